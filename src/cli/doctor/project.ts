// What the project that the command stands in knows of the site that it examines.
import type { ReadPage } from "../../items/read-pages.ts";
import type { Instant } from "../../model/dates.ts";
import type { CompiledContent, Item } from "../../model/item.ts";
import type { Ledger } from "../../model/ledger.ts";
import { bundledStore } from "../../store/bundled.ts";
import { type HeldWords, tellApart } from "./held-words.ts";
import type { SeenFeed } from "./seen-feed.ts";

export interface Project {
  /** What its ids begin with, `tag:AUTHORITY,DATE:`, as they are recorded: the site file may have been changed since. */
  readonly authorities: ReadonlySet<string>;
  /** By id, held items too. */
  readonly published: ReadonlyMap<string, Instant>;
  /** Whose ids are recorded, gone ones too. */
  readonly recorded: ReadonlySet<string>;
  readonly visible: readonly Item[];
  /** What no one may see yet. */
  readonly held: readonly Held[];
}

export type Held = Pick<Item, "id" | "path" | "published"> & HeldWords;

/** `pages`: what the files under content/pages/ say, each by itself. */
export async function knowProject(
  content: CompiledContent,
  ledger: Ledger,
  now: Instant,
  pages: readonly ReadPage[] = [],
): Promise<Project> {
  const visible = await bundledStore(content).all(now);
  const seen = new Set(visible.map(({ id }) => id));
  const records = [...ledger.pages.values()].flatMap((page) => Object.entries(page.items));
  const settled = content.items.map(({ id, published }) => [id, published.at] as const);
  const recorded = new Set([...records, ...settled].map(([id]) => id));
  const held = content.items.filter(({ id }) => !seen.has(id));
  return {
    authorities: new Set([...recorded].map(authorityOf)),
    published: new Map([...records.map(([id, { published }]) => [id, published.at] as const), ...settled]),
    recorded,
    visible,
    held: held.length === 0 ? [] : describeHeld(held, tellApart(visible, pages, content.site.authors)),
  };
}

const describeHeld = (held: readonly Item[], wordsOf: (item: Item) => HeldWords): readonly Held[] =>
  held.map((item) => ({ id: item.id, path: item.path, published: item.published, ...wordsOf(item) }));

/** A feed with other ids is not of this project. */
export const isOwnId = (id: string, { authorities }: Project): boolean => authorities.has(authorityOf(id));

/** Whether the site that was examined is the project's. */
export const isOwnSite = (project: Project, seen: ReadonlyMap<string, SeenFeed>): boolean =>
  [...seen.values()].some(({ entries }) => entries.some(({ id = "" }) => isOwnId(id, project)));

/** RFC 4151 section 2.1: all before the specific part. */
const authorityOf = (id: string): string => /^tag:[^:]*:/.exec(id)?.[0] ?? id;

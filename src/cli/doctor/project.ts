// What the project that the command stands in knows of the site that it examines.
import { escapeHtml } from "../../markup/escape-html.ts";
import type { Instant } from "../../model/dates.ts";
import type { CompiledContent, Item } from "../../model/item.ts";
import type { Ledger } from "../../model/ledger.ts";
import { bundledStore } from "../../store/bundled.ts";

export interface Project {
  /** What all its ids begin with: a feed with other ids is not of this project. */
  readonly authority: string;
  /** By id, held items too. */
  readonly published: ReadonlyMap<string, Instant>;
  /** Whose ids are recorded, gone ones too. */
  readonly recorded: ReadonlySet<string>;
  readonly visible: readonly Item[];
  /** What no one may see yet. */
  readonly held: readonly Held[];
}

export interface Held extends Pick<Item, "id" | "path" | "published"> {
  /** Absent when it is too short to tell, or stands in what is public anyway: coverage may be a headline. */
  readonly title: string | undefined;
}

/** A shorter title may stand in any text by chance. */
const TELLING_TITLE = 16;

export async function knowProject(content: CompiledContent, ledger: Ledger, now: Instant): Promise<Project> {
  const visible = await bundledStore(content).all(now);
  const seen = new Set(visible.map(({ id }) => id));
  const records = Object.values(ledger.pages).flatMap((page) => Object.entries(page.items));
  const settled = content.items.map(({ id, published }) => [id, published.at] as const);
  return {
    authority: `tag:${content.site.tagAuthority}:`,
    published: new Map([...records.map(([id, { published }]) => [id, published.at] as const), ...settled]),
    recorded: new Set([...records.map(([id]) => id), ...settled.map(([id]) => id)]),
    visible,
    held: content.items.filter(({ id }) => !seen.has(id)).map((item) => holdBack(item, visible)),
  };
}

function holdBack({ id, path, published, title }: Item, visible: readonly Item[]): Held {
  const written = escapeHtml(title);
  const isTold = visible.some((item) => item.title.includes(title) || item.html.includes(written));
  return { id, path, published, title: isTold || title.length < TELLING_TITLE ? undefined : title };
}

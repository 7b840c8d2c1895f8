// When each item may be seen, and when it last changed in the eyes of a reader (design, rule 9).
import type { Instant } from "../model/dates.ts";
import type { CompiledContent, Item } from "../model/item.ts";

export interface Release {
  /** From this instant on the item is public. */
  readonly at: Instant;
  /** When it could first be seen: its place in the archive. */
  readonly appeared: Instant;
  /** Its last recorded change, or its appearance when that came later. */
  readonly lastChange: Instant;
}

/** The content as it was compiled, held items included. */
export interface Shelf {
  readonly content: CompiledContent;
  readonly byId: ReadonlyMap<string, Item>;
  readonly releases: ReadonlyMap<string, Release>;
  /** By path. */
  readonly removals: ReadonlyMap<string, Instant>;
  /** How many places of the archive are on pages that are recorded as full. */
  readonly archived: number;
}

export function settleShelf(content: CompiledContent): Shelf {
  const byId = new Map(content.items.map((item) => [item.id, item]));
  const appearances = new Map(content.appearances.map(({ id, at }) => [id, at]));
  const releases = new Map(
    content.items.map((item) => [item.id, settleRelease(item, appearances.get(item.id) ?? item.recorded, byId)]),
  );
  const removals = new Map(content.removals.map(({ path, at }) => [path, at]));
  const archived = content.archivePages.reduce((sum, size) => sum + size, 0);
  return { content, byId, releases, removals, archived };
}

export const changeOf = ({ changed }: Item): Instant => changed;

/** The empty string, which is before every instant, when there is none. */
export function newest(instants: readonly Instant[]): Instant {
  let best = "";
  for (const at of instants) if (at > best) best = at;
  return best;
}

export function soonest(instants: readonly Instant[]): Instant | undefined {
  let best: Instant | undefined;
  for (const at of instants) if (best === undefined || at < best) best = at;
  return best;
}

function settleRelease(item: Item, appeared: Instant, byId: ReadonlyMap<string, Item>): Release {
  const at = newest([item.published.at, articlesRelease(item, byId)]);
  return { at, appeared, lastChange: newest([item.changed, appeared]) };
}

/** Coverage waits for the first of its articles: it must not tell of one that is held. */
function articlesRelease(item: Item, byId: ReadonlyMap<string, Item>): Instant {
  if (item.kind === "article") return item.published.at;
  const articles = item.related.flatMap((link) => byId.get(link.id)?.published.at ?? []);
  return soonest(articles) ?? item.published.at;
}

import type { Instant, Moment } from "../model/dates.ts";
import type { Item } from "../model/item.ts";

/** As much of an item as its place in a feed depends on. */
export interface Placed extends Pick<Item, "id" | "changed"> {
  readonly updated: Pick<Moment, "at">;
  readonly published: Pick<Moment, "at">;
}

/** The order of feeds: last recorded change, then updated, then published, newest first; then id. */
export function byNewestChange(a: Placed, b: Placed): number {
  return (
    compare(b.changed, a.changed) ||
    compare(b.updated.at, a.updated.at) ||
    compare(b.published.at, a.published.at) ||
    compare(a.id, b.id)
  );
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);

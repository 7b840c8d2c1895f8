import type { Item } from "../model/item.ts";

/** The order of feeds: last recorded change, then updated, then published, newest first; then id. */
export function byNewestChange(a: Item, b: Item): number {
  return (
    compare(b.changed, a.changed) ||
    compare(b.updated.at, a.updated.at) ||
    compare(b.published.at, a.published.at) ||
    compare(a.id, b.id)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

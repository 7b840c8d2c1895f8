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

/** Both are in order. Of what is equal the first ones come first. */
export function merge<One>(
  all: readonly One[],
  more: readonly One[],
  order: (a: One, b: One) => number,
): readonly One[] {
  const merged: One[] = [];
  let next = 0;
  for (const one of more) {
    const place = placeOf(one, all, next, order);
    for (; next < place; next += 1) merged.push(all[next] as One);
    merged.push(one);
  }
  for (; next < all.length; next += 1) merged.push(all[next] as One);
  return merged;
}

/** Behind all that it does not come before, of those that are in order. */
export function placeOf<One>(one: One, all: readonly One[], from: number, order: (a: One, b: One) => number): number {
  let [low, high] = [from, all.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (order(all[middle] as One, one) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);

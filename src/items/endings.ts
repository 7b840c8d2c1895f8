// What items left behind: their addresses, and the lists that they stood in.
import type { Instant } from "../model/dates.ts";
import type { Removal } from "../model/item.ts";
import { isUnbroken, type Life } from "./appearances.ts";
import { pathOf } from "./item-path.ts";
import { compare, later } from "./order.ts";

/** What items left behind. */
export interface Endings {
  readonly removals: readonly Removal[];
  /** The last from each list, and each that a release is to make. */
  readonly departures: readonly Removal[];
  /** The empty string when nothing was ever removed. What came back was gone all the same: no date goes back for it. */
  readonly lastRemoval: Instant;
}

/** `lives` in their order; unbroken ones need not be among them. */
export function endingsOf(lives: readonly Life[]): Endings {
  const ended = lives.filter((life) => !isUnbroken(life));
  return {
    removals: ended.flatMap(({ id, gone }) => (gone === undefined ? [] : [{ path: pathOf(id), at: gone }])),
    departures: lastDepartures(ended),
    lastRemoval: ended.reduce((last, { went }) => (went === undefined ? last : later(last, went)), ""),
  };
}

function lastDepartures(lives: readonly Life[]): readonly Removal[] {
  const last = new Map<string, Instant>();
  for (const { left } of lives) for (const [list, at] of left) last.set(list, later(last.get(list) ?? "", at));
  const all = [...last, ...lives.flatMap(({ leaves }) => leaves)];
  return all
    .map(([list, at]) => ({ path: `/${list}`, at }))
    .sort((a, b) => compare(a.path, b.path) || compare(a.at, b.at));
}

// Which items stand on which full page of the archive (RFC 5005 section 4). Readers were given these pages, so they are
// written down as they fill: neither a recording that comes late, nor another size of pages, changes one that is full.
import type { Instant } from "../model/dates.ts";
import type { Appearance } from "../model/item.ts";
import type { ArchiveLedger } from "../model/ledger.ts";

export interface Archive {
  /** In the order of the archive: page by page, then by time. */
  readonly appearances: readonly Appearance[];
  /** Undefined as long as no page is full. */
  readonly ledger: ArchiveLedger | undefined;
}

/** How many stand on each full page. */
export const sizesOf = (archive: ArchiveLedger | undefined): readonly number[] =>
  (archive?.pages ?? []).map((page) => page.length);

/** `appearances` are in order of time. What is not public at `now` fills no page. */
export function fillArchive(
  appearances: readonly Appearance[],
  before: ArchiveLedger | undefined,
  pageSize: number,
  now: Instant,
): Archive {
  const ids = (before?.pages ?? []).flat();
  // Pages fill in the order of time: there is something to look for only behind what a late recording brought.
  let same = 0;
  while (same < ids.length && appearances[same]?.id === ids[same]) same += 1;
  const away = new Set(ids.slice(same));
  const behind = appearances.slice(same);
  const byId = new Map(behind.filter(({ id }) => away.has(id)).map((appearance) => [appearance.id, appearance]));
  const others = Array.from(away, (id): Appearance => byId.get(id) ?? { id, at: "" });
  const rest = away.size === 0 ? behind : behind.filter(({ id }) => !away.has(id));
  const ready = rest.filter(({ at }) => at <= now).map(({ id }) => id);
  const pages = [...(before?.pages ?? [])];
  for (let at = pageSize; at <= ready.length; at += pageSize) pages.push(ready.slice(at - pageSize, at));
  return {
    appearances: [...appearances.slice(0, same), ...others, ...rest],
    ledger: pages.length === 0 ? undefined : { version: 1, pages },
  };
}

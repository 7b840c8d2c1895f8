// The last steps of a recording, which look at the whole ledger: the archive's full pages, and who recorded when.
import type { Instant } from "../model/dates.ts";
import type { Appearance } from "../model/item.ts";
import type { Ledger } from "../model/ledger.ts";
import { fillArchive } from "./archive-pages.ts";
import { noteRecordings } from "./recordings.ts";

export interface Closed {
  readonly ledger: Ledger;
  /** In the order of the archive. */
  readonly appearances: readonly Appearance[];
}

/** `before` is what the recording started from, `appeared` what the ledger `after` says of the order of time. */
export function closeLedger(
  before: Ledger,
  after: Ledger,
  appeared: readonly Appearance[],
  pageSize: number,
  now: Instant,
): Closed {
  const { appearances, ledger: archive } = fillArchive(appeared, before.archive, pageSize, now);
  const ledger = noteRecordings(before, archive === undefined ? after : { ...after, archive }, now);
  return { ledger, appearances };
}

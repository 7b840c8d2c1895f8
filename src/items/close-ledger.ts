// The last steps of a recording, which look at the whole ledger: the archive's full pages, and who recorded when.
import type { Instant } from "../model/dates.ts";
import type { Appearance } from "../model/item.ts";
import type { LedgerFiles } from "../model/ledger.ts";
import { fillArchive } from "./archive-pages.ts";
import { countRecordings } from "./recordings.ts";

export interface Closed<Files extends LedgerFiles> {
  readonly ledger: Files;
  /** In the order of the archive. */
  readonly appearances: readonly Appearance[];
}

/** `before` is what the recording started from, `appeared` what the ledger `after` says of the order of time. */
export function closeLedger<Files extends LedgerFiles>(
  before: LedgerFiles,
  after: Files,
  appeared: readonly Appearance[],
  pageSize: number,
  now: Instant,
): Closed<Files> {
  const { appearances, ledger: archive } = fillArchive(appeared, before.archive, pageSize, now);
  const ledger = countRecordings(before, archive === undefined ? after : { ...after, archive }, now);
  return { ledger, appearances };
}

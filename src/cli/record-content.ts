// What was settled → content/ledger/ and content/published/, past the replay guard.
import { findReplay, nextReceipts } from "../items/replay-guard.ts";
import type { Instant } from "../model/dates.ts";
import type { Ledger } from "../model/ledger.ts";
import { writeLedgerFiles } from "./ledger-files.ts";
import { readReceipts, writeReceipts } from "./receipt-files.ts";
import { refuseReplay } from "./refuse-replay.ts";

export interface Recording {
  readonly before: Ledger;
  readonly after: Ledger;
  readonly now: Instant;
  /** Why a replay is meant. */
  readonly reason?: string | undefined;
}

/** Throws a Refusal for a replay that nobody has given a reason for; then nothing is written. */
export function writeRecords(root: string, { before, after, now, reason }: Recording): void {
  const receipts = readReceipts(root);
  const replay = findReplay(receipts, before, after);
  if (reason === undefined) refuseReplay(receipts, before, after);
  writeLedgerFiles(root, before, after);
  const accepted = replay === undefined || reason === undefined ? undefined : { replay, reason };
  writeReceipts(root, receipts, nextReceipts(receipts, after, now, accepted));
}

// Times during which a page did not show an item that it once showed.
import type { Instant } from "../model/dates.ts";
import type { Absence, LedgerRecord } from "../model/ledger.ts";

export function isAbsent({ absences }: Pick<LedgerRecord, "absences">): boolean {
  const last = absences.at(-1);
  return last !== undefined && last.to === undefined;
}

export const leave = (absences: readonly Absence[], from: Instant): readonly Absence[] => [...absences, { from }];

/** The open absence ends; nothing changes when there is none. */
export const comeBack = (absences: readonly Absence[], to: Instant): readonly Absence[] =>
  absences.map((absence) => (absence.to === undefined ? { ...absence, to } : absence));

// What is recorded of one item, folded from the ledgers of all pages that show or showed it. The order does not matter.
import type { Instant } from "../model/dates.ts";
import type { Ledger, LedgerRecord } from "../model/ledger.ts";
import { nextLeft } from "./lists.ts";

export type Recorded = Pick<
  LedgerRecord,
  "recorded" | "published" | "updated" | "digest" | "changed" | "significant" | "moves" | "lists" | "left" | "later"
>;

/** By item id. */
export function mergeRecords(ledger: Ledger): ReadonlyMap<string, Recorded> {
  const merged = new Map<string, LedgerRecord>();
  for (const page of ledger.pages.values()) {
    for (const [id, record] of Object.entries(page.items)) {
      const other = merged.get(id);
      merged.set(id, other === undefined ? record : fold(other, record));
    }
  }
  return merged;
}

/** The same of one item, as all pages but these have it. */
export function mergeWithout(id: string, pages: ReadonlySet<string>, ledger: Ledger): Recorded | undefined {
  const records = [...ledger.pages.values()].flatMap(({ page, items }) => (pages.has(page) ? [] : (items[id] ?? [])));
  return records.length === 0 ? undefined : records.reduce(fold);
}

/** What a record has become by itself at `now`, of the releases that it foretells. It foretells none any more. */
export function standAt<Kept extends Recorded>(record: Kept, now: Instant): Kept {
  const { later = [], ...first } = record;
  let stands = first as Kept;
  for (const { at, ...next } of later) {
    if (at > now) break;
    const left = nextLeft(stands, next.lists, at);
    const changed = at > stands.changed ? at : stands.changed;
    stands = { ...stands, ...next, changed, ...(left === undefined ? {} : { left }) };
  }
  return stands;
}

function fold(a: LedgerRecord, b: LedgerRecord): LedgerRecord {
  const first = isBefore(a, b) ? a : b;
  const last = a.changed > b.changed || (a.changed === b.changed && a.digest > b.digest) ? a : b;
  const significant = [a.significant, b.significant]
    .filter((at) => at !== undefined)
    .toSorted()
    .at(-1);
  const { significant: _, ...rest } = last;
  return {
    ...rest,
    recorded: first.recorded,
    published:
      (lastRepair(a) ?? "") > (lastRepair(b) ?? "") ? a.published : lastRepair(b) ? b.published : first.published,
    updated: a.updated.at > b.updated.at ? a.updated : b.updated,
    moves: a.moves.length > b.moves.length ? a.moves : b.moves,
    ...(significant === undefined ? {} : { significant }),
  };
}

/** The earlier recording counts; of two at one moment, the earlier date of publication. */
const isBefore = (a: LedgerRecord, b: LedgerRecord): boolean =>
  a.recorded === b.recorded ? a.published.at <= b.published.at : a.recorded < b.recorded;

const lastRepair = (record: LedgerRecord): Instant | undefined => record.repairs.at(-1)?.at;

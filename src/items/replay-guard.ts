// The replay guard. Readers know an item by its id and keep the first date they saw: when many ids go at once, or a
// published date moves without a repair, something was lost or edited by hand, and every subscriber would see it.
//
// The witness is a receipt for each page, content/published/SLUG.json: what was public when it was last recorded. It
// stands apart from the ledger, so that a ledger that is lost, cut or brought back from an older copy is noticed even
// where there is no version control (a clone in CI); and it is by page, so that two people who add pages touch no file
// in common.
import type { Instant } from "../model/dates.ts";
import type { Ledger, LedgerRecord } from "../model/ledger.ts";
import { isAbsent } from "./absence.ts";
import { livesOf } from "./appearances.ts";

export interface Receipt {
  readonly version: 1;
  readonly page: string;
  /** Id → published, of what the page showed to everyone. */
  readonly shown: Readonly<Record<string, Instant>>;
  /** The same of what it showed once. */
  readonly removed: Readonly<Record<string, Instant>>;
  /** Replays that somebody meant. */
  readonly accepted: readonly { readonly at: Instant; readonly reason: string }[];
}

/** By slug. */
export type Receipts = ReadonlyMap<string, Receipt>;

export interface Replay {
  readonly public: number;
  /** Ids that were shown and no longer are. */
  readonly gone: readonly string[];
  readonly moved: readonly { readonly id: string; readonly from: Instant; readonly to: Instant }[];
  /** Ids that the ledger before had lost, though nothing is ever dropped from it. */
  readonly forgotten: readonly string[];
}

const ALWAYS_ALLOWED = 3;
const ALLOWED_SHARE = 0.1;

/** What readers would notice when `after` is served instead of what the receipts say; undefined when it is nothing. */
export function findReplay(receipts: Receipts, before: Ledger, after: Ledger): Replay | undefined {
  const shown = new Set([...receipts.values()].flatMap((receipt) => Object.keys(receipt.shown)));
  const dates = datesOf(receipts);
  const known = recordsById(before);
  const next = recordsById(after);
  const gone = [...shown].filter((id) => (next.get(id) ?? []).every(isAbsent));
  const isMany = gone.length > ALWAYS_ALLOWED && gone.length > shown.size * ALLOWED_SHARE;
  const replay: Replay = {
    public: shown.size,
    gone: isMany ? gone : [],
    moved: [...dates].flatMap(([id, were]) => findMove(id, were, next.get(id) ?? [])),
    forgotten: [...dates.keys()].filter((id) => !known.has(id)),
  };
  return replay.gone.length + replay.moved.length + replay.forgotten.length === 0 ? undefined : replay;
}

/** Two pages that were recorded apart may hold different dates of one item; settling keeps one of them. */
function findMove(id: string, were: ReadonlySet<Instant>, records: readonly LedgerRecord[]): Replay["moved"] {
  const from = [...were][0] ?? "";
  const repaired = new Set(records.flatMap(({ repairs }) => repairs.map(({ to }) => to)));
  const to = records.map(({ published }) => published.at).find((at) => !were.has(at) && !repaired.has(at));
  return to === undefined ? [] : [{ id, from, to }];
}

/** What is public of `ledger` at `now`, by page. `reason` is kept with the pages that the replay is of. */
export function nextReceipts(
  before: Receipts,
  ledger: Ledger,
  now: Instant,
  accepted?: { readonly replay: Replay; readonly reason: string },
): Receipts {
  const isPublic = new Set(livesOf(ledger).flatMap(({ id, appeared }) => (appeared <= now ? [id] : [])));
  const { gone = [], moved = [], forgotten = [] } = accepted?.replay ?? {};
  const meant = new Set([...gone, ...moved.map(({ id }) => id), ...forgotten]);
  const slugs = new Set([...before.keys(), ...ledger.pages.keys()]);
  const receipts = Array.from(slugs, (page): [string, Receipt] => {
    const last = before.get(page);
    const past = { ...last?.removed, ...last?.shown };
    const records = Object.entries(ledger.pages.get(page)?.items ?? {});
    const dated = Object.fromEntries(records.map(([id, { published }]) => [id, published.at]));
    const shown = records.flatMap(([id, record]) => (isPublic.has(id) && !isAbsent(record) ? [id] : []));
    const removed = Object.keys(past).filter((id) => !shown.includes(id) && dated[id] !== undefined);
    const isMeant = [...Object.keys(past), ...shown].some((id) => meant.has(id));
    const reason = accepted === undefined || !isMeant ? [] : [{ at: now, reason: accepted.reason }];
    const pick = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, dated[id] ?? past[id] ?? ""]));
    const all = [...(last?.accepted ?? []), ...reason];
    return [page, { version: 1, page, shown: pick(shown), removed: pick(removed), accepted: all }];
  });
  return new Map(receipts);
}

function datesOf(receipts: Receipts): ReadonlyMap<string, ReadonlySet<Instant>> {
  const dates = new Map<string, Set<Instant>>();
  for (const { shown, removed } of receipts.values()) {
    for (const [id, at] of [...Object.entries(shown), ...Object.entries(removed)]) {
      dates.set(id, (dates.get(id) ?? new Set()).add(at));
    }
  }
  return dates;
}

const recordsById = ({ pages }: Ledger): ReadonlyMap<string, readonly LedgerRecord[]> => {
  const records = new Map<string, LedgerRecord[]>();
  for (const { items } of pages.values()) {
    for (const [id, record] of Object.entries(items)) {
      const its = records.get(id);
      if (its === undefined) records.set(id, [record]);
      else its.push(record);
    }
  }
  return records;
};

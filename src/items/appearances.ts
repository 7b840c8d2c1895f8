// What the ledger says of the whole site: the order in which items appeared, which of them are gone, and what they left.
import type { Instant } from "../model/dates.ts";
import type { Appearance } from "../model/item.ts";
import type { Ledger, LedgerRecord, PageLedger } from "../model/ledger.ts";
import { isAbsent } from "./absence.ts";
import { compare, later } from "./order.ts";

type Left = readonly [list: string, at: Instant];

/** When an item appeared, and its place among those of the same moment. */
export interface LifePlace {
  readonly id: string;
  readonly order: number;
  readonly appeared: Instant;
}

/** When it went too, and from where. */
export interface Life extends LifePlace {
  /** Since when no page shows it. */
  readonly gone: Instant | undefined;
  /** The last time that it went, though it may have come back. */
  readonly went: Instant | undefined;
  /** List → when it left that list, or will by a release. */
  readonly left: readonly Left[];
  readonly leaves: readonly Left[];
}

/** In the order of appearance. An item that went before it appeared leaves no trace. */
export function livesOf(ledger: Pick<Ledger, "pages">): readonly Life[] {
  const shown = [...ledger.pages.values()].flatMap(shownOn);
  return [...Map.groupBy(shown, ({ id }) => id)].flatMap(([id, its]) => lifeOf(id, its)).toSorted(byAppearance);
}

export const toAppearance = ({ id, appeared }: LifePlace): Appearance => ({ id, at: appeared });

/** Nothing went, and nothing will: of nearly all. */
export const isUnbroken = ({ gone, went, left, leaves }: Life): boolean =>
  (gone ?? went) === undefined && left.length + leaves.length === 0;

interface Shown {
  readonly id: string;
  /** As the files of the ledger are sorted. */
  readonly place: string;
  readonly record: LedgerRecord;
  /** When it could first be seen through this page. */
  readonly appeared: Instant | undefined;
}

/** Coverage waits for the article of its page. */
function shownOn({ page, items }: PageLedger): readonly Shown[] {
  const records = Object.entries(items);
  const article = records.find(([, { kind }]) => kind === "article")?.[1];
  const released = article === undefined ? undefined : releaseOf(article);
  const place = `${page}.json`;
  return records.map(([id, record]) => ({ id, place, record, appeared: appearanceOf(record, released ?? "") }));
}

/** The later of recording and release, and not while its page did not show it. Later repairs never move it. */
function appearanceOf(record: LedgerRecord, notBefore: Instant): Instant | undefined {
  let at = later(releaseOf(record), notBefore);
  for (const { from, to } of record.absences) {
    if (at < from) return at;
    if (to === undefined) return undefined;
    at = later(at, to);
  }
  return at;
}

/** The first moment at which the date of publication had come, as it was set then: a repair can end a hold early. */
function releaseOf({ recorded, published, repairs }: LedgerRecord): Instant {
  const dates = [{ since: recorded, date: repairs[0]?.from ?? published.at }];
  for (const { at, to } of repairs) dates.push({ since: at, date: to });
  const releases = dates.map(({ since, date }) => later(since, date));
  return releases.find((at, index) => at < (dates[index + 1]?.since ?? "~")) ?? later(recorded, published.at);
}

function lifeOf(id: string, shown: readonly Shown[]): readonly Life[] {
  const [first] = shown.toSorted((a, b) => compare(a.record.recorded, b.record.recorded) || compare(a.place, b.place));
  const [appeared] = shown.flatMap((one) => one.appeared ?? []).toSorted();
  if (first === undefined || appeared === undefined) return [];
  const gone = goneSince(shown);
  const went = lastGoing(shown, appeared);
  const left = leftBy(shown, went).filter(([, at]) => at > appeared);
  const leaves = shown.flatMap(({ record }) => leavesOf(record));
  return [{ id, order: first.record.order, appeared, gone, went, left, leaves }];
}

// Of nearly all items there is nothing to say, and there are many.
const NONE: readonly never[] = [];

function leavesOf({ lists = NONE, later: stages = NONE }: LedgerRecord): readonly Left[] {
  let stood: readonly string[] = lists;
  return stages.flatMap(({ at, lists: next }) => {
    const gone = stood.filter((list) => !next.includes(list));
    stood = next;
    return gone.map((list): Left => [list, at]);
  });
}

/** What goes from the site goes from every list. */
const leftBy = (shown: readonly Shown[], went: Instant | undefined): readonly Left[] =>
  shown.flatMap(({ record: { left, lists = NONE } }): readonly Left[] => {
    if (left === undefined && went === undefined) return NONE;
    return [...Object.entries(left ?? {}), ...(went === undefined ? [] : lists.map((list): Left => [list, went]))];
  });

/** When it was last on no page, of all the times that a page stopped showing it; before it appeared nobody saw it go. */
function lastGoing(shown: readonly Shown[], appeared: Instant): Instant | undefined {
  const went = shown.flatMap(({ record }) => record.absences.map(({ from }) => from));
  if (went.length === 0) return undefined;
  return went
    .filter((at) => at > appeared && shown.every(({ record }) => isAway(record, at)))
    .toSorted()
    .at(-1);
}

const isAway = ({ recorded, absences }: LedgerRecord, at: Instant): boolean =>
  recorded > at || absences.some(({ from, to = "~" }) => from <= at && at < to);

function goneSince(shown: readonly Shown[]): Instant | undefined {
  if (!shown.every(({ record }) => isAbsent(record))) return undefined;
  return shown
    .map(({ record }) => record.absences.at(-1)?.from ?? "")
    .toSorted()
    .at(-1);
}

/** Recorded together: articles first, then coverage in page order, then by id. */
export const byAppearance = (a: LifePlace, b: LifePlace): number =>
  compare(a.appeared, b.appeared) || a.order - b.order || compare(a.id, b.id);

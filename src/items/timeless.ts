// Whether a page comes out alike at every later moment, for as long as nothing changes that has a say in it. Then a build
// may keep what it came to. All that may stand in it of the moment itself is when what is new was recorded and changed.
import type { Instant, Reading } from "../model/dates.ts";
import type { PageLedger } from "../model/ledger.ts";
import type { PageReading } from "../model/page.ts";
import { isSame } from "./unrecorded.ts";

/**
 * `after` is what the settling at `now` made of the ledger `before`. What is recorded is measured against clocks of the
 * past; what is new, against `now`, so all that it says has to lie days back. An edit that is not recorded moves dates to
 * `now`, whenever that is; and so does what a new page makes of an item that another page recorded: it is among `edited`.
 */
export function isTimeless(
  reading: PageReading | undefined,
  before: PageLedger | undefined,
  after: PageLedger,
  now: Instant,
  edited: ReadonlySet<string>,
): boolean {
  if (before !== undefined) return isPast(before, now) && isSame(before, after);
  const bound = new Date(Date.parse(now) - DAY).toISOString();
  const settled = Object.values(after.items).flatMap(({ published, updated }) => [published.at, updated.at]);
  return (
    Object.keys(after.items).every((id) => !edited.has(id)) &&
    settled.every((at) => at < bound) &&
    (reading === undefined || readingsOf(reading).every((each) => isLong(each, now)))
  );
}

const DAY = 86_400_000;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** Every instant in it, wherever it stands: a date that is still to come changes something when it does. */
function isPast(value: unknown, now: Instant): boolean {
  if (typeof value === "string") return value < now || !INSTANT.test(value);
  return typeof value !== "object" || value === null || Object.values(value).every((each) => isPast(each, now));
}

function readingsOf({ readings, coverage, front, saved }: PageReading): readonly Reading[] {
  const others = [front.captured, saved].filter((reading) => reading !== undefined);
  return [...readings, ...others, ...(coverage?.entries ?? []).flatMap((entry) => entry.readings)];
}

/** The day that it names has ended everywhere, and the next one too. */
function isLong({ written }: Reading, now: Instant): boolean {
  if (written === undefined) return true;
  const { year, month = 12, day = 31 } = written;
  return Date.UTC(year, month - 1, day + 3) < Date.parse(now);
}

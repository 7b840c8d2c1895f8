// Whether two readings name the same moment, as far as both say; and what the one may add to the other.
import { instantAt, offsetOfWritten, offsetsOfWall } from "../dates/wall-clock.ts";
import type { Reading, Written, ZoneName } from "../model/dates.ts";

/** Where a page is at home. `isKnown`: the page, its address or its language says so; else it is only assumed. */
export interface PageHome {
  readonly zone: ZoneName;
  readonly isKnown: boolean;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** From UTC−12 to UTC+14. */
const FARTHEST = 14 * HOUR;

/**
 * True when what both state is the same: to the day when one states only a day, else to the minute. `false-zone`: the same
 * clock, but the program calls it UTC where the page is known to be at home elsewhere.
 */
export function agree(printed: Reading, program: Reading, home: PageHome): boolean | "false-zone" {
  const a = printed.written;
  const b = program.written;
  if (a === undefined || b === undefined) return false;
  if (a.day === undefined) return isWithin(a, b);
  if (b.day === undefined) return isWithin(b, a);
  if (a.hour === undefined) return isOnDay(b, a, home);
  if (b.hour === undefined) return isOnDay(a, b, home);
  const apart = Math.abs(minuteOf(a, home.zone) - minuteOf(b, home.zone));
  if (apart === 0) return true;
  if (isSameClock(a, b) && (a.zone === undefined || b.zone === undefined || b.zone.offset === 0))
    return isTrueClock(a, b, home);
  // The page's zone is not known, and a program says where its clock stands.
  const isOpen = (a.zone === undefined) !== (b.zone === undefined);
  return isOpen && !home.isKnown && apart % HOUR === 0 && apart <= FARTHEST;
}

/** A clock that both write alike; UTC is its zone only where the page may be at home in it. */
function isTrueClock(a: Written, b: Written, home: PageHome): boolean | "false-zone" {
  if (b.zone?.offset !== 0) return true;
  if (a.zone !== undefined) return "false-zone";
  return !home.isKnown || offsetsOfWall(b, home.zone).includes(0) ? true : "false-zone";
}

/** How much a reading says: 0 for a day alone. */
export const exactness = ({ written }: Reading): number =>
  written?.hour === undefined ? 0 : 1 + (written.second === undefined ? 0 : 1) + (written.zone === undefined ? 0 : 2);

/** What is stated, with the clock, the seconds and the zone that a reading which agrees with it adds. */
export function refine(stated: Reading, by: Reading): Reading {
  const a = stated.written;
  const b = by.written;
  if (a === undefined || b?.hour === undefined) return stated;
  if (a.hour === undefined || a.zone === undefined)
    return exactness(by) > exactness(stated) ? { ...stated, precision: by.precision, written: b } : stated;
  return b.second === undefined || a.second !== undefined
    ? stated
    : { ...stated, precision: "second", written: { ...a, second: b.second } };
}

const isWithin = (wide: Written, narrow: Written): boolean =>
  wide.year === narrow.year && (wide.month === undefined || wide.month === narrow.month);

const isSameDay = (a: Written, b: Written): boolean => a.year === b.year && a.month === b.month && a.day === b.day;

const isSameClock = (a: Written, b: Written): boolean =>
  isSameDay(a, b) && a.hour === b.hour && (a.minute ?? 0) === (b.minute ?? 0);

/** Milliseconds since 1970, without the seconds. */
const minuteOf = (written: Written, home: ZoneName): number =>
  Date.parse(instantAt({ ...written, second: 0 }, offsetOfWritten(written, home) ?? 0));

/** As `timed` writes its day, or as the page's home has it by then. */
const isOnDay = (timed: Written, day: Written, home: PageHome): boolean =>
  isSameDay(timed, day) || (timed.hour !== undefined && isSameDay(localDay(timed, home), day));

function localDay(timed: Written, home: PageHome): Written {
  const time = minuteOf(timed, home.zone);
  const offset = offsetsOfWall(partsOf(time), home.zone)[0] ?? 0;
  return partsOf(time + offset * MINUTE);
}

function partsOf(time: number): Written {
  const at = new Date(time);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
  };
}

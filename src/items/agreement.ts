// Whether two readings name the same moment, as far as both say; and what the one may add to the other.
import { instantAt, offsetOfWritten, offsetsOfWall } from "../dates/wall-clock.ts";
import type { Instant, Reading, Written, ZoneName } from "../model/dates.ts";

const MINUTE = 60_000;

/**
 * True when what both state is the same: to the day when one states only a day, else to the minute. `false-zone`: the same
 * clock, but the program calls it UTC where the page is not at home in it.
 */
export function agree(printed: Reading, program: Reading, home: ZoneName): boolean | "false-zone" {
  const a = printed.written;
  const b = program.written;
  if (a?.day === undefined || b === undefined) return a !== undefined && b !== undefined && isWithin(a, b);
  if (b.day === undefined) return isWithin(b, a);
  if (a.hour === undefined || b.hour === undefined)
    return isSameDay(a, b) || isSameDay(a, inZone(b, a.zone?.place ?? home) ?? b);
  if (a.zone !== undefined && b.zone !== undefined) {
    if (isSameMinute(timeOf(a, home), timeOf(b, home))) return true;
    return isSameClock(a, b) && b.zone.offset === 0 ? "false-zone" : false;
  }
  if (isSameMinute(timeOf(a, home), timeOf(b, home))) return true;
  if (!isSameClock(a, b)) return false;
  return b.zone?.offset === 0 && !offsetsOfWall(b, home).includes(0) ? "false-zone" : true;
}

/** The printed date with what the program adds: clock, zone, seconds. */
export function refine(printed: Reading, program: Reading): Reading {
  const a = printed.written;
  const b = program.written;
  if (a === undefined || b?.hour === undefined) return printed;
  if (a.hour === undefined || a.zone === undefined) return { ...printed, precision: program.precision, written: b };
  const { second } = b;
  return second === undefined || a.second !== undefined
    ? printed
    : { ...printed, precision: "second", written: { ...a, second } };
}

const isWithin = (wide: Written, narrow: Written): boolean =>
  wide.year === narrow.year && (wide.month === undefined || wide.month === narrow.month);

const isSameDay = (a: Written, b: Written): boolean => a.year === b.year && a.month === b.month && a.day === b.day;

const isSameClock = (a: Written, b: Written): boolean =>
  isSameDay(a, b) && a.hour === b.hour && (a.minute ?? 0) === (b.minute ?? 0);

const isSameMinute = (a: number, b: number): boolean => Math.floor(a / MINUTE) === Math.floor(b / MINUTE);

/** Milliseconds since 1970. */
const timeOf = (written: Written, home: ZoneName): number => Date.parse(instantOf(written, home));

const instantOf = (written: Written, home: ZoneName): Instant =>
  instantAt(written, offsetOfWritten(written, home) ?? 0);

/** The same instant on the wall clock of a place. */
function inZone(written: Written, place: ZoneName): Written | undefined {
  const offset = offsetOfWritten(written, place);
  if (offset === undefined) return undefined;
  const at = timeOf(written, place);
  const local = offsetsOfWall({ ...partsOf(at) }, place)[0] ?? 0;
  return partsOf(at + local * MINUTE);
}

function partsOf(time: number): Written {
  const at = new Date(time);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
  };
}

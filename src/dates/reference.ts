// Dates that a page states only relative to the moment at which it was captured.
import type { Written, ZoneName } from "../model/dates.ts";
import type { CalendarDay } from "./calendars.ts";
import { offsetsAt } from "./zone-offsets.ts";

const DAY = 86_400_000;

/** `captured` as milliseconds on the page's own wall clock: in its zone, else with the offset it is written with. */
function wallOf(captured: string, zone: ZoneName | undefined): number {
  const instant = Date.parse(captured.length > 10 ? captured : `${captured}T12:00:00Z`);
  if (zone !== undefined && captured.length > 10) return instant + offsetEast(instant, zone) * 60_000;
  const [, sign, hours, minutes] = /([+-])(\d\d):?(\d\d)$/.exec(captured.slice(10)) ?? [];
  return sign === undefined
    ? instant
    : instant + (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** The offset in force at an instant: the one under which its wall clock leads back to it. */
function offsetEast(instant: number, zone: ZoneName): number {
  for (const guess of offsetsAt(instant, zone)) {
    const found = offsetsAt(instant + guess * 60_000, zone).find((offset) => offset === guess);
    if (found !== undefined) return found;
  }
  return offsetsAt(instant, zone)[0] ?? 0;
}

const calendarDay = (wall: number): CalendarDay => {
  const date = new Date(wall);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

export const dayBefore = (captured: string, days: number, zone: ZoneName | undefined): CalendarDay =>
  calendarDay(wallOf(captured, zone) - days * DAY);

/** The last such weekday up to the day of capture, or some weeks before it; ISO 8601, 1 is Monday. */
export function lastWeekday(captured: string, weekday: number, weeks: number, zone: ZoneName | undefined): CalendarDay {
  const wall = wallOf(captured, zone);
  return calendarDay(wall - ((((new Date(wall).getUTCDay() || 7) - weekday + 7) % 7) + weeks * 7) * DAY);
}

/** The year of the last such day up to the day of capture. */
export function yearBefore(captured: string, month: number, day: number, zone: ZoneName | undefined): number {
  const wall = calendarDay(wallOf(captured, zone));
  return month > wall.month || (month === wall.month && day > wall.day) ? wall.year - 1 : wall.year;
}

/** Days that an update may come after the page was public. */
const MARGIN = 30;

/** The year of the last such day up to some weeks after a day on which the page was public. */
export function yearNear(publicOn: string, month: number, day: number): number {
  const latest = new Date(Date.parse(`${publicOn}T12:00:00Z`) + MARGIN * DAY).toISOString().slice(0, 10);
  return yearBefore(latest, month, day, undefined);
}

/** An instant so much earlier, written in UTC; a day alone when the words count days, or months of the calendar. */
export function agoFrom(
  captured: string,
  { seconds, months }: { readonly seconds: number; readonly months: number },
  isDay: boolean,
  zone: ZoneName | undefined,
): Written | undefined {
  if (isDay) return monthsBefore(calendarDay(wallOf(captured, zone) - seconds * 1000), months);
  if (captured.length <= 10) return undefined;
  const { second: _, ...written } = writtenInUtc(Date.parse(captured) - seconds * 1000);
  return written;
}

/** Where that month is shorter, its last day. */
function monthsBefore({ year, month, day }: CalendarDay, months: number): CalendarDay {
  const last = new Date(Date.UTC(year, month - months, 0));
  return calendarDay(last.setUTCDate(Math.min(day, last.getUTCDate())));
}

/** To the second; milliseconds since 1970. */
export function writtenInUtc(time: number): Written {
  const at = new Date(time);
  const clock = { hour: at.getUTCHours(), minute: at.getUTCMinutes(), second: at.getUTCSeconds() };
  return { ...calendarDay(time), ...clock, zone: { words: "UTC", offset: 0 } };
}

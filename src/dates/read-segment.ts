// One segment of a date line → what it states, with the doubts that its own words raise (design, rules 1 and 2).
import type { Doubt, Precision, Reading, Written, ZoneName } from "../model/dates.ts";
import { fromCalendar } from "./calendars.ts";
import type { ClockPart, DayPart } from "./forms/form.ts";
import type { Home } from "./home.ts";
import { readZone } from "./read-zone.ts";
import { agoFrom, dayBefore, lastWeekday, yearBefore, yearNear } from "./reference.ts";
import type { Segment } from "./segments/cut-segments.ts";
import type { DayWords } from "./segments/draft.ts";
import { instantAt, isPossible, offsetOfWritten, offsetsOfWall, type WallClock, weekdayOf } from "./wall-clock.ts";

/** What a reading says, without where it stands. */
export type Stated = Pick<Reading, "role" | "precision" | "written" | "doubts">;

/** Undefined for what is yet to come: `Heute, 20:15 Uhr, ARD` is an announcement. */
export function readSegment(segment: Segment, home: Home): Stated | undefined {
  const role = segment.role ?? "unlabelled";
  if (segment.day.kind === "ago") return { role, ...readAgo(segment.day, home) };
  const precision = precisionOf(segment);
  const doubts: Doubt[] = [];
  const day = dayOf(segment.day, home, doubts);
  if (day === undefined) return { role, precision, doubts };
  // A month with a time is neither: the time is left out.
  const isDay = precision !== "month" && precision !== "year";
  const wall = day === "impossible" ? undefined : wallOf(day, isDay ? segment.clock : undefined);
  if (wall === undefined || !isPossible(wall)) return { role, precision, doubts: ["impossible"] };
  const written = addZone(wall, segment, home, doubts);
  if (segment.day.kind === "day" || !isAfterCapture(written, home)) return { role, precision, written, doubts };
  const earlier = earlierDay(segment.day);
  return earlier && readSegment({ ...segment, day: earlier }, home);
}

/**
 * `Web posted at: 11:20 p.m. EST` on a page captured at midnight is of the day before, and `9:05 p.m. Wednesday` on one of a
 * Wednesday's noon of the week before. What is said to be today's and is yet to come is announced.
 */
function earlierDay(day: DayWords): DayWords | undefined {
  if (day.kind === "weekday-before" && day.weeks === 0) return { ...day, weeks: 1 };
  return day.kind === "day-before" && day.isImplied ? { kind: "day-before", days: 1 } : undefined;
}

/** Never of a page of which only the day of capture is known. */
function isAfterCapture(written: Written, { captured, zone }: Home): boolean {
  const offset = offsetOfWritten(written, zone);
  if (captured === undefined || captured.length <= 10 || offset === undefined) return false;
  return Date.parse(instantAt(written, offset)) > Date.parse(captured);
}

function addZone(wall: WallClock, { day, weekday, zone }: Segment, home: Home, doubts: Doubt[]): Written {
  if (day.kind === "day" && day.ambiguous) doubts.push("ambiguous-order");
  if (weekday !== undefined && wall.day !== undefined && weekday !== weekdayOf(wall)) doubts.push("weekday-mismatch");
  const read = zone === undefined ? undefined : readZone(zone, wall, home);
  const written: Written = read === undefined ? wall : { ...wall, zone: read.zone };
  if (isClockChange(written, home.zone)) doubts.push("clock-change");
  if (read !== undefined) doubts.push(...read.doubts);
  return written;
}

function precisionOf({ clock, day }: Segment): Precision {
  if (day.kind === "day" && day.day === undefined) return day.month === undefined ? "year" : "month";
  if (clock === undefined) return "day";
  if (clock.minute === undefined) return "hour";
  return clock.second === undefined ? "minute" : "second";
}

type CalendarDay = Pick<DayPart, "year" | "month" | "day"> & { readonly year: number };

/** The parts that were written, and no others. */
function wallOf({ year, month, day }: CalendarDay, clock: ClockPart | undefined): WallClock {
  const wall: { -readonly [Part in keyof WallClock]: WallClock[Part] } = { year };
  if (month !== undefined) wall.month = month;
  if (day !== undefined) wall.day = day;
  if (clock === undefined) return wall;
  wall.hour = clock.hour;
  if (clock.minute !== undefined) wall.minute = clock.minute;
  if (clock.second !== undefined) wall.second = clock.second;
  return wall;
}

/** The clocks of the place showed it twice that day, or never, and no label says which is meant. */
function isClockChange(written: Written, home: ZoneName | undefined): boolean {
  const place = written.zone === undefined ? home : written.zone.place;
  if (written.hour === undefined || place === undefined) return false;
  const offsets = offsetsOfWall(written, place);
  return offsets.length > 1 && (written.zone?.offset === undefined || !offsets.includes(written.zone.offset));
}

/** What is said only relative to the page's capture says nothing on a page that does not state it (rule 2). */
function dayOf(words: DayWords, home: Home, doubts: Doubt[]): CalendarDay | "impossible" | undefined {
  if (words.kind !== "day") {
    doubts.push("relative");
    return relativeDay(words, home);
  }
  if (words.calendar !== undefined) return fromCalendar(words, words.calendar) ?? "impossible";
  if (words.year !== undefined) return words as CalendarDay;
  doubts.push("no-year");
  const { month, day } = words;
  if (month === undefined || day === undefined) return undefined;
  if (!isPossible({ year: 2000, month, day })) return "impossible";
  if (home.captured !== undefined) return { year: yearBefore(home.captured, month, day, home.zone), month, day };
  return home.publicOn === undefined ? undefined : { year: yearNear(home.publicOn, month, day), month, day };
}

function relativeDay(words: Exclude<DayWords, DayPart>, { captured, zone }: Home): CalendarDay | undefined {
  if (captured === undefined || words.kind === "ago") return undefined;
  return words.kind === "day-before"
    ? dayBefore(captured, words.days, zone)
    : lastWeekday(captured, words.weekday, words.weeks, zone);
}

/** `4 hours ago` is an instant to the hour, `2 weeks ago` a day. */
function readAgo(span: Extract<DayWords, { kind: "ago" }>, home: Home): Omit<Stated, "role"> {
  const isDay = span.months > 0 || span.seconds >= 86_400;
  const precision: Precision = isDay ? "day" : span.seconds >= 3600 ? "hour" : "minute";
  const written = home.captured === undefined ? undefined : agoFrom(home.captured, span, isDay, home.zone);
  return { precision, ...(written === undefined ? {} : { written }), doubts: ["relative"] };
}

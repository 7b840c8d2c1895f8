// One segment of a date line → what it states, with the doubts that its own words raise (design, rules 1 and 2).
import type { Doubt, Precision, Reading, Written, ZoneName } from "../model/dates.ts";
import { fromPersian } from "./calendars.ts";
import type { DayWords, Segment } from "./date-segments.ts";
import type { Home } from "./home.ts";
import { readZone } from "./read-zone.ts";
import { agoFrom, dayBefore, lastWeekday, yearBefore } from "./reference.ts";
import { isPossible, offsetsOfWall, type WallClock, weekdayOf } from "./wall-clock.ts";

type Stated = Pick<Reading, "role" | "precision" | "written" | "doubts">;

export function readSegment(segment: Segment, home: Home): Stated {
  const role = segment.role ?? "unlabelled";
  if (segment.day.kind === "ago") return { role, ...readAgo(segment.day.seconds, home) };
  const precision = precisionOf(segment);
  const { day, doubts: dayDoubts } = dayOf(segment.day, home);
  if (day === "impossible") return { role, precision, doubts: ["impossible"] };
  // A month with a time is neither: the time is left out.
  const wall = { ...day, ...(precision === "month" || precision === "year" ? {} : clockOf(segment)) };
  if (day !== undefined && !isPossible(wall as WallClock)) return { role, precision, doubts: ["impossible"] };
  if (day === undefined) return { role, precision, doubts: dayDoubts };
  return { role, precision, ...readWall(wall as WallClock, segment, home, dayDoubts) };
}

function readWall(wall: WallClock, { day, weekday, zone }: Segment, home: Home, dayDoubts: readonly Doubt[]) {
  const doubts: Doubt[] = [...dayDoubts];
  if (day.kind === "day" && day.ambiguous) doubts.push("ambiguous-order");
  if (weekday !== undefined && wall.day !== undefined && weekday !== weekdayOf(wall)) doubts.push("weekday-mismatch");
  const read = zone === undefined ? undefined : readZone(zone, wall, home);
  const written: Written = read === undefined ? wall : { ...wall, zone: read.zone };
  if (isClockChange(written, home.zone)) doubts.push("clock-change");
  return { written, doubts: [...doubts, ...(read?.doubts ?? [])] };
}

function precisionOf({ clock, day }: Segment): Precision {
  if (day.kind === "day" && day.day === undefined) return day.month === undefined ? "year" : "month";
  if (clock === undefined) return "day";
  if (clock.minute === undefined) return "hour";
  return clock.second === undefined ? "minute" : "second";
}

const clockOf = ({ clock }: Segment): Omit<WallClock, "year" | "month" | "day"> =>
  clock === undefined
    ? {}
    : {
        hour: clock.hour,
        ...(clock.minute === undefined ? {} : { minute: clock.minute }),
        ...(clock.second === undefined ? {} : { second: clock.second }),
      };

type CalendarDay = Pick<WallClock, "year" | "month" | "day">;

/** The clocks of the place showed it twice that day, or never, and no label says which is meant. */
function isClockChange(written: Written, home: ZoneName | undefined): boolean {
  const place = written.zone === undefined ? home : written.zone.place;
  if (written.hour === undefined || place === undefined) return false;
  const offsets = offsetsOfWall(written, place);
  return offsets.length > 1 && (written.zone?.offset === undefined || !offsets.includes(written.zone.offset));
}

/** What is said only relative to the page's capture says nothing on a page that does not state it (rule 2). */
function dayOf(
  words: DayWords,
  home: Home,
): { readonly day?: CalendarDay | "impossible"; readonly doubts: readonly Doubt[] } {
  const { captured, zone } = home;
  if (words.kind !== "day") {
    if (captured === undefined || words.kind === "ago") return { doubts: ["relative"] };
    const day =
      words.kind === "day-before" ? dayBefore(captured, words.days, zone) : lastWeekday(captured, words.weekday, zone);
    return { day, doubts: ["relative"] };
  }
  const { year, month, day } = words;
  if (words.persian)
    return { day: fromPersian({ year: year ?? 0, month: month ?? 0, day: day ?? 0 }) ?? "impossible", doubts: [] };
  if (year !== undefined)
    return {
      day: { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) },
      doubts: [],
    };
  if (month === undefined || day === undefined) return { doubts: ["no-year"] };
  if (!isPossible({ year: 2000, month, day })) return { day: "impossible", doubts: [] };
  if (captured === undefined) return { doubts: ["no-year"] };
  return { day: { year: yearBefore(captured, month, day, zone), month, day }, doubts: ["no-year"] };
}

/** `4 hours ago` is an instant to the hour, `2 weeks ago` a day. */
function readAgo(seconds: number, home: Home): Omit<Stated, "role"> {
  const precision: Precision = seconds >= 86_400 ? "day" : seconds >= 3600 ? "hour" : "minute";
  const written =
    home.captured === undefined ? undefined : agoFrom(home.captured, seconds, precision === "day", home.zone);
  return { precision, ...(written === undefined ? {} : { written }), doubts: ["relative"] };
}

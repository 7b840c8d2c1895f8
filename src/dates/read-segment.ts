// One segment of a date line → what it states, with the doubts that its own words raise (design, rules 1 and 2).
import type { Doubt, Precision, Reading, Written } from "../model/dates.ts";
import type { DayWords, Segment } from "./date-segments.ts";
import type { Home } from "./home.ts";
import { readZone } from "./read-zone.ts";
import { agoFrom, dayBefore, lastWeekday, yearBefore } from "./reference.ts";
import { isPossible, type WallClock, weekdayOf } from "./wall-clock.ts";

type Stated = Pick<Reading, "role" | "precision" | "written" | "doubts">;

export function readSegment(segment: Segment, home: Home): Stated {
  const role = segment.role ?? "unlabelled";
  if (segment.day.kind === "ago") return { role, ...readAgo(segment.day.seconds, home) };
  const precision = precisionOf(segment);
  const { day, doubts: dayDoubts } = dayOf(segment.day, home);
  if (day === "impossible") return { role, precision, doubts: ["impossible"] };
  const wall = { ...day, ...clockOf(segment) };
  if (day !== undefined && !isPossible(wall as WallClock)) return { role, precision, doubts: ["impossible"] };
  if (day === undefined) return { role, precision, doubts: dayDoubts };
  return { role, precision, ...readWall(wall as WallClock, segment, home, dayDoubts) };
}

function readWall(wall: WallClock, { day, weekday, zone }: Segment, home: Home, dayDoubts: readonly Doubt[]) {
  const doubts: Doubt[] = [...dayDoubts];
  if (day.kind === "day" && day.ambiguous) doubts.push("ambiguous-order");
  if (weekday !== undefined && weekday !== weekdayOf(wall)) doubts.push("weekday-mismatch");
  const read = zone === undefined ? undefined : readZone(zone, wall, home);
  const written: Written = read === undefined ? wall : { ...wall, zone: read.zone };
  return { written, doubts: [...doubts, ...(read?.doubts ?? [])] };
}

function precisionOf({ clock }: Segment): Precision {
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
  if (year !== undefined) return { day: { year, month, day }, doubts: [] };
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

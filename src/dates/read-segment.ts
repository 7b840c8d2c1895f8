// One segment of a date line → what it states, with the doubts that its own words raise (design, rules 1 and 2).
import type { Doubt, Precision, Reading, Written } from "../model/dates.ts";
import type { Segment } from "./date-segments.ts";
import type { DayPart } from "./forms/form.ts";
import type { Home } from "./home.ts";
import { readZone } from "./read-zone.ts";
import { isPossible, type WallClock, weekdayOf } from "./wall-clock.ts";

type Stated = Pick<Reading, "role" | "precision" | "written" | "doubts">;

export function readSegment(segment: Segment, home: Home): Stated {
  const role = segment.role ?? "unlabelled";
  const precision = precisionOf(segment);
  const { year, doubts: yearDoubts } = yearOf(segment.day, home);
  const wall = { year: year ?? 0, month: segment.day.month, day: segment.day.day, ...clockOf(segment) };
  if (!isPossible({ ...wall, year: year ?? 2000 })) return { role, precision, doubts: ["impossible"] };
  if (year === undefined) return { role, precision, doubts: yearDoubts };
  const doubts: Doubt[] = [...yearDoubts];
  if (segment.day.ambiguous) doubts.push("ambiguous-order");
  if (segment.weekday !== undefined && segment.weekday !== weekdayOf(wall)) doubts.push("weekday-mismatch");
  const zone = segment.zone === undefined ? undefined : readZone(segment.zone, wall, home.zone);
  const written: Written = zone === undefined ? wall : { ...wall, zone: zone.zone };
  return { role, precision, written, doubts: [...doubts, ...(zone?.doubts ?? [])] };
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

/** A date without a year is the last such day before the page's own capture; without one it says nothing (rule 2). */
function yearOf(day: DayPart, home: Home): { readonly year?: number; readonly doubts: readonly Doubt[] } {
  if (day.year !== undefined) return { year: day.year, doubts: [] };
  const captured = home.captured?.slice(0, 10);
  if (captured === undefined) return { doubts: ["no-year"] };
  const year = Number(captured.slice(0, 4));
  const two = (value: number): string => String(value).padStart(2, "0");
  const isLater = `${two(day.month)}-${two(day.day)}` > captured.slice(5);
  return { year: isLater ? year - 1 : year, doubts: ["no-year"] };
}

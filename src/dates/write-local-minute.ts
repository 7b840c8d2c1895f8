// Instant → what a person writes: the minute that a place's clocks show, with their offset. `2012-03-28T18:39-04:00`.
import type { Instant, ZoneName } from "../model/dates.ts";
import { instantToDate } from "./write-rfc3339.ts";
import { offsetOf } from "./zone-offsets.ts";

export function writeLocalMinute(instant: Instant, zone: ZoneName): string {
  const offset = Math.round(offsetOf(instant, zone));
  const wall = new Date(instantToDate(instant).getTime() + offset * 60_000)
    .toISOString()
    .slice(0, "2012-03-28T18:39".length);
  const two = (value: number): string => String(Math.floor(value)).padStart(2, "0");
  const east = Math.abs(offset);
  return `${wall}${offset < 0 ? "-" : "+"}${two(east / 60)}:${two(east % 60)}`;
}

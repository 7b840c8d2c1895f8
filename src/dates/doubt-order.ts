// A page that says it was updated before it was published has one of the two wrong.
import type { Instant, Reading, ZoneName } from "../model/dates.ts";
import { latestInstant, spanOf } from "./reading-span.ts";

/** The readings of one item, each update that ended before its publication began doubted. */
export function doubtOrder(readings: readonly Reading[], home: ZoneName | undefined): readonly Reading[] {
  const published = latestInstant(
    readings.filter((reading) => reading.role === "published"),
    home,
  );
  if (published === undefined) return readings;
  return readings.map((reading) =>
    reading.role === "updated" && endsBefore(reading, published, home)
      ? { ...reading, doubts: [...reading.doubts, "updated-before-published" as const] }
      : reading,
  );
}

function endsBefore(reading: Reading, instant: Instant, home: ZoneName | undefined): boolean {
  const span = spanOf(reading, home);
  return span !== undefined && span.end <= instant;
}

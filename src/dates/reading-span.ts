// The span of time that a reading names, in UTC: one instant, or a day from its first moment to the next day's.
import type { Instant, Precision, Reading, ZoneName } from "../model/dates.ts";
import { boundsOf, instantAt, offsetOfWritten, plusSeconds } from "./wall-clock.ts";

export interface Span {
  readonly start: Instant;
  /** Not included. */
  readonly end: Instant;
}

/** Seconds. */
const LASTS: Partial<Record<Precision, number>> = { hour: 3600, minute: 60 };

/** Undefined for an impossible date, and for a wall clock whose zone neither its words nor `home` settle. */
export function spanOf(reading: Reading, home: ZoneName | undefined): Span | undefined {
  const { written } = reading;
  if (written === undefined) return undefined;
  if (written.hour === undefined) return home === undefined ? undefined : boundsOf(written, home);
  const offset = offsetOfWritten(written, home);
  if (offset === undefined) return undefined;
  const start = instantAt(written, offset);
  return { start, end: plusSeconds(start, LASTS[reading.precision] ?? 1) };
}

export function latestInstant(readings: readonly Reading[], home: ZoneName | undefined): Instant | undefined {
  return readings
    .map((reading) => spanOf(reading, home)?.start)
    .filter((start) => start !== undefined)
    .toSorted()
    .at(-1);
}

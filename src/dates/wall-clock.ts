// Wall clocks and instants. The only file that touches Temporal: it runs when content is built, never in the Worker.
import type { Instant, Written, ZoneName } from "../model/dates.ts";

export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
}

const plain = (wall: WallClock): Temporal.PlainDateTime =>
  new Temporal.PlainDateTime(wall.year, wall.month, wall.day, wall.hour ?? 0, wall.minute ?? 0, wall.second ?? 0);

/**
 * Offsets, in minutes, that a zone's clocks keep at this wall clock: two around a change of clocks, the one that counts
 * first (RFC 5545 section 3.3.5: the first pass of an hour that repeats, the offset before an hour that is skipped).
 */
export function offsetsOfWall(wall: WallClock, zone: ZoneName): readonly number[] {
  const local = plain(wall);
  const asUtc = local.toZonedDateTime("UTC").epochMilliseconds;
  const offset = (disambiguation: "compatible" | "earlier" | "later"): number =>
    (asUtc - local.toZonedDateTime(zone, { disambiguation }).epochMilliseconds) / 60_000;
  const earlier = offset("earlier");
  const later = offset("later");
  if (earlier === later) return [earlier];
  return offset("compatible") === earlier ? [earlier, later] : [later, earlier];
}

/** Minutes east of UTC of what was written; undefined while neither the words nor `home` say. */
export function offsetOfWritten(written: Written, home: ZoneName | undefined): number | undefined {
  const { zone } = written;
  if (zone === undefined) return home === undefined ? undefined : offsetsOfWall(written, home)[0];
  if (zone.place === undefined) return zone.offset;
  const offsets = offsetsOfWall(written, zone.place);
  // A label that the place does not show on that day is a sloppy one: the wall clock counts (design, rule 1).
  return zone.offset !== undefined && offsets.includes(zone.offset) ? zone.offset : offsets[0];
}

/** Where the offset comes from the words alone; a wall clock without a zone stays one. */
export const statedOffset = (written: Written): number | undefined =>
  written.zone === undefined ? undefined : offsetOfWritten(written, undefined);

export function instantAt(wall: WallClock, offset: number): Instant {
  // Local mean time, before zones were agreed on, has offsets of odd seconds.
  return toInstant(
    plain(wall)
      .subtract({ seconds: Math.round(offset * 60) })
      .toZonedDateTime("UTC")
      .toInstant(),
  );
}

/** RFC 3339 in UTC, whole seconds. */
export const toInstant = (instant: Temporal.Instant): Instant =>
  `${instant.toZonedDateTimeISO("UTC").toPlainDateTime().toString({ smallestUnit: "second" })}Z`;

export const plusSeconds = (instant: Instant, seconds: number): Instant =>
  fromMilliseconds(Date.parse(instant) + seconds * 1000);

const fromMilliseconds = (time: number): Instant => `${new Date(time).toISOString().slice(0, -".000Z".length)}Z`;

/** First moments, in UTC, of a calendar day and of the day after it. */
export function boundsOfDay(written: Written, home: ZoneName): { readonly start: Instant; readonly end: Instant } {
  const date = new Temporal.PlainDate(written.year, written.month, written.day);
  const zone = written.zone?.place ?? (written.zone?.offset === undefined ? home : offsetName(written.zone.offset));
  const start = (day: Temporal.PlainDate): Instant => toInstant(day.toZonedDateTime(zone).toInstant());
  return { start: start(date), end: start(date.add({ days: 1 })) };
}

export function offsetName(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const size = Math.abs(Math.round(minutes));
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Two names of one zone of the IANA database. */
export const isSameZone = (a: ZoneName, b: ZoneName): boolean =>
  a === b || new Temporal.ZonedDateTime(0n, a).equals(new Temporal.ZonedDateTime(0n, b));

/** ISO 8601: 1 is Monday. */
export const weekdayOf = (wall: WallClock): number => new Temporal.PlainDate(wall.year, wall.month, wall.day).dayOfWeek;

export function isPossible(wall: WallClock): boolean {
  const { year, month, hour = 0, minute = 0, second = 0 } = wall;
  if (year < 1000 || year > 2199 || month < 1 || month > 12 || wall.day < 1) return false;
  if (hour > 23 || minute > 59 || second > 59) return false;
  return wall.day <= new Temporal.PlainYearMonth(year, month).daysInMonth;
}

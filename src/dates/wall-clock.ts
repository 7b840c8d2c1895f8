// Wall clocks and instants. A wall clock is a date and a time without a place; an instant is the same everywhere.
import type { Instant, Written, ZoneName } from "../model/dates.ts";
import { offsetsAt } from "./zone-offsets.ts";

export type WallClock = Omit<Written, "zone">;

const DAY = 86_400_000;

/** Milliseconds since 1970, as if the clock stood in UTC. Years of less than three digits are none of ours. */
const asUtc = ({ year, month = 1, day = 1, hour = 0, minute = 0, second = 0 }: WallClock): number =>
  Date.UTC(year, month - 1, day, hour, minute, second);

/** As `offsetsAt`. */
export const offsetsOfWall = (wall: WallClock, zone: ZoneName): readonly number[] => offsetsAt(asUtc(wall), zone);

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

/** Local mean time, before zones were agreed on, has offsets of odd seconds. */
export const instantAt = (wall: WallClock, offset: number): Instant => toInstant(asUtc(wall) - offset * 60_000);

export const plusSeconds = (instant: Instant, seconds: number): Instant =>
  toInstant(Date.parse(instant) + seconds * 1000);

const toInstant = (time: number): Instant => `${new Date(Math.round(time / 1000) * 1000).toISOString().slice(0, 19)}Z`;

/** The first moment, in UTC, of a day, a month or a year, and that of the next one. */
export function boundsOf(
  { year, month, day, zone }: Written,
  home: ZoneName,
): { readonly start: Instant; readonly end: Instant } {
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const next = month === undefined ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1);
  const after = day === undefined ? next : first + DAY;
  return { start: toInstant(startOfDay(first, zone, home)), end: toInstant(startOfDay(after, zone, home)) };
}

function startOfDay(midnight: number, zone: Written["zone"], home: ZoneName): number {
  if (zone?.place === undefined && zone?.offset !== undefined) return midnight - zone.offset * 60_000;
  // Where midnight is skipped the day begins when clocks begin again; read with the offset before, that is the instant.
  return midnight - (offsetsAt(midnight, zone?.place ?? home)[0] ?? 0) * 60_000;
}

/** `+05:45`, `-03:30`. */
export function offsetName(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const size = Math.abs(Math.round(minutes));
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** ISO 8601: 1 is Monday. */
export const weekdayOf = (wall: WallClock): number => ((((Math.floor(asUtc(wall) / DAY) + 3) % 7) + 7) % 7) + 1;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
}

export function isPossible(wall: WallClock): boolean {
  const { year, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = wall;
  if (year < 1000 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
  if (hour > 23 || minute > 59 || second > 59) return false;
  return day <= daysOf(year, month);
}

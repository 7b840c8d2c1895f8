// A zone label → the offset and the place it stands for where the page is at home (design, rule 1).
import type { Doubt, WrittenZone, ZoneName } from "../model/dates.ts";
import type { ZonePart } from "./forms/form.ts";
import { type Home, regionOf } from "./home.ts";
import { offsetsOfWall, type WallClock } from "./wall-clock.ts";
import { isZoneOf, type ZoneMeaning, zoneOf } from "./zone-table.ts";

export interface ReadZone {
  readonly zone: WrittenZone;
  readonly doubts: readonly Doubt[];
}

/** `wall` is the date and time the label was written beside: a label is checked against the season on that very day. */
export function readZone(part: ZonePart, wall: WallClock, { zone: home, language }: Home): ReadZone {
  const words = part.label;
  if (part.offset !== undefined) return { zone: { words, offset: part.offset }, doubts: [] };
  const meaning = settleMeaning(zoneOf(words)?.meanings ?? [], wall, home, language);
  if (meaning === undefined) return { zone: { words }, doubts: ["ambiguous-zone"] };
  const place = placeOf(meaning, wall, home);
  const zone = { words, ...pick(meaning.offset, place) };
  return { zone, doubts: isOutOfSeason(meaning, place, wall) ? ["zone-season-mismatch"] : [] };
}

/**
 * By the country of the page's zone, else by the region of its language; else by the clock that stands on the page's own
 * wall at that time; else as it is usually meant.
 */
function settleMeaning(
  meanings: readonly ZoneMeaning[],
  wall: WallClock,
  home: ZoneName | undefined,
  language: string | undefined,
): ZoneMeaning | undefined {
  if (meanings.length === 1) return meanings[0];
  const region = home === undefined && language !== undefined ? regionOf(language) : undefined;
  const isNear = (country: string): boolean => country === region || (home !== undefined && isZoneOf(country, home));
  const near = meanings.filter((each) => each.countries.some(isNear));
  if (near.length === 1) return near[0];
  const shown = home === undefined ? [] : meanings.filter(({ offset }) => shows(home, wall, offset));
  return shown.length === 1 ? shown[0] : meanings.find((each) => each.usual);
}

const shows = (zone: ZoneName, wall: WallClock, offset: number | undefined): boolean =>
  offset !== undefined && offsetsOfWall(wall, zone).includes(offset);

/** The home's own clock, where it keeps the label's offset on that day (MST in Phoenix, EET in Cairo); else the label's place. */
const placeOf = (meaning: ZoneMeaning, wall: WallClock, home: ZoneName | undefined): ZoneName | undefined =>
  home !== undefined && meaning.place !== undefined && shows(home, wall, meaning.offset) ? home : meaning.place;

const isOutOfSeason = (meaning: ZoneMeaning, place: ZoneName | undefined, wall: WallClock): boolean =>
  meaning.offset !== undefined && place !== undefined && !offsetsOfWall(wall, place).includes(meaning.offset);

const pick = (offset: number | undefined, place: ZoneName | undefined) => ({
  ...(offset === undefined ? {} : { offset }),
  ...(place === undefined ? {} : { place }),
});

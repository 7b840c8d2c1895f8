// Cities by which the IANA database names its zones: `America/New_York` is the clock of New York.
import type { ZoneName } from "../model/dates.ts";

let cities: ReadonlyMap<string, ZoneName> | undefined;

/** In small letters; undefined for a city that no zone is named after. */
export function zoneOfCity(city: string): ZoneName | undefined {
  cities ??= new Map([
    ...Intl.supportedValuesOf("timeZone").map((zone) => [nameOf(zone), zone] as const),
    ["washington", "America/New_York"],
    ["boston", "America/New_York"],
    ["san francisco", "America/Los_Angeles"],
    ["seattle", "America/Los_Angeles"],
    ["brasília", "America/Sao_Paulo"],
    ["brasilia", "America/Sao_Paulo"],
    ["beijing", "Asia/Shanghai"],
    ["kyiv", "Europe/Kyiv"],
    ["tel aviv", "Asia/Jerusalem"],
    ["chennai", "Asia/Kolkata"],
    ["hanoi", "Asia/Bangkok"],
    ["miami", "America/New_York"],
    ["houston", "America/Chicago"],
    ["dallas", "America/Chicago"],
    ["delhi", "Asia/Kolkata"],
    ["mumbai", "Asia/Kolkata"],
  ]);
  return cities.get(city);
}

const nameOf = (zone: ZoneName): string =>
  zone
    .slice(zone.lastIndexOf("/") + 1)
    .replaceAll("_", " ")
    .toLowerCase();

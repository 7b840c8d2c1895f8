// Where a page is at home: what settles zone labels that several places share, and numbers whose order is a custom.
import type { ZoneName } from "../model/dates.ts";
import type { NumberOrder } from "./forms/form.ts";
import { offsetsAt } from "./zone-offsets.ts";
import { isZoneOf } from "./zone-table.ts";

export interface Home {
  /** BCP 47; with a region it decides the order of `03/04/2012`. */
  readonly language?: string;
  readonly zone?: ZoneName;
  /** When the page was captured; what a date without a year is read against. RFC 3339, or a day. */
  readonly captured?: string;
  /** A day on which the page was public, when nobody says when it was captured: it tells the year of a date without one. */
  readonly publicOn?: string;
}

// CLDR's short dates begin with the year there, and so does what the press shortens: `24.05.14`.
const YEAR_FIRST = ["CN", "TW", "JP", "KR", "KP", "HU", "LT", "MN"];

// CLDR's short dates begin with the month in these countries only.
const MONTH_FIRST = ["US", "PH", "PR", "GU", "FM", "PW", "MH"];

export function numberOrder(home: Home): NumberOrder {
  const region = home.language === undefined ? undefined : regionOf(home.language);
  if (region !== undefined && YEAR_FIRST.includes(region)) return "year-first";
  if (region !== undefined) return MONTH_FIRST.includes(region) ? "month-first" : "day-first";
  const { zone } = home;
  if (zone === undefined) return undefined;
  return MONTH_FIRST.some((country) => isZoneOf(country, zone)) ? "month-first" : "day-first";
}

const regions = new Map<string, string | undefined>();

export function regionOf(language: string): string | undefined {
  if (!regions.has(language)) regions.set(language, findRegion(language));
  return regions.get(language);
}

/** The region that a tag names, or that its language is mostly written in; English is written everywhere. */
function findRegion(language: string): string | undefined {
  try {
    const locale = new Intl.Locale(language);
    return locale.language === "en" ? locale.region : locale.maximize().region;
  } catch {
    return undefined;
  }
}

// Two letters that are sold to everybody as a word, and not a country's press.
const WORDS = [
  "ai",
  "am",
  "cc",
  "co",
  "eu",
  "fm",
  "gg",
  "io",
  "la",
  "ly",
  "me",
  "nu",
  "sh",
  "su",
  "to",
  "tv",
  "vc",
  "ws",
];

/** Of the country that the last letters of a domain name (`uk` is GB): CLDR's, by ISO 3166. Undefined for `com` and its like. */
export function regionOfDomain(domain: string): string | undefined {
  const last = domain.split(".").at(-1)?.toLowerCase() ?? "";
  if (!/^[a-z]{2}$/.test(last) || WORDS.includes(last)) return undefined;
  return last === "uk" ? "GB" : last.toUpperCase();
}

// Where the press of a country with several zones prints the clock of its capital; elsewhere (US, CA, AU, BR, MX, ID) it
// prints the newsroom's.
const CAPITALS: Readonly<Record<string, ZoneName>> = {
  CL: "America/Santiago",
  CN: "Asia/Shanghai",
  EC: "America/Guayaquil",
  ES: "Europe/Madrid",
  KZ: "Asia/Almaty",
  NZ: "Pacific/Auckland",
  PT: "Europe/Lisbon",
  RU: "Europe/Moscow",
  UA: "Europe/Kyiv",
};

/** A language with the region in which its page is written: as the page says, else as its newspaper does, else its domain. */
export function withRegion(
  language: string | undefined,
  known: string | undefined,
  country: string | undefined,
): string | undefined {
  if (language === undefined || language.includes("-")) return language;
  if (known?.split("-")[0] === language) return known;
  return country === undefined ? language : `${language}-${country}`;
}

/** The zone of a country that has only one, or prints only one: it says where a page of it is at home. */
export function zoneOfRegion(region: string): ZoneName | undefined {
  if (CAPITALS[region] !== undefined) return CAPITALS[region];
  const zones = zonesOfRegion(region);
  const offsets = new Set(zones.map((zone) => YEARS.map((at) => offsetsAt(at, zone)[0]).join()));
  return offsets.size === 1 ? zones[0] : undefined;
}

// Summer and winter of some years: zones of one country that agree there are one for the press.
const YEARS = [Date.UTC(2006, 0, 15), Date.UTC(2006, 6, 15), Date.UTC(2016, 0, 15), Date.UTC(2016, 6, 15)];

function zonesOfRegion(region: string): readonly ZoneName[] {
  try {
    const locale = new Intl.Locale(`und-${region}`) as Intl.Locale & { getTimeZones?(): string[] };
    return locale.getTimeZones?.() ?? [];
  } catch {
    return [];
  }
}

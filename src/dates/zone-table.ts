// What the zone abbreviations of the press mean. An abbreviation names an offset and the place whose wall clock is meant;
// one that several places share is settled by the page's home, or left open (design, rule 1).
import type { ZoneName } from "../model/dates.ts";
import { zoneOfCity } from "./cities.ts";
import { isSameZone } from "./zone-offsets.ts";

export interface ZoneMeaning {
  /** Minutes east of UTC that the label stands for; absent for `ET`, which means whatever the clock there shows. */
  readonly offset?: number;
  readonly place?: ZoneName;
  /** ISO 3166 codes of the countries whose pages write it so. */
  readonly countries: readonly string[];
  /** Meant everywhere unless the page's home says otherwise. */
  readonly usual?: true;
}

export interface ZoneEntry {
  readonly meanings: readonly ZoneMeaning[];
  /** GMT and its like: the same offset everywhere, to which a shift may be added (`GMT+8`). */
  readonly fixed: boolean;
}

const NORTH_AMERICA = ["US", "CA", "MX", "PR", "BS", "JM", "PA"];

const place = (zone: ZoneName, offset: number | undefined, countries: readonly string[]): ZoneMeaning => ({
  place: zone,
  countries,
  ...(offset === undefined ? {} : { offset }),
});
const usual = (zone: ZoneName, offset?: number, countries: readonly string[] = NORTH_AMERICA): ZoneMeaning => ({
  ...place(zone, offset, countries),
  usual: true,
});
const of = (...meanings: ZoneMeaning[]): ZoneEntry => ({ meanings, fixed: false });
const fixed = (offset: number): ZoneEntry => ({ meanings: [{ offset, countries: [], usual: true }], fixed: true });

// Each group with its source.
const TABLE: ReadonlyMap<string, ZoneEntry> = new Map([
  // The same everywhere: RFC 5322 section 4.3, ISO 8601-1:2019 section 5.3.4.
  ["GMT", fixed(0)],
  ["UTC", fixed(0)],
  ["UT", fixed(0)],
  ["Z", fixed(0)],
  // Clocks that change their letters with the season: CLDR, generic short names of en and en-AU.
  ["ET", of(usual("America/New_York"))],
  ["CT", of(usual("America/Chicago"))],
  ["MT", of(usual("America/Denver"))],
  ["PT", of(usual("America/Los_Angeles"))],
  ["AKT", of(usual("America/Anchorage"))],
  ["AET", of(usual("Australia/Sydney", undefined, []))],
  // IANA database, file northamerica (China, Manila, Karachi and Riyadh: asia; Sydney: australasia; Dhaka: asia until 2017).
  ["EST", of(usual("America/New_York", -300), place("Australia/Sydney", 600, ["AU"]))],
  ["EDT", of(usual("America/New_York", -240), place("Australia/Sydney", 660, ["AU"]))],
  [
    "CST",
    of(
      place("America/Chicago", -360, NORTH_AMERICA),
      place("Asia/Shanghai", 480, ["CN", "TW", "MO"]),
      place("America/Havana", -300, ["CU"]),
    ),
  ],
  ["CDT", of(usual("America/Chicago", -300), place("America/Havana", -240, ["CU"]))],
  ["MST", of(usual("America/Denver", -420))],
  ["MDT", of(usual("America/Denver", -360))],
  [
    "PST",
    of(usual("America/Los_Angeles", -480), place("Asia/Manila", 480, ["PH"]), place("Asia/Karachi", 300, ["PK"])),
  ],
  ["PDT", of(usual("America/Los_Angeles", -420))],
  ["AKST", of(usual("America/Anchorage", -540))],
  ["AKDT", of(usual("America/Anchorage", -480))],
  ["HST", of(usual("Pacific/Honolulu", -600))],
  ["HDT", of(usual("America/Adak", -540))],
  [
    "AST",
    of(
      place("America/Halifax", -240, ["CA", "US", "PR", "BM", "TT", "BB", "AG", "DM", "GD", "LC", "VC", "KN", "DO"]),
      place("Asia/Riyadh", 180, ["SA", "IQ", "KW", "BH", "QA"]),
    ),
  ],
  ["ADT", of(usual("America/Halifax", -180))],
  ["NST", of(usual("America/St_Johns", -210))],
  ["NDT", of(usual("America/St_Johns", -150))],
  // IANA database, files europe, asia, africa and australasia, as of today.
  ["BST", of(place("Europe/London", 60, ["GB", "GG", "JE", "IM"]), place("Asia/Dhaka", 360, ["BD"]))],
  [
    "IST",
    of(place("Asia/Kolkata", 330, ["IN"]), place("Europe/Dublin", 60, ["IE"]), place("Asia/Jerusalem", 120, ["IL"])),
  ],
  ["IDT", of(usual("Asia/Jerusalem", 180, []))],
  ["CET", of(usual("Europe/Paris", 60, []))],
  ["CEST", of(usual("Europe/Paris", 120, []))],
  ["WET", of(usual("Europe/Lisbon", 0, []))],
  ["WEST", of(usual("Europe/Lisbon", 60, []))],
  ["EET", of(usual("Europe/Athens", 120, []))],
  ["EEST", of(usual("Europe/Athens", 180, []))],
  ["MSK", of(usual("Europe/Moscow", undefined, []))],
  ["PKT", of(usual("Asia/Karachi", 300, []))],
  ["WIB", of(usual("Asia/Jakarta", 420, []))],
  ["WITA", of(usual("Asia/Makassar", 480, []))],
  ["WIT", of(usual("Asia/Jayapura", 540, []))],
  ["HKT", of(usual("Asia/Hong_Kong", 480, []))],
  ["JST", of(usual("Asia/Tokyo", 540, []))],
  ["KST", of(usual("Asia/Seoul", 540, []))],
  ["AWST", of(usual("Australia/Perth", 480, []))],
  ["ACST", of(usual("Australia/Adelaide", 570, []))],
  ["ACDT", of(usual("Australia/Adelaide", 630, []))],
  ["AEST", of(usual("Australia/Sydney", 600, ["AU"]))],
  ["AEDT", of(usual("Australia/Sydney", 660, []))],
  ["NZST", of(usual("Pacific/Auckland", 720, []))],
  ["NZDT", of(usual("Pacific/Auckland", 780, []))],
  ["CHST", of(usual("Pacific/Guam", 600, []))],
  ["SAST", of(usual("Africa/Johannesburg", 120, []))],
  ["EAT", of(usual("Africa/Nairobi", 180, []))],
  ["WAT", of(usual("Africa/Lagos", 60, []))],
  ["CAT", of(usual("Africa/Maputo", 120, []))],
  // IANA database until its releases of 2015 to 2018, which took out or renamed what it had made up; the press has kept them.
  ["HAST", of(usual("America/Adak", -600))],
  ["HADT", of(usual("America/Adak", -540))],
  ["TRT", of(usual("Europe/Istanbul", 180, []))],
  ["GST", of(usual("Asia/Dubai", 240, []))],
  ["NPT", of(usual("Asia/Kathmandu", 345, []))],
  ["ICT", of(usual("Asia/Bangkok", 420, []))],
  ["SGT", of(usual("Asia/Singapore", 480, []))],
  ["PHT", of(usual("Asia/Manila", 480, []))],
  ["BRT", of(usual("America/Sao_Paulo", -180, []))],
  ["BRST", of(usual("America/Sao_Paulo", -120, []))],
  ["ART", of(usual("America/Argentina/Buenos_Aires", -180, []))],
  ["PET", of(usual("America/Lima", -300, []))],
  ["COT", of(usual("America/Bogota", -300, []))],
  ["CLT", of(usual("America/Santiago", -240, []))],
  ["CLST", of(usual("America/Santiago", -180, []))],
  ["VET", of(usual("America/Caracas", undefined, []))],
  ["BOT", of(usual("America/La_Paz", -240, []))],
  ["UYT", of(usual("America/Montevideo", -180, []))],
  ["PYT", of(usual("America/Asuncion", undefined, []))],
  ["ECT", of(usual("America/Guayaquil", -300, []))],
  ["GYT", of(usual("America/Guyana", -240, []))],
  ["WAST", of(usual("Africa/Windhoek", 120, []))],
  ["MUT", of(usual("Indian/Mauritius", 240, []))],
  ["MSD", of(usual("Europe/Moscow", 240, []))],
  ["SAMT", of(usual("Europe/Samara", undefined, []))],
  ["YEKT", of(usual("Asia/Yekaterinburg", undefined, []))],
  ["OMST", of(usual("Asia/Omsk", undefined, []))],
  ["KRAT", of(usual("Asia/Krasnoyarsk", undefined, []))],
  ["IRKT", of(usual("Asia/Irkutsk", undefined, []))],
  ["YAKT", of(usual("Asia/Yakutsk", undefined, []))],
  ["VLAT", of(usual("Asia/Vladivostok", undefined, []))],
  ["PETT", of(usual("Asia/Kamchatka", undefined, []))],
  ["AZT", of(usual("Asia/Baku", 240, []))],
  ["GET", of(usual("Asia/Tbilisi", undefined, []))],
  ["AMT", of(place("America/Manaus", -240, ["BR"]), place("Asia/Yerevan", 240, ["AM"]))],
  ["UZT", of(usual("Asia/Tashkent", 300, []))],
  ["ALMT", of(usual("Asia/Almaty", undefined, []))],
  ["AFT", of(usual("Asia/Kabul", 270, []))],
  ["IRST", of(usual("Asia/Tehran", 210, []))],
  ["IRDT", of(usual("Asia/Tehran", 270, []))],
  ["BDT", of(usual("Asia/Dhaka", 360, []))],
  ["MMT", of(usual("Asia/Yangon", 390, []))],
  ["MYT", of(usual("Asia/Kuala_Lumpur", 480, []))],
  ["BNT", of(usual("Asia/Brunei", 480, []))],
  ["ULAT", of(usual("Asia/Ulaanbaatar", 480, []))],
  ["PGT", of(usual("Pacific/Port_Moresby", 600, []))],
  ["FJT", of(usual("Pacific/Fiji", undefined, []))],
  // No database has these: German law on time (Zeitgesetz); Turkish agencies; Sri Lanka's press; Newfoundland's broadcasters.
  ["MEZ", of(usual("Europe/Berlin", 60, []))],
  ["MESZ", of(usual("Europe/Berlin", 120, []))],
  ["TSİ", of(usual("Europe/Istanbul", undefined, []))],
  ["SLST", of(usual("Asia/Colombo", 330, []))],
  ["NT", of(usual("America/St_Johns"))],
  // French names of Canada's clocks: National Research Council of Canada.
  ["HAE", of(usual("America/Toronto", -240))],
  ["HNE", of(usual("America/Toronto", -300))],
  ["HAC", of(usual("America/Winnipeg", -300))],
  ["HNC", of(usual("America/Winnipeg", -360))],
  ["HAR", of(usual("America/Edmonton", -360))],
  ["HNR", of(usual("America/Edmonton", -420))],
  ["HAP", of(usual("America/Vancouver", -420))],
  ["HNP", of(usual("America/Vancouver", -480))],
  ["HAA", of(usual("America/Halifax", -180))],
  ["HNA", of(usual("America/Halifax", -240))],
  // What forms settle on, where words name the clock: `Beijing Time`, `heure de Paris`, `Mecca time`, `Indian Standard Time`.
  ["CET-PLACE", of(usual("Europe/Paris", undefined, []))],
  ["IST-PLACE", of(usual("Asia/Kolkata", 330, []))],
  ["BEIJING", of(usual("Asia/Shanghai", 480, []))],
  ["MECCA", of(usual("Asia/Riyadh", 180, []))],
]);

/** A label of one letter, or in lower case, is a zone only as the `Z` of ISO 8601: `et` is French and `mt` a mountain. */
export function findZone(label: string): ZoneEntry | undefined {
  return TABLE.get(label.includes(".") ? label.replaceAll(".", "") : label);
}

/** A label that a form settled on itself, in whatever letters. */
export function zoneOf(label: string): ZoneEntry | undefined {
  if (!label.startsWith("city:")) return findZone(label.toUpperCase());
  const zone = zoneOfCity(label.slice("city:".length));
  return zone === undefined ? undefined : of(usual(zone, undefined, []));
}

/** Every label that is read, with what it means. */
export const zoneLabels = (): readonly (readonly [label: string, entry: ZoneEntry])[] => [...TABLE];

const homes = new Map<string, boolean>();

/** Whether a zone lies in a country, by CLDR, under whichever of its names: Asia/Kolkata is Asia/Calcutta there. */
export function isZoneOf(country: string, zone: ZoneName): boolean {
  const key = `${country} ${zone}`;
  let found = homes.get(key);
  if (found === undefined) {
    const zones = new Intl.Locale(`und-${country}`).getTimeZones?.() ?? [];
    found = zones.some((each) => isSameZone(each, zone));
    homes.set(key, found);
  }
  return found;
}

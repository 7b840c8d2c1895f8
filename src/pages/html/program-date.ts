// A date that is written for programs: ISO 8601 in all its real shapes, RFC 822, or an epoch in seconds or milliseconds.
import type { Home } from "../../dates/home.ts";
import { readDateLine } from "../../dates/read-date-line.ts";
import type { Reading, ReadingPlace, Role, Written } from "../../model/dates.ts";

export interface ProgramDate {
  readonly role: Role;
  readonly place: ReadingPlace;
  /** As people who know HTML call it: `meta article:published_time`. */
  readonly where: string;
  readonly trust: 1 | 2 | 3;
}

const EPOCH = /^\d{10}(?:\d{3})?$/;
const LONGEST = 60;

/** Undefined when the words are no date. What only says a day keeps saying no more. */
export function readProgramDate(
  words: string,
  { role, place, where, trust }: ProgramDate,
  home: Home,
): Reading | undefined {
  const text = words.trim();
  if (text.length < 6 || text.length > LONGEST) return undefined;
  if (EPOCH.test(text)) return readEpoch(text, { role, place, where, trust });
  const readings = readDateLine(withoutOddities(text), { place }, home);
  const reading = readings?.length === 1 ? readings[0] : undefined;
  return reading === undefined
    ? undefined
    : { ...dayOnly(reading), words: text, where, trust, role: roleOf(reading.role, role) };
}

/** Fractions of seconds; an offset that lost a digit (`-500`); a `Z` set apart. */
const withoutOddities = (text: string): string =>
  text
    .replace(/(:\d\d)\.\d{1,9}(?=\s*(?:Z|[+-]|$))/, "$1")
    .replace(/(T\d\d:\d\d(?::\d\d)?[+-])(\d)(\d\d)$/, "$10$2$3")
    .replace(/(\d)\s+Z$/, "$1Z");

/** Words in the value itself (`Last modified: …`) say it best. */
const roleOf = (written: Role, named: Role): Role => (written === "unlabelled" ? named : written);

function readEpoch(words: string, named: ProgramDate): Reading | undefined {
  const at = new Date(words.length === 13 ? Number(words) : Number(words) * 1000);
  const year = at.getUTCFullYear();
  if (year < 1994 || year > 2100) return undefined;
  const written: Written = {
    year,
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
    zone: { words: "UTC", offset: 0 },
  };
  return { words, ...named, precision: "second", written, doubts: [] };
}

/** A program that knows only the day writes midnight, in its own zone or in UTC. */
function dayOnly(reading: Reading): Reading {
  const { written } = reading;
  if (written?.hour !== 0 || (written.minute ?? 0) !== 0 || (written.second ?? 0) !== 0) return reading;
  const { year, month, day } = written;
  return month === undefined || day === undefined
    ? reading
    : { ...reading, precision: "day", written: { year, month, day } };
}

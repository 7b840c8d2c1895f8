// HTTP dates (RFC 9110 section 5.6.7): one form is written, three are read, strictly.
import type { Instant } from "../model/dates.ts";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

const month = `(?<month>${months.join("|")})`;
const short = `(?<weekday>${weekdays.map((name) => name.slice(0, 3)).join("|")})`;
const long = `(?<weekday>${weekdays.join("|")})`;
const time = "(?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d):(?<second>[0-5]\\d|60)";

const forms = [
  // IMF-fixdate: Sun, 06 Nov 1994 08:49:37 GMT
  new RegExp(`^${short}, (?<day>\\d\\d) ${month} (?<year>\\d{4}) ${time} GMT$`),
  // RFC 850: Sunday, 06-Nov-94 08:49:37 GMT
  new RegExp(`^${long}, (?<day>\\d\\d)-${month}-(?<shortYear>\\d\\d) ${time} GMT$`),
  // asctime: Sun Nov  6 08:49:37 1994
  new RegExp(`^${short} ${month} (?<day>\\d\\d| \\d) ${time} (?<year>\\d{4})$`),
];

const written = new Map<Instant, string>();

/** `Wed, 28 Mar 2012 22:39:00 GMT` */
export function writeHttpDate(at: Instant): string {
  const words = written.get(at) ?? new Date(at).toUTCString();
  // The instants of last changes: polls ask for the same few again and again.
  if (written.size >= 100) written.clear();
  written.set(at, words);
  return words;
}

/** What was recorded by a machine whose clock runs ahead is dated no later than now (RFC 9110 section 8.8.2.1). */
export const notAfter = (now: Instant, at: Instant): Instant => (at < now ? at : now);

/** Undefined for whatever is none of the three forms, or no day of the calendar. `now` places a year of two digits. */
export function findHttpDate(words: string, now: Instant): Instant | undefined {
  const parts = forms.map((form) => form.exec(words)?.groups).find((groups) => groups !== undefined);
  if (parts === undefined) return undefined;
  const { shortYear } = parts;
  const year = shortYear === undefined ? Number(parts.year) : fullYear(Number(shortYear), now);
  const midnight = findDay(year, months.indexOf(parts.month ?? ""), Number(parts.day), parts.weekday ?? "");
  if (midnight === undefined) return undefined;
  const seconds = Number(parts.hour) * 3600 + Number(parts.minute) * 60 + Number(parts.second);
  return new Date(midnight + seconds * 1000).toISOString().replace(".000", "");
}

/** A year that seems more than 50 years in the future is the last one in the past with the same two digits. */
function fullYear(twoDigits: number, now: Instant): number {
  const thisYear = Number(now.slice(0, 4));
  const year = thisYear - (thisYear % 100) + twoDigits;
  return year > thisYear + 50 ? year - 100 : year;
}

/** The day's first millisecond, when there is such a day and it is the weekday it says. */
function findDay(year: number, month: number, day: number, weekday: string): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  const isReal = date.getUTCMonth() === month && date.getUTCDate() === day;
  return isReal && weekdays[date.getUTCDay()]?.startsWith(weekday) ? date.getTime() : undefined;
}

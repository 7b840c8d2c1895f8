// A date as a feed writes it → the instant in milliseconds, or undefined when the form or the calendar does not allow it.
import type { SeenDate } from "./seen-feed.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

// RFC 822 section 5, as RSS 2.0 and RFC 2822 have it: a year of four digits. Zone letters but Z were defined wrongly there
// (RFC 2822 section 4.3), and no reader agrees on them.
const RFC822 =
  /^(?:([A-Z][a-z]{2}), ?)?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d)(?::(\d\d))? (UTC?|GMT|Z|[ECMP][SD]T|[+-]\d{4})$/;
// RFC 3339 section 5.6, as RFC 4287 section 3.3 narrows it: T and Z are capitals.
const RFC3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

export const readFeedDate = ({ words, form }: SeenDate): number | undefined =>
  form === "rfc822" ? readRfc822(words) : readRfc3339(words);

function readRfc822(words: string): number | undefined {
  const [, weekday, day, monthName, year, hour, minute, second = "0"] = RFC822.exec(words) ?? [];
  const month = MONTHS.indexOf(monthName ?? "") + 1;
  const midnight = midnightOf(Number(year), month, Number(day));
  if (midnight === undefined || !isClock(Number(hour), Number(minute), Number(second))) return undefined;
  if (weekday !== undefined && weekday !== DAYS[new Date(midnight).getUTCDay()]) return undefined;
  return Date.parse(words.replace(/ UT$/, " GMT"));
}

function readRfc3339(words: string): number | undefined {
  const [, year, month, day, hour, minute, second] = (RFC3339.exec(words) ?? []).map(Number);
  if (midnightOf(year ?? 0, month ?? 0, day ?? 0) === undefined) return undefined;
  return isClock(hour ?? 24, minute ?? 60, second ?? 60) ? Date.parse(words) : undefined;
}

/** Undefined for a day that does not exist: 30 February, 31 June. */
function midnightOf(year: number, month: number, day: number): number | undefined {
  const midnight = Date.UTC(year, month - 1, day);
  const isSame = new Date(midnight).getUTCDate() === day && new Date(midnight).getUTCMonth() === month - 1;
  return year > 0 && isSame ? midnight : undefined;
}

const isClock = (hour: number, minute: number, second: number): boolean => hour < 24 && minute < 60 && second < 60;

// What a language gives to the forms: tables of words, no code.
import type { Role } from "../../model/dates.ts";

export interface Vocabulary {
  /** Word key → 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  /** Word key → 1 (Monday) to 7 (Sunday), ISO 8601. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Word keys → role, the longest first: `last updated` before `updated`. */
  readonly labels: readonly { readonly keys: readonly string[]; readonly role: Role }[];
  readonly halfDays: ReadonlyMap<string, "am" | "pm">;
  /** Word key → hour of a clock word: `noon` → 12. */
  readonly clockWords: ReadonlyMap<string, number>;
  /** What follows the number of a day: `th`. */
  readonly ordinals: ReadonlySet<string>;
  /** Small words that may stand in a date line and say nothing. */
  readonly fillers: ReadonlySet<string>;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const WEEKDAYS = Array.from({ length: 7 }, (_, index) => index + 1);

/** Month names from CLDR, long and short, with the spellings that CLDR lacks. */
export function monthNames(locale: string, extra: Readonly<Record<string, number>> = {}): Map<string, number> {
  return namesOf(locale, "month", MONTHS, (month) => Date.UTC(2001, month - 1, 15), extra);
}

/** Weekday names from CLDR, long and short. 1 January 2001 was a Monday. */
export function weekdayNames(locale: string, extra: Readonly<Record<string, number>> = {}): Map<string, number> {
  return namesOf(locale, "weekday", WEEKDAYS, (weekday) => Date.UTC(2001, 0, weekday), extra);
}

function namesOf(
  locale: string,
  field: "month" | "weekday",
  numbers: readonly number[],
  dayOf: (number: number) => number,
  extra: Readonly<Record<string, number>>,
): Map<string, number> {
  const names = new Map<string, number>(Object.entries(extra));
  for (const width of ["long", "short"] as const) {
    const format = new Intl.DateTimeFormat(locale, { [field]: width, timeZone: "UTC" });
    for (const number of numbers) names.set(keyOf(format.format(dayOf(number))), number);
  }
  return names;
}

const keyOf = (name: string): string => name.toLowerCase().replaceAll(".", "");

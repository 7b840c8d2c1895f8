// What CLDR, through Intl, gives to every language: the names of months and weekdays, `yesterday`, `3 hours ago`.
import { cutKeys, NUMBER } from "./cut-keys.ts";

export type Unit = "second" | "minute" | "hour" | "day" | "week" | "month" | "year";

const UNITS: readonly Unit[] = ["second", "minute", "hour", "day", "week", "month", "year"];

/** How a language says that something was so long ago. */
export interface Ago {
  /** `#` is the number. */
  readonly keys: readonly string[];
  readonly unit: Unit;
  /** Where no number stands: `לפני שעתיים` is two hours ago. */
  readonly amount?: number;
}

const WIDTHS = ["long", "short"] as const;
const MONTHS = Array.from({ length: 12 }, (_, index) => index);
// 1 January 2001 was a Monday.
const WEEKDAYS = Array.from({ length: 7 }, (_, index) => Date.UTC(2001, 0, 1 + index));
/** A day of each month, and every weekday among them. */
const DAYS = MONTHS.map((month) => {
  const first = Date.UTC(2001, month, 1);
  return first + ((month + 8 - new Date(first).getUTCDay()) % 7) * 86_400_000;
});

/** Names in the keys of the lexicon → 1 to 12, and 1 (Monday) to 7 (Sunday, ISO 8601); as they stand in a date, and alone. */
export interface CalendarNames {
  readonly month: ReadonlyMap<string, number>;
  readonly weekday: ReadonlyMap<string, number>;
}

export function calendarNames(tag: string): CalendarNames {
  const found = { month: new Map<string, number>(), weekday: new Map<string, number>() };
  const note = (field: "month" | "weekday", name: string | undefined, number: number): void => {
    // A number for a name says nothing, `3月` is read by its own form; nor does one letter: T is no Tuesday in
    // `2012-03-28T18:39`.
    if (name && !/\p{N}|^[a-z]$/iu.test(name)) found[field].set(cutKeys(name).join(" "), number);
  };
  const locale = `${tag}-u-ca-gregory-nu-latn`;
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  for (const width of WIDTHS) {
    const [month, weekday] = [format({ month: width }), format({ weekday: width })];
    const inDate = format({ weekday: width, month: width, day: "numeric", year: "numeric" });
    for (const [index, day] of WEEKDAYS.entries()) note("weekday", weekday.format(day), index + 1);
    for (const [index, day] of DAYS.entries()) {
      note("month", month.format(day), index + 1);
      const parts = inDate.formatToParts(day);
      const named = (field: "month" | "weekday") => parts.find(({ type }) => type === field)?.value;
      note("month", named("month"), index + 1);
      note("weekday", named("weekday"), new Date(day).getUTCDay() || 7);
    }
  }
  return found;
}

/** One and two, which may have words of their own, and a number of each plural category of the language (CLDR, plural rules). */
function amountsOf(tag: string): readonly number[] {
  const rules = new Intl.PluralRules(tag);
  const others = Map.groupBy([1, 2, 3, 5, 11, 21], (amount) => rules.select(amount));
  return [...new Set([1, 2, ...[...others.values()].flatMap((amounts) => amounts.slice(0, 1))])];
}

/** `vor # stunden`, `# hr ago`, `#時間前`. */
export function agoPhrases(tag: string): readonly Ago[] {
  const found = new Map<string, Ago>();
  const amounts = amountsOf(tag);
  for (const style of ["long", "short", "narrow"] as const) {
    const format = new Intl.RelativeTimeFormat(`${tag}-u-nu-latn`, { style });
    for (const unit of UNITS) {
      for (const amount of amounts) {
        const keys = cutKeys(format.format(-amount, unit));
        // `-3 h` of a language for which CLDR has no words says nothing of the past.
        if (keys[0] === "-" || keys[0] === "−" || keys.length < 2) continue;
        found.set(keys.join(" "), keys.includes(NUMBER) ? { keys, unit } : { keys, unit, amount });
      }
    }
  }
  return [...found.values()];
}

/** `today`, `yesterday` and, where a language has a word for it, the day before: its keys, and how many days ago it was. */
export function dayPhrases(tag: string): readonly (readonly [keys: readonly string[], days: number])[] {
  const format = new Intl.RelativeTimeFormat(`${tag}-u-nu-latn`, { numeric: "auto" });
  return [0, 1, 2].flatMap((days) => {
    const keys = cutKeys(format.format(-days, "day"));
    return keys.includes(NUMBER) || keys.length === 0 ? [] : [[keys, days] as const];
  });
}

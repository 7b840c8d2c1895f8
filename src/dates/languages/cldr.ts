// What CLDR, through Intl, gives to every language: the names of months and weekdays, `yesterday`, `3 hours ago`.
import { cutKeys, NUMBER } from "./cut-keys.ts";

export type Unit = "second" | "minute" | "hour" | "day" | "week" | "month" | "year";

export const UNITS: readonly Unit[] = ["second", "minute", "hour", "day", "week", "month", "year"];

/** How a language says that something was so long ago. */
export interface Ago {
  /** `#` is the number. */
  readonly keys: readonly string[];
  readonly unit: Unit;
  /** Where no number stands: `לפני שעתיים` is two hours ago. */
  readonly amount?: number;
}

const WIDTHS = ["long", "short"] as const;
const MONTHS = Array.from({ length: 12 }, (_, index) => Date.UTC(2001, index, 15));
// 1 January 2001 was a Monday.
const WEEKDAYS = Array.from({ length: 7 }, (_, index) => Date.UTC(2001, 0, 1 + index));

/** Name → 1 to 12, as it stands in a date and alone. */
export const monthNames = (tag: string): ReadonlyMap<string, number> => names(tag, "month", MONTHS);

/** Name → 1 (Monday) to 7, ISO 8601. */
export const weekdayNames = (tag: string): ReadonlyMap<string, number> => names(tag, "weekday", WEEKDAYS);

function names(tag: string, field: "month" | "weekday", days: readonly number[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const locale = `${tag}-u-ca-gregory-nu-latn`;
  for (const width of WIDTHS) {
    const alone = new Intl.DateTimeFormat(locale, { [field]: width, timeZone: "UTC" });
    const inDate = new Intl.DateTimeFormat(locale, {
      ...{ [field]: width, month: width },
      ...{ day: "numeric", year: "numeric", timeZone: "UTC" },
    });
    for (const [index, day] of days.entries()) {
      const part = inDate.formatToParts(day).find(({ type }) => type === field)?.value;
      // A number for a name says nothing, `3月` is read by its own form; nor does one letter: T is no Tuesday in
      // `2012-03-28T18:39`.
      for (const name of [alone.format(day), part])
        if (name && !/\p{N}|^[a-z]$/iu.test(name)) found.set(cutKeys(name).join(" "), index + 1);
    }
  }
  return found;
}

// Whole plural categories of every language are among them (CLDR, plural rules).
const AMOUNTS = [1, 2, 3, 5, 11, 21];

/** `vor # stunden`, `# hr ago`, `#時間前`. */
export function agoPhrases(tag: string): readonly Ago[] {
  const found = new Map<string, Ago>();
  for (const style of ["long", "short", "narrow"] as const) {
    const format = new Intl.RelativeTimeFormat(`${tag}-u-nu-latn`, { style });
    for (const unit of UNITS) {
      for (const amount of AMOUNTS) {
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

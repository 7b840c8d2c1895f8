// src/dates/languages/cldr.json, from what Intl knows of CLDR.
import type { CldrTable, Unit } from "../../src/dates/languages/cldr.ts";
import { cutKeys, NUMBER } from "../../src/dates/languages/cut-keys.ts";
import { tagsOf } from "../../src/dates/languages/language-table.ts";
import { TABLES } from "../../src/dates/languages/table.ts";

const UNITS: readonly Unit[] = ["second", "minute", "hour", "day", "week", "month", "year"];
const WIDTHS = ["long", "short"] as const;
const MONTHS = Array.from({ length: 12 }, (_, index) => index);
// 1 January 2001 was a Monday.
const WEEKDAYS = Array.from({ length: 7 }, (_, index) => Date.UTC(2001, 0, 1 + index));
/** A day of each month, and every weekday among them. */
const DAYS = MONTHS.map((month) => {
  const first = Date.UTC(2001, month, 1);
  return first + ((month + 8 - new Date(first).getUTCDay()) % 7) * 86_400_000;
});

/** As they stand in a date, and alone. */
function calendarNames(tag: string): Pick<CldrTable, "months" | "weekdays"> {
  const found = { months: new Map<string, number>(), weekdays: new Map<string, number>() };
  const note = (field: "months" | "weekdays", name: string | undefined, number: number): void => {
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
    for (const [index, day] of WEEKDAYS.entries()) note("weekdays", weekday.format(day), index + 1);
    for (const [index, day] of DAYS.entries()) {
      note("months", month.format(day), index + 1);
      const parts = inDate.formatToParts(day);
      const named = (field: "month" | "weekday") => parts.find(({ type }) => type === field)?.value;
      note("months", named("month"), index + 1);
      note("weekdays", named("weekday"), new Date(day).getUTCDay() || 7);
    }
  }
  return { months: Object.fromEntries(found.months), weekdays: Object.fromEntries(found.weekdays) };
}

/** One and two, which may have words of their own, and a number of each plural category of the language (CLDR, plural rules). */
function amountsOf(tag: string): readonly number[] {
  const rules = new Intl.PluralRules(tag);
  const others = Map.groupBy([1, 2, 3, 5, 11, 21], (amount) => rules.select(amount));
  return [...new Set([1, 2, ...[...others.values()].flatMap((amounts) => amounts.slice(0, 1))])];
}

/** `vor # stunden`, `# hr ago`, `#時間前`. */
function agoPhrases(tag: string): CldrTable["ago"] {
  const found = new Map<string, Unit>();
  const amounts = amountsOf(tag);
  for (const style of ["long", "short", "narrow"] as const) {
    const format = new Intl.RelativeTimeFormat(`${tag}-u-nu-latn`, { style });
    for (const unit of UNITS) {
      for (const amount of amounts) {
        const keys = cutKeys(format.format(-amount, unit));
        // `-3 h` of a language for which CLDR has no words says nothing of the past.
        if (keys[0] === "-" || keys[0] === "−" || keys.length < 2) continue;
        found.set(`${keys.join(" ")}${keys.includes(NUMBER) ? "" : `=${amount}`}`, unit);
      }
    }
  }
  const units = Map.groupBy(found, ([, unit]) => unit);
  return Object.fromEntries(
    [...units].map(([unit, phrases]) => [unit, phrases.map(([phrase]) => phrase).join("|")] as const),
  );
}

/** `today`, `yesterday` and, where a language has a word for it, the day before: how many days ago it was. */
function dayPhrases(tag: string): CldrTable["days"] {
  const format = new Intl.RelativeTimeFormat(`${tag}-u-nu-latn`, { numeric: "auto" });
  const found = [0, 1, 2].flatMap((days) => {
    const keys = cutKeys(format.format(-days, "day"));
    return keys.includes(NUMBER) || keys.length === 0 ? [] : [[keys.join(" "), days] as const];
  });
  return Object.fromEntries(found);
}

const tableOf = (tag: string): CldrTable => ({ ...calendarNames(tag), ago: agoPhrases(tag), days: dayPhrases(tag) });

/** A line for each field of a language: what a new version of CLDR changes shows. */
export function cldrDocument(): string {
  const languages = [...new Set(TABLES.flatMap(tagsOf))].toSorted().map((tag) => {
    const fields = Object.entries(tableOf(tag)).map(([field, words]) => `    "${field}": ${JSON.stringify(words)}`);
    return `  "${tag}": {\n${fields.join(",\n")}\n  }`;
  });
  return `{\n${languages.join(",\n")}\n}\n`;
}

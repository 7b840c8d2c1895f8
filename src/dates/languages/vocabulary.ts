// What a language gives to the forms: tables of words, no code. Months and weekdays come from CLDR through Intl, in the
// forms that stand in a date and those that stand alone; a table adds the press's own spellings and what CLDR lacks.
import type { Role } from "../../model/dates.ts";

/** As it is written down, one file a group of languages. Words are separated by spaces, phrases by `|`. */
export interface LanguageTable {
  /** BCP 47. */
  readonly tag: string;
  readonly published: string;
  readonly updated: string;
  /** Small words that may stand in a date line and say nothing. */
  readonly fillers: string;
  readonly am?: string;
  readonly pm?: string;
  readonly noon?: string;
  readonly midnight?: string;
  /** What follows the number of a day. */
  readonly ordinals?: string;
  readonly months?: Readonly<Record<string, number>>;
  readonly weekdays?: Readonly<Record<string, number>>;
  /** Words that open a byline. */
  readonly by?: string;
}

export interface Vocabulary {
  readonly tag: string;
  /** Word key → 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  /** Word key → 1 (Monday) to 7 (Sunday), ISO 8601. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Word keys → role, by first word, the longest first: `last updated` before `updated`. */
  readonly labels: ReadonlyMap<string, readonly { readonly keys: readonly string[]; readonly role: Role }[]>;
  readonly halfDays: ReadonlyMap<string, "am" | "pm">;
  /** Word key → hour of a clock word: `noon` → 12. */
  readonly clockWords: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const WEEKDAYS = Array.from({ length: 7 }, (_, index) => index + 1);

export function buildVocabulary(table: LanguageTable): Vocabulary {
  const halfDays = [...words(table.am).map((key) => [key, "am"]), ...words(table.pm).map((key) => [key, "pm"])];
  const clockWords = [...words(table.noon).map((key) => [key, 12]), ...words(table.midnight).map((key) => [key, 0])];
  return {
    tag: table.tag,
    months: names(table.tag, "month", MONTHS, (month) => Date.UTC(2001, month - 1, 15), table.months),
    // 1 January 2001 was a Monday.
    weekdays: names(table.tag, "weekday", WEEKDAYS, (weekday) => Date.UTC(2001, 0, weekday), table.weekdays),
    labels: labelsOf(table),
    halfDays: new Map(halfDays as [string, "am" | "pm"][]),
    clockWords: new Map(clockWords as [string, number][]),
    ordinals: new Set(words(table.ordinals)),
    fillers: new Set(words(table.fillers)),
    by: new Set(words(table.by)),
  };
}

/** Lower case, without dots, with one kind of apostrophe: CLDR and newspapers do not write the same one. */
export const keyOf = (word: string): string => word.toLowerCase().replaceAll(".", "").replace(/[’ʼ]/g, "'");

const words = (list = ""): readonly string[] =>
  list
    .split(" ")
    .filter((word) => word !== "")
    .map(keyOf);

function labelsOf({ published, updated }: LanguageTable): Vocabulary["labels"] {
  const phrases = [
    ...published.split("|").map((phrase) => ({ keys: words(phrase), role: "published" as const })),
    ...updated.split("|").map((phrase) => ({ keys: words(phrase), role: "updated" as const })),
  ].filter(({ keys }) => keys.length > 0);
  const longestFirst = phrases.toSorted((a, b) => b.keys.length - a.keys.length);
  return Map.groupBy(longestFirst, ({ keys }) => keys[0] ?? "");
}

function names(
  tag: string,
  field: "month" | "weekday",
  numbers: readonly number[],
  dayOf: (number: number) => number,
  extra: Readonly<Record<string, number>> = {},
): Map<string, number> {
  const found = new Map<string, number>();
  const locale = `${tag}-u-ca-gregory-nu-latn`;
  for (const width of ["long", "short"] as const) {
    const alone = new Intl.DateTimeFormat(locale, { [field]: width, timeZone: "UTC" });
    const inDate = new Intl.DateTimeFormat(locale, {
      [field]: width,
      day: "numeric",
      year: "numeric",
      month: width,
      timeZone: "UTC",
    });
    for (const number of numbers) {
      const part = inDate.formatToParts(dayOf(number)).find(({ type }) => type === field)?.value;
      // A number for a name says nothing: `3月` is read by its own form.
      for (const name of [alone.format(dayOf(number)), part])
        if (name && !/\d/.test(name)) found.set(keyOf(name), number);
    }
  }
  for (const [name, number] of Object.entries(extra)) found.set(keyOf(name), number);
  return found;
}

// What CLDR gives to every language: the names of months and weekdays, `yesterday`, `3 hours ago`. It stands in cldr.json:
// to ask Intl takes a quarter of a second at every start, and it answers by the version of the runtime. Read when words.json is made.
import known from "./cldr.json" with { type: "json" };

export type Unit = "second" | "minute" | "hour" | "day" | "week" | "month" | "year";

/** How a language says that something was so long ago. */
export interface Ago {
  /** `#` is the number. */
  readonly keys: readonly string[];
  readonly unit: Unit;
  /** Where no number stands: `לפני שעתיים` is two hours ago. */
  readonly amount?: number;
}

/** As it is written down. */
export interface CldrTable {
  /** 1 to 12. */
  readonly months: Readonly<Record<string, number>>;
  /** 1 (Monday) to 7 (Sunday, ISO 8601). */
  readonly weekdays: Readonly<Record<string, number>>;
  /** Phrases of keys, between `|`; where no number stands, how many it means. */
  readonly ago: Readonly<Partial<Record<Unit, string>>>;
  /** How many days ago it was. */
  readonly days: Readonly<Record<string, number>>;
}

const TABLES: Readonly<Record<string, CldrTable>> = known;

/** Throws an Error for a language that is not in the table: it has to be made anew then. */
export function cldrOf(tag: string): CldrTable {
  const table = TABLES[tag];
  if (table === undefined) throw new Error(`cldr.json knows no \`${tag}\`: test/dates/cldr.test.ts makes it anew`);
  return table;
}

// What a language gives to the forms: tables of words, no code. Months and weekdays come from CLDR through Intl, in the
// forms that stand in a date and those that stand alone; a table adds the press's own spellings and what CLDR lacks.

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

/** What a word says in one language. */
export interface Sense {
  /** 1 to 12. */
  month?: number;
  /** 1 (Monday) to 7 (Sunday), ISO 8601. */
  weekday?: number;
  /** The names of two words that it begins, by their second: `thứ hai`. */
  pairs?: Map<string, Sense>;
  /** The labels that it begins, the longest first: `last updated` before `last update`. */
  labels?: readonly Label[];
  half?: "am" | "pm";
  /** Of a clock word: `noon` → 12. */
  hour?: number;
  /** It may follow the number of a day. */
  ordinal?: true;
  filler?: true;
  /** It opens a byline. */
  by?: true;
}

export interface Label {
  readonly keys: readonly string[];
  readonly role: "published" | "updated";
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const WEEKDAYS = Array.from({ length: 7 }, (_, index) => index + 1);

/** Word key → what it says. */
export function buildVocabulary(table: LanguageTable): ReadonlyMap<string, Readonly<Sense>> {
  const senses = new Map<string, Sense>();
  const say = (list: string | undefined, sense: Sense): void => {
    for (const key of words(list)) add(senses, key, sense);
  };
  for (const [name, month] of names(table.tag, "month", MONTHS, (month) => Date.UTC(2001, month - 1, 15), table.months))
    addName(senses, name, { month });
  // 1 January 2001 was a Monday.
  for (const [name, weekday] of names(table.tag, "weekday", WEEKDAYS, (day) => Date.UTC(2001, 0, day), table.weekdays))
    addName(senses, name, { weekday });
  for (const [key, labels] of labelsOf(table)) add(senses, key, { labels });
  say(table.am, { half: "am" });
  say(table.pm, { half: "pm" });
  say(table.noon, { hour: 12 });
  say(table.midnight, { hour: 0 });
  say(table.ordinals, { ordinal: true });
  say(table.fillers, { filler: true });
  say(table.by, { by: true });
  return senses;
}

function add(senses: Map<string, Sense>, key: string, sense: Sense): void {
  senses.set(key, { ...senses.get(key), ...sense });
}

function addName(senses: Map<string, Sense>, name: string, sense: Sense): void {
  const [first = name, ...rest] = name.split(" ");
  const pairs = senses.get(first)?.pairs ?? new Map<string, Sense>();
  if (rest.length > 0) add(pairs, rest.join(" "), sense);
  add(senses, first, rest.length > 0 ? { pairs } : sense);
}

/** Lower case, without dots, with one kind of apostrophe: CLDR and newspapers do not write the same one. */
export const keyOf = (word: string): string => undotted(word.toLowerCase());

/** The key of a word that has no capitals. */
export const undotted = (word: string): string =>
  /[.’ʼ]/.test(word) ? word.replaceAll(".", "").replace(/[’ʼ]/g, "'") : word;

const words = (list = ""): readonly string[] =>
  list
    .split(" ")
    .filter((word) => word !== "")
    .map(keyOf);

function labelsOf({ published, updated }: LanguageTable): ReadonlyMap<string, readonly Label[]> {
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

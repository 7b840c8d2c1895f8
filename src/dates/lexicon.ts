// The words of all languages in one table, words.json, so that a word of a line is looked up once: what it says in each of
// them, and the forms that can begin with it there.
import type { Form } from "./forms/form.ts";
import { PERSIAN_MONTHS } from "./forms/persian.ts";
import { formsOfWord, KEYS_EVERYWHERE } from "./forms/table.ts";
import type { Sense } from "./languages/sense.ts";
import { ENGLISH, languageNumber, TABLES } from "./languages/table.ts";
import known from "./languages/words.json" with { type: "json" };

/** Every field is there, so that all of them have one shape. */
export type KnownSense = { readonly [Field in keyof Sense]-?: Sense[Field] | undefined } & {
  /** In the order in which they are tried. */
  readonly forms: readonly Form[];
};

export interface Word {
  /** By the number of the language. */
  readonly senses: readonly (KnownSense | undefined)[];
  /** Languages that use it as the name of a month or a weekday, in a label, or as a small word of three letters and more. */
  readonly tells: readonly number[];
  /** It names a month, or counts a part of a day, in some language. */
  readonly dates: boolean;
  /** It says a time or a day by itself in some language: `noon`, `yesterday`. */
  readonly times: boolean;
  /** It is a label by itself in some language. */
  readonly labels: boolean;
  /** It is more than a small word between the parts of a date in some language. */
  readonly says: boolean;
}

/** What a word says in one language, with the language's number. */
type Told = readonly [language: number, sense: Readonly<Sense>];

/** By word: some languages' tags, and what it says in these; then of others. */
const WORDS: Readonly<Record<string, readonly unknown[]>> = known;
/** Those that were asked for: a page has few of all of them. */
const words = new Map<string, Word>();

/** Undefined for a word that no language has in its date lines. */
export function findWord(key: string): Word | undefined {
  const found = words.get(key);
  if (found !== undefined) return found;
  const told = toldOf(key);
  if (told === undefined) return undefined;
  const word = wordOf(key, told);
  words.set(key, word);
  return word;
}

function toldOf(key: string): readonly Told[] | undefined {
  if (!Object.hasOwn(WORDS, key)) return KEYS_EVERYWHERE.has(key) || PERSIAN_MONTHS.includes(key) ? [] : undefined;
  const senses = WORDS[key] ?? [];
  const told: Told[] = [];
  for (let at = 0; at < senses.length; at += 2) {
    const sense = senses[at + 1] as Sense;
    for (const tag of String(senses[at]).split(" ")) told.push([languageNumber(tag), sense]);
  }
  return told.sort(([a], [b]) => a - b);
}

function wordOf(key: string, told: readonly Told[]): Word {
  const everywhere = KEYS_EVERYWHERE.has(key) ? knownSense(key, {}) : undefined;
  const senses: (KnownSense | undefined)[] = new Array(TABLES.length).fill(everywhere);
  for (const [language, sense] of told) senses[language] = knownSense(key, sense);
  const some = (holds: (sense: Readonly<Sense>) => boolean | undefined): boolean =>
    told.some(([, sense]) => holds(sense));
  return {
    senses,
    tells: tellingLanguages(key, told),
    dates: "年月日년월일".includes(key) || PERSIAN_MONTHS.includes(key) || some(namesMonth),
    times: some(({ hour, days }) => hour !== undefined || days?.some(({ keys }) => keys.length === 1)),
    labels: some(({ labels }) => labels?.some(({ keys }) => keys.length === 1)),
    says: some(says),
  };
}

const knownSense = (key: string, sense: Readonly<Sense>): KnownSense => ({
  month: sense.month,
  weekday: sense.weekday,
  names: sense.names,
  labels: sense.labels,
  ago: sense.ago,
  counted: sense.counted,
  days: sense.days,
  numbersWeekday: sense.numbersWeekday,
  half: sense.half,
  hour: sense.hour,
  ordinal: sense.ordinal,
  filler: sense.filler,
  by: sense.by,
  forms: formsOfWord(key, sense),
});

/** What half of the languages know, `updated`, tells of English. */
function tellingLanguages(key: string, told: readonly Told[]): readonly number[] {
  const found = told.flatMap(([language, sense]) => (tells(key, sense) ? [language] : []));
  return found.length > TABLES.length / 2 ? [ENGLISH] : found;
}

/** Small words of two letters are in all languages, and one letter says nothing: `T` is of ISO 8601. */
const tells = (key: string, sense: Readonly<Sense>): boolean =>
  (says(sense) && !/^[a-z]$/.test(key)) || (sense.filler === true && key.length > 2);

const says = ({ month, weekday, names, labels, ago, counted, days }: Readonly<Sense>): boolean =>
  (month ?? weekday ?? names ?? labels ?? ago ?? counted ?? days) !== undefined;

const namesMonth = ({ month, names }: Readonly<Sense>): boolean =>
  month !== undefined || names?.some((name) => name.month !== undefined) === true;

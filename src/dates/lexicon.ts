// The words of all languages in one table, so that a word of a line is looked up once: what it says in each of them, and
// the forms that can begin with it there.
import type { Form } from "./forms/form.ts";
import { PERSIAN_MONTHS } from "./forms/persian.ts";
import { formsOfWord, KEYS_EVERYWHERE } from "./forms/table.ts";
import type { Sense } from "./languages/sense.ts";
import { ENGLISH, TABLES } from "./languages/table.ts";
import { buildVocabulary } from "./languages/vocabulary.ts";

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

let words: ReadonlyMap<string, Word> | undefined;

/** Undefined for a word that no language has in its date lines. */
export function findWord(key: string): Word | undefined {
  words ??= buildLexicon();
  return words.get(key);
}

function buildLexicon(): ReadonlyMap<string, Word> {
  const vocabularies = TABLES.map(buildVocabulary);
  const keys = new Set([...vocabularies.flatMap((each) => [...each.keys()]), ...KEYS_EVERYWHERE, ...PERSIAN_MONTHS]);
  return new Map(
    [...keys].map((key) => [
      key,
      wordOf(
        key,
        vocabularies.map((each) => each.get(key)),
      ),
    ]),
  );
}

function wordOf(key: string, senses: readonly (Readonly<Sense> | undefined)[]): Word {
  const everywhere = KEYS_EVERYWHERE.has(key) ? knownSense(key, {}) : undefined;
  return {
    senses: senses.map((sense) => (sense === undefined ? everywhere : knownSense(key, sense))),
    tells: tellingLanguages(key, senses),
    dates: "年月日년월일".includes(key) || PERSIAN_MONTHS.includes(key) || senses.some(namesMonth),
    times: senses.some((sense) => sense?.hour !== undefined || sense?.days?.some(({ keys }) => keys.length === 1)),
    labels: senses.some((sense) => sense?.labels?.some(({ keys }) => keys.length === 1)),
    says: senses.some((sense) => sense !== undefined && says(sense)),
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
function tellingLanguages(key: string, senses: readonly (Readonly<Sense> | undefined)[]): readonly number[] {
  const found = senses.flatMap((sense, language) => (sense !== undefined && tells(key, sense) ? [language] : []));
  return found.length > senses.length / 2 ? [ENGLISH] : found;
}

/** Small words of two letters are in all languages, and one letter says nothing: `T` is of ISO 8601. */
const tells = (key: string, sense: Readonly<Sense>): boolean =>
  (says(sense) && !/^[a-z]$/.test(key)) || (sense.filler === true && key.length > 2);

const says = ({ month, weekday, names, labels, ago, counted, days }: Readonly<Sense>): boolean =>
  (month ?? weekday ?? names ?? labels ?? ago ?? counted ?? days) !== undefined;

const namesMonth = (sense: Readonly<Sense> | undefined): boolean =>
  sense?.month !== undefined || sense?.names?.some(({ month }) => month !== undefined) === true;

// Every language that date lines are read in, and which of them a line's words belong to.
import type { Token } from "../token.ts";
import { asian } from "./asian.ts";
import { english } from "./english.ts";
import { germanic } from "./germanic.ts";
import { otherEuropean } from "./other-european.ts";
import { romance } from "./romance.ts";
import { slavic } from "./slavic.ts";
import { buildVocabulary, type LanguageTable, type Vocabulary } from "./vocabulary.ts";

export const TABLES: readonly LanguageTable[] = [
  english,
  ...germanic,
  ...romance,
  ...slavic,
  ...otherEuropean,
  ...asian,
];

const built = new Map<string, Vocabulary>();

/** Built when first asked for: most sites are written in one language or two. */
function vocabularyOf(table: LanguageTable): Vocabulary {
  let found = built.get(table.tag);
  if (found === undefined) {
    found = buildVocabulary(table);
    built.set(table.tag, found);
  }
  return found;
}

let index: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Word key → tags of the languages that know it as a month, a weekday or a label. */
function wordIndex(): ReadonlyMap<string, ReadonlySet<string>> {
  if (index !== undefined) return index;
  const found = new Map<string, Set<string>>();
  for (const table of TABLES) {
    const { months, weekdays, labels, fillers } = vocabularyOf(table);
    // Small words of three letters and more tell a language too (`Uhr`); shorter ones are in all of them.
    const small = [...fillers].filter((key) => key.length > 2);
    for (const name of [...months.keys(), ...weekdays.keys(), ...labels.keys(), ...small]) {
      // Of a name of two words, `thứ hai`, the first tells.
      const key = name.split(" ")[0] ?? name;
      const tags = found.get(key) ?? new Set();
      tags.add(table.tag);
      found.set(key, tags);
    }
  }
  index = found;
  return index;
}

let months: ReadonlySet<string> | undefined;

/** Whether a word is a month, or the first of its words, in any language. */
export function isMonthWord(key: string): boolean {
  months ??= new Set(
    TABLES.flatMap((table) => [...vocabularyOf(table).months.keys()].map((name) => name.split(" ")[0] ?? name)),
  );
  return months.has(key);
}

/** The page's own language first, then English, then those that know the most of the line's words; found as asked for. */
export function* languagesOf(tokens: readonly Token[], home: string | undefined): Generator<Vocabulary> {
  const own = TABLES.find(({ tag }) => tag === primary(home)) ?? english;
  yield vocabularyOf(own);
  if (own !== english) yield vocabularyOf(english);
  for (const table of byWords(tokens)) if (table !== own && table !== english) yield vocabularyOf(table);
}

/** A line that three languages cannot read is no date line in a fourth. */
const MOST_LANGUAGES = 3;

function byWords(tokens: readonly Token[]): readonly LanguageTable[] {
  const hits = new Map<string, number>();
  for (const { kind, key } of tokens) {
    if (kind !== "word") continue;
    for (const tag of wordIndex().get(key) ?? []) hits.set(tag, (hits.get(tag) ?? 0) + 1);
  }
  if (hits.size === 0) return [];
  const ranked = TABLES.filter(({ tag }) => hits.has(tag)).toSorted(
    (a, b) => (hits.get(b.tag) ?? 0) - (hits.get(a.tag) ?? 0),
  );
  return ranked.slice(0, MOST_LANGUAGES);
}

/** `nb` for all of Norwegian: the press writes Bokmål and Nynorsk with the same words in dates. */
function primary(language: string | undefined): string {
  const tag = language?.split("-")[0]?.toLowerCase() ?? "en";
  return tag === "no" || tag === "nn" ? "nb" : tag;
}

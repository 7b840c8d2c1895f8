// src/dates/languages/words.json, from the tables of the languages and CLDR.
import type { Sense } from "../../src/dates/languages/sense.ts";
import { TABLES } from "../../src/dates/languages/table.ts";
import { buildVocabulary } from "../../src/dates/languages/vocabulary.ts";

/** A line for each word: what it says, and the languages in which it does. */
export function wordsDocument(): string {
  const words = new Map<string, Map<string, string[]>>();
  for (const table of TABLES) {
    for (const [key, sense] of buildVocabulary(table)) {
      const senses = words.get(key) ?? new Map<string, string[]>();
      const json = JSON.stringify(sense satisfies Readonly<Sense>);
      senses.set(json, [...(senses.get(json) ?? []), table.tag]);
      words.set(key, senses);
    }
  }
  const lines = [...words]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, senses]) => {
      const all = [...senses].map(([json, tags]) => `${JSON.stringify(tags.join(" "))},${json}`);
      return `  ${JSON.stringify(key)}: [${all.join(",")}]`;
    });
  return `{\n${lines.join(",\n")}\n}\n`;
}

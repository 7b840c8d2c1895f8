// Every language that date lines are read in. A language goes by its number in this table.
import { asian } from "./asian.ts";
import { english } from "./english.ts";
import { germanic } from "./germanic.ts";
import { otherEuropean } from "./other-european.ts";
import { romance } from "./romance.ts";
import { slavic } from "./slavic.ts";
import type { LanguageTable } from "./vocabulary.ts";

export const TABLES: readonly LanguageTable[] = [
  english,
  ...germanic,
  ...romance,
  ...slavic,
  ...otherEuropean,
  ...asian,
];

export const ENGLISH = 0;

const NUMBERS = new Map(TABLES.map(({ tag }, index) => [tag, index]));

/** The number of a BCP 47 tag's language; English for one that has no table. */
export const languageNumber = (tag: string | undefined): number =>
  (tag === undefined ? undefined : (NUMBERS.get(tag) ?? NUMBERS.get(primary(tag)))) ?? ENGLISH;

/** `nb` for all of Norwegian: the press writes Bokmål and Nynorsk with the same words in dates. */
function primary(tag: string): string {
  const language = tag.split("-")[0]?.toLowerCase() ?? tag;
  return language === "no" || language === "nn" ? "nb" : language;
}

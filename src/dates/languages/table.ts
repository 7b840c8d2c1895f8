// Every language that date lines are read in. A language goes by its number in this table.
import { african } from "./african.ts";
import { eastAsian } from "./east-asian.ts";
import { english } from "./english.ts";
import { germanic } from "./germanic.ts";
import type { LanguageTable } from "./language-table.ts";
import { otherEuropean } from "./other-european.ts";
import { romance } from "./romance.ts";
import { slavic } from "./slavic.ts";
import { westAndSouthAsian } from "./west-and-south-asian.ts";

export const TABLES: readonly LanguageTable[] = [
  english,
  ...germanic,
  ...romance,
  ...slavic,
  ...otherEuropean,
  ...eastAsian,
  ...westAndSouthAsian,
  ...african,
];

export const ENGLISH = 0;

const NUMBERS = new Map(TABLES.map(({ tag }, index) => [tag, index]));

/** The number of a BCP 47 tag's language; English for one that has no table. */
export const languageNumber = (tag: string | undefined): number =>
  (tag === undefined ? undefined : (NUMBERS.get(tag) ?? NUMBERS.get(primary(tag)))) ?? ENGLISH;

/** Written with the same words in dates: Bokmål and Nynorsk, the standards of Serbo-Croatian that are no table of their own. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  no: "nb",
  nn: "nb",
  bs: "hr",
  sh: "hr",
  tl: "fil",
  in: "id",
  iw: "he",
  mo: "ro",
};

function primary(tag: string): string {
  const language = tag.split("-")[0]?.toLowerCase() ?? tag;
  return OTHER_NAMES[language] ?? language;
}

// Most lines of a page are prose. A look at the tokens tells whether there can be a date at all, before any form is tried.
import { SMALL } from "./characters.ts";
import type { Token } from "./token.ts";

/** In small letters and of no date in any language; with a label before the date some may follow it. */
const MOST_WORDS = 7;
const MOST_WORDS_WITH_LABEL = 24;

/** False for prose, and for a line in which neither a month is named nor numbers stand together as in a date. */
export function mayHoldDate(tokens: readonly Token[], isCaptured: boolean): boolean {
  let numbers = 0;
  let words = 0;
  let hasLabel = false;
  let hasDateWord = tokens.length <= 4;
  for (const { kind, text, word, initial } of tokens) {
    if (kind === "number") numbers += 1;
    else if (word === undefined && initial === SMALL) words += 1;
    hasLabel ||= word?.labels === true;
    // `20120328`
    hasDateWord ||= word?.dates === true || (kind === "number" && text.length === 8);
  }
  if (words > (hasLabel ? MOST_WORDS_WITH_LABEL : MOST_WORDS)) return false;
  // What is counted back from the capture needs no numbers: `yesterday`, `Updated 9:05 p.m. Wednesday`; others are
  // `3/28/2012`, `Published 2012`.
  return isCaptured || numbers >= 3 || (numbers > 0 && hasDateWord);
}

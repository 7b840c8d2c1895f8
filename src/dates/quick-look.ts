// Most lines of a page are prose. A look at the tokens tells whether there can be a date at all, before any form is tried.
import type { Token } from "./token.ts";

/** False for a line in which neither a month is named nor numbers stand together as in a date. */
export function mayHoldDate(tokens: readonly Token[], isCaptured: boolean): boolean {
  // What is counted back from the capture needs neither: `yesterday`, `Updated 9:05 p.m. Wednesday`.
  if (isCaptured) return true;
  let numbers = 0;
  let hasDateWord = tokens.length <= 4;
  for (const { kind, text, word } of tokens) {
    if (kind === "number") numbers += 1;
    // `20120328`
    hasDateWord ||= word?.dates === true || (kind === "number" && text.length === 8);
  }
  // `3/28/2012`; `Published 2012`
  return numbers >= 3 || (numbers > 0 && hasDateWord);
}

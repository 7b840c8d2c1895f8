// Most lines of a page are prose. A look at the tokens tells whether there can be a date at all, before any form is tried.
import { isPersianMonth } from "./forms/persian.ts";
import { isMonthWord } from "./languages/table.ts";
import type { Token } from "./token.ts";

const COUNTED = "年月日년월일";

/** False for a line in which neither a month is named nor numbers stand together as in a date. */
export function mayHoldDate(tokens: readonly Token[], isCaptured: boolean): boolean {
  // What is counted back from the capture needs neither: `yesterday`, `Updated 9:05 p.m. Wednesday`.
  if (isCaptured) return true;
  const numbers = tokens.filter(({ kind }) => kind === "number");
  if (numbers.length === 0) return false;
  // `3/28/2012`, `20120328`, `Published 2012`
  if (numbers.length >= 3 || numbers.some(({ text }) => text.length === 8) || tokens.length <= 4) return true;
  return tokens.some(
    ({ kind, key }) => kind === "word" && (isMonthWord(key) || COUNTED.includes(key) || isPersianMonth(key)),
  );
}

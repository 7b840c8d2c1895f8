// A date line cut into numbers, words and marks. Forms look at tokens, never at the text, so that
// `6:39 PM`, `6:39pm` and `6:39 p.m.` are one form.
import { asciiDigits } from "./digits.ts";
import { keyOf } from "./languages/vocabulary.ts";

export interface Token {
  readonly kind: "number" | "word" | "mark";
  /** As written. */
  readonly text: string;
  /** Of a word: lower case, without dots (`p.m.` → `pm`). Of a number: ASCII digits. Of a mark: as written. */
  readonly key: string;
  /** Of a number: its value; otherwise NaN. */
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** No white space before it. */
  readonly glued: boolean;
}

// Every alternative consumes at least one character and none can match the same text in two ways: linear time. A word
// ends where a capital follows a small letter (`MillsPublished`); the ideograph that counts a number stands by itself.
const TOKEN =
  /(\d+)|((?<=\d ?)[年月日号號時时点點分秒년월일시분초])|(\p{Lu}?\p{Ll}[\p{Ll}\p{M}'’]*(?:\.\p{Ll}+)*\.?|\p{Lu}[\p{Lu}\p{M}'’]*(?:\.\p{Lu}[\p{Lu}\p{M}]*)*\.?|[\p{Lo}\p{Lt}\p{Lm}\p{M}\u200c]+)|(\S)/gu;

/** Longer than any date line; what is longer is prose, and is not looked at. */
export const LONGEST_DATE_LINE = 240;

export function tokenize(line: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of asciiDigits(line).matchAll(TOKEN)) {
    const [text, digits, unit, word] = match;
    const previous = tokens.at(-1);
    const isWord = unit !== undefined || word !== undefined;
    tokens.push({
      kind: digits !== undefined ? "number" : isWord ? "word" : "mark",
      text: line.slice(match.index, match.index + text.length),
      key: isWord ? keyOf(text) : text,
      value: digits === undefined ? Number.NaN : Number(digits),
      start: match.index,
      end: match.index + text.length,
      glued: previous !== undefined && previous.end === match.index,
    });
  }
  return tokens;
}

// A date line cut into numbers, words and marks. Forms look at tokens, never at the text, so that
// `6:39 PM`, `6:39pm` and `6:39 p.m.` are one form.

export interface Token {
  readonly kind: "number" | "word" | "mark";
  /** As written. */
  readonly text: string;
  /** Of a word: lower case, without dots (`p.m.` → `pm`). Of anything else: as written. */
  readonly key: string;
  /** Of a number: its value; otherwise NaN. */
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** No white space before it. */
  readonly glued: boolean;
}

// Every alternative consumes at least one character and none can match the same text in two ways: linear time.
const TOKEN = /(\d+)|(\p{L}[\p{L}\p{M}]*(?:\.\p{L}[\p{L}\p{M}]*)*\.?)|(\S)/gu;

/** Longer than any date line; what is longer is prose, and is not looked at. */
export const LONGEST_DATE_LINE = 240;

export function tokenize(line: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of line.matchAll(TOKEN)) {
    const [text, digits, word] = match;
    const previous = tokens.at(-1);
    tokens.push({
      kind: digits !== undefined ? "number" : word !== undefined ? "word" : "mark",
      text,
      key: word === undefined ? text : text.toLowerCase().replaceAll(".", ""),
      value: digits === undefined ? Number.NaN : Number(digits),
      start: match.index,
      end: match.index + text.length,
      glued: previous !== undefined && previous.end === match.index,
    });
  }
  return tokens;
}

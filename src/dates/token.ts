// A date line cut into numbers, words and marks. Forms look at tokens, never at the text, so that
// `6:39 PM`, `6:39pm` and `6:39 p.m.` are one form.
import {
  ACCENT,
  APOSTROPHE,
  CAPITAL,
  characterAt,
  DIGIT,
  digitValue,
  LETTER,
  PAIR,
  RARE_LETTER,
  SMALL,
  SPACE,
} from "./characters.ts";
import type { Word } from "./lexicon.ts";
import { wordAt } from "./written-word.ts";

export interface Token {
  readonly kind: "number" | "word" | "mark";
  /** As written. */
  readonly text: string;
  /** Of a word: lower case, without dots (`p.m.` → `pm`). Otherwise as written. */
  readonly key: string;
  /** Of a number: its value, that of one of more than eight digits cut short; otherwise -1. */
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** No white space before it. */
  readonly glued: boolean;
  /** What its first character is: see characters.ts. */
  readonly initial: number;
  /** Of a word that some language knows. */
  readonly word: Word | undefined;
}

/** Longer than any date line; what is longer is prose, and is not looked at. */
export const LONGEST_DATE_LINE = 240;

/** More words in small letters that no language knows, with no number and no time before them, begin a sentence. */
export const MOST_WORDS_OF_SMALL_NAME = 4;

/** Each character is looked at once or twice: linear time. Undefined for prose, as soon as it shows. */
export function tokenize(line: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let last = -1;
  let room = MOST_WORDS_OF_SMALL_NAME;
  for (let at = 0; at < line.length; ) {
    const initial = characterAt(line, at);
    if (initial === SPACE) {
      at += 1;
      continue;
    }
    const token = cut(line, at, initial, at === last);
    if (initial === DIGIT || token.word?.times === true) room = Number.POSITIVE_INFINITY;
    else if (initial === SMALL && token.word === undefined && --room < 0) return undefined;
    tokens.push(token);
    last = token.end;
    at = last;
  }
  return tokens;
}

function cut(line: string, start: number, initial: number, glued: boolean): Token {
  if (initial === DIGIT) return cutNumber(line, start, glued);
  const end = wordEnd(line, start, initial);
  if (end > start) return cutWord(line, start, end, initial, glued);
  const behind = start + (initial & PAIR ? 2 : 1);
  const text = line.slice(start, behind);
  return { kind: "mark", text, key: text, value: -1, start, end: behind, glued, initial, word: undefined };
}

/** Of no part of a date. */
const MOST_DIGITS = 8;
/** One token whose value is no small integer changes the shape of all of them, and V8 leaves its fast code for good. */
const TOO_MANY = 10 ** MOST_DIGITS;

function cutNumber(line: string, start: number, glued: boolean): Token {
  const end = past(line, start, DIGIT);
  const text = line.slice(start, end);
  let value = end - start > MOST_DIGITS ? TOO_MANY : 0;
  for (let at = start; at < end && value < TOO_MANY; at += 1)
    value = value * 10 + (digitValue(line.charCodeAt(at)) ?? 0);
  return { kind: "number", text, key: text, value, start, end, glued, initial: DIGIT, word: undefined };
}

function cutWord(line: string, start: number, end: number, initial: number, glued: boolean): Token {
  const { text, key, word } = wordAt(line, start, end);
  return { kind: "word", text, key, value: -1, start, end, glued, initial, word };
}

const COUNTERS = "年月日号號時时点點分秒년월일시분초";

/** `start` itself where no word stands. A word ends where a capital follows a small letter (`MillsPublished`). */
function wordEnd(line: string, start: number, initial: number): number {
  const next = start + (initial & PAIR ? 2 : 1);
  if (initial & SMALL) return pastSmall(line, next);
  if (initial & CAPITAL) {
    return isAt(line, next, SMALL) ? pastSmall(line, next) : pastCapitals(line, next);
  }
  if ((initial & (LETTER | RARE_LETTER | ACCENT)) === 0) return start;
  // The ideograph that counts a number stands by itself.
  if (COUNTERS.includes(line.charAt(start)) && isBehindDigit(line, start)) return next;
  return past(line, next, LETTER | RARE_LETTER | ACCENT);
}

/** `Sept.`, `o'clock`, `p.m.` */
function pastSmall(line: string, from: number): number {
  let at = past(line, from, SMALL | ACCENT | APOSTROPHE);
  while (isDot(line, at) && isAt(line, at + 1, SMALL)) at = past(line, at + 1, SMALL);
  return isDot(line, at) ? at + 1 : at;
}

/** `EDT`, `P.M.` */
function pastCapitals(line: string, from: number): number {
  let at = past(line, from, CAPITAL | ACCENT | APOSTROPHE);
  while (isDot(line, at) && isAt(line, at + 1, CAPITAL)) at = past(line, at + 1, CAPITAL | ACCENT);
  return isDot(line, at) ? at + 1 : at;
}

// Never a look beyond the ends of a string by its index: one such look makes all that follow slow.
const isDot = (line: string, at: number): boolean => at < line.length && line.charCodeAt(at) === 0x2e;

const isAt = (line: string, at: number, kind: number): boolean =>
  at >= 0 && at < line.length && (characterAt(line, at) & kind) !== 0;

function past(line: string, from: number, kinds: number): number {
  let at = from;
  while (at < line.length) {
    const found = characterAt(line, at);
    if ((found & kinds) === 0) break;
    at += found & PAIR ? 2 : 1;
  }
  return at;
}

/** With a space between them at most. */
const isBehindDigit = (line: string, at: number): boolean =>
  isAt(line, at - 1, DIGIT) || (at > 0 && line.charCodeAt(at - 1) === 0x20 && isAt(line, at - 2, DIGIT));

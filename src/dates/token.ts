// A date line cut into numbers, words and marks. Forms look at tokens, never at the text, so that
// `6:39 PM`, `6:39pm` and `6:39 p.m.` are one form.
import { characterAt, DIGIT, digitValue, PAIR, SMALL, SPACE, UNSEEN } from "./characters.ts";
import { numberEnd } from "./glue.ts";
import type { Word } from "./lexicon.ts";
import { wordEnd } from "./word-end.ts";
import { type WrittenWord, wordAt } from "./written-word.ts";

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
const COST_OF_UNKNOWN = 2;
/** Small words that a date may have between its parts cost half of what others do. */
const ROOM = COST_OF_UNKNOWN * MOST_WORDS_OF_SMALL_NAME + 1;

/** Each character is looked at once or twice: linear time. Undefined for prose, as soon as it shows. */
export function tokenize(line: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let last = -1;
  let room = ROOM;
  for (let at = 0; at < line.length; ) {
    const initial = characterAt(line, at);
    if (initial & (SPACE | UNSEEN)) {
      const width = initial & PAIR ? 2 : 1;
      if (initial & UNSEEN && at === last) last += width;
      at += width;
      continue;
    }
    const token = cut(line, at, initial, at === last, tokens);
    if (initial === DIGIT || token.word?.times === true) room = Number.POSITIVE_INFINITY;
    else if (initial === SMALL && token.word?.says !== true) {
      room -= token.word === undefined ? COST_OF_UNKNOWN : 1;
      if (room < 0) return undefined;
    }
    tokens.push(token);
    last = token.end;
    at = last;
  }
  return tokens;
}

/** `before`: the tokens so far. */
function cut(line: string, start: number, initial: number, glued: boolean, before: readonly Token[]): Token {
  if (initial === DIGIT) return cutNumber(line, start, numberEnd(line, start, before), glued);
  const end = wordEnd(line, start, initial);
  const word = end > start ? cutWord(line, start, end, initial, glued) : undefined;
  // The stroke that lengthens an Arabic word stands for a dash by itself, and has no key.
  if (word !== undefined && word.key !== "") return word;
  const behind = start + (initial & PAIR ? 2 : 1);
  const text = line.slice(start, behind);
  return { kind: "mark", text, key: text, value: -1, start, end: behind, glued, initial, word: undefined };
}

/** Of no part of a date. */
const MOST_DIGITS = 8;
/** One token whose value is no small integer changes the shape of all of them, and V8 leaves its fast code for good. */
const TOO_MANY = 10 ** MOST_DIGITS;

function cutNumber(line: string, start: number, end: number, glued: boolean): Token {
  const text = line.slice(start, end);
  let value = end - start > MOST_DIGITS ? TOO_MANY : 0;
  for (let at = start; at < end && value < TOO_MANY; at += 1)
    value = value * 10 + (digitValue(line.charCodeAt(at)) ?? 0);
  return { kind: "number", text, key: text, value, start, end, glued, initial: DIGIT, word: undefined };
}

function cutWord(line: string, start: number, wholeEnd: number, initial: number, glued: boolean): Token {
  const whole = wordAt(line, start, wholeEnd);
  const end = start + lengthOf(whole, line, wholeEnd);
  const { text, key, word } = end === wholeEnd ? whole : wordAt(line, start, end);
  return { kind: "word", text, key, value: -1, start, end, glued, initial, word };
}

/** Of what is glued together the first word. */
function lengthOf({ text, seam, labelSeam }: WrittenWord, line: string, end: number): number {
  if (labelSeam !== 0) return labelSeam;
  return seam !== 0 && isBeforeDigit(line, end) ? seam : text.length;
}

const isBeforeDigit = (line: string, at: number): boolean => {
  const next = at < line.length && line.charCodeAt(at) === 0x20 ? at + 1 : at;
  return next < line.length && characterAt(line, next) === DIGIT;
};

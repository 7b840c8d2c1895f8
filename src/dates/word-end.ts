// Where a word of a line ends, in every script: what stands in front of the reader's tables.
import { ACCENT, APOSTROPHE, CAPITAL, characterAt, DIGIT, LETTER, PAIR, RARE_LETTER, SMALL } from "./characters.ts";

const COUNTERS = "年月日号號時时点點分秒년월일시분초";

/** `start` itself where no word stands. A word ends where a capital follows a small letter (`MillsPublished`). */
export function wordEnd(line: string, start: number, initial: number): number {
  const next = start + (initial & PAIR ? 2 : 1);
  if (initial & SMALL) return pastSmall(line, next);
  if (initial & CAPITAL) {
    return isAt(line, next, SMALL) ? pastSmall(line, next) : pastCapitals(line, next);
  }
  if ((initial & (LETTER | RARE_LETTER | ACCENT)) === 0) return start;
  // The ideograph that counts a number stands by itself.
  if (COUNTERS.includes(line.charAt(start)) && isBehindDigit(line, start)) return next;
  return pastLetters(line, next);
}

/** `Sept.`, `o'clock`, `p.m.`, `news.example` */
function pastSmall(line: string, from: number): number {
  let at = past(line, from, SMALL | ACCENT | APOSTROPHE | RARE_LETTER);
  while (isDot(line, at) && isAt(line, at + 1, SMALL)) at = past(line, at + 1, SMALL);
  return isDot(line, at) ? at + 1 : at;
}

/** `EDT`, `P.M.`, `NEWS.example`; of `EDTUpdated` and `PMTags` the last capital begins the next word. */
function pastCapitals(line: string, from: number): number {
  let at = past(line, from, CAPITAL | ACCENT | APOSTROPHE | RARE_LETTER);
  // `CNN's Ida Rowe`
  if (at > from && isAt(line, at - 1, APOSTROPHE) && isAt(line, at, SMALL)) return pastSmall(line, at);
  if (at > from && isAt(line, at, SMALL)) return at - 1;
  while (isDot(line, at) && isAt(line, at + 1, CAPITAL)) at = past(line, at + 1, CAPITAL | ACCENT);
  if (at > from && isDot(line, at) && isAt(line, at + 1, SMALL)) return pastSmall(line, at + 1);
  return isDot(line, at) ? at + 1 : at;
}

/** `ก.พ.`, `พ.ศ.`: of scripts without capitals the dots of an abbreviation stand behind one letter or two. */
function pastLetters(line: string, from: number): number {
  const first = past(line, from, LETTER | RARE_LETTER | ACCENT);
  let at = first;
  if (first - from > MOST_OF_ABBREVIATION) return first;
  while (isDot(line, at) && isAt(line, at + 1, LETTER)) at = past(line, at + 1, LETTER | RARE_LETTER | ACCENT);
  return at > first && isDot(line, at) ? at + 1 : at;
}

/** Units of UTF-16 behind the first letter: another letter and a vowel sign. */
const MOST_OF_ABBREVIATION = 2;

// Never a look beyond the ends of a string by its index: one such look makes all that follow slow.
const isDot = (line: string, at: number): boolean => at < line.length && line.charCodeAt(at) === 0x2e;

const isAt = (line: string, at: number, kind: number): boolean =>
  at >= 0 && at < line.length && (characterAt(line, at) & kind) !== 0;

export function past(line: string, from: number, kinds: number): number {
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

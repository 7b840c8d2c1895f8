// A phrase of a language's table → the keys that its words have in the lexicon, cut as a line is cut.
import { characterAt, DIGIT, PAIR, SPACE, UNSEEN } from "../characters.ts";
import { past, wordEnd } from "../word-end.ts";

/** Stands for a number, which `#` in a phrase is too. */
export const NUMBER = "#";

export function cutKeys(phrase: string): readonly string[] {
  const keys: string[] = [];
  for (let at = 0; at < phrase.length; ) {
    const initial = characterAt(phrase, at);
    const end = endOf(phrase, at, initial);
    if (initial === DIGIT) keys.push(NUMBER);
    else if (initial !== SPACE && initial !== UNSEEN) keys.push(keyOf(phrase.slice(at, end)));
    at = end;
  }
  return keys;
}

function endOf(phrase: string, at: number, initial: number): number {
  if (initial === DIGIT) return past(phrase, at, DIGIT);
  const end = wordEnd(phrase, at, initial);
  return end > at ? end : at + (initial & PAIR ? 2 : 1);
}

/**
 * What is one word to a reader is one key: in small letters and NFKC, without dots, and without what one newspaper writes
 * and another leaves out (the dot above of a Turkish I, vowel signs of Arabic, the dot below of Devanagari), with one
 * kind of apostrophe and one of the two ways to write an Arabic k and y.
 */
export function keyOf(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize("NFKC")
    .replace(/[.\u0640\u200c]|\u0307|[\u064b-\u0652]|\u093c/g, "")
    .replace(/[’ʼ׳`´]/g, "'")
    .replaceAll("ي", "ی")
    .replaceAll("ى", "ی")
    .replaceAll("ك", "ک");
}

const PLAIN = /^[a-z']*$/;

/** As those write it who leave out the accents of Latin letters. */
export const plainOf = (key: string): string =>
  PLAIN.test(key) ? key : key.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ł", "l");

// Years as they are written: of two digits, of four, of the Buddhist era.
import { languageNumber } from "../languages/table.ts";
import type { Token } from "../token.ts";
import { isMark, numberAt, type Tongue } from "./form.ts";

/** `12` → 2012, `76` → 1976: no news page is older than 1970, and none is from 2070. */
export const fullYear = (value: number, digits: number): number =>
  digits > 2 ? value : value < 70 ? 2000 + value : 1900 + value;

// Buddhist years run 543 ahead of the common era (CLDR calendar `buddhist`).
const BUDDHIST = 543;
const THAI = languageNumber("th");

/** A year as it is written in a language: `2555` and `67` of Thai pages are 2012 and 2024. */
export function commonYear(value: number, digits: number, { language }: Tongue): number {
  if (language !== THAI) return fullYear(value, digits);
  if (digits > 2) return value > 2400 ? value - BUDDHIST : value;
  return value > 42 ? 2500 + value - BUDDHIST : 2000 + value;
}

/** A year of four digits, or of two behind an apostrophe, and the tokens it takes with a comma before it. */
export function yearAt(tokens: readonly Token[], at: number): { year: number; length: number } | undefined {
  const comma = isMark(tokens[at], ",") ? 1 : 0;
  const start = at + comma;
  const year = numberAt(tokens, start, 4, 4);
  // `Jun 13, 1815:30` is no year; the colon of `February 1, 2016: 12:41` only divides.
  const isClock = isMark(tokens[start + 1], ":") && tokens[start + 2]?.glued;
  if (year !== undefined) return isClock ? undefined : { year, length: comma + 1 };
  const short = isMark(tokens[start], "'’‘") ? numberAt(tokens, start + 1, 2, 2) : undefined;
  if (short !== undefined) return { year: fullYear(short, 2), length: comma + 2 };
  // `Jul 4, 76`: no hour and no day is greater than 31.
  const bare = numberAt(tokens, start, 2, 2);
  const isTime = isMark(tokens[start + 1], ":.") && tokens[start + 1]?.glued;
  return bare === undefined || bare <= 31 || isTime ? undefined : { year: fullYear(bare, 2), length: comma + 1 };
}

// What every form answers with: how many tokens it took, and what they say.

import type { Role } from "../languages/sense.ts";
import type { KnownSense } from "../lexicon.ts";
import type { Token } from "../token.ts";

/**
 * Which number comes first in `03/04/2012`; undefined when the page's locale does not say. Where the year does, it is first
 * of three pairs of digits (`24.05.14`), and of two numbers the month is.
 */
export type NumberOrder = "day-first" | "month-first" | "year-first" | undefined;

/** Which language a line is tried in. */
export interface Tongue {
  /** In the table of languages. */
  readonly language: number;
  readonly order: NumberOrder;
}

export interface DayPart {
  readonly kind: "day";
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** Of CLDR, where it is not the common one: Solar Hijri, or the lunar one of Umm al-Qura. */
  readonly calendar?: "persian" | "islamic-umalqura";
  /** Its month is a number, and which of two numbers it is was the locale's business. */
  readonly isNumeric?: true;
  /** `03/04/2012` without a locale. */
  readonly ambiguous?: true;
}

export interface ClockPart {
  readonly kind: "clock";
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
}

export interface ZonePart {
  readonly kind: "zone";
  readonly label: string;
  /** Set when the words give the offset themselves (`-0400`, `GMT+8`). */
  readonly offset?: number;
}

export type Part =
  | DayPart
  | ClockPart
  | ZonePart
  | { readonly kind: "weekday"; readonly weekday: number }
  | {
      readonly kind: "label";
      readonly role: Role;
      readonly isBare: boolean;
      readonly opensByline?: boolean;
    }
  /** A year away from its day: `Fri Apr 28 19:20:36 CEST 2023`. */
  | { readonly kind: "year"; readonly year: number }
  /** Against the page's own time of capture: `4 hours ago`, `yesterday`. */
  | { readonly kind: "ago"; readonly seconds: number; readonly months: number }
  /** `isImplied`: no word says so, a time stands alone. */
  | { readonly kind: "day-before"; readonly days: number; readonly isImplied?: true }
  /** `apart`: what stands on its two sides has nothing to do with each other. */
  | { readonly kind: "filler"; readonly apart?: true }
  /** What is no part of a date: it may stand around one, or make the line prose. */
  | { readonly kind: "other"; readonly token: Token };

export interface Match {
  /** Tokens taken, at least one. */
  readonly length: number;
  readonly part: Part;
}

/** Looks at the tokens from `at` on; undefined when this form does not stand there. */
export type Form = (tokens: readonly Token[], at: number, tongue: Tongue) => Match | undefined;

/** What a token says in the language that is tried. */
export const senseOf = (token: Token | undefined, { language }: Tongue): KnownSense | undefined =>
  token?.word?.senses[language];

/** A month's name, of one word or of two; in both Arabic sets, `آب/اغسطس`, it is still one. */
export function monthAt(
  tokens: readonly Token[],
  at: number,
  tongue: Tongue,
): { month: number; length: number } | undefined {
  const found = monthNameAt(tokens, at, tongue);
  if (found === undefined || !isMark(tokens[at + found.length], "/(")) return found;
  const twin = monthNameAt(tokens, at + found.length + 1, tongue);
  const end = at + found.length + 1 + (twin?.length ?? 0);
  const isClosed = isMark(tokens[at + found.length], "/") || isMark(tokens[end], ")");
  if (twin?.month !== found.month || !isClosed) return found;
  return { month: found.month, length: end - at + (isMark(tokens[end], ")") ? 1 : 0) };
}

function monthNameAt(
  tokens: readonly Token[],
  at: number,
  tongue: Tongue,
): { month: number; length: number } | undefined {
  const sense = senseOf(tokens[at], tongue);
  if (sense === undefined) return undefined;
  if (tokens[at]?.key === "tháng") return numberedMonth(tokens, at);
  const long = sense.names?.find(({ month, keys }) => month !== undefined && startsWith(tokens, at, keys));
  if (long?.month !== undefined) return { month: long.month, length: long.keys.length };
  return sense.month === undefined ? undefined : { month: sense.month, length: 1 };
}

/** `10 tháng 4 năm 2024`: in Vietnamese a month is a number. */
function numberedMonth(tokens: readonly Token[], at: number): { month: number; length: number } | undefined {
  const month = numberAt(tokens, at + 1, 1, 2);
  return month === undefined || month < 1 || month > 12 ? undefined : { month, length: 2 };
}

/** In a phrase it stands for any one word. */
export const ANY_WORD = "*";

/** Whether a phrase stands there. */
export function startsWith(tokens: readonly Token[], at: number, keys: readonly string[]): boolean {
  for (let index = 0; index < keys.length; index += 1) {
    const token = tokens[at + index];
    if (token?.key !== keys[index] && !(keys[index] === ANY_WORD && token?.kind === "word")) return false;
  }
  return true;
}

/** The number of `digits` (least and most) at a place, or undefined. */
export function numberAt(tokens: readonly Token[], at: number, least: number, most: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== "number" || token.text.length < least || token.text.length > most) return undefined;
  return token.value;
}

export const isMark = (token: Token | undefined, marks: string): boolean =>
  token?.kind === "mark" && marks.includes(token.text);

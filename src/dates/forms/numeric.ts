// `3/28/2012`, `28.03.2012`, `10/5/11`, `24.05.14`: which number is the month is the locale's business.

import { languageNumber } from "../languages/table.ts";
import type { Token } from "../token.ts";
import { type Form, isMark, type NumberOrder, numberAt, type Tongue } from "./form.ts";
import { commonYear, fullYear } from "./years.ts";

export const numeric: Form = (tokens, at, tongue) => {
  const mark = tokens[at + 1];
  if (!isMark(mark, "/.-·") || tokens[at + 3]?.text !== mark?.text) return undefined;
  const first = numberAt(tokens, at, 1, 2);
  const second = numberAt(tokens, at + 2, 1, 2);
  const last = numberAt(tokens, at + 4, 4, 4) ?? numberAt(tokens, at + 4, 2, 2) ?? numberAt(tokens, at + 4, 1, 1);
  if (first === undefined || second === undefined || last === undefined) return undefined;
  // `10.2.6.13` is an address and `1-800-555-0199` a telephone: nothing of the kind may touch it. Nor is `v1.2.2012` a day.
  if (isTouched(tokens, at) || isGluedNumber(tokens, at + 5)) return undefined;
  const digits = tokens[at + 4]?.text.length ?? 4;
  if (tongue.order === "year-first" && digits <= 2) return yearFirst(first, second, last, tokens[at]?.text.length);
  // `14.11. 18:39` ends with a time.
  if (digits === 1 || (digits === 2 && isMark(tokens[at + 5], ":") && tokens[at + 6]?.glued)) return undefined;
  return dayOf(first, second, commonYear(last, digits, tongue), orderAt(first, second, mark?.text, tongue));
};

function yearFirst(year: number, month: number, day: number, digits: number | undefined): ReturnType<Form> {
  if (digits !== 2) return undefined;
  if (month > 12 || day > 31) return dayOf(year, month, fullYear(day, 2), year > 12 ? "day-first" : "month-first");
  return { length: 5, part: { kind: "day", year: fullYear(year, 2), month, day, isNumeric: true } };
}

function dayOf(first: number, second: number, year: number, order: NumberOrder): ReturnType<Form> {
  const [month, day] = order === "day-first" ? [second, first] : [first, second];
  const ambiguous = order === undefined && first !== second ? true : undefined;
  const part = { kind: "day", year, month, day, isNumeric: true } as const;
  return { length: 5, part: ambiguous ? { ...part, ambiguous } : part };
}

const VERSION = /^(v|ver|version|build|sku)$/;

/** By the letters of a version, or by a dash of an article's number. */
const isTouched = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.glued === true &&
  (VERSION.test(tokens[at - 1]?.key ?? "") || (isMark(tokens[at - 1], "-") && tokens[at - 2]?.kind === "number"));

export const isGluedNumber = (tokens: readonly Token[], at: number): boolean =>
  isMark(tokens[at], "/.-") &&
  tokens[at]?.glued === true &&
  tokens[at + 1]?.kind === "number" &&
  tokens[at + 1]?.glued === true &&
  // `28.04.2023-19:20` goes on with its time.
  !isMark(tokens[at + 2], ":");

const ENGLISH_MARK = "/";

/** A number over twelve can only be a day, whatever the locale says; dots are those of Europe unless it says otherwise. */
function orderAt(first: number, second: number, mark: string | undefined, tongue: Tongue): NumberOrder {
  if (first > 12 && second <= 12) return "day-first";
  if (second > 12 && first <= 12) return "month-first";
  if (tongue.order === "year-first") return "day-first";
  return tongue.order ?? (mark === ENGLISH_MARK || first > 12 ? undefined : "day-first");
}

const DOTTED = new Set(
  ["de", "fi", "cs", "sk", "pl", "nb", "da", "et", "lv", "hr", "sr", "sl", "ru", "uk"].map(languageNumber),
);

/**
 * `1/14 21:17`, `14.11. 18:39`, `2/5(月) 9:15`, `Sonntag, 07.08.`: two numbers are a day only with a time behind them, or with a
 * dot at the end of the line; the year is that of a date beside it, or of the capture.
 */
export const numericDay: Form = (tokens, at, tongue) => {
  const first = numberAt(tokens, at, 1, 2);
  const mark = tokens[at + 1];
  const second = numberAt(tokens, at + 2, 1, 2);
  if (first === undefined || second === undefined || !isMark(mark, "/.-")) return undefined;
  const isDotted = isMark(mark, ".");
  if (!isDotted && !isMark(mark, "/") && tongue.order !== "year-first") return undefined;
  const end = at + (isDotted && isMark(tokens[at + 3], ".") ? 4 : 3);
  const endsWithDot = isDotted && end === at + 4 && tokens[end] === undefined && DOTTED.has(tongue.language);
  if (!endsWithDot && !isTimed(tokens, end)) return undefined;
  const order = orderAt(first, second, isDotted && tongue.order !== "year-first" ? "." : "/", tongue);
  const monthFirst = tongue.order === "year-first" || order !== "day-first";
  const [month, day] = monthFirst && first <= 12 ? [first, second] : [second, first];
  return { length: end - at, part: { kind: "day", month, day } };
};

/** A time follows, with a weekday in brackets or a dash between at most. */
function isTimed(tokens: readonly Token[], at: number): boolean {
  const isBracketed = isMark(tokens[at], "(（") && isMark(tokens[at + 2], ")）");
  const next = at + (isBracketed ? 3 : isMark(tokens[at], "-,|") ? 1 : 0);
  return (
    numberAt(tokens, next, 1, 2) !== undefined && isMark(tokens[next + 1], ":.") && tokens[next + 1]?.glued === true
  );
}

// `3/28/2012`, `28.03.2012`, `10/5/11`: which number is the month is the locale's business.

import type { Token } from "../token.ts";
import { type Form, fullYear, isMark, type NumberOrder, numberAt } from "./form.ts";

export const numeric: Form = (tokens, at, tongue) => {
  const first = numberAt(tokens, at, 1, 2);
  const mark = tokens[at + 1]?.text;
  const second = numberAt(tokens, at + 2, 1, 2);
  if (first === undefined || second === undefined || !isMark(tokens[at + 1], "/.-")) return undefined;
  if (!isMark(tokens[at + 3], mark ?? "")) return undefined;
  const year = numberAt(tokens, at + 4, 4, 4) ?? numberAt(tokens, at + 4, 2, 2);
  // `10.2.6.13` is an address and `1-800-555-0199` a telephone: nothing of the kind may follow.
  if (year === undefined || isGluedNumber(tokens, at + 5)) return undefined;
  const [month, day] = orderOf(first, second, tongue.order) === "day-first" ? [second, first] : [first, second];
  const ambiguous = tongue.order === undefined && first <= 12 && second <= 12 && first !== second;
  return {
    length: 5,
    part: {
      kind: "day",
      year: fullYear(year, tokens[at + 4]?.text.length ?? 4),
      month,
      day,
      ...(ambiguous ? { ambiguous: true as const } : {}),
    },
  };
};

const isGluedNumber = (tokens: readonly Token[], at: number): boolean =>
  isMark(tokens[at], "/.-") &&
  tokens[at]?.glued === true &&
  tokens[at + 1]?.kind === "number" &&
  tokens[at + 1]?.glued === true &&
  // `28.04.2023-19:20` goes on with its time.
  !isMark(tokens[at + 2], ":");

/** A number over twelve can only be a day, whatever the locale says. */
function orderOf(first: number, second: number, order: NumberOrder): NumberOrder {
  if (first > 12 && second <= 12) return "day-first";
  if (second > 12 && first <= 12) return "month-first";
  return order ?? "month-first";
}

/** `1/14 21:17`: two numbers are a day only with a time behind them; the year is that of a date beside it. */
export const numericDay: Form = (tokens, at, tongue) => {
  const first = numberAt(tokens, at, 1, 2);
  const second = isMark(tokens[at + 1], "/") ? numberAt(tokens, at + 2, 1, 2) : undefined;
  const isTimed = numberAt(tokens, at + 3, 1, 2) !== undefined && isMark(tokens[at + 4], ":");
  if (first === undefined || second === undefined || !isTimed) return undefined;
  const [month, day] = orderOf(first, second, tongue.order) === "day-first" ? [second, first] : [first, second];
  return { length: 3, part: { kind: "day", month, day } };
};

// ISO 8601 calendar dates, `2012/03/28` and `2014-May-23`: the year comes first, so no locale is needed.
import { ENGLISH } from "../languages/table.ts";
import type { Token } from "../token.ts";
import { type Form, isMark, monthAt, numberAt, type Tongue } from "./form.ts";
import { isGluedNumber } from "./numeric.ts";
import { commonYear } from "./years.ts";

export const yearMonthDay: Form = (tokens, at, tongue) => {
  const year = numberAt(tokens, at, 4, 4);
  const mark = tokens[at + 1];
  const month = monthOf(tokens, at + 2, tongue);
  const day = numberAt(tokens, at + 4, 1, 2);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (!isMark(mark, "-/.") || !isMark(tokens[at + 3], mark?.text ?? "")) return undefined;
  if (isGluedNumber(tokens, at + 5)) return undefined;
  // `SKU 2012-03-28-A`: the number of a thing.
  if (isMark(tokens[at + 5], "-") && tokens[at + 5]?.glued && tokens[at + 6]?.glued && tokens[at + 6]?.kind === "word")
    return undefined;
  return { length: 5, part: { kind: "day", year: commonYear(year, 4, tongue), month, day } };
};

/** Of one token. */
function monthOf(tokens: readonly Token[], at: number, tongue: Tongue): number | undefined {
  const named = monthAt(tokens, at, tongue) ?? monthAt(tokens, at, { ...tongue, language: ENGLISH });
  return named?.length === 1 ? named.month : numberAt(tokens, at, 1, 2);
}

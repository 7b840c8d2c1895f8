// `28 March 2012`, `4th of July, 2012`, `15-Sep-2009`, `28. März 2012`, `25 de mayo de 2025`, `le 1er août 2012`, `19 Nov`.
import { keyOf } from "../languages/cut-keys.ts";
import type { Token } from "../token.ts";
import { type Form, isMark, monthAt, numberAt, senseOf, type Tongue } from "./form.ts";
import { commonYear, fullYear, yearAt } from "./years.ts";

export const dayMonthYear: Form = (tokens, at, tongue) => {
  const day = numberAt(tokens, at, 1, 2);
  if (day === undefined) return undefined;
  let next = at + 1;
  if (tokens[next]?.glued && senseOf(tokens[next], tongue)?.ordinal) next += 1;
  next = pastLink(tokens, next, tongue);
  const found = monthAt(tokens, next, tongue);
  if (found === undefined) return undefined;
  const { month } = found;
  next += found.length;
  const linked = pastLink(tokens, next, tongue);
  const year = lastYear(tokens, linked, tongue) ?? yearAt(tokens, linked) ?? shortYear(tokens, next);
  if (year === undefined) return { length: next - at, part: { kind: "day", month, day } };
  const common = commonYear(year.year, 4, tongue);
  return { length: linked + year.length - at, part: { kind: "day", year: common, month, day } };
};

/** Past the mark or the small word that links day, month and year: `28-Mar`, `28. März`, `25 de mayo`. */
function pastLink(tokens: readonly Token[], at: number, tongue: Tongue): number {
  const token = tokens[at];
  if (isMark(token, "-./") || token?.key === "º") return at + 1;
  if (LINKS.has(token?.key ?? "") && senseOf(tokens[at + 1], tongue)?.month !== undefined) return at + 1;
  return senseOf(token, tongue)?.filler && LINKS.has(token?.key ?? "") ? at + 1 : at;
}

// Small words between the parts, words for the year among them.
const LINKS = new Set(
  ["of", "de", "del", "do", "des", "năm", "พศ", "คศ", "жылғы", "წლის", "թ", "ng", "nang"].map(keyOf),
);

/** `11 Aug 09`, `21 สิงหาคม 67`: two digits that end the line, or the piece of it. */
function lastYear(tokens: readonly Token[], at: number, tongue: Tongue): { year: number; length: number } | undefined {
  const value = numberAt(tokens, at, 2, 2);
  const next = tokens[at + 1];
  if (
    value === undefined ||
    !(next === undefined || isMark(next, "|•·∙(") || isMark(next, ",") || next.kind === "number")
  )
    return undefined;
  return { year: commonYear(value, 2, tongue), length: 1 };
}

/** `28-Mar-12`: two digits are a year when the same dash stands before them. */
function shortYear(tokens: readonly Token[], at: number): { year: number; length: number } | undefined {
  const value = isMark(tokens[at], "-") && tokens[at]?.glued ? numberAt(tokens, at + 1, 2, 2) : undefined;
  return value === undefined ? undefined : { year: fullYear(value, 2), length: 1 };
}

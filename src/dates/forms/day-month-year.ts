// `28 March 2012`, `4th of July, 2012`, `15-Sep-2009`, `19 Nov`; the month may be glued: `28Mar2012`.
import { type Form, isMark, numberAt, yearAt } from "./form.ts";

export const dayMonthYear: Form = (tokens, at, words) => {
  const day = numberAt(tokens, at, 1, 2);
  if (day === undefined) return undefined;
  let next = at + 1;
  if (tokens[next]?.glued && words.ordinals.has(tokens[next]?.key ?? "")) next += 1;
  if (isMark(tokens[next], "-.") || tokens[next]?.key === "of") next += 1;
  const token = tokens[next];
  const month = token?.kind === "word" ? words.months.get(token.key) : undefined;
  if (month === undefined) return undefined;
  next += 1;
  const dash = isMark(tokens[next], "-") ? 1 : 0;
  const found = yearAt(tokens, next + dash);
  if (found === undefined) return { length: next - at, part: { kind: "day", month, day } };
  return { length: next + dash + found.length - at, part: { kind: "day", year: found.year, month, day } };
};

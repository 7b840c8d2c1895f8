// `March 28, 2012`, `Mar. 28 2012`, `July 9th, 2013`; without a year `Jun 13`.
import { type Form, numberAt, yearAt } from "./form.ts";

export const monthDayYear: Form = (tokens, at, words) => {
  const month = tokens[at]?.kind === "word" ? words.months.get(tokens[at].key) : undefined;
  const day = month === undefined ? undefined : numberAt(tokens, at + 1, 1, 2);
  if (month === undefined || day === undefined) return undefined;
  const ordinal = tokens[at + 2];
  const end = at + (ordinal?.glued && words.ordinals.has(ordinal.key) ? 3 : 2);
  const found = yearAt(tokens, end);
  if (found === undefined) return { length: end - at, part: { kind: "day", month, day } };
  return { length: end + found.length - at, part: { kind: "day", year: found.year, month, day } };
};

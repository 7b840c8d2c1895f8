// `March 2012`, `marzo de 2012`, `2012年3月`: a month without a day stays a month.
import { type Form, isMark, monthAt, numberAt } from "./form.ts";

export const monthYear: Form = (tokens, at, tongue) => {
  const found = monthAt(tokens, at, tongue);
  if (found === undefined) return undefined;
  const link = tokens[at + found.length];
  const next = at + found.length + (isMark(link, ",") || link?.key === "de" || link?.key === "del" ? 1 : 0);
  const year = numberAt(tokens, next, 4, 4);
  if (year === undefined || year < 1900 || year > 2199 || isMark(tokens[next + 1], ":")) return undefined;
  return { length: next + 1 - at, part: { kind: "day", year, month: found.month } };
};

export const countedMonth: Form = (tokens, at) => {
  const year = "年년".includes(tokens[at + 1]?.key ?? "-") ? numberAt(tokens, at, 4, 4) : undefined;
  const month = "月월".includes(tokens[at + 3]?.key ?? "-") ? numberAt(tokens, at + 2, 1, 2) : undefined;
  return year === undefined || month === undefined ? undefined : { length: 4, part: { kind: "day", year, month } };
};

// ISO 8601 calendar dates, and `2012/03/28`: the year comes first, so no locale is needed.
import { type Form, isMark, numberAt } from "./form.ts";

export const yearMonthDay: Form = (tokens, at) => {
  const year = numberAt(tokens, at, 4, 4);
  const month = numberAt(tokens, at + 2, 1, 2);
  const day = numberAt(tokens, at + 4, 1, 2);
  const mark = tokens[at + 1]?.text ?? "";
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (!isMark(tokens[at + 1], "-/.") || !isMark(tokens[at + 3], mark)) return undefined;
  return { length: 5, part: { kind: "day", year, month, day } };
};

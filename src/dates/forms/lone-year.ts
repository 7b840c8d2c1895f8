// The year of `Fri Apr 28 19:20:36 CEST 2023` and `Dec 28 Sat 2013`: away from its day, and worth something only with one.
import { type Form, isMark, numberAt } from "./form.ts";

export const loneYear: Form = (tokens, at) => {
  const year = numberAt(tokens, at, 4, 4);
  if (year === undefined || year < 1900 || year > 2199 || isMark(tokens[at + 1], ":/-")) return undefined;
  return { length: 1, part: { kind: "year", year } };
};

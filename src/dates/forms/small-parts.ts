// What may stand between the parts of a date line: weekdays, small words, and marks that only divide.
import { type Form, isMark } from "./form.ts";

const DIVIDERS = ",.:;|/-–—−•·()[]@*~»›→";

export const weekday: Form = (tokens, at, words) => {
  const token = tokens[at];
  const found = token?.kind === "word" ? words.weekdays.get(token.key) : undefined;
  return found === undefined ? undefined : { length: 1, part: { kind: "weekday", weekday: found } };
};

export const filler: Form = (tokens, at, words) => {
  const token = tokens[at];
  const fills = isMark(token, DIVIDERS) || (token?.kind === "word" && words.fillers.has(token.key));
  return fills ? { length: 1, part: { kind: "filler" } } : undefined;
};

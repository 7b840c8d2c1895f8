// What may stand between the parts of a date line: weekdays, small words, and marks that only divide.
import { type Form, isMark } from "./form.ts";

const DIVIDERS = ",.:;|/-–—−•·∙()[]@*~»›→º（）［］【】「」〔〕：；，、。｜・／～،؛\u200e\u200f\u202a\u202b\u202c";

export const weekday: Form = (tokens, at, words) => {
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  // `Thứ Hai`: some are of two words.
  const long = words.weekdays.get(`${token.key} ${tokens[at + 1]?.key}`);
  const found = long ?? words.weekdays.get(token.key);
  return found === undefined
    ? undefined
    : { length: long === undefined ? 1 : 2, part: { kind: "weekday", weekday: found } };
};

/** `@ahiza_garcia`: a name that says nothing of dates. */
export const handle: Form = (tokens, at) => {
  if (!isMark(tokens[at], "@") || !tokens[at + 1]?.glued) return undefined;
  let end = at + 1;
  while (tokens[end]?.glued && (tokens[end]?.kind !== "mark" || isMark(tokens[end], "_"))) end += 1;
  return { length: end - at, part: { kind: "filler" } };
};

export const filler: Form = (tokens, at, words) => {
  const token = tokens[at];
  const fills = isMark(token, DIVIDERS) || (token?.kind === "word" && words.fillers.has(token.key));
  return fills ? { length: 1, part: { kind: "filler" } } : undefined;
};

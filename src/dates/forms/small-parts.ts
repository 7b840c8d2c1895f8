// What may stand between the parts of a date line: weekdays, small words, and marks that only divide.
import { type Form, isMark, type Match, senseOf } from "./form.ts";

export const DIVIDERS =
  ",.:;|/-–—−•·∙()[]@*~»›→º（）［］【】「」〔〕：；，、。｜・／～،؛\u200e\u200f\u202a\u202b\u202c";

export const weekday: Form = (tokens, at, tongue) => {
  const sense = senseOf(tokens[at], tongue);
  // `Thứ Hai`: some are of two words.
  const long = sense?.pairs?.get(tokens[at + 1]?.key ?? "")?.weekday;
  const found = long ?? sense?.weekday;
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

const FILLER: Match = { length: 1, part: { kind: "filler" } };

export const filler: Form = (tokens, at, tongue) => (senseOf(tokens[at], tongue)?.filler ? FILLER : undefined);

export const divider: Form = () => FILLER;

// What may stand between the parts of a date line: weekdays, small words, and marks that only divide.
import type { Token } from "../token.ts";
import { type Form, isMark, type Match, numberAt, senseOf, startsWith } from "./form.ts";

export const DIVIDERS = ',.:;|/-–—−•·∙()[]@*~»›►→>º"{}（）［］【】「」〔〕：；，、。｜・／،؛ـ։՝।ㅣ§';

export const weekday: Form = (tokens, at, tongue) => {
  const sense = senseOf(tokens[at], tongue);
  // `Thứ Hai`: some are of two words.
  const long = sense?.names?.find((name) => name.weekday !== undefined && startsWith(tokens, at, name.keys));
  const found = long?.weekday ?? sense?.weekday;
  if (found === undefined && sense?.numbersWeekday) return numberedWeekday(tokens, at);
  return found === undefined
    ? undefined
    : { length: long?.keys.length ?? 1, part: { kind: "weekday", weekday: found } };
};

/** `Thứ 4`, `T7`: counted from Sunday on, which is the first and has a name. */
function numberedWeekday(tokens: readonly Token[], at: number): Match | undefined {
  const number = numberAt(tokens, at + 1, 1, 1);
  if (number === undefined || number < 2 || number > 7) return undefined;
  return { length: 2, part: { kind: "weekday", weekday: number - 1 } };
}

/** `@ahiza_garcia`, `#1`: a name or a number that says nothing of dates. */
export const handle: Form = (tokens, at) => {
  const isHandle = isMark(tokens[at], "@") || (isMark(tokens[at], "#") && !tokens[at]?.glued);
  // `2015-11-12@20:31:58`
  if (!isHandle || !tokens[at + 1]?.glued || (tokens[at - 1]?.kind === "number" && tokens[at + 1]?.kind === "number"))
    return undefined;
  let end = at + 1;
  while (tokens[end]?.glued && (tokens[end]?.kind !== "mark" || isMark(tokens[end], "_"))) end += 1;
  return { length: end - at, part: { kind: "filler" } };
};

const FILLER: Match = { length: 1, part: { kind: "filler" } };

/** A word that opens a byline is none before a name, though it may stand between the parts of a date: `von`, `di`. */
export const filler: Form = (tokens, at, tongue) => {
  const sense = senseOf(tokens[at], tongue);
  const next = tokens[at + 1];
  const opensByline = sense?.by && next?.kind === "word" && next.word === undefined;
  return sense?.filler && !opensByline ? FILLER : undefined;
};

const APART: Match = { length: 1, part: { kind: "filler", apart: true } };

/** What stands on both sides of a bar, a dot in the middle or a guillemet has nothing to do with each other. */
export const BARS = "|•·∙｜»›►ㅣ";

export const bar: Form = () => APART;

export const DASHES = "-–—−/／";

/** A dash or a stroke sets apart only with space on both sides, or two of them (`2012 // Updated: 18:39`). */
export const dash: Form = (tokens, at) => {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (isMark(token, "/") && (isTwin(token, next) || (at > 0 && isTwin(tokens[at - 1], token)))) return APART;
  return token?.glued || next?.glued ? FILLER : APART;
};

export const divider: Form = () => FILLER;

const isTwin = (first: Token | undefined, second: Token | undefined): boolean =>
  isMark(first, "/") && isMark(second, "/") && second?.glued === true;

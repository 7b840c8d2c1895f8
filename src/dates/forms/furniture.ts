// `11 Comments`, `5 min read`, `Lesezeit: 2 Min.`: what stands beside a date and says nothing of it.

import { NUMBER } from "../languages/cut-keys.ts";
import { COUNTED_FURNITURE, FURNITURE } from "../lines/furniture.ts";
import type { Token } from "../token.ts";
import { ANY_WORD, type Form, isMark } from "./form.ts";

/** Words with which furniture begins. */
export const furnitureKeys: ReadonlySet<string> = new Set([...FURNITURE.keys(), ...COUNTED_FURNITURE.keys()]);

export const furniture: Form = (tokens, at) => {
  const token = tokens[at];
  const phrases =
    token?.kind === "number" ? COUNTED_FURNITURE.get(tokens[at + 1]?.key ?? "") : FURNITURE.get(token?.key ?? "");
  for (const phrase of phrases ?? []) {
    const length = lengthOf(tokens, at, phrase);
    if (length !== undefined) return { length, part: { kind: "filler" } };
  }
  return undefined;
};

/** Undefined when the phrase does not stand there. A colon may stand before a number, and thousands may be set apart in it. */
function lengthOf(tokens: readonly Token[], at: number, phrase: readonly string[]): number | undefined {
  let next = at;
  for (const key of phrase) {
    if (key === NUMBER && (isMark(tokens[next], ":：(") || tokens[next]?.key === "ca")) next += 1;
    const end = key === NUMBER ? pastNumber(tokens, next) : next + 1;
    const token = tokens[next];
    const stands = key === NUMBER ? end > next : key === ANY_WORD ? token?.kind === "word" : token?.key === key;
    if (!stands) return undefined;
    next = end;
  }
  return next - at;
}

/** `1.204`, `286,248` */
function pastNumber(tokens: readonly Token[], at: number): number {
  let end = at;
  while (tokens[end]?.kind === "number") {
    const isGrouped = isMark(tokens[end + 1], ".,") && tokens[end + 2]?.glued && tokens[end + 2]?.text.length === 3;
    if (!isGrouped) return end + 1;
    end += 2;
  }
  return end;
}

const MINUTES = new Set(["min", "mins", "minuten", "minutes"]);

/** `01:48 min`: how long something takes to see or to hear, and no time of the day. */
export const duration: Form = (tokens, at) => {
  const unit = tokens[at + 3];
  if (unit?.kind !== "word" || !MINUTES.has(unit.key) || !isMark(tokens[at + 1], ":")) return undefined;
  return { length: 4, part: { kind: "filler" } };
};

/** `(v1)`, `v2`: the version of a paper. */
export const version: Form = (tokens, at) =>
  tokens[at + 1]?.kind === "number" && tokens[at + 1]?.glued && !isMark(tokens[at + 2], ".")
    ? { length: 2, part: { kind: "filler" } }
    : undefined;

// Tokens → parts: each token goes to the first form that knows it; what none knows is kept as it stands.
import type { Part, Words } from "./forms/form.ts";
import { FORMS } from "./forms/table.ts";
import type { Token } from "./token.ts";

/** A part with the characters it stands on. */
export interface PlacedPart {
  readonly part: Part;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Undefined as soon as more than `mostOthers` tokens are no part of a date, capitals and marks not counted. */
export function readParts(
  tokens: readonly Token[],
  words: Words,
  mostOthers: number,
): readonly PlacedPart[] | undefined {
  const parts: PlacedPart[] = [];
  let others = 0;
  for (let at = 0; at < tokens.length; ) {
    const first = tokens[at];
    if (first === undefined) break;
    const match = findMatch(tokens, at, words);
    if (match === undefined && (mostOthers === 0 || isPlain(first)) && ++others > mostOthers) return undefined;
    const last = tokens[at + (match?.length ?? 1) - 1] ?? first;
    const part: Part = match?.part ?? { kind: "other", text: first.text, sort: first.kind };
    parts.push({ part, text: first.text, start: first.start, end: last.end });
    at += match?.length ?? 1;
  }
  return parts;
}

/** A word in small letters, as names and places have none. */
const isPlain = ({ kind, text }: Token): boolean => kind === "word" && /^\p{Ll}/u.test(text);

/** A word that begins some form, a zone in capitals, or a city before `time`. */
const canBegin = ({ key, text }: Token, tokens: readonly Token[], at: number, words: Words): boolean =>
  words.beginnings.has(key) ||
  (text.length <= 5 && text === text.toUpperCase()) ||
  tokens[at + 1]?.key === "time" ||
  tokens[at + 2]?.key === "time";

function findMatch(tokens: readonly Token[], at: number, words: Words) {
  const token = tokens[at];
  if (token === undefined || (token.kind === "word" && !canBegin(token, tokens, at, words))) return undefined;
  for (const form of FORMS[token.kind]) {
    const match = form(tokens, at, words);
    if (match !== undefined) return match;
  }
  return undefined;
}

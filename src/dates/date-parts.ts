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

export function readParts(tokens: readonly Token[], words: Words): readonly PlacedPart[] {
  const parts: PlacedPart[] = [];
  for (let at = 0; at < tokens.length; ) {
    const first = tokens[at];
    if (first === undefined) break;
    const match = findMatch(tokens, at, words);
    const last = tokens[at + (match?.length ?? 1) - 1] ?? first;
    const part: Part = match?.part ?? { kind: "other", text: first.text, sort: first.kind };
    parts.push({ part, text: first.text, start: first.start, end: last.end });
    at += match?.length ?? 1;
  }
  return parts;
}

function findMatch(tokens: readonly Token[], at: number, words: Words) {
  const kind = tokens[at]?.kind;
  if (kind === undefined) return undefined;
  for (const form of FORMS[kind]) {
    const match = form(tokens, at, words);
    if (match !== undefined) return match;
  }
  return undefined;
}

// Tokens → parts: each token goes to the first form that knows it; what none knows is kept as it stands.
import type { Form, Match, Part, Tongue } from "./forms/form.ts";
import { formsOfMark, formsOfNumber, OF_ANY_WORD } from "./forms/table.ts";
import type { LineForm } from "./lines/line-form.ts";
import type { Token } from "./token.ts";

/** A part with the characters it stands on. */
export interface PlacedPart {
  readonly part: Part;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Undefined as soon as the tokens can no more be a date line in this language. */
export function readParts(tokens: readonly Token[], tongue: Tongue, form: LineForm): readonly PlacedPart[] | undefined {
  const parts: PlacedPart[] = [];
  for (let at = 0; at < tokens.length; ) {
    const first = tokens[at] as Token;
    const match = findMatch(tokens, at, tongue);
    const part: Part = match?.part ?? { kind: "other", token: first };
    if (!form.admit(part)) return undefined;
    const length = match?.length ?? 1;
    parts.push({ part, text: first.text, start: first.start, end: (tokens[at + length - 1] ?? first).end });
    at += length;
  }
  return parts;
}

function findMatch(tokens: readonly Token[], at: number, tongue: Tongue): Match | undefined {
  const forms = formsAt(tokens, at, tongue);
  for (const form of forms) {
    const match = form(tokens, at, tongue);
    if (match !== undefined) return match;
  }
  return undefined;
}

function formsAt(tokens: readonly Token[], at: number, { language }: Tongue): readonly Form[] {
  const token = tokens[at] as Token;
  if (token.kind === "word") return token.word?.senses[language]?.forms ?? OF_ANY_WORD;
  return token.kind === "number" ? formsOfNumber(token, tokens[at + 1]) : formsOfMark(token.text);
}

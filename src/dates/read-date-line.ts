// A line of a page → the dates it states, when it is a date line. A line is one only by its form: every token must be a
// part of a date, a label or a divider, so a sentence that mentions a date is none (design, rule 3).
import type { Reading, ReadingPlace } from "../model/dates.ts";
import { cutSegments } from "./date-segments.ts";
import type { Part, Words } from "./forms/form.ts";
import { FORMS } from "./forms/table.ts";
import { type Home, numberOrder } from "./home.ts";
import { english } from "./languages/english.ts";
import { readSegment } from "./read-segment.ts";
import { LONGEST_DATE_LINE, type Token, tokenize } from "./token.ts";

export interface Standing {
  readonly place: ReadingPlace;
  /** 1-based. */
  readonly line?: number;
}

/** A part with the characters it stands on. */
export interface PlacedPart {
  readonly part: Part;
  readonly start: number;
  readonly end: number;
}

/**
 * The readings of a date line in the order in which it states them, or undefined when the line is no date line.
 * An impossible date gives a reading without `written`: the line is still a date line, and its words are doubted.
 */
export function readDateLine(line: string, standing: Standing, home: Home): readonly Reading[] | undefined {
  if (line.length > LONGEST_DATE_LINE || !/\d/.test(line)) return undefined;
  const parts = readParts(tokenize(line), { ...english, order: numberOrder(home) });
  const segments = parts === undefined ? undefined : cutSegments(parts);
  if (segments === undefined) return undefined;
  return segments.map((segment) => {
    const words = segments.length === 1 ? line : line.slice(segment.start, segment.end);
    return { words: words.trim(), ...standing, ...readSegment(segment, home) };
  });
}

/** Every token as a part, or undefined when one of them is anything else. */
function readParts(tokens: readonly Token[], words: Words): readonly PlacedPart[] | undefined {
  const parts: PlacedPart[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = findMatch(tokens, at, words);
    const first = tokens[at];
    const last = match === undefined ? undefined : tokens[at + match.length - 1];
    if (match === undefined || first === undefined || last === undefined) return undefined;
    parts.push({ part: match.part, start: first.start, end: last.end });
    at += match.length;
  }
  return parts;
}

function findMatch(tokens: readonly Token[], at: number, words: Words) {
  for (const form of FORMS) {
    const match = form(tokens, at, words);
    if (match !== undefined) return match;
  }
  return undefined;
}

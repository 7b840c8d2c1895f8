// A line of a page → the dates it states, when it is a date line. A line is one only by its form: every token must be a
// part of a date, a label or a divider, so a sentence that mentions a date is none (design, rule 3).
import type { Reading, ReadingPlace } from "../model/dates.ts";
import { type PlacedPart, readParts } from "./date-parts.ts";
import { cutSegments, type Segment } from "./date-segments.ts";
import type { NumberOrder, Words } from "./forms/form.ts";
import { beginningsOf } from "./forms/table.ts";
import { type Home, numberOrder } from "./home.ts";
import { languagesOf } from "./languages/table.ts";
import type { Vocabulary } from "./languages/vocabulary.ts";
import { isDateLineForm } from "./line-form.ts";
import { mayHoldDate } from "./quick-look.ts";
import { readSegment } from "./read-segment.ts";
import { LONGEST_DATE_LINE, tokenize } from "./token.ts";

export interface Standing {
  readonly place: ReadingPlace;
  /** 1-based. */
  readonly line?: number;
}

/** `alone`: nothing but dates stands in the line. `around`: a byline, a place, a source may stand beside them. */
export type Company = "alone" | "around";

/**
 * The readings of a date line in the order in which it states them, or undefined when the line is no date line.
 * An impossible date gives a reading without `written`: the line is still a date line, and its words are doubted.
 */
export function readDateLine(
  line: string,
  standing: Standing,
  home: Home,
  company: Company = "alone",
): readonly Reading[] | undefined {
  // A date has a digit, but for `yesterday` and its like, which say something only of a page with a time of capture.
  if (line.length > LONGEST_DATE_LINE || (home.captured === undefined && !/\p{Nd}/u.test(line))) return undefined;
  const segments = findSegments(line, home, company) ?? (company === "around" ? findInPieces(line, home) : undefined);
  return segments?.map((segment) => {
    const words = segments.length === 1 ? line : line.slice(segment.start, segment.end);
    return { words: words.trim(), ...standing, ...readSegment(segment, home) };
  });
}

// `TAMPA, Fla., April 29, 2015 /PRNewswire/ -- …`: the date stands between the place and the wire, before the text.
const RELEASE = /^(.{2,80}?\d{4}) \/[A-Z][\w -]{2,30}\/\s*-/;

/** Behind a label and a time some words may follow; with more of them a line is prose, whatever else it holds. */
const MOST_PLAIN_WORDS = 16;

/** In the language that leaves the fewest words over; of two, the one that is tried first. */
function findSegments(line: string, home: Home, company: Company): readonly Segment[] | undefined {
  const tokens = tokenize(company === "around" ? (RELEASE.exec(line)?.[1] ?? line) : line);
  if (!mayHoldDate(tokens, home.captured !== undefined)) return undefined;
  const order = numberOrder(home);
  let best: readonly PlacedPart[] | undefined;
  let left = Number.POSITIVE_INFINITY;
  for (const language of languagesOf(tokens, home.language)) {
    // A word of its own language says how a line writes its numbers, when nothing else does.
    const words = wordsOf(language, order ?? numberOrder({ language: language.tag }));
    const parts = readParts(tokens, words, company === "alone" ? 0 : MOST_PLAIN_WORDS);
    if (parts === undefined) continue;
    const others = parts.reduce((count, { part }) => (part.kind === "other" ? count + 1 : count), 0);
    if (others >= left || !isDateLine(parts, language, company)) continue;
    best = parts;
    left = others;
    if (others === 0) break;
  }
  return best === undefined ? undefined : cutSegments(best, home.captured !== undefined);
}

const kept = new Map<string, Words>();

/** One object for each language and order, so that a line costs none. */
function wordsOf(language: Vocabulary, order: NumberOrder): Words {
  const key = `${language.tag} ${order}`;
  let found = kept.get(key);
  if (found === undefined) {
    found = { ...language, order, beginnings: beginningsOf(language) };
    kept.set(key, found);
  }
  return found;
}

/** `Published online 11 April 2011 | Nature 472, 146-147 (2011)`: between bars, the one piece that is a labelled date. */
function findInPieces(line: string, home: Home): readonly Segment[] | undefined {
  const found = line.split("|").flatMap((piece) => {
    const segments = findSegments(piece, home, "alone");
    return segments?.every(({ role }) => role !== undefined) ? [segments] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

const isDateLine = (parts: readonly PlacedPart[], language: Vocabulary, company: Company): boolean =>
  company === "around" ? isDateLineForm(parts, language) : parts.every(({ part }) => part.kind !== "other");

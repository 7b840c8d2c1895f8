// A line of a page → the dates it states, when it is a date line. A line is one only by its form: every token must be a
// part of a date, a label or a divider, so a sentence that mentions a date is none (design, rule 3).
import type { Reading, ReadingPlace } from "../model/dates.ts";
import { HAS_DIGIT } from "./characters.ts";
import { type PlacedPart, readParts } from "./date-parts.ts";
import { readEpochCall } from "./epoch-call.ts";
import type { Tongue } from "./forms/form.ts";
import type { Home } from "./home.ts";
import { withDigits } from "./ideographs.ts";
import { type Company, LineForm } from "./lines/line-form.ts";
import { withoutText } from "./lines/wire.ts";
import { mayHoldDate } from "./quick-look.ts";
import { readSegment, type Stated } from "./read-segment.ts";
import { cutSegments, type Segment } from "./segments/cut-segments.ts";
import { keepSpecimens, SPECIMENS } from "./specimens.ts";
import { LONGEST_DATE_LINE, type Token, tokenize } from "./token.ts";
import { Tongues } from "./tongues.ts";

export interface Standing {
  readonly place: ReadingPlace;
  /** 1-based. */
  readonly line?: number;
}

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
  if (line.length > LONGEST_DATE_LINE || (home.captured === undefined && !HAS_DIGIT.test(line))) return undefined;
  const epoch = readEpochCall(line);
  if (epoch !== undefined) return [readingOf(line.trim(), standing, epoch)];
  if (linesRead < MANY && ++linesRead === MANY) keepReadings();
  const text = withDigits(company === "around" ? withoutText(line) : line);
  const tokens = tokenize(text);
  if (tokens === undefined) return undefined;
  const isDivided = company === "around" && line.includes("|");
  const segments = findSegments(tokens, home, company) ?? (isDivided ? findInPieces(tokens, home) : undefined);
  if (segments === undefined) return undefined;
  const readings: Reading[] = [];
  for (const segment of segments) {
    const stated = readSegment(segment, home);
    if (stated === undefined) continue;
    // Where its numbers were put into digits the page's own words are those of the whole line.
    const isWhole = segments.length === 1 || !line.startsWith(text);
    const words = isWhole ? line : line.slice(segment.start, segment.end);
    readings.push(readingOf(words.trim(), standing, stated));
  }
  return readings.length === 0 ? undefined : readings;
}

/** Lines. Before so many are read there is little fast code to lose, and a run that reads few of them is over sooner. */
const MANY = 1000;
let linesRead = 0;
const kept: unknown[] = [];

/** See specimens.ts. */
function keepReadings(): void {
  kept.push(...keepSpecimens());
  for (const line of SPECIMENS) {
    kept.push(readDateLine(line, { place: "date-line", line: 1 }, {}, "around"));
    kept.push(readDateLine(line, { place: "date-line" }, {}, "around"));
  }
}

/** Field by field: to spread three objects into one costs more than to read a short line. */
function readingOf(words: string, { place, line }: Standing, { role, precision, written, doubts }: Stated): Reading {
  const reading: { -readonly [Field in keyof Reading]?: Reading[Field] } = { words, place };
  if (line !== undefined) reading.line = line;
  reading.role = role;
  reading.precision = precision;
  if (written !== undefined) reading.written = written;
  reading.doubts = doubts;
  return reading as Reading;
}

/** In the language that leaves the fewest words over; of two, the one that is tried first. */
function findSegments(tokens: readonly Token[], home: Home, company: Company): readonly Segment[] | undefined {
  const isCaptured = home.captured !== undefined;
  if (!mayHoldDate(tokens, isCaptured)) return undefined;
  let best: LineParts | undefined;
  const tongues = new Tongues(tokens, home);
  for (let tongue = tongues.next(); tongue !== undefined; tongue = tongues.next()) {
    const next = readIn(tongue, tokens, company);
    if (next !== undefined && next.others < (best?.others ?? Number.POSITIVE_INFINITY)) best = next;
    if (best?.others === 0) break;
  }
  return best === undefined || best.isPageClock ? undefined : cutSegments(best.parts, isCaptured);
}

interface LineParts {
  readonly parts: readonly PlacedPart[];
  /** How many of them are no part of a date. */
  readonly others: number;
  readonly isPageClock: boolean;
}

function readIn(tongue: Tongue, tokens: readonly Token[], company: Company): LineParts | undefined {
  const form = new LineForm(company, tongue);
  const parts = readParts(tokens, tongue, form);
  return parts === undefined || !form.isDateLine(parts)
    ? undefined
    : { parts, others: form.others, isPageClock: form.isPageClock };
}

/** `Published online 11 April 2011 | Nature 472, 146-147 (2011)`: between bars, the one piece that is a labelled date. */
function findInPieces(tokens: readonly Token[], home: Home): readonly Segment[] | undefined {
  const bars = tokens.flatMap(({ key }, index) => (key === "|" ? [index] : []));
  const found = [-1, ...bars].flatMap((bar, index) => {
    const segments = findSegments(tokens.slice(bar + 1, bars[index]), home, "alone");
    return segments?.every(({ role }) => role !== undefined) ? [segments] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

// The head of an article in captured text: headline, byline, date lines and highlights, in any order that sites used, with
// share bars and captions between them in captures of whole pages.
import type { Home } from "../../dates/home.ts";
import { readDateLine } from "../../dates/read-date-line.ts";
import type { Reading } from "../../model/dates.ts";
import type { Byline } from "../../model/page.ts";
import { Refusal } from "../../model/refusal.ts";
import { readByline } from "../byline.ts";
import { readPieces, readRelease, readSharedLine } from "../page-date.ts";
import { endsAsSentence } from "../sentence.ts";
import { untilLists } from "./body.ts";
import { isChrome, isHighlightsHeading } from "./chrome.ts";
import { findHeadline, isProse } from "./find-headline.ts";
import type { Line } from "./lines.ts";

export interface Header {
  readonly title: string;
  readonly byline?: Byline;
  readonly readings: readonly Reading[];
  readonly highlights: readonly string[];
  /** Index of the headline. */
  readonly at: number;
  /** Index of the first line of the text. */
  readonly end: number;
  /** Lines behind `end` that belong to the header all the same. */
  readonly taken: ReadonlySet<Line>;
}

/** Lines that are looked at above the headline: farther up stands the page's own clock. */
const ABOVE = 16;
/** Below it, until the text has gone on for two paragraphs. */
const BELOW = 60;
const PARAGRAPHS = 2;

/** Throws a Refusal when no line can be the headline. */
export function readHeader(lines: readonly Line[], home: Home): Header {
  const at = findHeadline(lines, home);
  const headline = lines[at];
  if (headline === undefined) throw noHeadline(lines);
  const found = readFacts(lines.slice(at + 1, at + 1 + BELOW), home, true);
  // A byline or a date above the headline is the article's when none stands below it; else it is the page's own clock.
  const above = readFacts(lines.slice(Math.max(0, at - ABOVE), at), home, false);
  const behind = found.readings.length + above.readings.length > 0 ? [] : readBehind(lines.slice(at + 1), home);
  const byline = found.byline ?? above.byline;
  return {
    title: headline.text,
    ...(byline === undefined ? {} : { byline }),
    readings:
      found.readings.length > 0 ? found.readings : above.readings.length > 0 ? above.readings.toReversed() : behind,
    highlights: found.highlights,
    at,
    end: at + 1 + (found.begins ?? found.ends),
    taken: found.taken,
  };
}

const BEHIND = 12;
const RIGHT_BEHIND = 3;

/** Where the head of the page states no date: a labelled one at the foot of the text, or any that closes it. */
function readBehind(lines: readonly Line[], home: Home): readonly Reading[] {
  const text = untilLists(lines);
  const last = text.findLastIndex(isProse);
  const foot = lines
    .slice(last + 1)
    .filter((line) => line.text !== "")
    .slice(0, BEHIND);
  const found = foot.map(
    (line) =>
      readDateLine(line.text, { place: "date-line", line: line.number }, home) ??
      readSharedLine(line.text, { place: "date-line", line: line.number }, home)?.readings ??
      [],
  );
  const labelled = found.flat().filter(({ role }) => role !== "unlabelled");
  return labelled.length > 0 ? labelled : found.slice(0, RIGHT_BEHIND).flat();
}

interface Facts {
  byline?: Byline;
  readonly readings: Reading[];
  readonly highlights: string[];
  readonly taken: Set<Line>;
  /** Index of the first line of the text. */
  begins?: number;
  /** Index behind the last line that was taken. */
  ends: number;
  isHighlighted: boolean;
}

/** Byline, date lines and highlights; below the headline to where the text has begun in earnest. */
function readFacts(lines: readonly Line[], home: Home, isBelow: boolean): Facts {
  const facts: Facts = { readings: [], highlights: [], taken: new Set(), ends: 0, isHighlighted: false };
  const hasProse = lines.some(isProse);
  let paragraphs = 0;
  for (const [index, line] of lines.entries()) {
    if (line.text === "") continue;
    if (isHighlightsHeading(line.text)) facts.isHighlighted = true;
    if (takeLine(facts, line, home, isBelow && paragraphs === 0, lines[index + 1])) {
      facts.taken.add(line);
      facts.ends = index + 1;
    } else if (isText(line, hasProse)) {
      facts.begins ??= index;
      if (isProse(line)) paragraphs += 1;
      // Without a line as long as a paragraph the first that is none of the header's begins the text.
      if (isBelow && (paragraphs === PARAGRAPHS || !hasProse)) break;
    }
  }
  return facts;
}

const isText = (line: Line, hasProse: boolean): boolean =>
  !line.bullet && !isChrome(line.text) && (isProse(line) || !hasProse || endsAsSentence(line.text));

/** Characters: without a heading that says so, shorter points are buttons and menus. */
const SHORTEST_HIGHLIGHT = 25;

/** False when the line adds nothing to what is known of the article. */
function takeLine(facts: Facts, line: Line, home: Home, isBeforeText: boolean, next: Line | undefined): boolean {
  const standing = { place: "date-line", line: line.number } as const;
  const readings = readDateLine(line.text, standing, home);
  if (readings !== undefined) {
    facts.readings.push(...readings);
    return true;
  }
  if (isBeforeText ? takeShared(facts, line, home) : isBarred(line) && takePieces(facts, line, home)) return true;
  if (takeByline(facts, line, next)) return true;
  if (!line.bullet || !isBeforeText || facts.begins !== undefined) return false;
  const isHighlight = facts.isHighlighted || line.text.length >= SHORTEST_HIGHLIGHT;
  if (isHighlight && !isHighlightsHeading(line.text)) facts.highlights.push(line.text);
  return true;
}

const isBarred = ({ text, bullet }: Line): boolean => !bullet && /\s[|/•·]\s/.test(text);

function takePieces(facts: Facts, { text, number }: Line, home: Home): boolean {
  const found = readPieces(text, [], { place: "date-line", line: number }, home);
  facts.readings.push(...(found?.readings ?? []));
  return (found?.readings.length ?? 0) > 0;
}

/** Below the headline only: above it stand dates of other things. */
function takeShared(facts: Facts, { text, number }: Line, home: Home): boolean {
  const standing = { place: "date-line", line: number } as const;
  const shared = readSharedLine(text, standing, home) ?? readPieces(text, [], standing, home);
  const release = shared === undefined ? readRelease(text, standing, home) : undefined;
  if (release !== undefined) facts.readings.push(...release);
  if (shared === undefined) return false;
  facts.readings.push(...shared.readings);
  if (shared.byline !== undefined) facts.byline ??= shared.byline;
  return true;
}

/** `By` and the name may stand in lines of their own. */
function takeByline(facts: Facts, { text }: Line, next: Line | undefined): boolean {
  if (facts.byline !== undefined) return false;
  const words =
    /^(?:by|par|von|por|di|door|av)\s*:?$/i.test(text) && next !== undefined ? `${text} ${next.text}` : text;
  const authors = readByline(words);
  if (authors !== undefined) facts.byline = { words, authors };
  return authors !== undefined;
}

function noHeadline(lines: readonly Line[]): Refusal {
  const first = lines.find((line) => line.text !== "");
  return new Refusal(
    "page-without-headline",
    first === undefined ? "the page is empty" : "no line here can be a headline",
    "A captured page begins with its headline on a line of its own, then byline, date line and text.",
    { line: first?.number ?? 1 },
  );
}

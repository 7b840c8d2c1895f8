// The head of an article in captured text: headline, byline, date lines and highlights, in any order that sites used.

import type { Home } from "../../dates/home.ts";
import { readDateLine } from "../../dates/read-date-line.ts";
import type { Reading } from "../../model/dates.ts";
import type { Byline } from "../../model/page.ts";
import { Refusal } from "../../model/refusal.ts";
import { readByline } from "../byline.ts";
import { readSharedLine } from "../page-date.ts";
import { isEnding, isFurniture, isHighlightsHeading } from "./chrome.ts";
import type { Line } from "./lines.ts";

export interface Header {
  readonly title: string;
  readonly byline?: Byline;
  readonly readings: readonly Reading[];
  readonly highlights: readonly string[];
  /** Index of the first line after the header. */
  readonly end: number;
}

const LONGEST_HEADLINE = 300;

/** Throws a Refusal when no line can be the headline. */
export function readHeader(lines: readonly Line[], home: Home): Header {
  const at = findHeadline(lines, home);
  const headline = lines[at];
  if (headline === undefined) throw noHeadline(lines);
  const found = readFacts(lines.slice(at + 1), home, true);
  // A byline or a date above the headline is the article's when none stands below it; else it is the page's own clock.
  const above = readFacts(lines.slice(0, at), home, false);
  const byline = found.byline ?? above.byline;
  return {
    title: headline.text,
    ...(byline === undefined ? {} : { byline }),
    readings: found.readings.length > 0 ? found.readings : above.readings,
    highlights: found.highlights,
    end: at + 1 + found.taken,
  };
}

/** The nearest headline above the first byline or date line; without either, the first line that can be one. */
function findHeadline(lines: readonly Line[], home: Home): number {
  let above = -1;
  for (const [index, line] of lines.entries()) {
    if (line.bullet) continue;
    if (canBeHeadline(line, home)) above = index;
    else if (above !== -1 && isAnchor(line.text, home)) return above;
  }
  return lines.findIndex((line) => canBeHeadline(line, home));
}

interface Facts {
  byline?: Byline;
  readonly readings: Reading[];
  readonly highlights: string[];
  /** Lines that belong to the header. */
  taken: number;
}

/** Byline, date lines and highlights; up to the first line of the body when the lines stand below the headline. */
function readFacts(lines: readonly Line[], home: Home, isBelow: boolean): Facts {
  const facts: Facts = { readings: [], highlights: [], taken: 0 };
  for (const [index, line] of lines.entries()) {
    if (line.text !== "" && !takeLine(facts, line, home, isBelow) && isBelow && !line.bullet && !isChrome(line.text))
      break;
    facts.taken = index + 1;
  }
  return facts;
}

/** False when the line adds nothing to what is known of the article. */
function takeLine(facts: Facts, line: Line, home: Home, isBelow: boolean): boolean {
  if (line.bullet) {
    if (!isHighlightsHeading(line.text)) facts.highlights.push(line.text);
    return true;
  }
  const readings = dateLine(line.text, home, line.number);
  if (readings !== undefined) {
    facts.readings.push(...readings);
    return true;
  }
  if (isBelow && takeShared(facts, line, home)) return true;
  const authors = facts.byline === undefined ? readByline(line.text) : undefined;
  if (authors === undefined) return false;
  facts.byline = { words: line.text, authors };
  return true;
}

/** Below the headline only: above it stand dates of other things. */
function takeShared(facts: Facts, { text, number }: Line, home: Home): boolean {
  const shared = readSharedLine(text, { place: "date-line", line: number }, home);
  if (shared === undefined) return false;
  facts.readings.push(...shared.readings);
  if (shared.byline !== undefined) facts.byline ??= shared.byline;
  return true;
}

const isAnchor = (text: string, home: Home): boolean =>
  readByline(text) !== undefined || dateLine(text, home) !== undefined;

const canBeHeadline = (line: Line, home: Home): boolean =>
  !line.bullet &&
  line.text.length <= LONGEST_HEADLINE &&
  /\p{L}/u.test(line.text) &&
  !isChrome(line.text) &&
  !isAnchor(line.text, home);

const isChrome = (text: string): boolean => isFurniture(text) || isEnding(text) || isHighlightsHeading(text);

const dateLine = (text: string, home: Home, number?: number): readonly Reading[] | undefined =>
  readDateLine(text, number === undefined ? { place: "date-line" } : { place: "date-line", line: number }, home);

function noHeadline(lines: readonly Line[]): Refusal {
  const first = lines.find((line) => line.text !== "");
  return new Refusal(
    "page-without-headline",
    first === undefined ? "the page is empty" : "no line here can be a headline",
    "A captured page begins with its headline on a line of its own, then byline, date line and text.",
    { line: first?.number ?? 1 },
  );
}

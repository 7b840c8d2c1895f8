// The head of an article in captured text: headline, byline, date lines and highlights, in any order that sites used.

import type { Home } from "../dates/home.ts";
import { readDateLine } from "../dates/read-date-line.ts";
import type { Reading } from "../model/dates.ts";
import { Refusal } from "../model/refusal.ts";
import type { Author } from "../model/site.ts";
import { readByline } from "./byline.ts";
import { isEnding, isFurniture, isHighlightsHeading } from "./chrome.ts";
import type { Line } from "./lines.ts";

export interface Header {
  readonly title: string;
  readonly byline?: { readonly words: string; readonly authors: readonly Author[] };
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
  let header: Header = { title: headline.text, readings: [], highlights: [], end: at + 1 };
  for (let index = at + 1; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || (line.text !== "" && isBody(line, header, home))) break;
    header = { ...header, ...facts(header, line, home), ...points(header, line), end: index + 1 };
  }
  return withLinesAbove(header, lines.slice(0, at), home);
}

/** A byline or a date above the headline is the article's when none stands below it; else it is the page's own clock. */
function withLinesAbove(header: Header, above: readonly Line[], home: Home): Header {
  let found: Header = { ...header, readings: [] };
  for (const line of above) found = { ...found, ...facts(found, line, home) };
  const readings = header.readings.length > 0 ? header.readings : found.readings;
  return { ...(header.byline === undefined ? found : header), readings };
}

/** The nearest headline above the first byline or date line; without either, the first line that can be one. */
function findHeadline(lines: readonly Line[], home: Home): number {
  for (const [index, line] of lines.entries()) {
    if (line.bullet || !isAnchor(line.text, home)) continue;
    const above = lines.slice(0, index).findLastIndex((each) => canBeHeadline(each, home));
    if (above !== -1) return above;
  }
  return lines.findIndex((line) => canBeHeadline(line, home));
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

const isBody = (line: Line, header: Header, home: Home): boolean =>
  !line.bullet && !isChrome(line.text) && dateLine(line.text, home) === undefined && !isFirstByline(line.text, header);

const isFirstByline = (text: string, header: Header): boolean =>
  header.byline === undefined && readByline(text) !== undefined;

/** What a line adds to the byline and to the dates. */
function facts(header: Header, line: Line, home: Home): Partial<Header> {
  if (line.bullet) return {};
  const readings = dateLine(line.text, home, line.number);
  if (readings !== undefined) return { readings: [...header.readings, ...readings] };
  const authors = header.byline === undefined ? readByline(line.text) : undefined;
  return authors === undefined ? {} : { byline: { words: line.text, authors } };
}

const points = (header: Header, line: Line): Partial<Header> =>
  line.bullet && line.text !== "" && !isHighlightsHeading(line.text)
    ? { highlights: [...header.highlights, line.text] }
    : {};

function noHeadline(lines: readonly Line[]): Refusal {
  const first = lines.find((line) => line.text !== "");
  return new Refusal(
    "page-without-headline",
    first === undefined ? "the page is empty" : "no line here can be a headline",
    "A captured page begins with its headline on a line of its own, then byline, date line and text.",
    { line: first?.number ?? 1 },
  );
}

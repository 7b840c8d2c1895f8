// The lines of a related-coverage block → its entries. Sites set date, headline and blurb in different orders; where the
// dates stand among the lines tells which.
import type { Home } from "../../dates/home.ts";
import { readDateLine } from "../../dates/read-date-line.ts";
import type { Reading } from "../../model/dates.ts";
import type { CoverageEntry } from "../../model/page.ts";
import { endsAsSentence, isHeading, isLongText } from "../sentence.ts";
import { isChrome } from "./chrome.ts";
import type { Line } from "./lines.ts";

const LONGEST_TITLE = 90;
const LONGEST_DATE = 60;

export interface DatedLine extends Line {
  /** Undefined for a line that is no date. */
  readonly readings: readonly Reading[] | undefined;
}

export const dateLines = (lines: readonly Line[], home: Home): readonly DatedLine[] =>
  lines.filter(({ text }) => text !== "").map((line) => ({ ...line, readings: datesOf(line, home) }));

/** Alone, or with its section behind it: `20 FEBRUARY 2015, BUSINESS`. */
function datesOf({ text, number }: Line, home: Home): readonly Reading[] | undefined {
  const standing = { place: "coverage", line: number } as const;
  const alone = readDateLine(text, standing, home);
  if (alone !== undefined || text.length > LONGEST_DATE || !/^\p{Nd}{1,2}[\s.]/u.test(text)) return alone;
  const around = readDateLine(text, standing, home, "around");
  return around?.every(({ written }) => written?.day !== undefined) ? around : undefined;
}

export interface Entries {
  readonly entries: readonly CoverageEntry[];
  /** Lines that the entries take. */
  readonly taken: number;
}

/** Entries to the end of the lines, or to where they no longer follow their order. */
export function readEntries(lines: readonly DatedLine[], home: Home, fewest = FEWEST_DATES): Entries {
  return titlesComeFirst(lines, fewest) ? readTitled(lines) : readBlurbs(lines, home);
}

/** One date between two short lines belongs to either. */
const FEWEST_DATES = 2;

/** The lines above the dates are headlines when they are short and no sentences; else blurbs end there. */
export function titlesComeFirst(lines: readonly DatedLine[], fewest = FEWEST_DATES): boolean {
  const [first, second] = lines;
  if (first === undefined || first.readings !== undefined || second?.readings === undefined) return false;
  const above = lines.flatMap(({ readings }, index) => (readings === undefined ? [] : (lines[index - 1] ?? [])));
  const titles = above.filter(({ text }) => !isLongText(text) && !/[.…]["'”’»)]*$/.test(text));
  return above.length >= fewest && titles.length > above.length * 0.6;
}

/** Headline, date, and a blurb when the first entry has one. */
function readTitled(lines: readonly DatedLine[]): Entries {
  const entries: CoverageEntry[] = [];
  const hasBlurbs = lines[2] !== undefined && lines[2].readings === undefined && lines[3]?.readings === undefined;
  let at = 0;
  for (; at + 1 < lines.length; at += hasBlurbs ? 3 : 2) {
    const [title, date, blurb] = lines.slice(at, at + 3);
    if (title === undefined || date?.readings === undefined || title.readings !== undefined) break;
    const text = hasBlurbs && blurb !== undefined && blurb.readings === undefined ? blurb.text : title.text;
    entries.push({ line: title.number, title: title.text, text, readings: date.readings });
  }
  return { entries, taken: Math.min(at, lines.length) };
}

/** Blurbs, each under the date and the headline that belong to it, as far as it has them. */
function readBlurbs(lines: readonly DatedLine[], home: Home): Entries {
  const entries: CoverageEntry[] = [];
  let readings: readonly Reading[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    const next = lines[index + 1];
    if (line === undefined) continue;
    if (line.readings !== undefined) {
      readings = [...readings, ...line.readings];
      continue;
    }
    const inline = readings.length === 0 ? readInline(line, home) : undefined;
    const isTitled = next !== undefined && isTitle(line, next);
    const text = isTitled ? next.text : (inline?.title ?? line.text);
    entries.push({
      line: line.number,
      ...(isTitled ? { title: line.text } : {}),
      text,
      readings: inline?.readings ?? readings,
    });
    readings = [];
    if (isTitled) index += 1;
  }
  return { entries, taken: lines.length };
}

/** A headline of its own stands right above its blurb, is no sentence, and the blurb is one. */
const isTitle = (line: DatedLine, next: DatedLine): boolean =>
  isHeading(line.text, LONGEST_TITLE) &&
  next.number === line.number + 1 &&
  next.readings === undefined &&
  (endsAsSentence(next.text) || next.text.length > LONGEST_TITLE);

const INLINE = /^(.{6,}?)\s*[(（]([^()（）]*\p{Nd}[^()（）]*)[)）]/u;

/** `Headline (19.04.2009)`. */
export function readInline({ text, number }: Line, home: Home) {
  const [, title = "", words = ""] = INLINE.exec(text) ?? [];
  const readings = title === "" ? undefined : readDateLine(words, { place: "coverage", line: number }, home);
  return readings?.some(({ written }) => written?.day !== undefined) ? { title, readings } : undefined;
}

const MOST = 15;
const SHORTEST = 10;

/** A list under a heading that says so: points, or short lines that are no sentences, to where text goes on, or a gap ends what stood line by line. */
export function listBelow(lines: readonly DatedLine[]): readonly DatedLine[] {
  const [first] = lines;
  if (first === undefined) return [];
  const isTight = lines[1]?.number === first.number + 1;
  const end = lines.findIndex(
    ({ text, bullet, readings, number }, index) =>
      (isTight && index > 1 && number > (lines[index - 1]?.number ?? number) + 1) ||
      (readings === undefined &&
        (bullet !== first.bullet || isLongText(text) || (!bullet && isChrome(text)) || text.length < SHORTEST / 2)),
  );
  return lines.slice(0, end === -1 ? MOST : Math.min(end, MOST));
}

// The related-coverage blocks of a captured text: under a heading that names them, or lines that are alike and dated.
import type { Home } from "../../dates/home.ts";
import type { Coverage, CoverageEntry } from "../../model/page.ts";
import { isRelatedHeading } from "../related-headings.ts";
import { isHeading } from "../sentence.ts";
import { isEnding, isFurniture } from "./chrome.ts";
import { type DatedLine, dateLines, listBelow, readEntries, readInline, titlesComeFirst } from "./coverage-entries.ts";
import type { Line } from "./lines.ts";

const HEADING = /^(?:(?:part of )?complete coverage(?: on| of)?|related coverage)\b\s*:?\s*(.*)$/i;
const LONGEST_TOPIC = 60;

export interface FoundCoverage {
  readonly coverage?: Coverage;
  /** What is left of the page for the article. */
  readonly rest: readonly Line[];
}

export function findCoverage(lines: readonly Line[], home: Home): FoundCoverage {
  const at = lines.findIndex((line) => !line.bullet && isCoverageHeading(line.text));
  if (at === -1) return findLists(lines, home);
  // What such a heading opens goes on to the foot of the page.
  const coverage = readCoverage(lines.slice(at), home);
  return { ...(coverage.entries.length === 0 ? {} : { coverage }), rest: lines.slice(0, at) };
}

/** A heading, and no sentence that happens to begin with its words. */
const isCoverageHeading = (text: string): boolean => HEADING.test(text) && isHeading(text, 2 * LONGEST_TOPIC);

/** `lines` begins with the heading. */
function readCoverage(lines: readonly Line[], home: Home): Coverage {
  const [heading, ...rest] = lines;
  const inline = HEADING.exec(heading?.text ?? "")?.[1]?.trim();
  const end = rest.findIndex(
    (line) => !line.bullet && line.text !== "" && (isEnding(line.text) || isFurniture(line.text)),
  );
  const block = dateLines(end === -1 ? rest : rest.slice(0, end), home);
  const topic = inline || topicLine(block);
  const { entries } = readEntries(inline || topic === undefined ? block : block.slice(1), home);
  return { heading: heading?.text ?? "", entries, ...(topic === undefined ? {} : { topic }) };
}

/** A short line right below the heading is the topic when an entry begins behind it. */
function topicLine(block: readonly DatedLine[]): string | undefined {
  const [first, second, third] = block;
  if (
    first === undefined ||
    second === undefined ||
    !isHeading(first.text, LONGEST_TOPIC) ||
    first.readings !== undefined
  )
    return undefined;
  const isTitleOfEntry = second.readings === undefined && (third === undefined || third.readings !== undefined);
  return isTitleOfEntry && !titlesComeFirst(block.slice(1)) ? undefined : first.text;
}

interface List {
  readonly heading: string;
  readonly entries: readonly CoverageEntry[];
  readonly lines: readonly Line[];
}

/** Lists may stand within the text, which goes on behind them. */
function findLists(lines: readonly Line[], home: Home): FoundCoverage {
  const headed = lines.flatMap((line, at) => {
    if (line.bullet || !isRelatedHeading(line.text)) return [];
    const next = lines.findIndex((each, index) => index > at && !each.bullet && isRelatedHeading(each.text));
    const block = listBelow(dateLines(lines.slice(at + 1, next === -1 ? undefined : next), home));
    const { entries, taken } = readEntries(block, home, 1);
    return entries.length === 0 ? [] : [{ heading: line.text, entries, lines: [line, ...block.slice(0, taken)] }];
  });
  const found = headed.length > 0 ? headed : findShaped(lines, home);
  const lists = found.some(isDated) ? found.filter(isDated) : found;
  if (lists.length === 0) return { rest: lines };
  const taken = new Set(found.flatMap((list) => list.lines.map(({ number }) => number)));
  const coverage = { heading: lists[0]?.heading ?? "", entries: lists.flatMap(({ entries }) => entries) };
  return { coverage, rest: lines.filter(({ number }) => !taken.has(number)) };
}

/** A page that dates the entries of one list has its coverage there; its other lists are of other things. */
const isDated = ({ entries }: List): boolean => entries.some(({ readings }) => readings.length > 0);

const FEWEST = 2;

/** Without a heading: lines in a row that end in a date in brackets. */
function findShaped(lines: readonly Line[], home: Home): readonly List[] {
  const standing = lines.filter(({ text }) => text !== "");
  const runs: Line[][] = [[]];
  for (const line of standing) {
    if (readInline(line, home) !== undefined) runs.at(-1)?.push(line);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  }
  const run = runs.find(({ length }) => length >= FEWEST);
  if (run === undefined) return [];
  return [{ heading: "", entries: readEntries(dateLines(run, home), home).entries, lines: run }];
}

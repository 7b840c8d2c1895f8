// The related-coverage block: its heading, its topic, and entries, each under the date line that belongs to it.
import type { Home } from "../../dates/home.ts";
import { readDateLine } from "../../dates/read-date-line.ts";
import type { Reading } from "../../model/dates.ts";
import type { Coverage, CoverageEntry } from "../../model/page.ts";
import { endsAsSentence, isHeading } from "../sentence.ts";
import { isEnding, isFurniture } from "./chrome.ts";
import type { Line } from "./lines.ts";

const HEADING = /^(?:(?:part of )?complete coverage(?: on| of)?|related coverage)\b\s*:?\s*(.*)$/i;
const LONGEST_TOPIC = 60;
const LONGEST_TITLE = 90;

/** Index of the heading, or -1. */
export const findCoverageHeading = (lines: readonly Line[]): number =>
  lines.findIndex((line) => !line.bullet && isCoverageHeading(line.text));

/** A heading, and no sentence that happens to begin with its words. */
const isCoverageHeading = (text: string): boolean => HEADING.test(text) && isHeading(text, 2 * LONGEST_TOPIC);

/** `lines` begins with the heading. */
export function readCoverage(lines: readonly Line[], home: Home): Coverage {
  const [heading, ...rest] = lines;
  const inline = HEADING.exec(heading?.text ?? "")?.[1]?.trim();
  const standing = rest.filter((line) => line.text !== "");
  const end = standing.findIndex((line) => !line.bullet && (isEnding(line.text) || isFurniture(line.text)));
  const block = end === -1 ? standing : standing.slice(0, end);
  const topic = inline || topicLine(block, home);
  const entries = readEntries(inline || topic === undefined ? block : block.slice(1), home);
  return { heading: heading?.text ?? "", entries, ...(topic === undefined ? {} : { topic }) };
}

/** A short line right below the heading is the topic when an entry begins behind it. */
function topicLine(block: readonly Line[], home: Home): string | undefined {
  const [first, second, third] = block;
  if (first === undefined || second === undefined || !isHeading(first.text, LONGEST_TOPIC) || isDated(first, home))
    return;
  const isTitleOfEntry = !isDated(second, home) && (third === undefined || isDated(third, home));
  return isTitleOfEntry ? undefined : first.text;
}

const isDated = (line: Line, home: Home): boolean => readDateLine(line.text, { place: "coverage" }, home) !== undefined;

function readEntries(block: readonly Line[], home: Home): readonly CoverageEntry[] {
  const entries: CoverageEntry[] = [];
  let readings: Reading[] = [];
  for (let index = 0; index < block.length; index += 1) {
    const line = block[index];
    const next = block[index + 1];
    if (line === undefined) continue;
    const dates = readDateLine(line.text, { place: "coverage", line: line.number }, home);
    if (dates !== undefined) {
      readings.push(...dates);
      continue;
    }
    const titled = next !== undefined && isTitle(line, next, home);
    entries.push({
      line: line.number,
      ...(titled ? { title: line.text } : {}),
      text: titled ? next.text : line.text,
      readings,
    });
    readings = [];
    if (titled) index += 1;
  }
  return entries;
}

/** A headline of its own stands right above its blurb, is no sentence, and the blurb is one. */
const isTitle = (line: Line, next: Line, home: Home): boolean =>
  isHeading(line.text, LONGEST_TITLE) &&
  next.number === line.number + 1 &&
  !isDated(next, home) &&
  (endsAsSentence(next.text) || next.text.length > LONGEST_TITLE);

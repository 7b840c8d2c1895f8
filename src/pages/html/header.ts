// What a page prints between its headline and its text, right above the headline, and at the foot of the text: dates and
// the byline. What stands there for others (menus, lists, comments) is told by its region.
import type { Home } from "../../dates/home.ts";
import { readDateLine } from "../../dates/read-date-line.ts";
import type { Reading } from "../../model/dates.ts";
import type { Byline } from "../../model/page.ts";
import { readByline } from "../byline.ts";
import { type DatedLine, readDates, readSharedLine } from "../page-date.ts";
import { type DateMark, isProse, type PageBlock } from "./blocks.ts";
import { findDateName } from "./date-names.ts";
import { readProgramDate } from "./program-date.ts";
import { namesOf, type Region, regionOf } from "./region.ts";

export interface HtmlHeader {
  readonly readings: readonly Reading[];
  readonly byline?: Byline;
}

/** Blocks that a header may take; furniture stands between headline and text on many pages. */
const BELOW = 60;
const ABOVE = 12;
const BEHIND = 25;

/** `at` is the headline's block, or -1 when the page prints none. */
export function readHtmlHeader(
  blocks: readonly PageBlock[],
  at: number,
  holders: ReadonlySet<Element>,
  home: Home,
): HtmlHeader {
  const own = blocks.map((block) => ({ block, region: regionOf(block.element, holders) }));
  const text = findText(own, at);
  const below = own.slice(at + 1, Math.min(text.end, at + 1 + BELOW));
  const named = below.filter(({ region }) => region === undefined || region === "caption");
  const facts = readFacts(named.length > 0 ? named : below, home, "date-line");
  if (facts.readings.length === 0)
    facts.readings.push(
      ...readFacts(
        below.filter(({ region }) => region === "aside" || region === "menu"),
        home,
        "date-line",
      ).readings.filter(isLabelled),
    );
  const behind = readFacts(
    own.slice(text.end, text.end + BEHIND).filter(({ region }) => region === undefined || region === "foot"),
    home,
    "date-line",
  );
  const above = readFacts(
    own.slice(Math.max(0, at - ABOVE), Math.max(0, at)).filter(({ region }) => region === undefined),
    home,
    "page-head",
  );
  const labelled = behind.readings
    .filter(isLabelled)
    .filter(({ role }) => !facts.readings.some((each) => each.role === role));
  const byline = facts.byline ?? above.byline ?? behind.byline;
  return {
    readings: [...facts.readings, ...labelled, ...(facts.readings.length > 0 ? [] : above.readings.slice(-2))],
    ...(byline === undefined ? {} : { byline }),
  };
}

const isLabelled = ({ role }: Reading): boolean => role !== "unlabelled";

interface Own {
  readonly block: PageBlock;
  readonly region: Region | undefined;
}

/** Where the text begins in earnest (its third paragraph) and where its last paragraph stands. */
function findText(own: readonly Own[], at: number): { readonly end: number; readonly last: number } {
  let paragraphs = 0;
  for (let index = at + 1; index < own.length; index += 1) {
    const each = own[index];
    if (each === undefined || each.region !== undefined || !isProse(each.block)) continue;
    paragraphs += 1;
    if (paragraphs === 3) return { end: index, last: index };
  }
  return { end: Math.min(own.length, at + 1 + BELOW), last: own.length };
}

interface Facts {
  readonly readings: Reading[];
  byline?: Byline;
}

function readFacts(own: readonly Own[], home: Home, place: "date-line" | "page-head"): Facts {
  const facts: Facts = { readings: [] };
  let prose = 0;
  for (const [index, { block }] of own.entries()) {
    takeMarks(facts, block, home);
    takeText(facts, block.text, home, place, prose === 0);
    if (isProse(block)) prose += 1;
    if (facts.byline === undefined && prose < 2) takeByline(facts, block.text, own[index + 1]?.block.text);
  }
  return facts;
}

/** Below the first paragraph only a line of dates alone counts: text names days too. */
function takeText(
  facts: Facts,
  text: string,
  home: Home,
  place: "date-line" | "page-head",
  isBeforeText: boolean,
): void {
  const standing = { place };
  const alone = readDates(text, standing, home);
  // A release states its day between the place and the wire, at the head of its text.
  const head = text.length > RELEASE_HEAD ? text.slice(0, RELEASE_HEAD) : text;
  const shared = alone === undefined && isBeforeText ? (readSharedLine(text, standing, home) ?? readRelease(head, standing, home)) : undefined;
  facts.readings.push(...(alone ?? shared?.readings ?? []));
  if (shared?.byline !== undefined) facts.byline ??= shared.byline;
  if (alone === undefined && shared === undefined && isBeforeText) takePieces(facts, text, home, place);
}

const RELEASE_HEAD = 160;

function readRelease(head: string, standing: { place: "date-line" | "page-head" }, home: Home): DatedLine | undefined {
  if (!/\/[A-Z][\w -]{2,30}\/\s*-/.test(head)) return undefined;
  const readings = readDateLine(head, standing, home, "around");
  return readings === undefined ? undefined : { readings };
}

const LONGEST_PIECES = 300;

/** `Section | By X | Posted: …`: each piece for itself. */
function takePieces(facts: Facts, text: string, home: Home, place: "date-line" | "page-head"): void {
  if (text.length > LONGEST_PIECES) return;
  const pieces = text.split(/\s*[|•·»]\s*|\s+[–—]\s+|\s{2,}/).filter((piece) => piece !== "");
  if (pieces.length < 2) return;
  for (const piece of pieces) {
    const readings = readDates(piece, { place }, home);
    if (readings !== undefined) facts.readings.push(...readings);
    const authors = facts.byline === undefined ? readByline(piece) : undefined;
    if (authors !== undefined) facts.byline = { words: piece, authors };
  }
}

/** Some pages set `By` and the name in blocks of their own. */
function takeByline(facts: Facts, text: string, next: string | undefined): void {
  const both = /^(?:by|par|von|por|di|door|av)\s*:?$/i.test(text) && next !== undefined ? `${text} ${next}` : text;
  const authors = readByline(both);
  if (authors !== undefined) facts.byline = { words: both, authors };
}

function takeMarks(facts: Facts, block: PageBlock, home: Home): void {
  for (const mark of block.marks) {
    const role = roleOfMark(mark, block.text, home);
    const where = `${mark.element.localName} ${mark.attribute}`;
    const reading = readProgramDate(mark.value, { role, place: "metadata", where }, home);
    if (reading !== undefined) facts.readings.push(reading);
  }
}

/** By the names of the element, else by the words that the block prints beside it. */
function roleOfMark({ element, attribute }: DateMark, text: string, home: Home): Reading["role"] {
  const names = [
    element.getAttribute("itemprop") ?? "",
    attribute.replace(/^data-/, ""),
    ...namesOf(element).split(" "),
  ];
  const named = names.flatMap((name) =>
    name === "datetime" || name === "title" ? [] : (findDateName(name)?.role ?? []),
  );
  const [first] = named.filter((role) => role !== "unlabelled");
  if (first !== undefined && new Set(named).size === 1) return first;
  const printed = readDates(text, { place: "date-line" }, home) ?? [];
  return printed.length === 1 ? (printed[0]?.role ?? "unlabelled") : "unlabelled";
}

// What a page prints between its headline and its text, right above the headline, and at the foot of the text: dates and
// the byline. What stands there for others (menus, lists, comments) is told by its region.
import type { Home } from "../../dates/home.ts";
import { readDateLine } from "../../dates/read-date-line.ts";
import type { Reading } from "../../model/dates.ts";
import type { Byline } from "../../model/page.ts";
import { readByline } from "../byline.ts";
import { readPieces, readRelease, readSharedLine } from "../page-date.ts";
import { endsAsSentence } from "../sentence.ts";
import { type DateMark, isProse, type PageBlock } from "./blocks.ts";
import { findDateName } from "./date-names.ts";
import { readProgramDate } from "./program-date.ts";
import { namesOf, type Region, regionOf } from "./region.ts";

export interface HtmlHeader {
  readonly readings: readonly Reading[];
  /** Blocks that say nothing else. */
  readonly said: readonly PageBlock[];
  readonly byline?: Byline;
}

/** Blocks that a header may take; furniture stands between headline and text on many pages. */
const BELOW = 60;
const ABOVE = 12;
const RIGHT_ABOVE = 4;
const BEHIND = 25;
const RIGHT_BEHIND = 4;

export interface Standing {
  /** Index of the headline's block, or -1 when the page prints none. */
  readonly at: number;
  /** What holds the headline or the text. */
  readonly holders: ReadonlySet<Element>;
  /** Whose paragraphs are the text. */
  readonly text: Element | undefined;
  /** What belongs to other stories. */
  readonly others: ReadonlySet<PageBlock>;
}

export function readHtmlHeader(blocks: readonly PageBlock[], standing: Standing, home: Home): HtmlHeader {
  const { at, text } = standing;
  const own = findRegions(blocks, standing);
  const { third, last } = findText(own, at, text);
  const below = readBelow(own.slice(at + 1, Math.min(third, at + 1 + BELOW)), home);
  const behind = readBehind(own.slice(last + 1, last + 1 + BEHIND), below, home);
  const above = readAbove(own.slice(Math.max(0, at - ABOVE), Math.max(0, at)), home);
  const byline = below.byline ?? above.byline ?? behind.byline;
  const found = [...below.readings, ...behind.readings];
  return {
    readings: found.some(({ place }) => place === "date-line") ? found : [...found, ...above.readings],
    said: [below, behind, above].flatMap(({ said }) => said),
    ...(byline === undefined ? {} : { byline }),
  };
}

/** Names mislead (`title_foot`): where nothing of the article's own states a date, what stands above its text does. */
function readBelow(own: readonly Own[], home: Home): Facts {
  const facts = readFacts(
    own.filter(({ region }) => region === undefined),
    home,
    "date-line",
  );
  if (facts.readings.length > 0) return facts;
  const text = own.findIndex(({ block }) => isProse(block));
  const others = readFacts(
    (text === -1 ? own : own.slice(0, text)).filter(({ region }) => region !== undefined),
    home,
    "date-line",
  );
  const byline = facts.byline ?? others.byline;
  return {
    readings: others.readings,
    said: [...facts.said, ...others.said],
    ...(byline === undefined ? {} : { byline }),
  };
}

/** At the foot labelled dates count, and one without a label that closes the text when there is no other. */
function readBehind(own: readonly Own[], below: Facts, home: Home): Facts {
  const facts = readFacts(
    own.filter(({ region }) => region === undefined || region === "foot"),
    home,
    "date-line",
  );
  const labelled = facts.readings.filter(
    ({ role }) => role !== "unlabelled" && !below.readings.some((each) => each.role === role),
  );
  if (below.readings.length > 0 || labelled.length > 0) return { ...facts, readings: labelled };
  return {
    ...facts,
    readings: readFacts(
      own.slice(0, RIGHT_BEHIND).filter(({ region }) => region === undefined),
      home,
      "date-line",
    ).readings,
  };
}

/** The nearest above the headline, the nearest first; in a menu only when it stands right there. */
function readAbove(own: readonly Own[], home: Home): Facts {
  const facts = readFacts(
    own.filter(({ region }) => region === undefined),
    home,
    "page-head",
  );
  if (facts.readings.length > 0) return { ...facts, readings: facts.readings.slice(-2).reverse() };
  const near = readFacts(
    own.slice(-RIGHT_ABOVE).filter(({ region }) => region !== "comments"),
    home,
    "page-head",
  );
  return { ...facts, readings: near.readings.slice(-2).reverse() };
}

interface Own {
  readonly block: PageBlock;
  readonly region: Region | undefined;
}

/** From the first paragraph on what belongs to other stories stands aside; above it a mistake would cost the date. */
function findRegions(blocks: readonly PageBlock[], { at, holders, others }: Standing): readonly Own[] {
  const begun = blocks.findIndex((block, index) => index > at && isProse(block));
  return blocks.map((block, index) => ({
    block,
    region: index > begun && others.has(block) ? "aside" : regionOf(block.element, holders),
  }));
}

/** Where the text has begun in earnest (its third paragraph) and where its last paragraph stands. */
function findText(
  own: readonly Own[],
  at: number,
  text: Element | undefined,
): { readonly third: number; readonly last: number } {
  const paragraphs = own.flatMap(({ block, region }, index) =>
    index > at && region === undefined && isProse(block) ? [index] : [],
  );
  const inside = paragraphs.filter((index) => text?.contains(own[index]?.block.element ?? null));
  const third = paragraphs[2] ?? Math.min(own.length, at + 1 + BELOW);
  return { third, last: inside.at(-1) ?? paragraphs.at(-1) ?? third };
}

interface Facts {
  readonly readings: Reading[];
  readonly said: PageBlock[];
  byline?: Byline;
}

function readFacts(own: readonly Own[], home: Home, place: Place): Facts {
  const facts: Facts = { readings: [], said: [] };
  let prose = 0;
  for (const [index, { block }] of own.entries()) {
    const before = facts.readings.length + (facts.byline === undefined ? 0 : 1);
    takeMarks(facts, block, home);
    if (!takeText(facts, block.text, home, place, prose === 0) && prose === 0) takePieces(facts, block, home, place);
    if (isProse(block)) prose += 1;
    if (facts.byline === undefined && prose < 2) takeByline(facts, block.text, own[index + 1]?.block.text);
    const isSaid = facts.readings.length + (facts.byline === undefined ? 0 : 1) > before;
    if (isSaid && !(isProse(block) && endsAsSentence(block.text))) facts.said.push(block);
  }
  return facts;
}

/** Below the first paragraph only a line of dates alone counts: text names days too. False when the line states none. */
function takeText(facts: Facts, text: string, home: Home, place: Place, isBeforeText: boolean): boolean {
  const alone = readDateLine(text, { place }, home);
  const shared = alone === undefined && isBeforeText ? readSharedLine(text, { place }, home) : undefined;
  const found = alone ?? shared?.readings ?? (isBeforeText ? readRelease(text, { place }, home) : undefined);
  facts.readings.push(...(found ?? []));
  if (shared?.byline !== undefined) facts.byline ??= shared.byline;
  return found !== undefined;
}

type Place = "date-line" | "page-head";

function takePieces(facts: Facts, block: PageBlock, home: Home, place: Place): void {
  const found = readPieces(block.text, block.pieces, { place }, home);
  facts.readings.push(...(found?.readings ?? []));
  if (found?.byline !== undefined) facts.byline ??= found.byline;
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
    // One that says not which date it is may be another story's.
    const trust = role === "unlabelled" ? 2 : 1;
    const reading = readProgramDate(mark.value, { role, place: "metadata", where, trust }, home);
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
  const printed = readDateLine(text, { place: "date-line" }, home) ?? [];
  return printed.length === 1 ? (printed[0]?.role ?? "unlabelled") : "unlabelled";
}

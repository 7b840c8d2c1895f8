// Related coverage of a saved page: blocks under a heading that says so, or in an element that is named so. Menus, lists of
// what is popular or latest, advertisements and comments look alike; heading, name and region tell them apart.
import type { Home } from "../../dates/home.ts";
import type { Coverage, CoverageEntry } from "../../model/page.ts";
import { behindLabel, isOtherHeading, isRelatedHeading, topicOfHeading } from "../related-headings.ts";
import { isProse, type PageBlock } from "./blocks.ts";
import { isUnknown } from "./link-address.ts";
import { namesOf, regionOf } from "./region.ts";
import { type Entry, readEntries } from "./related-entries.ts";

export interface Surroundings {
  readonly holders: ReadonlySet<Element>;
  /** The page's own address: what links to it is no entry. */
  readonly address: string | undefined;
  readonly home: Home;
}

interface Range {
  readonly heading: string;
  readonly topic?: string | undefined;
  readonly blocks: readonly PageBlock[];
}

export interface Related {
  readonly coverage: Coverage;
  /** The blocks that say it. */
  readonly said: readonly PageBlock[];
}

interface Found extends Range {
  readonly entries: readonly Entry[];
}

const isDated = ({ entries }: Found): boolean =>
  entries.filter(({ readings }) => readings.some(({ where }) => where !== "rel")).length > 1;

export function readRelated(blocks: readonly PageBlock[], around: Surroundings): Related | undefined {
  const read = (find: typeof headedRanges): readonly Found[] =>
    find(blocks, around)
      .map((range) => ({ ...range, entries: readEntries(range.blocks, around) }))
      .filter(({ entries }) => entries.length > 0);
  const headed = read(headedRanges);
  const named = read(namedRanges);
  // A heading says it best, then a name, then the mere shape of a list. A list that dates its entries counts beside others.
  const found =
    headed.length > 0 ? [...headed, ...named.filter(isDated)] : named.length > 0 ? named : read(shapedRanges);
  const ranges = found.some(isDated) ? found.filter(isDated) : found;
  const entries = mergeEntries(ranges.flatMap(({ entries: its }) => its));
  if (entries.length === 0) return undefined;
  const topic = ranges.find((range) => range.topic !== undefined)?.topic;
  const heading = ranges[0]?.heading ?? "";
  const said = [
    ...blocks.filter(({ text }) => heading !== "" && text === heading),
    ...ranges.flatMap((range) => range.blocks),
  ];
  const coverage = { heading, entries: entries.map(withKnownAddress), ...(topic === undefined ? {} : { topic }) };
  return { coverage, said };
}

/** A relative address of a page that does not say where it is from leads nowhere. */
function withKnownAddress({ url, ...entry }: Entry): CoverageEntry {
  return isUnknown(url) ? entry : { ...entry, url };
}

/** A page may list an entry twice, and date it once. */
function mergeEntries(all: readonly Entry[]): readonly Entry[] {
  const entries = new Map<string, Entry>();
  const urls = new Map<string, string>();
  for (const entry of all) {
    const url = entries.has(entry.url) ? entry.url : (urls.get(entry.title ?? "") ?? entry.url);
    const before = entries.get(url);
    if (before === undefined) urls.set(entry.title ?? "", url);
    if (before === undefined) entries.set(url, entry);
    else if (before.readings.length === 0) entries.set(url, { ...before, readings: entry.readings });
  }
  return [...entries.values()];
}

/** Share of a line that is a link, when the label stands before it. */
const LABELLED = 0.5;

/** Pages have two or three; each is followed to its end. */
const MOST_HEADINGS = 40;

function isHeaded({ text, element, linked }: PageBlock, { holders }: Surroundings): boolean {
  const isLabel = linked > LABELLED && behindLabel(text) !== undefined;
  if (!isLabel && !isRelatedHeading(text) && topicOfHeading(text) === undefined) return false;
  return !OUTSIDE.has(regionOf(element, holders) ?? "");
}

function headedRanges(blocks: readonly PageBlock[], around: Surroundings): readonly Range[] {
  const headings = blocks.flatMap((block, at) => (isHeaded(block, around) ? [{ block, at }] : []));
  return headings.slice(0, MOST_HEADINGS).map(({ block, at }) => {
    if (block.linked > LABELLED && behindLabel(block.text) !== undefined) return { heading: "", blocks: [block] };
    const its = rangeBelow(blocks, at, around);
    const topic = topicIn(block.text, its, around);
    return topic === its[0]?.text
      ? { heading: block.text, topic, blocks: its.slice(1) }
      : { heading: block.text, topic, blocks: its };
  });
}

/** `Part of complete coverage on` names its topic behind it or in the next line, which no date belongs to. */
function topicIn(heading: string, range: readonly PageBlock[], around: Surroundings): string | undefined {
  const inline = topicOfHeading(heading);
  if (inline !== "") return inline;
  const [first, second] = range;
  const isTopic = first !== undefined && second !== undefined && readEntries([second], around).length > 0;
  return isTopic ? first.text : undefined;
}

const MOST = 120;

/** From the heading to the end of the element that holds its links; within the text to where the text goes on. */
function rangeBelow(blocks: readonly PageBlock[], at: number, around: Surroundings): readonly PageBlock[] {
  const heading = blocks[at];
  const next = blocks.slice(at + 1, at + 6).find(({ link }) => link !== undefined);
  if (heading === undefined || next === undefined) return [];
  let box: Element | null = heading.element;
  while (box !== null && !box.contains(next.element)) box = box.parentElement;
  const range = rangeIn(blocks, at, box, around);
  // The topic that the heading names is often linked beside it, in an element of their own.
  const wider = box?.parentElement ?? null;
  if (wider === null || around.holders.has(wider) || readEntries(range, around).length > 1) return range;
  return rangeIn(blocks, at, wider, around);
}

/** Where no related coverage stands, whatever is above it. */
const OUTSIDE = new Set<string>(["menu", "comments", "foot"]);

function rangeIn(
  blocks: readonly PageBlock[],
  at: number,
  box: Element | null,
  around: Surroundings,
): readonly PageBlock[] {
  const isOpen = box === null || around.holders.has(box) || box.localName === "body";
  const range: PageBlock[] = [];
  const heading = blocks[at];
  for (const block of blocks.slice(at + 1, at + 1 + MOST)) {
    if (box !== null && !box.contains(block.element)) break;
    if (OUTSIDE.has(regionOf(block.element, around.holders) ?? "")) break;
    const isTopic = range.length < 2 && (block.level ?? 0) > (heading?.level ?? 6) && !isOtherHeading(block.text);
    if ((isHeading(block) && !isTopic) || (isOpen && range.length > 0 && isTextAgain(block, around))) break;
    range.push(block);
  }
  return range;
}

/** A heading, or a line over a list of another sort, begins something else. */
const isHeading = (block: PageBlock): boolean =>
  block.linked < 0.5 &&
  (isOtherHeading(block.text) || (block.level !== undefined && block.marks.length === 0 && block.pieces.length === 0));

const isTextAgain = (block: PageBlock, { holders }: Surroundings): boolean =>
  (isProse(block) && block.linked < 0.3) || (block.link === undefined && holders.has(block.element));

const NAMED =
  /(?:^|[^a-z])(?:relateds?|related-?(?:stories|articles?|links?|news|content|posts?|items?|coverage)|relacionad[oa]s|verwandt\w*|correlati|gerelateerd|story-?alsos|see-?also|complementary-?stories)(?:[^a-z]|$)/;
const NOT_NAMED = /tag|topic|keyword|popular|latest|video|gallery|photo|media|info|site|search/;

/** Elements that are named after related stories, where no heading says so. */
function namedRanges(blocks: readonly PageBlock[], around: Surroundings): readonly Range[] {
  const boxes = Map.groupBy(blocks, ({ element }) => findNamedBox(element, around.holders));
  boxes.delete(undefined);
  return [...boxes.values()].map((its) => {
    const first = its.findIndex((block) => !isHeading(block) || isOtherHeading(block.text));
    const end = its.findIndex((block, index) => index > first && isHeading(block));
    return { heading: "", blocks: its.slice(Math.max(0, first), end === -1 ? undefined : end) };
  });
}

/** Where nothing is headed or named so: lines of one make below the text, each a link with a date. */
function shapedRanges(blocks: readonly PageBlock[], around: Surroundings): readonly Range[] {
  const last = blocks.findLastIndex((block) => isProse(block) && regionOf(block.element, around.holders) === undefined);
  const run: PageBlock[] = [];
  for (const block of blocks.slice(last + 1, last + 1 + MOST)) {
    const isAlike = run[0] === undefined || shapeOf(run[0]) === shapeOf(block);
    const [entry] = readEntries([block], around);
    if (isAlike && entry !== undefined && entry.readings.length > 0) run.push(block);
    else if (run.length > 0) break;
  }
  return run.length < 2 ? [] : [{ heading: "", blocks: run }];
}

const shapeOf = ({ element }: PageBlock): string => `${element.localName} ${element.getAttribute("class") ?? ""}`;

function findNamedBox(element: Element, holders: ReadonlySet<Element>): Element | undefined {
  let found: Element | undefined;
  for (let each: Element | null = element; each !== null && !holders.has(each); each = each.parentElement) {
    const names = namesOf(each);
    if (NAMED.test(names) && !NOT_NAMED.test(names)) found = each;
    if (/comments?|(?:^|[^a-z])nav/.test(names)) return undefined;
  }
  return found;
}

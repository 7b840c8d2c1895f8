// Which line of a captured text is the headline. A capture of a whole page has menus above it and lists below; what tells
// the headline is what follows: dates, a byline, and text that speaks of the same things.
import type { Home } from "../../dates/home.ts";
import { readDateLine } from "../../dates/read-date-line.ts";
import { readByline } from "../byline.ts";
import { readSharedLine } from "../page-date.ts";
import { endsAsSentence, isLongText } from "../sentence.ts";
import { isChrome } from "./chrome.ts";
import type { Line } from "./lines.ts";

const LONGEST_HEADLINE = 300;
/** Lines between a headline and its text; share bars and captions stand there. */
const FARTHEST = 40;
const ABOVE = 6;
const PARAGRAPHS = 6;

/** Index, or -1. The best of those that text follows; where no line is long enough to be text, the one above the dates. */
export function findHeadline(lines: readonly Line[], home: Home): number {
  const facts = lines.map((line) => factsOf(line, home));
  const candidates = facts.flatMap(({ canBeHeadline }, at) => (canBeHeadline ? [at] : []));
  const tight = lines.map(({ text }) => text.toLowerCase());
  const found = candidates.flatMap((at) => scoreOf(at, lines, facts, tight) ?? []);
  // Deck and caption speak of the same things as the headline, and stand below it.
  const first = new Map<number, number>();
  for (const { at, text, shared } of found) if (shared >= 0.5 && !first.has(text)) first.set(text, at);
  const ranked = found.map(({ at, text, score }) => ({ at, score: score + (first.get(text) === at ? FIRST : 0) }));
  const best = ranked.toSorted((a, b) => b.score - a.score || a.at - b.at)[0];
  return best === undefined ? nearestAbove(facts) : aboveDeck(best.at, lines, facts);
}

const LONGEST_ALONE = 80;

/** A deck may speak more of the text than the short headline right above it. */
function aboveDeck(at: number, lines: readonly Line[], facts: readonly LineFacts[]): number {
  const text = lines[at]?.text ?? "";
  if (text.length <= LONGEST_ALONE && !endsAsSentence(text)) return at;
  const above = standingAbove(at, lines).at(-1) ?? -1;
  const isHeadline =
    facts[above]?.canBeHeadline === true && at - above <= 4 && unlikeHeadline(lines[above]?.text ?? "") === 0;
  return isHeadline ? above : at;
}

const FIRST = 3;

interface LineFacts {
  readonly canBeHeadline: boolean;
  readonly isDate: boolean;
  readonly isByline: boolean;
  readonly isProse: boolean;
}

function factsOf(line: Line, home: Home): LineFacts {
  const prose = isProse(line);
  const isDate = !prose && isDated(line.text, home);
  const isByline = !isDate && readByline(line.text) !== undefined;
  const canBeHeadline =
    !line.bullet &&
    !isDate &&
    !isByline &&
    line.text.length <= LONGEST_HEADLINE &&
    /\p{L}/u.test(line.text) &&
    !isChrome(line.text);
  return { canBeHeadline, isDate, isByline, isProse: prose };
}

/** A paragraph: long, and ended as a sentence unless it is longer than any headline. */
export const isProse = ({ bullet, text }: Line): boolean =>
  !bullet && isLongText(text) && (endsAsSentence(text) || text.length > 150);

const isDated = (text: string, home: Home): boolean =>
  readDateLine(text, { place: "date-line" }, home) !== undefined ||
  readSharedLine(text, { place: "date-line" }, home) !== undefined;

/** The nearest headline above the first byline or date line; without either, the first line that can be one. */
function nearestAbove(facts: readonly LineFacts[]): number {
  let above = -1;
  for (const [index, { canBeHeadline, isDate, isByline }] of facts.entries()) {
    if (canBeHeadline) above = index;
    else if (above !== -1 && (isDate || isByline)) return above;
  }
  return facts.findIndex(({ canBeHeadline }) => canBeHeadline);
}

interface Scored {
  readonly at: number;
  /** Index of the first line of the text below it. */
  readonly text: number;
  /** How much of it the text speaks of, 0 to 1. */
  readonly shared: number;
  readonly score: number;
}

/** Undefined when no text follows. The points are weights, found by trying on captures of many sites. */
function scoreOf(
  at: number,
  lines: readonly Line[],
  facts: readonly LineFacts[],
  lower: readonly string[],
): Scored | undefined {
  const text = facts.findIndex(({ isProse }, index) => index > at && isProse);
  if (text === -1) return undefined;
  const between = range(at + 1, text).filter((index) => lines[index]?.text !== "");
  if (between.length > FARTHEST) return undefined;
  const line = lines[at]?.text ?? "";
  const following = paragraphsFrom(text, facts).map((index) => lower[index]);
  const shared = sharedWords(line, following.join(" "));
  const strangers = between.filter((index) => facts[index]?.canBeHeadline).length;
  const score =
    1.5 * shared.count +
    3 * shared.share +
    (between.some((index) => facts[index]?.isDate) ? 5 : hasDateAbove(at, lines, facts) ? 3.5 : 0) +
    (between.some((index) => facts[index]?.isByline) ? 3 : 0) +
    0.6 * Math.min(5, following.length) +
    (isRepeated(line, at, lower) ? 1.5 : 0) +
    (lines[at - 1]?.text === "" || at === 0 ? 1 : 0) -
    unlikeHeadline(line) -
    Math.min(3, 0.5 * strangers) -
    1.2 * proseAbove(at, lines, facts) -
    (5 * at) / lines.length;
  return { at, text, shared: shared.share, score };
}

/** A sentence, a comment, a word of a menu, a caption. */
const unlikeHeadline = (line: string): number =>
  (/[.…]["'”’»)\]]*$/.test(line) ? 4 : 0) +
  (/^(?:@|\(|\S+:\s|[“"'«].*[”"'»]$)/.test(line) ? 2 : 0) +
  (/\b(?:photo|credit|foto|getty|reuters\/|ap photo|photographer)\b/i.test(line) ? 3 : 0) +
  (line.length < 12 ? 4 : line.length < 20 ? 1 : line.length > 160 ? 5 : line.length > 110 ? 2 : 0);

/** Headings within a text, and what readers write below it, have paragraphs above them. */
const proseAbove = (at: number, lines: readonly Line[], facts: readonly LineFacts[]): number =>
  standingAbove(at, lines).filter((index) => facts[index]?.isProse).length;

const standingAbove = (at: number, lines: readonly Line[]): readonly number[] =>
  range(Math.max(0, at - 30), at)
    .filter((index) => lines[index]?.text !== "" && !lines[index]?.bullet)
    .slice(-ABOVE);

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

const hasDateAbove = (at: number, lines: readonly Line[], facts: readonly LineFacts[]): boolean =>
  standingAbove(at, lines).some((index) => facts[index]?.isDate);

/** Of the text that begins at `from`: paragraphs with other lines between them are still one text. */
function paragraphsFrom(from: number, facts: readonly LineFacts[]): readonly number[] {
  const found: number[] = [];
  for (let index = from; index < facts.length && found.length < PARAGRAPHS && index < from + 40; index += 1)
    if (facts[index]?.isProse) found.push(index);
  return found;
}

/** The headline's longer words, or its pairs of ideographs, that the text has too: how many, up to six, and which share. */
function sharedWords(headline: string, text: string): { readonly count: number; readonly share: number } {
  const lower = headline.toLowerCase();
  const isIdeographic = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(lower);
  const words = new Set(isIdeographic ? pairs(lower) : (lower.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]{3,}/gu) ?? []));
  const common = [...words].filter((word) => text.includes(word)).length;
  return { count: Math.min(6, isIdeographic ? common / 2 : common), share: common / Math.max(2, words.size) };
}

const pairs = (text: string): readonly string[] =>
  range(0, text.length - 1)
    .map((index) => text.slice(index, index + 2))
    .filter((pair) => /^[\p{L}\p{N}]{2}$/u.test(pair));

/** The title of the window, a form for mailing the story: other lines hold the headline too. */
const isRepeated = (line: string, at: number, lower: readonly string[]): boolean =>
  line.length > 12 && lower.some((each, index) => index !== at && each.includes(line.toLowerCase()));

// Blocks of related coverage → entries: a link is one, with the blurb below it and the date beside, above or below it.
import { readDateLine } from "../../dates/read-date-line.ts";
import type { Reading } from "../../model/dates.ts";
import type { CoverageEntry } from "../../model/page.ts";
import { behindLabel, isOtherHeading } from "../related-headings.ts";
import type { PageBlock } from "./blocks.ts";
import { addressOf, isSamePage } from "./link-address.ts";
import { readProgramDate } from "./program-date.ts";
import type { Surroundings } from "./related.ts";
import { tightText } from "./tight-text.ts";

export type Entry = CoverageEntry & { readonly url: string };

interface Draft {
  readonly url: string;
  title: string;
  blurb?: string;
  readonly readings: Reading[];
  readonly told: readonly Reading[];
}

const SHORTEST_TITLE = 10;
/** A writer's name may stand before a short linked headline. */
const SHORT_LINE = 120;
const SHORTEST_BLURB = 25;

export function readEntries(blocks: readonly PageBlock[], around: Surroundings): readonly Entry[] {
  const drafts: Draft[] = [];
  let waiting: readonly Reading[] = [];
  const isDateFirst = datesComeFirst(blocks, around);
  for (const block of blocks) {
    const readings = datesIn(block, around);
    const title = titleIn(block, around);
    const url = title === undefined || block.link === undefined ? undefined : addressOf(block.link, around.address);
    const last = drafts.at(-1);
    if (url !== undefined && title !== undefined) {
      if (last?.url === url) addTo(last, title, readings);
      else drafts.push({ url, title, readings: [...waiting, ...readings], told: toldBy(block, around) });
      waiting = [];
    } else if (readings.length > 0) {
      if (isDateFirst) waiting = readings;
      else last?.readings.push(...readings);
    } else if (
      last !== undefined &&
      last.blurb === undefined &&
      block.text.length >= SHORTEST_BLURB &&
      block.linked < 0.5
    ) {
      last.blurb = block.text;
    }
  }
  return drafts.map(toEntry);
}

/** One link around kicker, headline and blurb: the longer of two short lines is the headline, what follows it the blurb. */
function addTo(draft: Draft, text: string, readings: readonly Reading[]): void {
  draft.readings.push(...readings);
  if (draft.title.includes(text)) return;
  if (draft.title.length < text.length && draft.title.length < 2 * SHORTEST_TITLE) draft.title = text;
  else draft.blurb ??= text;
}

/** Lists of stories rather than stories. */
const NO_STORY =
  /\/(?:tags?|etiquetas?|topics?|themen?|thema|keywords?|categor(?:y|ies|ia)|authors?|autor|sections?|search|archives?|rss|feeds?)(?:\/[^/]*){0,2}\/?$|\.(?:rss|xml)$/i;
const NO_TITLE =
  /^(?:https?:\/\/|www\.)|^(?:view|see|show|read) (?:all|more)\b|^more\b.{0,30}$|^all (?:stories|news|articles)|^(?:comments?|share|print|e-?mail|tweet)\b.{0,12}$|^alle \S+$|^(?:plus d'|toute l'|toutes les )(?:articles|actualité|infos|news)|^(?:más|mais|altre|weitere|mehr) (?:artículos|artigos|noticias|notícias|notizie|artikel|nachrichten)\b|^\[PR\]/i;

function titleIn(block: PageBlock, { address }: Surroundings): string | undefined {
  const { link, text, linked } = block;
  if (link === undefined || linked < (text.length < SHORT_LINE ? 0.25 : 0.35)) return undefined;
  const own = addressOf(link, address);
  if (own === undefined || (address !== undefined && isSamePage(own, address))) return undefined;
  if (NO_STORY.test(new URL(own).pathname)) return undefined;
  const said = linked > 0.9 ? text : (link.textContent ?? "").replace(/\s+/g, " ").trim() || text;
  const words = behindLabel(said) ?? said;
  if (NO_TITLE.test(words) || (isOtherHeading(words) && words.length < 30)) return undefined;
  const size = tightText(words).length;
  return size >= SHORTEST_TITLE || (size >= 5 && /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/.test(words))
    ? words
    : undefined;
}

function datesIn(block: PageBlock, { home }: Surroundings): readonly Reading[] {
  const marks = block.marks.flatMap(
    ({ value, attribute }) =>
      readProgramDate(value, { role: "unlabelled", place: "coverage", where: attribute, trust: 1 }, home) ?? [],
  );
  if (marks.length > 0) return marks.slice(0, 1);
  const printed = [block.text, ...block.pieces, ...behindLink(block)]
    .map((text) => readDateLine(text, { place: "coverage" }, home))
    .find((readings) => readings?.some(({ written }) => written !== undefined));
  return printed ?? [];
}

/** `rel="published-1424446695572"`: told to programs, where no date is printed. */
function toldBy({ link }: PageBlock, { home }: Surroundings): readonly Reading[] {
  const told = /(?:published|date)-(\d{10}(?:\d{3})?)/.exec(link?.getAttribute("rel") ?? "")?.[1];
  const named = { role: "published", place: "coverage", where: "rel", trust: 1 } as const;
  const reading = told === undefined ? undefined : readProgramDate(told, named, home);
  return reading === undefined ? [] : [reading];
}

/** `Headline (25 Oct 2010)`: what is left of a line without its link. */
function behindLink({ text, link }: PageBlock): readonly string[] {
  const words = (link?.textContent ?? "").replace(/\s+/g, " ").trim();
  if (words === "" || words.length >= text.length || !text.includes(words)) return [];
  return text
    .split(words)
    .map((each) => each.replace(/^[\s(（[,–—-]+|[\s)）\],]+$/g, ""))
    .filter((each) => /\p{Nd}/u.test(each));
}

function datesComeFirst(blocks: readonly PageBlock[], around: Surroundings): boolean {
  for (const block of blocks) {
    if (titleIn(block, around) !== undefined) return false;
    if (datesIn(block, around).length > 0) return true;
  }
  return false;
}

const toEntry = ({ url, title, blurb, readings, told }: Draft): Entry => ({
  line: 1,
  title,
  text: blurb ?? title,
  url,
  readings: readings.length > 0 ? readings : told,
});

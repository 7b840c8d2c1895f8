// The headline: what the page prints large and its metadata calls the title, as the page prints it.
import { findTextElement, type PageBlock } from "./blocks.ts";
import type { Metas } from "./meta.ts";
import { namesOf, regionOf } from "./region.ts";
import { tightText } from "./tight-text.ts";

export interface Headline {
  readonly text: string;
  /** Index of the block that prints it; absent when the page prints it as a picture, or not at all. */
  readonly at?: number;
}

const LONGEST = 300;
/** Each is compared with each block: a page has a dozen at most. */
const MOST_TITLES = 20;
const LONGEST_TITLE = 1000;
const NONE: ReadonlySet<Element> = new Set();

/** The titles that the page has for programs, the article's own before those that sites add their names to. */
export function titlesOf(document: Document, metas: Metas, linked: string | undefined): readonly string[] {
  const own = metas.findAll(
    "og:title",
    "headline",
    "hdl",
    "hdl_p",
    "article.headline",
    "dc.title",
    "sailthru.title",
    "parsely-title",
    "twitter:title",
    "title",
  );
  const tag = document.querySelector("head title, title")?.textContent ?? "";
  const titles = [linked ?? "", ...own, tag].map((title) => title.slice(0, LONGEST_TITLE).replace(/\s+/g, " ").trim());
  return [...new Set(titles)].filter((title) => title !== "").slice(0, MOST_TITLES);
}

export function findHeadline(blocks: readonly PageBlock[], titles: readonly string[]): Headline | undefined {
  const tight = [...titles, ...titles.map(withoutSite)].map(tightText);
  const text = lastOfText(blocks);
  let best: { at: number; score: number } | undefined;
  for (const [at, block] of blocks.entries()) {
    const score = scoreOf(block, tight) - (at > text ? BEHIND_TEXT : 0);
    if (score > 0 && (best === undefined || score > best.score)) best = { at, score };
  }
  const block = best === undefined ? undefined : blocks[best.at];
  if (best !== undefined && block !== undefined) return { text: block.text, at: best.at };
  const [title] = titles.map(withoutSite).filter((each) => each.length > 0);
  return title === undefined ? undefined : { text: title };
}

/** Points off what stands below the whole text: lists name the story again, in the words of its metadata even. */
const BEHIND_TEXT = 7;

function lastOfText(blocks: readonly PageBlock[]): number {
  const element = findTextElement(blocks, 0);
  return element === undefined ? blocks.length : blocks.findLastIndex((block) => element.contains(block.element));
}

/** Zero for what cannot be the headline. A block that no title knows is one only as the page's first heading. */
function scoreOf(block: PageBlock, titles: readonly string[]): number {
  const { text, level, element, scripted } = block;
  if (scripted || text.length > LONGEST || !/\p{L}/u.test(text)) return 0;
  const key = tightText(text);
  if (key === "") return 0;
  const known = titles.reduce((most, title) => Math.max(most, likeness(key, title)), 0);
  const region = regionOf(element, NONE);
  const isOther = region === "menu" || region === "comments" || region === "foot" || region === "caption";
  const form = level === undefined ? 0 : level === 1 ? 3 : level === 2 ? 2 : 1;
  const named = /head-?line|(?:^|[^a-z])(?:entry|post|article|story|page)?-?title(?:[^a-z]|$)/.test(namesOf(element))
    ? 2
    : 0;
  if (known === 0) return level === 1 && text.length > 12 && !isOther ? 1 + Math.min(1, text.length / 100) : 0;
  return (
    known * 10 +
    form +
    named -
    (isOther ? 6 : 0) -
    (region === "aside" ? 3 : 0) -
    (block.linked > 0.9 && level !== 1 ? 2 : 0)
  );
}

/** 1 for the very title; less for the part of one that stands before or behind a site's name. */
function likeness(text: string, title: string): number {
  if (text === title) return 1;
  if (text.length < 8 || title.length < 8) return 0;
  if (title.startsWith(text) || title.endsWith(text))
    return text.length / title.length > 0.3 ? 0.5 + (0.4 * text.length) / title.length : 0;
  if (title.includes(text)) return text.length / title.length > 0.5 ? 0.5 : 0;
  // `… (VIDEO)`, `Commodore …`: the printed headline may say a little more than its metadata.
  return text.includes(title) && title.length / text.length > 0.6 ? 0.6 : 0;
}

const DIVIDER = /\s+(?:[|–—»·•]|-{1,2}|::)\s+|\s*[|：]\s*/;

/** `Headline - Section - Site`: the longest part, when it stands first or last. */
function withoutSite(title: string): string {
  const parts = title.split(DIVIDER).filter((part) => part.trim() !== "");
  const longest = parts.toSorted((a, b) => b.length - a.length)[0] ?? title;
  return parts.length > 1 && longest.length >= 12 ? longest.trim() : title;
}

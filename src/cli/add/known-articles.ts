// Which article a page is about, among those of the site: by its address, by its text, by a text that is mostly the same.
import { normalText } from "../../items/normal-text.ts";
import type { ReadPage } from "../../items/read-pages.ts";
import type { Ledger } from "../../model/ledger.ts";
import { addressKey } from "./same-address.ts";

export interface Match {
  readonly slug: string;
  /** Why, as a person is told; absent when nothing speaks against it. */
  readonly doubt?: string;
}

export interface KnownArticles {
  add(page: ReadPage): void;
  /** `source` is the address it was captured from, when the page does not say so itself. */
  find(page: ReadPage, source: string | undefined): Match | undefined;
}

/** A paragraph that is shorter may stand in any article of a newspaper. */
const LONG_PARAGRAPH = 80;
/** A story that was gone over keeps most of its runs of letters; one that was rewritten some; another one hardly any. */
const SAME = 0.5;
const REWRITTEN = 0.15;
/** Three words or so. Of shorter runs, all texts of a language share most. */
const RUN = 16;

export function knowArticles(pages: readonly ReadPage[], ledger: Ledger): KnownArticles {
  const known: Index = {
    pages: new Map(),
    addresses: new Map(),
    texts: new Map(),
    titles: new Map(),
    paragraphs: new Map(),
  };
  // The ledger still knows an article that was taken out, and what it said last.
  for (const [slug, { items }] of ledger.pages) {
    const article = Object.values(items).find(({ kind }) => kind === "article");
    if (article !== undefined) known.texts.set(article.visible, slug);
  }
  const add = (page: ReadPage): void => learn(known, page);
  for (const page of pages) add(page);
  return { add, find: (page, source) => findMatch(known, page, source) };
}

interface Index {
  readonly pages: Map<string, ReadPage>;
  readonly addresses: Map<string, string>;
  readonly texts: Map<string, string>;
  readonly titles: Map<string, string>;
  readonly paragraphs: Map<string, string>;
}

function learn(known: Index, page: ReadPage): void {
  const { slug } = page.reading;
  known.pages.set(slug, page);
  for (const key of keysOf(page, undefined)) known.addresses.set(key, slug);
  known.texts.set(page.body.visible, slug);
  known.titles.set(normalText(page.reading.title), slug);
  for (const paragraph of paragraphsOf(page)) known.paragraphs.set(paragraph, slug);
}

function findMatch(known: Index, page: ReadPage, source: string | undefined): Match | undefined {
  const keys = keysOf(page, source);
  const byAddress = keys.map((key) => known.addresses.get(key)).find((slug) => slug !== undefined);
  if (byAddress !== undefined) return ofSameAddress(byAddress, known, page);
  const byText = known.texts.get(page.body.visible);
  if (byText !== undefined) return { slug: byText };
  const likely = [findByTitle(known, page), findByParagraphs(known, page)];
  // Two addresses that are known are two articles, however much they have in common: an agency's story, a report of every day.
  return likely.find((match) => match !== undefined && !hasOtherAddress(known.pages.get(match.slug), keys));
}

/** Some sites give all their pages one address. */
function ofSameAddress(slug: string, known: Index, page: ReadPage): Match {
  const other = known.pages.get(slug);
  if (other === undefined || isSameTitle(other, page) || overlap(other, page) >= REWRITTEN) return { slug };
  return { slug, doubt: "it has the address of that page, and another title and text" };
}

function findByTitle(known: Index, page: ReadPage): Match | undefined {
  const slug = known.titles.get(normalText(page.reading.title));
  const other = slug === undefined ? undefined : known.pages.get(slug);
  if (slug === undefined || other === undefined) return undefined;
  const share = overlap(other, page);
  if (share < REWRITTEN) return undefined;
  return share >= SAME ? { slug } : { slug, doubt: "it has the title of that page, and some of its text" };
}

/** The article that most of the long paragraphs stand in. */
function findByParagraphs(known: Index, page: ReadPage): Match | undefined {
  const slugs = [...paragraphsOf(page)].flatMap((each) => known.paragraphs.get(each) ?? []);
  const [most] = [...Map.groupBy(slugs, (slug) => slug)].toSorted(([, a], [, b]) => b.length - a.length);
  const other = most === undefined ? undefined : known.pages.get(most[0]);
  if (other === undefined || most === undefined || overlap(other, page) < SAME) return undefined;
  return { slug: most[0], doubt: "most of its text is that of this page, and its title is not" };
}

const keysOf = ({ reading: { front, address } }: ReadPage, source: string | undefined): readonly string[] =>
  [source, front.source, address].flatMap((each) => (each === undefined ? [] : (addressKey(each) ?? [])));

function hasOtherAddress(other: ReadPage | undefined, keys: readonly string[]): boolean {
  return other !== undefined && keys.length > 0 && keysOf(other, undefined).length > 0;
}

const isSameTitle = (a: ReadPage, b: ReadPage): boolean => normalText(a.reading.title) === normalText(b.reading.title);

/** 0 to 1: how many runs of letters two texts share (Dice's coefficient). */
function overlap(a: ReadPage, b: ReadPage): number {
  const [left, right] = [runsOf(textOf(a)), runsOf(textOf(b))];
  return (2 * left.intersection(right).size) / (left.size + right.size);
}

const runsOf = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(1, text.length - RUN + 1) }, (_, at) => text.slice(at, at + RUN)));

/** Lines of text; the runs between two tags of a line stay together. */
const linesOf = ({ body }: ReadPage): readonly string[] =>
  body.html.split(BLOCK_TAGS).map((line) => normalText(line.replace(/<[^>]*>/g, "")));

const BLOCK_TAGS = /<\/?(?:p|div|li|ul|ol|h[1-6]|blockquote|figure|figcaption|pre|t[drh]|table|br|hr)\b[^>]*>|\n/i;

const textOf = (page: ReadPage): string => [normalText(page.reading.title), ...linesOf(page)].join(" ");

/** By how they begin: whole, those of a large site would not fit into memory. */
const paragraphsOf = (page: ReadPage): Set<string> =>
  new Set(linesOf(page).flatMap((text) => (text.length >= LONG_PARAGRAPH ? [text.slice(0, LONG_PARAGRAPH)] : [])));

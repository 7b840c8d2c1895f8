// Which article a page is about, among those of the site: by its address, by its text, by a text that is mostly the same.
import { digest } from "../../items/digest.ts";
import { normalText } from "../../items/normal-text.ts";
import type { ReadPage } from "../../items/read-pages.ts";
import { visibleText } from "../../items/show-item.ts";
import type { Ledger } from "../../model/ledger.ts";
import type { PageReading } from "../../model/page.ts";
import { addressKey } from "./same-address.ts";

export interface Match {
  readonly slug: string;
  /** Why, as a person is told; absent when nothing speaks against it. */
  readonly doubt?: string;
}

export interface KnownArticles {
  add(page: ReadPage): void;
  /** `source` is the address it was captured from, when the page does not say so itself. */
  find(reading: PageReading, source: string | undefined): Match | undefined;
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
    readings: new Map(),
    addresses: new Map(),
    texts: new Map(),
    titles: new Map(),
    paragraphs: new Map(),
  };
  // The ledger still knows an article that was taken out, and what it said last.
  for (const [slug, { items }] of Object.entries(ledger.pages)) {
    const article = Object.values(items).find(({ kind }) => kind === "article");
    if (article !== undefined) known.texts.set(article.visible, slug);
  }
  const add = (page: ReadPage): void => learn(known, page.reading);
  for (const page of pages) add(page);
  return { add, find: (reading, source) => findMatch(known, reading, source) };
}

interface Index {
  readonly readings: Map<string, PageReading>;
  readonly addresses: Map<string, string>;
  readonly texts: Map<string, string>;
  readonly titles: Map<string, string>;
  readonly paragraphs: Map<string, string>;
}

function learn(known: Index, reading: PageReading): void {
  const { slug } = reading;
  known.readings.set(slug, reading);
  for (const key of keysOf(reading, undefined)) known.addresses.set(key, slug);
  known.texts.set(digest(textOf(reading)), slug);
  known.titles.set(normalText(reading.title), slug);
  for (const paragraph of paragraphsOf(reading)) known.paragraphs.set(paragraph, slug);
}

function findMatch(known: Index, reading: PageReading, source: string | undefined): Match | undefined {
  const keys = keysOf(reading, source);
  const byAddress = keys.map((key) => known.addresses.get(key)).find((slug) => slug !== undefined);
  if (byAddress !== undefined) return ofSameAddress(byAddress, known, reading);
  const byText = known.texts.get(digest(textOf(reading)));
  if (byText !== undefined) return { slug: byText };
  const likely = [findByTitle(known, reading), findByParagraphs(known, reading)];
  // Two addresses that are known are two articles, however much they have in common: an agency's story, a report of every day.
  return likely.find((match) => match !== undefined && !hasOtherAddress(known.readings.get(match.slug), keys));
}

/** Some sites give all their pages one address. */
function ofSameAddress(slug: string, known: Index, reading: PageReading): Match {
  const other = known.readings.get(slug);
  if (other === undefined || isSameTitle(other, reading) || overlap(other, reading) >= REWRITTEN) return { slug };
  return { slug, doubt: "it has the address of that page, and another title and text" };
}

function findByTitle(known: Index, reading: PageReading): Match | undefined {
  const slug = known.titles.get(normalText(reading.title));
  const other = slug === undefined ? undefined : known.readings.get(slug);
  if (slug === undefined || other === undefined) return undefined;
  const share = overlap(other, reading);
  if (share < REWRITTEN) return undefined;
  return share >= SAME ? { slug } : { slug, doubt: "it has the title of that page, and some of its text" };
}

/** The article that most of the long paragraphs stand in. */
function findByParagraphs(known: Index, reading: PageReading): Match | undefined {
  const slugs = [...paragraphsOf(reading)].flatMap((each) => known.paragraphs.get(each) ?? []);
  const [most] = [...Map.groupBy(slugs, (slug) => slug)].toSorted(([, a], [, b]) => b.length - a.length);
  const other = most === undefined ? undefined : known.readings.get(most[0]);
  if (other === undefined || most === undefined || overlap(other, reading) < SAME) return undefined;
  return { slug: most[0], doubt: "most of its text is that of this page, and its title is not" };
}

const keysOf = ({ front, address }: PageReading, source: string | undefined): readonly string[] =>
  [source, front.source, address].flatMap((each) => (each === undefined ? [] : (addressKey(each) ?? [])));

function hasOtherAddress(other: PageReading | undefined, keys: readonly string[]): boolean {
  return other !== undefined && keys.length > 0 && keysOf(other, undefined).length > 0;
}

const isSameTitle = (a: PageReading, b: PageReading): boolean => normalText(a.title) === normalText(b.title);

/** 0 to 1: how many runs of letters two texts share (Dice's coefficient). */
function overlap(a: PageReading, b: PageReading): number {
  const [left, right] = [runsOf(textOf(a)), runsOf(textOf(b))];
  return (2 * left.intersection(right).size) / (left.size + right.size);
}

const runsOf = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(1, text.length - RUN + 1) }, (_, at) => text.slice(at, at + RUN)));

const textOf = (reading: PageReading): string =>
  visibleText({ id: "", page: { reading, fileDigest: "" }, order: 0, readings: [] });

/** Normalised. */
const paragraphsOf = ({ body }: PageReading): Set<string> =>
  new Set(
    body
      .flatMap((block) => (block.kind === "list" ? block.points : block.text.split("\n")))
      .map(normalText)
      .filter((text) => text.length >= LONG_PARAGRAPH),
  );

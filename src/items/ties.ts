// What ties pages to one another: the ids, texts and addresses of the items that they show, or were recorded with. An item
// can only come out otherwise when something on a page changed that is tied to one of its own.
import type { LedgerRecord, PageLedger } from "../model/ledger.ts";
import type { PageReading } from "../model/page.ts";
import { digest } from "./digest.ts";
import { type Groups, join } from "./groups.ts";
import { normalText } from "./normal-text.ts";

/** Everything by which the items of a page may be found, as numbers. Two that meet by chance cost a little time and nothing else. */
export interface Ties {
  /** One of each item. */
  readonly items: readonly number[];
  /** All of an item that has more than one. */
  readonly same: readonly (readonly number[])[];
}

export const NO_TIES: Ties = { items: [], same: [] };

export interface TiedPage {
  readonly slug: string;
  readonly ties: Ties;
}

export interface Touched {
  /** Pages that show an item which may come out otherwise. */
  readonly pages: ReadonlySet<string>;
  /** These, and all that have a say in their items: of them the part has to be settled. */
  readonly around: ReadonlySet<string>;
  /** Of every item that may come out otherwise. Undefined when all may. */
  readonly numbers: ReadonlySet<number> | undefined;
  /** Whether a page with this number among its ties is one of those around. */
  reaches(number: number): boolean;
}

export const isTouched = (numbers: Touched["numbers"], id: string): boolean => numbers?.has(idNumber(id)) ?? true;

/** Of the first eight of some hexadecimal digits; V8 holds numbers of 31 bits where it holds longer ones elsewhere. */
function toNumber(hex: string, start = 0): number {
  let number = 0;
  for (let at = start; at < start + 8; at += 1) {
    const code = hex.charCodeAt(at);
    number = number * 16 + (code < LETTER_A ? code - ZERO : code - LETTER_A + 10);
  }
  return number >>> 2;
}

const ZERO = 48;
const LETTER_A = 97;

const numberOf = (words: string): number => toNumber(digest(words));

/** FNV-1a: of these there are as many as pages. */
function articleNumber(words: string, start = 0): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return hash >>> 2;
}

/** Letters of an id that was made of a text; it has the number of that text. */
const HASH = 20;

/** By which what became of an item is found again. */
export function idNumber(id: string): number {
  const name = id.lastIndexOf("/") + 1;
  if (id.endsWith("articles", name - 1)) return articleNumber(id, name);
  return id.length - name === HASH ? toNumber(id, name) : numberOf(id.slice(name));
}

/** `reading` is absent for a page that is gone, `ledger` for one that was never recorded. */
export function tiesOf(slug: string, reading: PageReading | undefined, ledger: PageLedger | undefined): Ties {
  const entries = reading?.coverage?.entries ?? [];
  const shown = entries.map(({ text, url }) => [
    numberOf(normalText(text)),
    ...(url === undefined ? [] : [numberOf(url)]),
  ]);
  const recorded = Object.entries(ledger?.items ?? {}).map(([id, record]) => tieOf(id, record, slug));
  const all = [[articleNumber(slug)], ...shown, ...recorded];
  return { items: firsts(all), same: all.filter((numbers) => numbers.length > 1) };
}

const firsts = (ties: readonly (readonly number[])[]): readonly number[] => [
  ...new Set(ties.flatMap((numbers) => numbers.slice(0, 1))),
];

function tieOf(id: string, { kind, text, url, aliases }: LedgerRecord, slug: string): readonly number[] {
  const names = [kind === "article" ? undefined : text, url, ...aliases].filter((name) => name !== undefined);
  const own = kind === "article" ? [articleNumber(slug)] : [];
  return [...new Set([idNumber(id), ...own, ...names.map(numberOf)])];
}

/** Those of a page that had some, and has others. */
export const joinTies = (a: Ties | undefined, b: Ties | undefined): Ties =>
  (a && b ? { items: [...a.items, ...b.items], same: [...a.same, ...b.same] } : (a ?? b)) ?? NO_TIES;

/**
 * What a change of the pages in `changed` reaches. Of a page that changed, `pages` holds the ties before and after. `all`: what ties
 * items on these and on other pages to one another, as long as nothing reaches the others.
 */
export function findTouched(pages: readonly TiedPage[], changed: ReadonlySet<string>, all?: Groups): Touched {
  if (all === undefined && changed.size > 0 && changed.size === pages.length) return touchAll(changed);
  const groups = all ?? groupItems(pages.map(({ ties }) => ties.same));
  const groupsOf = ({ ties }: TiedPage): readonly number[] => ties.items.map(groups.of);
  const reach = (from: ReadonlySet<number>) =>
    pages.filter(({ ties }) => ties.items.some((number) => from.has(groups.of(number))));
  const own = pages.filter(({ slug }) => changed.has(slug)).flatMap(groupsOf);
  // An article names its entries, so it changes with their headlines; and where two of them become one, those below move up.
  const touched = new Set(reach(new Set(own)).flatMap(groupsOf));
  const reached = reach(touched);
  const around = new Set(reached.flatMap(groupsOf));
  return {
    pages: new Set(reached.map(({ slug }) => slug)),
    around: new Set(reach(around).map(({ slug }) => slug)),
    numbers: new Set([...touched, ...groups.numbers().filter((number) => touched.has(groups.of(number)))]),
    reaches: (number) => around.has(groups.of(number)),
  };
}

const touchAll = (pages: ReadonlySet<string>): Touched => ({
  pages,
  around: pages,
  numbers: undefined,
  reaches: () => true,
});

/** Pages in parts that nothing ties to one another, each of at least so many while there are so many left. */
export function* splitApart(pages: readonly TiedPage[], size: number): Generator<ReadonlySet<string>> {
  const groups = join(pages.flatMap(({ ties }) => [ties.items, ...ties.same]));
  let part = new Set<string>();
  for (const group of Map.groupBy(pages, ({ ties }) => groups.of(ties.items[0] ?? 0)).values()) {
    for (const { slug } of group) part.add(slug);
    if (part.size < size) continue;
    yield part;
    part = new Set();
  }
  yield part;
}

export const groupItems = (same: readonly Ties["same"][]): Groups => join(same.flat());

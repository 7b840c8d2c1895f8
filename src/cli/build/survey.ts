// What lies in content/, page by page, beside what the last build kept of it.
import path from "node:path";
import { compare, placeOf } from "../../items/order.ts";
import { LEDGERS, PAGES } from "../folders.ts";
import { isSmall } from "../kept/chunks.ts";
import { type FoundFile, type KeptFile, type Listing, lookAt } from "../kept/file-states.ts";
import type { KeptPage } from "../kept/page.ts";
import type { FileColumns, PageColumns, SomePages } from "../kept/pages.ts";
import { isLedgerName } from "../ledger-files.ts";
import { sameSlug, slugOf } from "../page-files.ts";
import type { Listings } from "./ahead.ts";

export interface Found {
  readonly slug: string;
  readonly page: FoundFile | undefined;
  readonly ledger: FoundFile | undefined;
  readonly kept: KeptPage | undefined;
}

export interface Survey {
  /** Ledgers first, in the order of their files, as they are read when all are; then pages that have none, and what is gone. */
  readonly found: readonly Found[];
  /** Their files are as they were: they are not looked at one by one. */
  readonly still: readonly SomePages[];
}

export function survey(root: string, listings: Listings, kept: readonly SomePages[]): Survey {
  const pages = new Folder(path.join(root, PAGES), listings.pages);
  const ledgers = new Folder(path.join(root, LEDGERS), listings.ledgers);
  const still = kept.filter(({ some }) => pages.seeSame(some.page) && ledgers.seeSame(some.ledger));
  const known = without(kept, still).flatMap(({ some }) =>
    some.pages().map(
      (page): Found => ({
        slug: page.slug,
        page: pages.look(page.page),
        ledger: ledgers.look(page.ledger),
        kept: page,
      }),
    ),
  );
  const others = [...pages.others()];
  const otherLedgers = [...ledgers.others()].filter(({ name }) => isLedgerName(name));
  const slugs = new Set([...others, ...otherLedgers].map(({ name }) => slugOf(name)));
  const isMet = (some: PageColumns): boolean => slugs.size > 0 && some.slugs().some((slug) => slugs.has(slug));
  const all = open({ found: known, still }, (some) => isMet(some) || isSmall(some.page.names.length));
  return { still: all.still, found: addOthers(all.found, others, otherLedgers).toSorted(byFiles) };
}

/** The same, where `isToOpen` page by page. */
export function open({ found, still }: Survey, isToOpen: (some: PageColumns) => boolean): Survey {
  const opened = still.filter(({ some }) => isToOpen(some));
  if (opened.length === 0) return { found, still };
  const known = opened.flatMap(({ some }) => some.pages().map(toFound));
  return { found: [...found, ...known].toSorted(byFiles), still: without(still, opened) };
}

const toFound = (kept: KeptPage): Found => ({ slug: kept.slug, page: kept.page, ledger: kept.ledger, kept });

const without = <One>(all: readonly One[], some: readonly One[]): readonly One[] => {
  const away = new Set(some);
  return all.filter((one) => !away.has(one));
};

function addOthers(
  known: readonly Found[],
  pages: readonly FoundFile[],
  ledgers: readonly FoundFile[],
): readonly Found[] {
  if (pages.length + ledgers.length === 0) return known;
  const found = new Map(known.map((each) => [each.slug, each]));
  const at = (slug: string): Found => found.get(slug) ?? { slug, page: undefined, ledger: undefined, kept: undefined };
  for (const page of pages) {
    const slug = slugOf(page.name);
    const twin = at(slug).page;
    if (twin !== undefined) throw sameSlug(twin.name, page.name);
    found.set(slug, { ...at(slug), page });
  }
  for (const ledger of ledgers) found.set(slugOf(ledger.name), { ...at(slugOf(ledger.name)), ledger });
  return [...found.values()];
}

function byFiles(a: Found, b: Found): number {
  if (a.ledger !== undefined && b.ledger !== undefined) return compare(a.ledger.name, b.ledger.name);
  const rank = ({ ledger, page }: Found): number => (ledger !== undefined ? 0 : page !== undefined ? 1 : 2);
  return rank(a) - rank(b) || compare(a.slug, b.slug);
}

/** The files of a folder. They are mostly asked for in the order of their names, and found there. */
class Folder {
  readonly #folder: string;
  readonly #names: readonly string[];
  readonly #states: Float64Array;
  readonly #isSeen: Uint8Array;
  #next = 0;

  constructor(folder: string, { names, states }: Listing) {
    this.#folder = folder;
    this.#names = names.split("/").slice(0, -1);
    this.#states = states;
    this.#isSeen = new Uint8Array(states.length);
  }

  /** Whether all of these are there as they were; then they are seen. */
  seeSame({ names, states }: FileColumns): boolean {
    return names.every((name, row) => {
      if (name === "") return true;
      const place = this.#see(name);
      return place !== undefined && this.#states[place] === states[row];
    });
  }

  look(kept: KeptFile | undefined): FoundFile | undefined {
    const place = kept && this.#see(kept.name);
    return place === undefined ? undefined : this.#lookAt(place, kept);
  }

  #see(name: string): number | undefined {
    const place = this.#names[this.#next] === name ? this.#next : this.#find(name);
    if (place === undefined) return undefined;
    this.#next = place + 1;
    this.#isSeen[place] = 1;
    return place;
  }

  #find(name: string): number | undefined {
    const place = placeOf(name, this.#names, 0, compare) - 1;
    return this.#names[place] === name ? place : undefined;
  }

  #lookAt(place: number, kept: KeptFile | undefined): FoundFile {
    return lookAt(this.#folder, this.#names[place] ?? "", this.#states[place] ?? Number.NaN, kept);
  }

  /** Those of which nothing is kept. */
  *others(): Generator<FoundFile> {
    for (const place of this.#names.keys()) {
      if (this.#isSeen[place] === 0) yield this.#lookAt(place, undefined);
    }
  }
}

export const isPageSame = ({ page, kept }: Found): boolean => isSame(page, kept?.page);

export const isLedgerSame = ({ ledger, kept }: Found): boolean => isSame(ledger, kept?.ledger);

/** There is none as there was none, or it is the one of the last build. */
const isSame = (file: FoundFile | undefined, kept: KeptFile | undefined): boolean =>
  file === undefined ? kept === undefined : file.digest !== undefined;

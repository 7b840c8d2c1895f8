// What lies in content/, page by page, beside what the last build kept of it.
import path from "node:path";
import { compare } from "../../items/order.ts";
import { LEDGERS, PAGES } from "../folders.ts";
import { isLedgerName } from "../ledger-files.ts";
import { sameSlug, slugOf } from "../page-files.ts";
import type { Listings } from "./ahead.ts";
import { type FoundFile, type KeptFile, type Listing, lookAt } from "./file-states.ts";
import type { KeptPage } from "./kept-pages.ts";

export interface Found {
  readonly slug: string;
  readonly page: FoundFile | undefined;
  readonly ledger: FoundFile | undefined;
  readonly kept: KeptPage | undefined;
}

/** Ledgers first, in the order of their files, as they are read when all are; then pages that have none, and what is gone. */
export function survey(root: string, listings: Listings, kept: readonly KeptPage[]): readonly Found[] {
  const pages = new Folder(path.join(root, PAGES), listings.pages);
  const ledgers = new Folder(path.join(root, LEDGERS), listings.ledgers);
  const known = kept.map(
    (page): Found => ({
      slug: page.slug,
      page: pages.look(page.page),
      ledger: ledgers.look(page.ledger),
      kept: page,
    }),
  );
  const others = [...pages.others()];
  const otherLedgers = [...ledgers.others()].filter(({ name }) => isLedgerName(name));
  const found = others.length + otherLedgers.length === 0 ? known : addOthers(known, others, otherLedgers);
  return found.toSorted(byFiles);
}

function addOthers(
  known: readonly Found[],
  pages: readonly FoundFile[],
  ledgers: readonly FoundFile[],
): readonly Found[] {
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
  #places: ReadonlyMap<string, number> | undefined;

  constructor(folder: string, { names, states }: Listing) {
    this.#folder = folder;
    this.#names = names.split("/").slice(0, -1);
    this.#states = states;
    this.#isSeen = new Uint8Array(states.length);
  }

  look(kept: KeptFile | undefined): FoundFile | undefined {
    const place = kept === undefined ? undefined : this.#placeOf(kept.name);
    if (kept === undefined || place === undefined) return undefined;
    this.#next = place + 1;
    this.#isSeen[place] = 1;
    return lookAt(this.#folder, kept.name, this.#states[place] ?? Number.NaN, kept);
  }

  #placeOf(name: string): number | undefined {
    if (this.#names[this.#next] === name) return this.#next;
    this.#places ??= new Map(this.#names.map((each, place) => [each, place]));
    return this.#places.get(name);
  }

  /** Those of which nothing is kept. */
  *others(): Generator<FoundFile> {
    for (const [place, name] of this.#names.entries()) {
      if (this.#isSeen[place] === 0) yield lookAt(this.#folder, name, this.#states[place] ?? Number.NaN, undefined);
    }
  }
}

export const isPageSame = ({ page, kept }: Found): boolean => isSame(page, kept?.page);

export const isLedgerSame = ({ ledger, kept }: Found): boolean => isSame(ledger, kept?.ledger);

/** There is none as there was none, or it is the one of the last build. */
const isSame = (file: FoundFile | undefined, kept: KeptFile | undefined): boolean =>
  file === undefined ? kept === undefined : file.digest !== undefined;

// What lies in content/, page by page, beside what the last build kept of it.
import path from "node:path";
import { LEDGERS, ledgersIn } from "../ledger-files.ts";
import { PAGES, pagesIn, slugOf } from "../page-files.ts";
import { type FileState, type KeptFile, type Listing, lookAt } from "./file-states.ts";
import type { KeptPage } from "./kept-lines.ts";
import type { SecondHand } from "./second-hand.ts";

export interface Found {
  readonly slug: string;
  readonly page?: FileState;
  readonly ledger?: FileState;
  readonly kept?: KeptPage;
}

/** Of the two folders. */
export interface Listings {
  readonly pages: Listing;
  readonly ledgers: Listing;
}

/** Answers with what waits for it. */
export function list(root: string, hand: SecondHand): () => Listings {
  const [pages, ledgers] = [hand.list(path.join(root, PAGES)), hand.list(path.join(root, LEDGERS))];
  return () => ({ pages: pages(), ledgers: ledgers() });
}

/** Ledgers first, in the order of their files, as they are read when all are; then pages that have none, and what is gone. */
export function survey(root: string, listings: Listings, kept: readonly KeptPage[]): readonly Found[] {
  const last = new Map(kept.map((page) => [page.slug, page]));
  const pages = new Map(pagesIn([...listings.pages.keys()]).map((name) => [slugOf(name), name]));
  const ledgers = new Map(ledgersIn([...listings.ledgers.keys()]).map((name) => [slugOf(name), name]));
  const slugs = new Set([...ledgers.keys(), ...[...pages.keys()].toSorted(), ...last.keys()]);
  const lookIn = (folder: string, listing: Listing) => (name: string, known: KeptFile | undefined) =>
    lookAt(folder, name, listing.get(name), known);
  const lookAtPage = lookIn(path.join(root, PAGES), listings.pages);
  const lookAtLedger = lookIn(path.join(root, LEDGERS), listings.ledgers);
  return Array.from(slugs, (slug) => {
    const page = pages.get(slug);
    const ledger = ledgers.get(slug);
    const known = last.get(slug);
    return {
      slug,
      ...(page === undefined ? {} : { page: lookAtPage(page, known?.page) }),
      ...(ledger === undefined ? {} : { ledger: lookAtLedger(ledger, known?.ledger) }),
      ...(known === undefined ? {} : { kept: known }),
    };
  });
}

export const isPageSame = ({ page, kept }: Found): boolean =>
  page === undefined ? kept?.page === undefined : page.same !== undefined;

export const isLedgerSame = ({ ledger, kept }: Found): boolean =>
  ledger === undefined ? kept?.ledger === undefined : ledger.same !== undefined;

// What lies in content/, page by page, beside what the last build kept of it.
import path from "node:path";
import { type FileState, lookAt } from "./file-states.ts";
import type { KeptPage } from "./kept-site.ts";
import { LEDGERS, listLedgers } from "./ledger-files.ts";
import { listPages, PAGES } from "./page-files.ts";

export interface Found {
  readonly slug: string;
  readonly page?: FileState;
  readonly ledger?: FileState;
  readonly kept?: KeptPage;
}

/** Ledgers first, in the order of their files, as they are read when all are; then pages that have none, and what is gone. */
export function survey(root: string, kept: readonly KeptPage[]): readonly Found[] {
  const last = new Map(kept.map((page) => [page.slug, page]));
  const pages = new Map(listPages(root).map((name) => [path.parse(name).name, name]));
  const ledgers = new Map(listLedgers(root).map((name) => [path.parse(name).name, name]));
  const slugs = new Set([...ledgers.keys(), ...[...pages.keys()].toSorted(), ...last.keys()]);
  return Array.from(slugs, (slug) => {
    const page = pages.get(slug);
    const ledger = ledgers.get(slug);
    const known = last.get(slug);
    return {
      slug,
      ...(page === undefined ? {} : { page: lookAt(path.join(root, PAGES), page, known?.page) }),
      ...(ledger === undefined ? {} : { ledger: lookAt(path.join(root, LEDGERS), ledger, known?.ledger) }),
      ...(known === undefined ? {} : { kept: known }),
    };
  });
}

export const isPageSame = ({ page, kept }: Found): boolean =>
  page === undefined ? kept?.page === undefined : page.same !== undefined;

export const isLedgerSame = ({ ledger, kept }: Found): boolean =>
  ledger === undefined ? kept?.ledger === undefined : ledger.same !== undefined;

// The pages and ledgers that a build looks at, each read when it is wanted, and once.
import { readFileSync } from "node:fs";
import path from "node:path";
import { bySlug } from "../../items/by-slug.ts";
import { digest } from "../../items/digest.ts";
import type { ReadPage } from "../../items/read-pages.ts";
import type { Ledger, PageLedger } from "../../model/ledger.ts";
import { LEDGERS, readPageLedger } from "../ledger-files.ts";
import { openPages, type Pages, pageOf } from "../page-files.ts";
import type { CarriedLedgers } from "./carried-ledgers.ts";
import type { FileState, KeptFile } from "./file-states.ts";
import type { KeptPage } from "./kept-lines.ts";
import type { Scene } from "./scene.ts";
import type { Found } from "./survey.ts";

export class SiteFiles {
  readonly #root: string;
  readonly #pages: Pages;
  readonly #carried: CarriedLedgers | undefined;
  readonly #read = new Map<string, ReadPage>();
  readonly #recorded = new Map<string, PageLedger>();
  readonly #before = new Map<string, PageLedger>();
  /** Of the files as they were read, by slug. */
  readonly #digests = { page: new Map<string, string>(), ledger: new Map<string, string>() };

  constructor({ root, site, found, changed, carried }: Scene) {
    // When all is read again, it may be by another reader, of whom other lines are kept.
    const places = changed.size === found.length ? [] : found;
    const noted = places.flatMap(({ kept: { page } = {} }) =>
      page?.place === undefined ? [] : [{ name: page.name, fileDigest: page.digest, place: page.place }],
    );
    this.#root = root;
    this.#carried = carried;
    this.#pages = openPages(root, site, noted.length === 0 ? undefined : noted);
  }

  /** Of pages that will be read, in this order. */
  readAhead(found: readonly Found[]): void {
    this.#pages.readAhead(
      found.flatMap(({ page }) => (page === undefined || page.same !== undefined ? [] : page.name)),
    );
  }

  /** Throws a Refusal for what cannot be read, or has a name that is no page's. */
  read(found: Found): void {
    const { slug, page } = found;
    if (page !== undefined && !this.#read.has(slug)) {
      const known = this.#digests.page.get(slug) ?? page.same?.digest;
      const read = this.#pages.read(pageOf(page.name), known);
      this.#read.set(slug, read);
      this.#digests.page.set(slug, read.fileDigest);
    }
    if (!this.#before.has(slug)) this.#readLedgers(found);
  }

  #readLedgers({ slug, ledger, kept }: Found): void {
    if (ledger !== undefined) {
      const bytes = readFileSync(path.join(this.#root, LEDGERS, ledger.name));
      const recorded = readPageLedger(this.#root, ledger.name, bytes.toString());
      this.#digests.ledger.set(slug, digest(bytes));
      this.#recorded.set(slug, recorded);
      this.#before.set(slug, recorded);
    }
    if (kept?.carried !== undefined && this.#carried !== undefined)
      this.#before.set(slug, this.#carried.read(kept.carried));
  }

  forget(slug: string): void {
    this.#read.delete(slug);
    this.#recorded.delete(slug);
    this.#before.delete(slug);
  }

  page(slug: string): ReadPage | undefined {
    return this.#read.get(slug);
  }

  /** As it stands in content/. */
  recorded(slug: string): PageLedger | undefined {
    return this.#recorded.get(slug);
  }

  /** What is taken for recorded. */
  before(slug: string): PageLedger | undefined {
    return this.#before.get(slug);
  }

  ledger(found: readonly Found[]): Ledger {
    const pages = found.flatMap(({ slug }) => this.#before.get(slug) ?? []);
    return { pages: bySlug(pages.map((page) => [page.page, page])) };
  }

  /** What is to be kept of the files of a page, once `close` was called. */
  filesOf({ slug, page, ledger }: Found): Pick<KeptPage, "page" | "ledger"> {
    const pageDigest = this.#digests.page.get(slug) ?? page?.same?.digest;
    const ledgerDigest = this.#digests.ledger.get(slug) ?? ledger?.same?.digest;
    return {
      ...(page === undefined || pageDigest === undefined ? {} : { page: this.#keepPage(page, pageDigest) }),
      ...(ledger === undefined || ledgerDigest === undefined ? {} : { ledger: toKept(ledger, ledgerDigest) }),
    };
  }

  #keepPage(page: FileState, pageDigest: string): KeptFile {
    const kept = toKept(page, pageDigest);
    const place = this.#pages.placeOf(page.name, pageDigest);
    if (place === kept.place) return kept;
    const { place: _, ...file } = kept;
    return place === undefined ? file : { ...file, place };
  }

  /** Puts on disk what was read anew. */
  close(): void {
    this.#pages.close();
  }
}

/** What is kept already, where that still holds. */
function toKept({ name, state, same }: FileState, fileDigest: string): KeptFile {
  if (same?.digest === fileDigest) return same;
  return { name, digest: fileDigest, ...(state === undefined ? {} : { state }) };
}

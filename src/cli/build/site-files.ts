// The pages and ledgers that a build looks at, each read when it is wanted, and once.
import { readFileSync } from "node:fs";
import path from "node:path";
import { digest } from "../../items/digest.ts";
import type { ReadPage } from "../../items/read-pages.ts";
import type { Ledger, PageLedger } from "../../model/ledger.ts";
import { LEDGERS } from "../folders.ts";
import type { FoundFile, KeptFile } from "../kept/file-states.ts";
import type { KeptPage } from "../kept/page.ts";
import { readPageLedger } from "../ledger-files.ts";
import { openPages, type Pages, pageOf } from "../page-files.ts";
import type { CarriedLedgers } from "./carried-ledgers.ts";
import { ReadingNotes } from "./reading-notes.ts";
import type { Scene } from "./scene.ts";
import type { Found } from "./survey.ts";

export class SiteFiles {
  readonly #root: string;
  readonly #pages: Pages;
  readonly #carried: CarriedLedgers | undefined;
  #haveMoved = false;
  readonly #notes: ReadingNotes;
  readonly #read = new Map<string, ReadPage>();
  readonly #recorded = new Map<string, PageLedger>();
  readonly #before = new Map<string, PageLedger>();
  /** Of the files as they were read, by slug. */
  readonly #digests = { page: new Map<string, string>(), ledger: new Map<string, string>() };

  constructor({
    root,
    site,
    found,
    still,
    changed,
    carried,
  }: Pick<Scene, "root" | "site" | "found" | "still" | "changed" | "carried">) {
    this.#root = root;
    this.#carried = carried;
    this.#notes = new ReadingNotes(found, still);
    // When all is read again, it may be by another reader, of whom other lines are kept.
    const isAll = still.length === 0 && changed.size === found.length;
    this.#pages = openPages(root, site, isAll || this.#notes.length === 0 ? undefined : this.#notes);
  }

  /** Puts on disk what was read anew, for another core. */
  flush(): void {
    this.#pages.flush();
  }

  /** With the digests of the pages that were read: what they read is kept. */
  asRead(found: readonly Found[]): readonly Found[] {
    return found.map((each) => {
      const digest = this.#digests.page.get(each.slug);
      return each.page === undefined || digest === undefined ? each : { ...each, page: { ...each.page, digest } };
    });
  }

  /** Of pages that may be read from now on. */
  know(found: readonly Found[]): void {
    this.#notes.know(found);
  }

  /** Of pages that will be read, in this order. */
  readAhead(found: readonly Found[]): void {
    this.#pages.readAhead(
      found.flatMap(({ page }) => (page === undefined || page.digest !== undefined ? [] : page.name)),
    );
  }

  /** Throws a Refusal for what cannot be read, or has a name that is no page's. */
  read(found: Found): void {
    const { slug, page } = found;
    if (page !== undefined && !this.#read.has(slug)) {
      const known = this.#digests.page.get(slug) ?? page.digest;
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
    if (kept?.rare?.carried !== undefined && this.#carried !== undefined)
      this.#before.set(slug, this.#carried.read(kept.rare.carried));
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
    return { pages: new Map(pages.map((page) => [page.page, page])) };
  }

  /** What is to be kept of the files of a page, once `close` was called. */
  filesOf({ slug, page, ledger }: Found): Pick<KeptPage, "page" | "ledger"> {
    return { page: this.#keepPage(slug, page), ledger: toKept(ledger, this.#digests.ledger.get(slug)) };
  }

  #keepPage(slug: string, page: FoundFile | undefined): KeptFile | undefined {
    const kept = toKept(page, this.#digests.page.get(slug));
    const place = kept && this.#pages.placeOf(kept.name, kept.digest);
    return kept === undefined || place === kept.place ? kept : { ...kept, place };
  }

  /** Puts on disk what was read anew. */
  close(): void {
    this.#haveMoved = this.#pages.close();
  }

  /** Whether readings that were kept already are in other places now. */
  get haveMoved(): boolean {
    return this.#haveMoved;
  }
}

/** `read`: the digest of the file, where it was read. What is kept already stays, where that still holds. */
function toKept(file: FoundFile | undefined, read: string | undefined): KeptFile | undefined {
  if (file?.digest !== undefined && (read === undefined || read === file.digest)) return file;
  return file && read !== undefined
    ? { name: file.name, state: file.state, digest: read, place: undefined }
    : undefined;
}

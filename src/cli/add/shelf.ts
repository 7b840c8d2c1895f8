// The site as a run of `add` knows it: what stands in content/, what this run put there, and what of it the ledger lacks.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { livesOf } from "../../items/appearances.ts";
import type { ReadPage } from "../../items/read-pages.ts";
import { settleHead, settlePart } from "../../items/settle.ts";
import type { Instant } from "../../model/dates.ts";
import type { Ledger } from "../../model/ledger.ts";
import type { Site } from "../../model/site.ts";
import { usedSlugs } from "../choose-slug.ts";
import { readContent } from "../content-files.ts";
import { readReceipts } from "../receipt-files.ts";
import { writeRecords } from "../record-content.ts";
import { refuseReplay } from "../refuse-replay.ts";
import { type KnownArticles, knowArticles } from "./known-articles.ts";
import { healPages, placePage } from "./place-page.ts";

export interface ShelfOptions {
  readonly isDry: boolean;
  readonly isMinor: boolean;
  readonly clock: () => Instant;
  /** Why a replay is meant. */
  readonly reason?: string | undefined;
}

/** Settling and writing the ledger of a large site takes a second: new pages are recorded so many at a time. */
const AT_ONCE = 25;

export class Shelf {
  readonly site: Site;
  readonly articles: KnownArticles;
  readonly used: Set<string>;
  readonly #root: string;
  readonly #options: ShelfOptions;
  readonly #pages: Map<string, ReadPage>;
  readonly #bytes = new Map<string, Uint8Array>();
  readonly #waiting = new Set<string>();
  #ledger: Ledger;

  /** Throws Refusals for content that cannot be read, and for a replay that stands there already. */
  constructor(root: string, options: ShelfOptions) {
    if (!options.isDry) healPages(root);
    const { site, pages, ledger } = readContent(root);
    this.#root = root;
    this.#options = options;
    this.site = site;
    this.#pages = new Map(pages.map((page) => [page.reading.slug, page]));
    this.#ledger = ledger;
    this.used = new Set(usedSlugs(root));
    this.articles = knowArticles(pages, ledger);
    this.#refuseReplay(this.#settle(this.#pages, options.clock(), this.#waiting));
  }

  page(slug: string): ReadPage | undefined {
    return this.#pages.get(slug);
  }

  bytesOf(page: ReadPage): Uint8Array {
    return this.#bytes.get(page.reading.slug) ?? readFileSync(path.join(this.#root, page.reading.file));
  }

  /** Puts the page in its place; a new one is recorded soon, a revision at once. */
  put(page: ReadPage, bytes: Uint8Array): void {
    const { slug, file } = page.reading;
    const last = this.#pages.get(slug);
    const pages = new Map(this.#pages).set(slug, page);
    // Before anything is written: what readers would see as a replay is not begun.
    if (last !== undefined) {
      this.record();
      this.#refuseReplay(this.#settle(pages, this.#options.clock(), new Set([slug])));
    }
    if (this.#options.isDry) this.#bytes.set(slug, bytes);
    else placePage(this.#root, path.basename(file), bytes, last && path.basename(last.reading.file));
    this.#pages.set(slug, page);
    this.used.add(slug);
    this.articles.add(page);
    this.want(slug);
    if (last !== undefined || this.#waiting.size >= AT_ONCE) this.record();
  }

  /** Has the page recorded if the ledger does not hold it as it is: a run that was stopped had no time for it. */
  want(slug: string): void {
    if (this.#ledger.pages.get(slug)?.file.digest !== this.#pages.get(slug)?.fileDigest || !this.#hasReceipt(slug))
      this.#waiting.add(slug);
  }

  record(): void {
    if (this.#waiting.size === 0) return;
    const now = this.#options.clock();
    const after = this.#settle(this.#pages, now, this.#waiting);
    if (!this.#options.isDry)
      writeRecords(this.#root, { before: this.#ledger, after, now, reason: this.#options.reason });
    this.#ledger = after;
    this.#waiting.clear();
  }

  #hasReceipt(slug: string): boolean {
    return existsSync(path.join(this.#root, "content", "published", `${slug}.json`));
  }

  #settle(pages: ReadonlyMap<string, ReadPage>, now: Instant, own: ReadonlySet<string>): Ledger {
    const minor = this.#options.isMinor ? own : new Set<string>();
    const settled = settlePart({ pages: [...pages.values()], ledger: this.#ledger, site: this.site, now, minor });
    const after = withoutEdits(settled.pages, this.#ledger.pages, pages, own);
    return settleHead(this.#ledger, { lives: livesOf({ pages: after }), pages: after }, this.site, now).ledger;
  }

  #refuseReplay(after: Ledger): void {
    if (this.#options.reason === undefined) refuseReplay(readReceipts(this.#root), this.#ledger, after);
  }
}

/** What somebody else edited, began or took out stays unrecorded: it may be minor, or not done. */
function withoutEdits(
  settled: Ledger["pages"],
  before: Ledger["pages"],
  pages: ReadonlyMap<string, ReadPage>,
  own: ReadonlySet<string>,
): Ledger["pages"] {
  const kept = [...settled].flatMap(([slug, after]) => {
    const last = before.get(slug);
    const isEdited = last?.file.digest !== pages.get(slug)?.fileDigest;
    if (own.has(slug) || !isEdited) return [[slug, after] as const];
    return last === undefined ? [] : [[slug, last] as const];
  });
  return new Map(kept);
}

// What a build came to, page by page, as columns (`columns.ts`).
import type { Ties } from "../../items/ties.ts";
import type { Recordings } from "../../model/ledger.ts";
import type { Span } from "../line-file.ts";
import type { Carried } from "./carried-ledgers.ts";
import type { Cursor, Lines } from "./checked-lines.ts";
import { type Chunk, readChunks, writeChunks } from "./chunks.ts";
import * as columns from "./columns.ts";
import type { KeptFile } from "./file-states.ts";

export interface KeptPage {
  readonly slug: string;
  /** Absent for a page that was taken out. */
  readonly page: KeptFile | undefined;
  readonly ledger: KeptFile | undefined;
  readonly ties: Ties;
  /** Who recorded it when. */
  readonly filed: Recordings;
  /** What of it is not recorded. */
  readonly unrecorded: string | undefined;
  /** It may come out otherwise at another moment. */
  readonly isOpen: boolean;
  readonly rare: Rare | undefined;
}

/** What pages of few sites have. */
export interface Rare {
  /** Where the ledger stands that a preview carries from build to build instead of the recorded one. */
  readonly carried?: Carried;
  /** Topics and authors of its items: only where the site gives some a new slug. */
  readonly lists?: readonly string[];
}

export const writePages = (pages: readonly KeptPage[], kept: readonly Chunk<KeptPage>[]): Generator<Lines> =>
  writeChunks(pages, kept, writeSome);

export function readPages(cursor: Cursor): readonly Chunk<KeptPage>[] {
  const filings = new Map<string, Recordings>();
  return readChunks(cursor, (next) => readSome(next, filings));
}

function* writeSome(pages: readonly KeptPage[]): Generator<string> {
  yield columns.writeTexts(pages.map(({ slug }) => slug));
  const files = pages.map(({ page }) => page);
  yield* writeFiles(files);
  yield columns.writeNumbers(files.map((file) => file?.place?.start ?? 0));
  yield columns.writeNumbers(files.map((file) => file?.place?.end ?? 0));
  yield* writeFiles(pages.map(({ ledger }) => ledger));
  yield columns.writeNumbers(pages.map(({ ties }) => ties.items.length));
  yield columns.writeNumbers(pages.flatMap(({ ties }) => ties.items));
  yield columns.writeSparse(pages.map(({ ties: { same } }) => (same.length === 0 ? undefined : same)));
  yield* columns.writeFew(pages.map(({ filed }) => JSON.stringify(filed)));
  yield columns.writeTexts(pages.map(({ unrecorded = "" }) => unrecorded));
  yield columns.writeNumbers(pages.map(({ isOpen }) => Number(isOpen)));
  yield columns.writeSparse(pages.map(({ rare }) => rare));
}

/** `filings`: those that were met, so that there is one object for the many that are the same. */
function readSome(next: () => string, filings: Map<string, Recordings>): readonly KeptPage[] {
  const slugs = columns.readTexts(next());
  const file = readFiles(next);
  const starts = columns.readNumbers(next());
  const ends = columns.readNumbers(next());
  const ledger = readFiles(next);
  const ties = readTies(next);
  const filed = columns.readFew(next(), next());
  const unrecorded = columns.readTexts(next());
  const open = columns.readNumbers(next());
  const rare = columns.readSparse<Rare>(next());
  return slugs.map((slug, row): KeptPage => {
    const json = filed[row] ?? "{}";
    const its = filings.get(json) ?? JSON.parse(json);
    filings.set(json, its);
    return {
      slug,
      page: file(row, ends[row] === 0 ? undefined : { start: starts[row] ?? 0, end: ends[row] ?? 0 }),
      ledger: ledger(row, undefined),
      ties: ties(row),
      filed: its,
      unrecorded: unrecorded[row] || undefined,
      isOpen: open[row] === 1,
      rare: rare.get(row),
    };
  });
}

function* writeFiles(files: readonly (KeptFile | undefined)[]): Generator<string> {
  yield columns.writeTexts(files.map((file) => file?.name ?? ""));
  yield columns.writeTexts(files.map((file) => file?.digest ?? ""));
  yield columns.writeNumbers(files.map((file) => file?.state ?? Number.NaN));
}

function readFiles(next: () => string) {
  const names = columns.readTexts(next());
  const digests = columns.readTexts(next());
  const states = columns.readNumbers(next());
  return (row: number, place: Span | undefined): KeptFile | undefined => {
    const name = names[row];
    return name ? { name, state: states[row] ?? Number.NaN, digest: digests[row] ?? "", place } : undefined;
  };
}

// Of nearly all pages.
const NONE: readonly never[] = [];

/** Of one row after the other. */
function readTies(next: () => string) {
  const counts = columns.readNumbers(next());
  const items = columns.readNumbers(next());
  const same = columns.readSparse<Ties["same"]>(next());
  let end = 0;
  return (row: number): Ties => {
    const its = new Array<number>(counts[row] ?? 0);
    for (let index = 0; index < its.length; index += 1) its[index] = items[end + index] ?? 0;
    end += its.length;
    return { items: its, same: same.get(row) ?? NONE };
  };
}

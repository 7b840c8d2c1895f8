// What a build came to, page by page, as columns (`columns.ts`). Of a large site nearly all pages stay what they were: but for where
// their files are, a column is not read before it is asked for, and no object is made of a page.
import { NO_TIES, type Ties } from "../../items/ties.ts";
import type { Recordings } from "../../model/ledger.ts";
import type { Span } from "../line-file.ts";
import { lengthOf } from "../line-log.ts";
import type { Cursor, Lines } from "./checked-lines.ts";
import { type Chunk, readChunks, writeChunks } from "./chunks.ts";
import * as columns from "./columns.ts";
import type { KeptFile } from "./file-states.ts";
import type { KeptPage, Rare } from "./page.ts";

/** Some pages, column by column: each has one row for each page. */
export interface PageColumns {
  readonly page: FileColumns;
  readonly ledger: FileColumns;
  /** Whether one of them may come out otherwise at another moment. */
  readonly isOpen: boolean;
  readonly slugs: () => readonly string[];
  /** Of all their ties. */
  readonly items: () => Float64Array;
  readonly same: () => ReadonlyMap<number, Ties["same"]>;
  readonly filed: () => readonly Recordings[];
  /** The empty string where all is recorded. */
  readonly unrecorded: () => readonly string[];
  readonly rare: () => ReadonlyMap<number, Rare>;
  /** The `lengthOf` the readings of all. */
  readonly length: () => number;
  readonly pages: () => readonly KeptPage[];
}

export interface FileColumns {
  /** The empty string where there is no file. */
  readonly names: readonly string[];
  readonly states: Float64Array;
  readonly digests: () => readonly string[];
}

export type SomePages = Chunk<PageColumns>;

/** `still`: those of which all stays as it was read; `others` are in no order with these. */
export const writePages = (still: readonly SomePages[], others: readonly KeptPage[]): Generator<Lines> =>
  writeChunks([...still, others], writeSome);

export function readPages(cursor: Cursor): readonly SomePages[] {
  const filings = new Map<string, Recordings>();
  return readChunks(cursor, (its) => readSome(its, filings));
}

function* writeSome(pages: readonly KeptPage[]): Generator<string> {
  yield* writeFiles(pages.map(({ page }) => page));
  yield* writeFiles(pages.map(({ ledger }) => ledger));
  yield columns.writeNumbers(pages.map(({ isOpen }) => Number(isOpen)));
  yield columns.writeTexts(pages.map(({ slug }) => slug));
  yield columns.writeNumbers(pages.map(({ page }) => page?.place?.start ?? 0));
  yield columns.writeNumbers(pages.map(({ page }) => page?.place?.end ?? 0));
  yield columns.writeNumbers(pages.map(({ ties }) => ties.items.length));
  yield columns.writeNumbers(pages.flatMap(({ ties }) => ties.items));
  yield columns.writeSparse(pages.map(({ ties: { same } }) => (same.length === 0 ? undefined : same)));
  yield* columns.writeFew(pages.map(({ filed }) => JSON.stringify(filed)));
  yield columns.writeTexts(pages.map(({ unrecorded = "" }) => unrecorded));
  yield columns.writeSparse(pages.map(({ rare }) => rare));
}

/** `filings`: those that were met, so that there is one object for the many that are the same. */
function readSome(cursor: Cursor, filings: Map<string, Recordings>): PageColumns {
  const { next, later } = cursor;
  const column = columns.columnsAt(cursor);
  const readFiles = (): FileColumns => ({
    names: columns.readTexts(next()),
    states: columns.readNumbers(next()),
    digests: column(columns.readTexts),
  });
  const [page, ledger] = [readFiles(), readFiles()];
  const open = columns.readNumbers(next());
  const slugs = column(columns.readTexts);
  const [starts, ends] = [column(columns.readNumbers), column(columns.readNumbers)];
  const [counts, items] = [column(columns.readNumbers), column(columns.readNumbers)];
  const same = column(columns.readSparse<Ties["same"]>);
  const [few, rows] = [later(), later()];
  const filed = columns.once(() => columns.readFew(few(), rows()).map((json) => parseOnce(json, filings)));
  const unrecorded = column(columns.readTexts);
  const rare = column(columns.readSparse<Rare>);
  const places = (): readonly (Span | undefined)[] =>
    Array.from(ends(), (end, row) => (end === 0 ? undefined : { start: starts()[row] ?? 0, end }));
  const length = (): number => lengthOf(places().filter((place) => place !== undefined));
  const pages = (): readonly KeptPage[] => {
    const [files, ledgers, ties] = [filesOf(page, places()), filesOf(ledger, []), splitTies(counts(), items(), same())];
    return slugs().map((slug, row) => ({
      slug,
      page: files[row],
      ledger: ledgers[row],
      ties: ties[row] ?? NO_TIES,
      filed: filed()[row] ?? {},
      unrecorded: unrecorded()[row] || undefined,
      isOpen: open[row] === 1,
      rare: rare().get(row),
    }));
  };
  return { page, ledger, isOpen: open.includes(1), slugs, items, same, filed, unrecorded, rare, length, pages };
}

function parseOnce(json: string, known: Map<string, Recordings>): Recordings {
  const its = known.get(json) ?? JSON.parse(json);
  known.set(json, its);
  return its;
}

function* writeFiles(files: readonly (KeptFile | undefined)[]): Generator<string> {
  yield columns.writeTexts(files.map((file) => file?.name ?? ""));
  yield columns.writeNumbers(files.map((file) => file?.state ?? Number.NaN));
  yield columns.writeTexts(files.map((file) => file?.digest ?? ""));
}

const filesOf = ({ names, states, digests }: FileColumns, places: readonly (Span | undefined)[]) =>
  names.map((name, row): KeptFile | undefined =>
    name === ""
      ? undefined
      : { name, state: states[row] ?? Number.NaN, digest: digests()[row] ?? "", place: places[row] },
  );

// Of nearly all pages.
const NONE: readonly never[] = [];

function splitTies(
  counts: Float64Array,
  items: Float64Array,
  same: ReadonlyMap<number, Ties["same"]>,
): readonly Ties[] {
  let end = 0;
  return Array.from(counts, (count, row): Ties => {
    const start = end;
    end += count;
    return { items: [...items.subarray(start, end)], same: same.get(row) ?? NONE };
  });
}

// What a build came to, as build/settled.txt holds it.
import { crc32 } from "node:zlib";
import type { Life } from "../../items/appearances.ts";
import type { Placed } from "../../items/order.ts";
import type { Ties } from "../../items/ties.ts";
import type { Instant } from "../../model/dates.ts";
import type { Recordings } from "../../model/ledger.ts";
import type { SiteFile } from "../content-files.ts";
import { digestSource, READERS } from "../kept-readings.ts";
import type { WholeLedgers } from "../ledger-files.ts";
import type { Span } from "../line-file.ts";
import type { Carried } from "./carried-ledgers.ts";
import type { KeptFile } from "./file-states.ts";

export interface KeptPage {
  readonly slug: string;
  /** Absent for a page that was taken out. */
  readonly page?: KeptFile;
  readonly ledger?: KeptFile;
  /** Where the ledger stands that a preview carries from build to build instead of the recorded one. */
  readonly carried?: Carried;
  readonly ties: Ties;
  /** Who recorded it when. */
  readonly filed: Recordings;
  /** Topics and authors of its items: only where the site gives some a new slug. */
  readonly lists?: readonly string[];
  /** What of it is not recorded. */
  readonly unrecorded?: string;
  /** It may come out otherwise at another moment. */
  readonly isOpen: boolean;
}

/** An item's piece of the compiled content. */
export interface KeptItem extends Placed {
  /** Bytes. */
  readonly length: number;
}

export interface KeptSite {
  readonly file: SiteFile;
  /** Digest of the site as it was read. */
  readonly site: string;
  readonly now: Instant;
  /** What a preview takes for recorded of the site as a whole. */
  readonly carried?: WholeLedgers;
  /** Digest of what is recorded of it. */
  readonly ledgers: string;
  readonly pages: readonly KeptPage[];
  /** In their order; of every item, and of those that are gone. */
  readonly lives: readonly Life[];
  /** In their order. */
  readonly items: readonly KeptItem[];
  /** The compiled content, as `writingOf` has it. */
  readonly writing: string;
}

/** All that decides what is written: `cli` compiles it. */
const ROOMS = [...READERS, "cli", "feeds", "words"];

/** Rows of a line: few enough to take little memory, and enough to take little time. */
const ROWS = 1_000;

/** Of nearly all items: nothing went, and nothing will. */
const THERE = { gone: undefined, went: undefined, left: [], leaves: [] };

const isThere = ({ gone, went, left, leaves }: Life): boolean =>
  gone === undefined && went === undefined && left.length === 0 && leaves.length === 0;

/** For what is as it mostly is: an instant that is `now`, an item that was never updated, a life that goes on, nothing. */
const USUAL = 0;

/** The writer, the lists by some rows a line, all cells of them one after the other, and all else; then a checksum. */
export function* writeKept(site: Omit<KeptSite, "writing">, writing: () => string): Generator<Uint8Array> {
  let checksum = 0;
  for (const line of linesOf(site, writing)) {
    const bytes = Buffer.from(`${line}\n`);
    checksum = crc32(bytes, checksum);
    yield bytes;
  }
  yield Buffer.from(String(checksum));
}

/** `writing` is asked last. */
function* linesOf(
  { pages, lives, items, ...rest }: Omit<KeptSite, "writing">,
  writing: () => string,
): Generator<string> {
  const { now } = rest;
  yield digestSource(ROOMS);
  const places = new Map(lives.map(({ id }, index) => [id, index]));
  yield* writeCells("0", pages, ({ slug, page, ledger, ties, filed, isOpen, ...more }) => [
    slug,
    page?.name ?? USUAL,
    page?.digest ?? USUAL,
    page?.state ?? USUAL,
    page?.place?.start ?? USUAL,
    page?.place?.end ?? USUAL,
    ledger ?? USUAL,
    ties.items,
    ties.same.length === 0 ? USUAL : ties.same,
    Object.keys(filed).length === 0 ? USUAL : filed,
    isOpen ? 1 : USUAL,
    more,
  ]);
  yield* writeCells("1", lives, (life) => {
    const { id, order, appeared, gone, went, left, leaves } = life;
    return [id, order, appeared === now ? USUAL : appeared, isThere(life) ? USUAL : { gone, went, left, leaves }];
  });
  yield* writeCells("2", items, ({ id, length, changed, updated, published }) => [
    places.get(id),
    length,
    changed === now ? USUAL : changed,
    published.at,
    updated.at === published.at ? USUAL : updated.at,
  ]);
  yield JSON.stringify({ ...rest, writing: writing() });
}

type Cells<Row> = (row: Row) => readonly unknown[];

function* writeCells<Row>(list: string, rows: readonly Row[], cellsOf: Cells<Row>): Generator<string> {
  for (let at = 0; at < rows.length; at += ROWS)
    yield `${list}${JSON.stringify(rows.slice(at, at + ROWS).flatMap(cellsOf))}`;
}

/** Undefined for what is damaged, or of another Dateline. Its own `now` stays that of the last build. */
export function readKept(bytes: Buffer, now: Instant): KeptSite | undefined {
  const end = bytes.lastIndexOf("\n") + 1;
  if (bytes.toString("latin1", end) !== String(crc32(bytes.subarray(0, end)))) return undefined;
  const [writer, ...lines] = bytes.toString("utf8", 0, end - 1).split("\n");
  if (writer !== digestSource(ROOMS)) return undefined;
  const cells = (list: string) =>
    lines.filter((line) => line.startsWith(list)).flatMap((line) => JSON.parse(line.slice(1)));
  const rest = JSON.parse(lines.at(-1) ?? "");
  const lives = readLives(cells("1"), now);
  return { ...rest, pages: readPages(cells("0")), lives, items: readItems(cells("2"), lives, now) };
}

// biome-ignore lint/suspicious/noExplicitAny: the checksum says that they are as they were written
type AnyCells = readonly any[];

const NONE: readonly never[] = [];
const UNFILED = {};

function readPages(cells: AnyCells): readonly KeptPage[] {
  const pages: KeptPage[] = [];
  for (let at = 0; at < cells.length; at += 12) {
    const [name, digest, state, start, end] = cells.slice(at + 1, at + 6);
    const place = end === USUAL ? undefined : { start, end };
    const page = name === USUAL ? undefined : keptFile(name, digest, state || undefined, place);
    pages.push({
      slug: cells[at],
      ...(page === undefined ? {} : { page }),
      ...(cells[at + 6] === USUAL ? {} : { ledger: cells[at + 6] }),
      ties: { items: cells[at + 7], same: cells[at + 8] || NONE },
      filed: cells[at + 9] || UNFILED,
      isOpen: cells[at + 10] === 1,
      ...cells[at + 11],
    });
  }
  return pages;
}

const keptFile = (name: string, digest: string, state: string | undefined, place: Span | undefined): KeptFile => ({
  name,
  digest,
  ...(state === undefined ? {} : { state }),
  ...(place === undefined ? {} : { place }),
});

function readLives(cells: AnyCells, now: Instant): readonly Life[] {
  const lives: Life[] = [];
  for (let at = 0; at < cells.length; at += 4) {
    const { gone, went, left, leaves } = cells[at + 3] || THERE;
    lives.push({ id: cells[at], order: cells[at + 1], appeared: cells[at + 2] || now, gone, went, left, leaves });
  }
  return lives;
}

function readItems(cells: AnyCells, lives: readonly Life[], now: Instant): readonly KeptItem[] {
  const items: KeptItem[] = [];
  for (let at = 0; at < cells.length; at += 5) {
    const published = { at: cells[at + 3] };
    const updated = cells[at + 4] === USUAL ? published : { at: cells[at + 4] };
    const id = lives[cells[at]]?.id ?? "";
    items.push({ id, length: cells[at + 1], changed: cells[at + 2] || now, published, updated });
  }
  return items;
}

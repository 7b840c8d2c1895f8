// What a build came to, and how build/settled.txt holds it; `read-kept.ts` reads it back.
import { crc32 } from "node:zlib";
import type { Life } from "../../items/appearances.ts";
import type { Placed } from "../../items/order.ts";
import type { Ties } from "../../items/ties.ts";
import type { Instant } from "../../model/dates.ts";
import type { Recordings } from "../../model/ledger.ts";
import type { SiteFile } from "../content-files.ts";
import { digestSource, READERS } from "../digest-source.ts";
import type { WholeLedgers } from "../ledger-files.ts";
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
export const ROOMS = [...READERS, "cli", "feeds", "words"];

/** Rows of a line: few enough to take little memory, and enough to take little time. */
const ROWS = 1_000;

/** Of nearly all items: nothing went, and nothing will. */
export const THERE = { gone: undefined, went: undefined, left: [], leaves: [] };

const isThere = ({ gone, went, left, leaves }: Life): boolean =>
  gone === undefined && went === undefined && left.length === 0 && leaves.length === 0;

/** For what is as it mostly is: an instant that is `now`, an item that was never updated, a life that goes on, nothing. */
export const USUAL = 0;

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

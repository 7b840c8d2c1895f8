// What the last build came to, page by page and item by item: the next one settles only what can come out otherwise. It is
// believed only while the compiled content beside it is whole, and the same Dateline wrote both.
import { readFileSync } from "node:fs";
import path from "node:path";
import { crc32 } from "node:zlib";
import type { Life } from "../items/appearances.ts";
import type { Placed } from "../items/order.ts";
import type { Tie } from "../items/ties.ts";
import type { Instant } from "../model/dates.ts";
import type { Recordings } from "../model/ledger.ts";
import type { Carried } from "./carried-ledgers.ts";
import type { KeptFile } from "./file-states.ts";
import { digestSource, READERS } from "./kept-readings.ts";
import type { WholeLedgers } from "./ledger-files.ts";
import type { Span } from "./line-file.ts";
import { moveTo } from "./move-kept.ts";
import { writeWhole } from "./write-file.ts";

export interface KeptPage {
  readonly slug: string;
  /** Absent for a page that was taken out. */
  readonly page?: KeptFile & { readonly place?: Span };
  readonly ledger?: KeptFile;
  /** Where the ledger stands that a preview carries from build to build instead of the recorded one. */
  readonly carried?: Carried;
  readonly ties: readonly Tie[];
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
  /** Digest of the site file as it was read. */
  readonly site: string;
  readonly now: Instant;
  /** What a preview takes for recorded of the site as a whole. */
  readonly carried?: WholeLedgers;
  /** Digest of what is recorded of it. */
  readonly ledgers: string;
  readonly pages: readonly KeptPage[];
  readonly lives: readonly Life[];
  /** In their order. */
  readonly items: readonly KeptItem[];
  /** Of the compiled content: where the first item begins, and a checksum of all. */
  readonly start: number;
  readonly checksum: number;
}

export interface Kept extends KeptSite {
  readonly content: Buffer;
  /** Its bytes are not those on disk: what was new at the last build is new at this one. */
  readonly isMoved: boolean;
}

const FILE = "build/settled.txt";
/** All that decides what is written: `cli` compiles it. */
const ROOMS = [...READERS, "cli", "feeds", "words"];

/** As it would be had it been settled `now`. Undefined when nothing is kept, or anything is wrong with it. */
export function findKept(root: string, compiled: string, now: Instant): Kept | undefined {
  try {
    const kept = readKept(readFileSync(path.join(root, FILE)));
    if (kept === undefined || kept.now > now) return undefined;
    const content = readFileSync(path.join(root, compiled));
    return crc32(content) === kept.checksum ? moveTo(now, kept, content) : undefined;
  } catch {
    return undefined;
  }
}

export function keep(root: string, site: KeptSite): void {
  let checksum = 0;
  function* write(): Generator<string> {
    for (const line of writeKept(site)) {
      checksum = crc32(line, checksum);
      yield line;
    }
    yield String(checksum);
  }
  writeWhole(path.join(root, FILE), write());
}

/** Rows of a line: few enough to take little memory, and enough to take little time. */
const ROWS = 1_000;

/** Of nearly all items: nothing went, and nothing will. */
const THERE = { gone: undefined, went: undefined, left: [], leaves: [] };

const isThere = ({ gone, went, left, leaves }: Pick<Life, keyof typeof THERE>): boolean =>
  gone === undefined && went === undefined && left.length === 0 && leaves.length === 0;

/** The writer, all but the lists, and the lists by some rows a line; after them comes a checksum. */
function* writeKept({ pages, lives, items, ...rest }: KeptSite): Generator<string> {
  yield `${digestSource(ROOMS)}\n${JSON.stringify(rest)}\n`;
  const lists = [
    pages.map((page) => [page]),
    lives.map(({ id, kind, order, appeared, ...went }) => [id, kind, order, appeared, isThere(went) ? 0 : went]),
    items.map(({ id, length, changed, updated, published }) => [id, length, changed, updated.at, published.at]),
  ];
  for (const [list, rows] of lists.entries())
    for (let at = 0; at < rows.length; at += ROWS) yield `${list}${JSON.stringify(rows.slice(at, at + ROWS))}\n`;
}

function readKept(bytes: Buffer): KeptSite | undefined {
  const end = bytes.lastIndexOf("\n") + 1;
  if (bytes.toString("latin1", end) !== String(crc32(bytes.subarray(0, end)))) return undefined;
  const [writer, rest = "", ...lines] = bytes.toString("utf8", 0, end - 1).split("\n");
  if (writer !== digestSource(ROOMS)) return undefined;
  const rows = (list: string) =>
    lines.filter((line) => line.startsWith(list)).flatMap((line) => JSON.parse(line.slice(1)));
  return {
    ...JSON.parse(rest),
    pages: rows("0").map(([page]) => page),
    lives: rows("1").map(([id, kind, order, appeared, went]) => ({ id, kind, order, appeared, ...(went || THERE) })),
    items: rows("2").map(([id, length, changed, updated, published]) => ({
      id,
      length,
      changed,
      updated: { at: updated },
      published: { at: published },
    })),
  };
}

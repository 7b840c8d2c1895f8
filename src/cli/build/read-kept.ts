// build/settled.txt → what the last build came to, as it would be had it been settled now.
import { crc32 } from "node:zlib";
import type { Life } from "../../items/appearances.ts";
import type { Instant } from "../../model/dates.ts";
import { digestSource } from "../digest-source.ts";
import type { Span } from "../line-file.ts";
import type { KeptFile } from "./file-states.ts";
import { type KeptItem, type KeptPage, type KeptSite, ROOMS, THERE, USUAL } from "./kept-lines.ts";

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

// build/content.txt, the text of `CompiledContent`. What the last build made of an item stays as it is, byte for byte, and what
// is new is put between.
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { crc32 } from "node:zlib";
import { editionOf } from "../feeds/compile-content.ts";
import { guardItem } from "../feeds/guard-item.ts";
import { byNewestChange } from "../items/order.ts";
import type { Item, SettledContent } from "../model/item.ts";
import type { Kept, KeptItem } from "./kept-site.ts";
import { openLines, type Span } from "./line-file.ts";
import { writeWhole } from "./write-file.ts";

export const COMPILED = "build/content.txt";

/** An item's text, where it stands. */
export interface Piece extends KeptItem {
  readonly from: Texts;
  readonly start: number;
}

interface Texts {
  /** Bytes that hold until the next are asked for. */
  read(span: Span): Uint8Array;
}

export interface NewTexts extends Texts {
  add(items: readonly Item[]): readonly Piece[];
  close(): void;
}

/** In a file until they are put into their order: those of a large site would not fit into memory beside all else. */
export function openTexts(root: string): NewTexts {
  const file = path.join(root, path.dirname(COMPILED), `.texts.${process.pid}.draft`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, "");
  const lines = openLines(file);
  let end = 0;
  const texts: NewTexts = {
    read: (span) => lines?.read(span) ?? Buffer.alloc(0),
    add(items) {
      const written = items.map((item) => Buffer.from(`${JSON.stringify(guardItem(item))},`));
      appendFileSync(file, Buffer.concat(written));
      const kept = items.map(({ id, changed, updated, published }, index) => {
        const length = (written[index]?.length ?? 1) - 1;
        return { id, length, changed, updated: { at: updated.at }, published: { at: published.at } };
      });
      const pieces = cut(texts, end, kept);
      end += written.reduce((sum, { length }) => sum + length, 0);
      return pieces;
    },
    close() {
      lines?.close();
      rmSync(file, { force: true });
    },
  };
  return texts;
}

export function keptPieces({ content, start, items }: Kept): readonly Piece[] {
  return cut({ read: (span) => content.subarray(span.start, span.end) }, start, items);
}

/** Each is followed by a comma. */
function cut(from: Texts, first: number, items: readonly KeptItem[]): readonly Piece[] {
  let start = first;
  return items.map((item) => {
    const piece = { ...item, from, start };
    start += item.length + 1;
    return piece;
  });
}

export interface Compiled {
  readonly items: readonly KeptItem[];
  /** Bytes before the first item. */
  readonly start: number;
  readonly checksum: number;
}

/** `old` are pieces of `kept`. A file that would hold the same bytes is left alone. */
export function compile(
  root: string,
  head: Omit<SettledContent, "items">,
  old: readonly Piece[],
  anew: readonly Piece[],
  kept: Kept | undefined,
): Compiled {
  const before = Buffer.from(`${JSON.stringify({ ...head, site: editionOf(head.site) }).slice(0, -1)},"items":[`);
  const inOrder = [...old, ...anew].toSorted(byNewestChange);
  const items = inOrder.map(({ from: _, start: __, ...item }) => item);
  const compiled = { items, start: before.length };
  const isStill = anew.length === 0 && old.length === kept?.items.length && !kept.isMoved;
  if (isStill && before.equals(kept.content.subarray(0, kept.start))) return { ...compiled, checksum: kept.checksum };
  let checksum = 0;
  function* write(): Generator<Uint8Array> {
    for (const part of parts(before, inOrder)) {
      checksum = crc32(part, checksum);
      yield part;
    }
  }
  writeWhole(path.join(root, COMPILED), write());
  return { ...compiled, checksum };
}

/** Neighbours that stay neighbours are one. */
function* parts(before: Buffer, pieces: readonly Piece[]): Generator<Uint8Array> {
  yield before;
  for (let index = 0; index < pieces.length; ) {
    const first = pieces[index];
    if (first === undefined) return;
    if (index > 0) yield COMMA;
    let end = first.start;
    for (let next: Piece | undefined = first; next?.from === first.from && next.start === end; next = pieces[index]) {
      end += next.length + 1;
      index += 1;
    }
    yield first.from.read({ start: first.start, end: end - 1 });
  }
  yield Buffer.from("]}\n");
}

const COMMA = Buffer.from(",");

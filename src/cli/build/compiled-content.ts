// build/content.txt, the text of `CompiledContent`. What the last build made of an item stays as it is, byte for byte, and what
// is new is put between; what is of the site as a whole comes last, so that nothing waits for it.
import { appendFileSync, closeSync, mkdirSync, openSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { editionOf } from "../../feeds/compile-content.ts";
import { guardItem } from "../../feeds/guard-item.ts";
import { byNewestChange } from "../../items/order.ts";
import type { Item, SettledContent } from "../../model/item.ts";
import { endsWith } from "./kept-content.ts";
import type { KeptItem } from "./kept-lines.ts";
import type { Kept } from "./kept-site.ts";
import type { Run } from "./put-together.ts";
import type { SecondHand } from "./second-hand.ts";

export const COMPILED = "build/content.txt";

/** An item's text, where it stands. */
export interface Piece {
  readonly item: KeptItem;
  /** Of the open file. */
  readonly handle: number;
  readonly start: number;
}

export interface NewTexts {
  add(items: readonly Item[]): readonly Piece[];
  close(): void;
}

/** In a file until they are put into their order: those of a large site would not fit into memory beside all else. */
export function openTexts(root: string): NewTexts {
  const file = path.join(root, path.dirname(COMPILED), `.texts.${process.pid}.draft`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, "");
  const handle = openSync(file, "r");
  let end = 0;
  return {
    add(items) {
      const written = items.map((item) => Buffer.from(`${JSON.stringify(guardItem(item))},`));
      appendFileSync(file, Buffer.concat(written));
      const kept = items.map(({ id, changed, updated, published }, index) => {
        const length = (written[index]?.length ?? 1) - 1;
        return { id, length, changed, updated: { at: updated.at }, published: { at: published.at } };
      });
      const pieces = cut(handle, end, kept);
      end += written.reduce((sum, { length }) => sum + length, 0);
      return pieces;
    },
    close() {
      closeSync(handle);
      rmSync(file, { force: true });
    },
  };
}

const START = '{"items":[';

export const keptPieces = ({ content, items }: Kept): readonly Piece[] => cut(content.handle, START.length, items);

/** Each is followed by a comma. */
function cut(handle: number, first: number, items: readonly KeptItem[]): readonly Piece[] {
  let start = first;
  return items.map((item) => {
    const piece = { item, handle, start };
    start += item.length + 1;
    return piece;
  });
}

export interface Compiling {
  /** In their order. */
  readonly items: readonly KeptItem[];
  /** Answers with what waits until all is written: with `writingOf` the file. One that would hold the same bytes is left alone. */
  finish(head: Omit<SettledContent, "items">): () => string;
}

/** `old` are pieces of `kept`. The hand begins at once with what is known. */
export function compile(
  root: string,
  hand: SecondHand,
  old: readonly Piece[],
  anew: readonly Piece[],
  kept: Kept | undefined,
): Compiling {
  const pieces = [...old, ...anew].toSorted((a, b) => byNewestChange(a.item, b.item));
  const move = kept?.content.move;
  const begin = () =>
    hand.begin({
      file: path.join(root, COMPILED),
      start: START,
      runs: [...runsOf(pieces)],
      ...(move === undefined ? {} : { move }),
      ...(kept === undefined ? {} : { close: kept.content.give() }),
    });
  const last = pieces.at(-1);
  const length = last === undefined ? START.length : last.start + last.item.length;
  const isSame = kept !== undefined && anew.length === 0 && old.length === kept.items.length && move === undefined;
  const begun = isSame ? undefined : begin();
  return {
    items: pieces.map(({ item }) => item),
    finish(head) {
      const end = Buffer.from(`],${JSON.stringify({ ...head, site: editionOf(head.site) }).slice(1)}\n`);
      if (isSame && endsWith(kept.content, end, length)) return () => kept.writing;
      const isBegun = begun ?? begin();
      const finished = hand.finish(end);
      return () => {
        isBegun();
        return finished();
      };
    },
  };
}

/** Bytes that are read at once. */
const AT_ONCE = 2 ** 20;

/** Neighbours that stay neighbours are read together, some at a time. */
function* runsOf(pieces: readonly Piece[]): Generator<Run> {
  for (let index = 0; index < pieces.length; ) {
    const first = pieces[index];
    if (first === undefined) return;
    const { handle, start } = first;
    let end = start;
    for (let next: Piece | undefined = first; next?.handle === handle && next.start === end; next = pieces[index]) {
      end += next.item.length + 1;
      index += 1;
      if (end - start > AT_ONCE) break;
    }
    yield { handle, start, end: end - 1 };
  }
}

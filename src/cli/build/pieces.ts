// The texts of items: where they stand in a file, and how build/pieces.txt holds that, as columns (`columns.ts`).
import type { Placed } from "../../items/order.ts";
import type { Instant } from "../../model/dates.ts";
import { type Lines, readChecked } from "./checked-lines.ts";
import { type Chunk, readChunks, rowsOf, writeChunks } from "./chunks.ts";
import * as columns from "./columns.ts";

export interface Piece extends Placed {
  /** Of the open file; undefined for the compiled content that is kept. */
  readonly handle: number | undefined;
  /** Bytes. */
  readonly start: number;
  readonly length: number;
  /** Bytes from its start on: where it says that it was new at the build. What is kept (`timeless.ts`) says it nowhere else. */
  readonly newAt: number | undefined;
}

/** What the compiled content begins with. */
export const START = '{"items":[';

/** What a text says of when its item was new. */
export const sayNew = (at: Instant): string => `"recorded":"${at}","changed":"${at}"`;

export interface KeptPieces {
  /** In their order; they stand in the compiled content one after the other, each followed by a comma. */
  readonly pieces: readonly Piece[];
  readonly chunks: readonly Chunk<Piece>[];
  /** Of the build that wrote them. */
  readonly was: Instant;
}

/** `kept`: what was read of the last ones. */
export function* linesOf(pieces: readonly Piece[], kept: readonly Chunk<Piece>[], now: Instant): Generator<Lines> {
  yield now;
  yield* writeChunks(pieces, kept, (some) => writeSome(some, now));
}

function* writeSome(pieces: readonly Piece[], now: Instant): Generator<string> {
  yield columns.writeTexts(pieces.map(({ id }) => id));
  yield columns.writeNumbers(pieces.map(({ length }) => length));
  yield columns.writeNumbers(pieces.map(({ newAt = -1 }) => newAt));
  yield* columns.writeMoments(
    pieces.map(({ changed }) => changed),
    now,
  );
  yield columns.writeTexts(pieces.map(({ published }) => published.at));
  yield columns.writeTexts(pieces.map(({ published, updated }) => (updated.at === published.at ? "" : updated.at)));
}

/** What was new at the last build is new `now`. Undefined for what is not as it was written. */
export function readPieces(bytes: Buffer, now: Instant): KeptPieces | undefined {
  const cursor = readChecked(bytes);
  if (cursor === undefined) return undefined;
  const was = cursor.next();
  let end = START.length - 1;
  const chunks = readChunks(cursor, (next) => {
    const pieces = readSome(next, end, now);
    const last = pieces.at(-1);
    end = last === undefined ? end : last.start + last.length;
    return pieces;
  });
  return { pieces: rowsOf(chunks), chunks, was };
}

/** `before`: where the one before them ends. */
function readSome(next: () => string, before: number, now: Instant): readonly Piece[] {
  const ids = columns.readTexts(next());
  const lengths = columns.readNumbers(next());
  const news = columns.readNumbers(next());
  const changed = columns.readMoments(next(), next(), now);
  const published = columns.readTexts(next());
  const updated = columns.readTexts(next());
  let end = before;
  return ids.map((id, row): Piece => {
    const [start, length] = [end + 1, lengths[row] ?? 0];
    end = start + length;
    const first = { at: published[row] ?? "" };
    const last = updated[row] ? { at: updated[row] } : first;
    const newAt = news[row] === -1 ? undefined : news[row];
    const at = changed[row] ?? now;
    return { id, changed: at, published: first, updated: last, handle: undefined, start, length, newAt };
  });
}

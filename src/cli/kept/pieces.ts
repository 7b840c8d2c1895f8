// The texts of items: where they stand in a file, and how build/pieces.txt holds that, as columns (`columns.ts`).
import type { Placed } from "../../items/order.ts";
import { idNumber } from "../../items/ties.ts";
import type { Instant } from "../../model/dates.ts";
import { type Cursor, type Lines, readChecked } from "./checked-lines.ts";
import { type Chunk, readChunks, writeChunks } from "./chunks.ts";
import * as columns from "./columns.ts";
import type { Sorted, SortedList } from "./sorted-list.ts";

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

/** Some pieces that stand in the compiled content one after the other, each followed by a comma. */
export interface PieceColumns extends Sorted<Placed, Piece> {
  /** Where each begins; then where the next one does. */
  readonly starts: Float64Array;
  /** Where it says that something was new at the last build. */
  readonly news: () => readonly number[];
}

export type PieceList = SortedList<PieceColumns, Piece>;

export interface KeptPieces {
  readonly chunks: readonly Chunk<PieceColumns>[];
  /** Of the build that wrote them. */
  readonly was: Instant;
}

export function* linesOf(pieces: PieceList, now: Instant): Generator<Lines> {
  yield now;
  yield* writeChunks(pieces, (some) => writeSome(some, now));
}

function* writeSome(pieces: readonly Piece[], now: Instant): Generator<string> {
  yield columns.writeNumbers(pieces.map(({ length }) => length));
  yield columns.writeNumbers(pieces.map(({ newAt = -1 }) => newAt));
  yield columns.writeNumbers(pieces.map(({ id }) => idNumber(id)));
  yield* writePlaces(pieces.slice(-1), now);
  yield* writePlaces(pieces, now);
}

function* writePlaces(some: readonly Placed[], now: Instant): Generator<string> {
  yield columns.writeTexts(some.map(({ id }) => id));
  yield* columns.writeMoments(
    some.map(({ changed }) => changed),
    now,
  );
  yield columns.writeTexts(some.map(({ published }) => published.at));
  yield columns.writeTexts(some.map(({ published, updated }) => (updated.at === published.at ? "" : updated.at)));
}

/** What was new at the last build is new `now`. Undefined for what is not as it was written. */
export function readPieces(bytes: Buffer, now: Instant): KeptPieces | undefined {
  const cursor = readChecked(bytes);
  if (cursor === undefined) return undefined;
  const was = cursor.next();
  let start = START.length;
  const chunks = readChunks(cursor, (its) => {
    const some = readSome(its, start, now);
    start = some.starts.at(-1) ?? start;
    return some;
  });
  return { chunks, was };
}

/** `first`: where the first of them begins. */
function readSome(cursor: Cursor, first: number, now: Instant): PieceColumns {
  const column = columns.columnsAt(cursor);
  const starts = startsOf(columns.readNumbers(cursor.next()), first);
  const newAt = column(columns.readNumbers);
  const numbers = column(columns.readNumbers);
  const last = readPlaces(cursor, now);
  const places = readPlaces(cursor, now);
  const newIn = (row: number): number | undefined => (newAt()[row] === -1 ? undefined : newAt()[row]);
  return {
    starts,
    numbers,
    last: () => last()[0],
    news: () => [...newAt()].flatMap((at, row) => (at === -1 ? [] : (starts[row] ?? 0) + at)),
    rows: columns.once(() =>
      places().map((place, row): Piece => {
        const [start = 0, next = 0] = starts.subarray(row, row + 2);
        return { ...place, handle: undefined, start, length: next - start - 1, newAt: newIn(row) };
      }),
    ),
  };
}

function startsOf(lengths: Float64Array, first: number): Float64Array {
  const starts = new Float64Array(lengths.length + 1);
  let start = first;
  for (const [row, length] of lengths.entries()) {
    starts[row] = start;
    start += length + 1;
  }
  starts[lengths.length] = start;
  return starts;
}

function readPlaces({ later }: Cursor, now: Instant): () => readonly Placed[] {
  const [ids, few, moments, first, last] = [later(), later(), later(), later(), later()];
  return () => {
    const changed = columns.readMoments(few(), moments(), now);
    const published = columns.readTexts(first());
    const updated = columns.readTexts(last());
    return columns.readTexts(ids()).map((id, row): Placed => {
      const its = { at: published[row] ?? "" };
      return { id, changed: changed[row] ?? now, published: its, updated: updated[row] ? { at: updated[row] } : its };
    });
  };
}

// A long list in a file, some rows at a time. Of a large site nearly all rows stay what they were: they are not looked at, and their
// bytes are copied.
import type { Cursor, Lines } from "./checked-lines.ts";
import { MOST } from "./chunk-size.ts";

/** `Some`: rows, or what they can be made of. */
export interface Chunk<Some> {
  readonly some: Some;
  /** As they stand in the file. */
  readonly bytes: Uint8Array;
}

/** Part of a list: as it is kept, or rows. */
export type Stretch<Some, Row> = Chunk<Some> | readonly Row[];

export const isKept = <Some, Row>(stretch: Stretch<Some, Row>): stretch is Chunk<Some> => "bytes" in stretch;

/** Of so few the rows are to be looked at, so that they become part of others that are: else there would be ever more of them. */
export const isSmall = (rows: number): boolean => rows < MOST / 4;

/** `write` gives the lines of some rows. */
export function* writeChunks<Some, Row>(
  list: readonly Stretch<Some, Row>[],
  write: (rows: readonly Row[]) => Iterable<string>,
): Generator<Lines> {
  let rows: Row[] = [];
  for (const stretch of list) {
    if (isKept(stretch)) {
      yield* writeRows(rows, write);
      yield stretch.bytes;
      rows = [];
    } else for (const row of stretch) rows.push(row);
  }
  yield* writeRows(rows, write);
  yield END;
}

/** Stands before each, and behind the last. */
const BEGIN = "+";
const END = ".";

/** All of about the same size. */
function* writeRows<Row>(rows: readonly Row[], write: (rows: readonly Row[]) => Iterable<string>): Generator<string> {
  const size = Math.ceil(rows.length / Math.ceil(rows.length / MOST));
  for (let start = 0; start < rows.length; start += size) {
    yield BEGIN;
    yield* write(rows.slice(start, start + size));
  }
}

/** `read` takes as many lines as were written of some rows. */
export function readChunks<Some>(cursor: Cursor, read: (cursor: Cursor) => Some): readonly Chunk<Some>[] {
  const chunks: Chunk<Some>[] = [];
  for (let start = cursor.place(); cursor.next() === BEGIN; start = cursor.place()) {
    const some = read(cursor);
    chunks.push({ some, bytes: cursor.bytes(start, cursor.place()) });
  }
  return chunks;
}

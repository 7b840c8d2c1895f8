// A long list in a file, some rows at a time. Rows that are still the very ones that were read are not written again but copied, and
// of a large site nearly all are.
import type { Cursor, Lines } from "./checked-lines.ts";

export interface Chunk<Row> {
  readonly rows: readonly Row[];
  /** As they stand in the file. */
  readonly bytes: Uint8Array;
}

/** Rows. Fewer at a time are read more slowly, and of more at a time more are written again for one that changed. */
const MOST = 500;
/** Smaller ones become part of others: else they would become ever more. */
const LEAST = MOST / 4;

/** `write` gives the lines of some rows. */
export function* writeChunks<Row>(
  rows: readonly Row[],
  kept: readonly Chunk<Row>[],
  write: (rows: readonly Row[]) => Iterable<string>,
): Generator<Lines> {
  const known = new Map(kept.filter((chunk) => chunk.rows.length >= LEAST).map((chunk) => [chunk.rows[0], chunk]));
  let start = 0;
  for (let row = 0; row < rows.length; ) {
    const chunk = known.get(rows[row]);
    const isKept = chunk?.rows.every((each, index) => each === rows[row + index]) === true;
    if ((isKept && start < row) || row - start === MOST) {
      yield* writeSome(rows.slice(start, row), write);
      start = row;
    }
    if (!isKept) {
      row += 1;
      continue;
    }
    yield chunk.bytes;
    row += chunk.rows.length;
    start = row;
  }
  if (start < rows.length) yield* writeSome(rows.slice(start), write);
  yield END;
}

/** Stands before each, and behind the last. */
const BEGIN = "+";
const END = ".";

function* writeSome<Row>(rows: readonly Row[], write: (rows: readonly Row[]) => Iterable<string>): Generator<string> {
  yield BEGIN;
  yield* write(rows);
}

/** `read` takes as many lines as were written of some rows. */
export function readChunks<Row>(cursor: Cursor, read: (next: () => string) => readonly Row[]): readonly Chunk<Row>[] {
  const chunks: Chunk<Row>[] = [];
  for (let start = cursor.place(); cursor.next() === BEGIN; start = cursor.place()) {
    const rows = read(cursor.next);
    chunks.push({ rows, bytes: cursor.bytes(start, cursor.place()) });
  }
  return chunks;
}

export const rowsOf = <Row>(chunks: readonly Chunk<Row>[]): readonly Row[] => chunks.flatMap(({ rows }) => rows);

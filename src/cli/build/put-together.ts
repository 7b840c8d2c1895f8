// A file that is put together from pieces of others.
import { readSync } from "node:fs";
import type { Instant } from "../../model/dates.ts";
import { sayNew } from "../kept/pieces.ts";
import type { Span } from "../line-file.ts";
import { type Draft, openDraft } from "../write-file.ts";

export interface Plan {
  readonly file: string;
  readonly start: string;
  /** Between commas. */
  readonly runs: Iterable<Run>;
  readonly move?: Move;
  /** Whether the disk is to begin before all is written: another core has the time for it. */
  readonly isFree: boolean;
}

/** What was new at the last build is new at this one. */
export interface Move {
  /** Of the file whose runs are moved. */
  readonly handle: number;
  /** Where in it something is said to be new: in the order of the runs. */
  readonly places: readonly number[];
  readonly now: Instant;
}

/** Of a file that is open. */
export interface Run extends Span {
  readonly handle: number;
}

const COMMA = Buffer.from(",");

/** Bytes that the disk is given at once. */
const FLUSH = 2 ** 24;

/** A draft of all but its end. */
export function putTogether({ file, start, runs, move, isFree }: Plan): Draft {
  const draft = openDraft(file);
  try {
    draft.add(Buffer.from(start));
    let moved = 0;
    let isFirst = true;
    let waiting = 0;
    for (const run of runs) {
      if (!isFirst) draft.add(COMMA);
      isFirst = false;
      const bytes = read(run);
      if (run.handle === move?.handle) moved = moveDates(bytes, run, move, moved);
      draft.add(bytes);
      waiting += bytes.length;
      if (!isFree || waiting < FLUSH) continue;
      draft.flush();
      waiting = 0;
    }
    if (isFree) draft.flush();
    return draft;
  } catch (error) {
    draft.abandon();
    throw error;
  }
}

let buffer = Buffer.alloc(0);

/** Holds until the next is read. */
function read({ handle, start, end }: Run): Buffer {
  if (buffer.length < end - start) buffer = Buffer.allocUnsafe(Math.max(end - start, 2 * buffer.length));
  return buffer.subarray(0, readSync(handle, buffer, 0, end - start, start));
}

/** In place: an instant has as many letters as any other. Answers with how many places are behind it. */
function moveDates(bytes: Buffer, { start, end }: Run, { places, now }: Move, first: number): number {
  const words = sayNew(now);
  for (let index = first; ; index += 1) {
    const place = places[index] ?? end;
    if (place < start || place >= end) return index;
    bytes.write(words, place - start, "latin1");
  }
}

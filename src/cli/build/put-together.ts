// A file that is put together from pieces of others.
import { closeSync, readSync } from "node:fs";
import type { Instant } from "../../model/dates.ts";
import type { Span } from "../line-file.ts";
import { type Draft, openDraft } from "../write-file.ts";

export interface Plan {
  readonly file: string;
  readonly start: string;
  /** Between commas. */
  readonly runs: readonly Run[];
  readonly move?: Move;
  /** The file that this one replaces, to be closed when its pieces are copied: some systems replace none that is open. */
  readonly close?: number;
}

/** What runs of one file say of one moment, they are to say of another. */
export interface Move {
  readonly handle: number;
  readonly was: Instant;
  readonly now: Instant;
}

/** Of a file that is open. */
export interface Run extends Span {
  readonly handle: number;
}

const COMMA = Buffer.from(",");

/** A draft of all but its end. */
export function putTogether({ file, start, runs, move, close }: Plan): Draft {
  const draft = openDraft(file);
  try {
    draft.add(Buffer.from(start));
    for (const [index, run] of runs.entries()) {
      if (index > 0) draft.add(COMMA);
      const bytes = read(run);
      draft.add(run.handle === move?.handle ? moveDates(bytes, move.was, move.now) : bytes);
    }
    return draft;
  } catch (error) {
    draft.abandon();
    throw error;
  } finally {
    if (close !== undefined) closeSync(close);
  }
}

let buffer = Buffer.alloc(0);

/** Holds until the next is read. */
function read({ handle, start, end }: Run): Buffer {
  if (buffer.length < end - start) buffer = Buffer.allocUnsafe(Math.max(end - start, 2 * buffer.length));
  return buffer.subarray(0, readSync(handle, buffer, 0, end - start, start));
}

/**
 * In place: an instant has as many letters as any other. Of what is kept (`timeless.ts`), the moment of the settling stands
 * only where it says when the item was new, and so twice.
 */
function moveDates(items: Buffer, was: Instant, now: Instant): Buffer {
  const [old, words] = [newAt(was), newAt(now)];
  for (let at = items.indexOf(old); at !== -1; at = items.indexOf(old, at + old.length)) {
    items.write(words, at, "latin1");
  }
  return items;
}

const newAt = (at: Instant): string => `"recorded":"${at}","changed":"${at}"`;

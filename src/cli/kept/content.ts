// build/content.txt as the last build left it, and where the text of each item stands in it. It need not fit into memory.
import { closeSync, fstatSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import type { Instant } from "../../model/dates.ts";
import { writingOf } from "../write-file.ts";
import { type KeptPieces, readPieces, START } from "./pieces.ts";

/** Of the content, and of what is noted of its pieces: as `writingOf` has them. */
export interface Writing {
  readonly content: string;
  readonly pieces: string;
}

export interface KeptContent extends KeptPieces {
  /** Of the open file. */
  readonly handle: number;
  readonly writing: Writing;
  /** What was new at the last build is new at this one: its bytes are not those on disk. */
  readonly isMoved: boolean;
}

/** Undefined when nothing is kept, or anything is wrong with it: then all is made anew. */
export function openKeptContent(file: string, notes: string, now: Instant): KeptContent | undefined {
  try {
    return openBoth(file, notes, now);
  } catch {
    return undefined;
  }
}

function openBoth(file: string, notes: string, now: Instant): KeptContent | undefined {
  const pieces = writingOf(statSync(notes));
  const kept = readPieces(readFileSync(notes), now);
  if (kept === undefined) return undefined;
  const isMoved = kept.was !== now && kept.chunks.some(({ some }) => some.news().length > 0);
  const handle = openSync(file, "r");
  return { ...kept, handle, writing: { content: writingOf(fstatSync(handle)), pieces }, isMoved };
}

export const closeContent = ({ handle }: KeptContent): void => closeSync(handle);

/** Whether it ends with these bytes, behind all pieces. */
export function endsWith({ handle, chunks }: KeptContent, end: Uint8Array): boolean {
  const bytes = Buffer.alloc(end.length + 1);
  // There is no comma behind the last piece.
  const start = (chunks.at(-1)?.some.starts.at(-1) ?? START.length + 1) - 1;
  return Buffer.from(end).equals(bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, start)));
}

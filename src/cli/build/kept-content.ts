// build/content.txt as the last build left it. It need not fit into memory.
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import type { Instant } from "../../model/dates.ts";
import { writingOf } from "../write-file.ts";
import type { Move } from "./put-together.ts";

export interface KeptContent {
  /** Of the open file. */
  readonly handle: number;
  /** To somebody who will close it. */
  give(): number;
  /** Unless it was given away. */
  close(): void;
  /** What was new at the last build is new at this one: its bytes are not those on disk. */
  readonly move?: Move;
}

/** What is known of the file. */
interface Left {
  readonly now: Instant;
  readonly writing: string;
  /** As they are `now`. */
  readonly items: readonly { readonly changed: Instant }[];
}

/** Undefined for a file that somebody else wrote, or that was written later than `now`. Throws where there is none. */
export function openKeptContent(file: string, left: Left, now: Instant): KeptContent | undefined {
  if (left.now > now) return undefined;
  const handle = openSync(file, "r");
  if (writingOf(fstatSync(handle)) !== left.writing) {
    closeSync(handle);
    return undefined;
  }
  const isMoved = left.now !== now && left.items.some(({ changed }) => changed === now);
  let isOwn = true;
  return {
    handle,
    give() {
      isOwn = false;
      return handle;
    },
    close() {
      if (isOwn) closeSync(handle);
    },
    ...(isMoved ? { move: { handle, was: left.now, now } } : {}),
  };
}

/** Whether it ends with these bytes, and they begin at `start`. */
export function endsWith({ handle }: KeptContent, end: Buffer, start: number): boolean {
  const bytes = Buffer.alloc(end.length + 1);
  return end.equals(bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, start)));
}

// Whether a file is the one that was read before: told by its size and times, as git does it, and by its bytes where these say
// too little.
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { digest } from "../items/digest.ts";

export interface KeptFile {
  /** Its name in its folder. */
  readonly name: string;
  /** SHA-256 of its bytes. */
  readonly digest: string;
  /** Size, times and number of the file when it was read; absent where its next change might not show in them. */
  readonly state?: string;
}

/** Milliseconds. A file that was written so short a time ago may be written again, and its times be the same. */
const FRESH = 2_000;

/** To be asked before the file is read: what is written meanwhile must show the next time. */
function stateOf(file: string): string | undefined {
  const { size, mtimeMs, ctimeMs, ino } = statSync(file);
  return Math.max(mtimeMs, ctimeMs) > Date.now() - FRESH ? undefined : `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
}

export interface FileState {
  readonly name: string;
  readonly state?: string;
  /** What was kept of it, where that still holds. */
  readonly same?: KeptFile;
}

export function lookAt(folder: string, name: string, kept: KeptFile | undefined): FileState {
  const file = path.join(folder, name);
  const state = stateOf(file);
  const found = { name, ...(state === undefined ? {} : { state }) };
  if (kept?.name !== name) return found;
  const isSame = (state !== undefined && state === kept.state) || digest(readFileSync(file)) === kept.digest;
  return isSame ? { ...found, same: { ...found, digest: kept.digest } } : found;
}

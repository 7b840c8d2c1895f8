// Whether a file is the one that was read before: told by its size and times, as git does it, and by its bytes where these say
// too little.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { digest } from "../../items/digest.ts";
import type { Span } from "../line-file.ts";
import { writingOf } from "../write-file.ts";

export interface KeptFile {
  /** Its name in its folder. */
  readonly name: string;
  /** SHA-256 of its bytes. */
  readonly digest: string;
  /** Size, times and number of the file when it was read; absent where its next change might not show in them. */
  readonly state?: string;
  /** Of a page, where its reading is kept. */
  readonly place?: Span;
}

/** Milliseconds. A file that was written so short a time ago may be written again, and its times be the same. */
const FRESH = 2_000;

/** To be asked before the file is read: what is written meanwhile must show the next time. */
function stateOf(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  // A link that leads nowhere.
  if (stats === undefined) return undefined;
  const { mtimeMs, ctimeMs } = stats;
  return Math.max(mtimeMs, ctimeMs) > Date.now() - FRESH ? undefined : `${writingOf(stats)} ${ctimeMs}`;
}

/** The names in a folder, in no order, and the states of the files where their next change would show in them. */
export type Listing = ReadonlyMap<string, string | undefined>;

/** Empty for a folder that is not there. What is hidden is left out. */
export function listFolder(folder: string): Listing {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith(".")) : [];
  return new Map(names.map((name) => [name, stateOf(`${folder}/${name}`)]));
}

export interface FileState {
  readonly name: string;
  readonly state?: string;
  /** What was kept of it, where that still holds. */
  readonly same?: KeptFile;
}

/** `state` is that of the listing. */
export function lookAt(folder: string, name: string, state: string | undefined, kept: KeptFile | undefined): FileState {
  const found = { name, ...(state === undefined ? {} : { state }) };
  if (kept?.name !== name) return found;
  if (state !== undefined && state === kept.state) return { ...found, same: kept };
  const isSame = digest(readFileSync(`${folder}/${name}`)) === kept.digest;
  return isSame ? { ...found, same: { ...found, digest: kept.digest } } : found;
}

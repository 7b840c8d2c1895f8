// Whether a file is the one that was read before: told by its size and times, as git does it, and by its bytes where these say
// too little.
import { readFileSync, statSync } from "node:fs";
import { digest } from "../../items/digest.ts";
import { seenIn } from "../folders.ts";
import type { Span } from "../line-file.ts";

/** As it was last read. */
export interface KeptFile {
  /** Its name in its folder. */
  readonly name: string;
  /** Of the file when it was read. */
  readonly state: State;
  /** SHA-256 of its bytes. */
  readonly digest: string;
  /** Of a page, where its reading is kept. */
  readonly place: Span | undefined;
}

/** As it is found: the one of the last build, or one that has to be read. */
export type FoundFile =
  | KeptFile
  | ({ readonly [Field in "digest" | "place"]: undefined } & Pick<KeptFile, "name" | "state">);

/** NaN, which is equal to none, for a file whose next change might not show in it. */
export type State = number;

/** Milliseconds. A file that was written so short a time ago may be written again, and its times be the same. */
const FRESH = 2_000;

/** To be asked before the file is read: what is written meanwhile must show the next time. */
export function stateOf(file: string): State {
  const stats = statSync(file, { throwIfNoEntry: false });
  // A link that leads nowhere.
  if (stats === undefined) return Number.NaN;
  const { size, mtimeMs, ctimeMs, ino } = stats;
  return Math.max(mtimeMs, ctimeMs) > Date.now() - FRESH ? Number.NaN : mix(size, mtimeMs, ctimeMs, ino);
}

const numbers = new Float64Array(4);
const words = new Uint32Array(numbers.buffer);

/** 53 bits of them: of 10^15 changes one might not show. As a text they would take ten times as long to make, keep and compare. */
function mix(size: number, modified: number, changed: number, inode: number): State {
  numbers[0] = size;
  numbers[1] = modified;
  numbers[2] = changed;
  numbers[3] = inode;
  let [high, low] = [1, 2];
  for (const word of words) {
    // Multiplying carries bits upwards, shifting downwards; the factors are those of MurmurHash3.
    high = Math.imul(high ^ word, 0x85ebca6b);
    high ^= high >>> 13;
    low = Math.imul(low ^ word, 0xc2b2ae35);
    low ^= low >>> 16;
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}

/** What lies in a folder, in a form that goes quickly from core to core. */
export interface Listing {
  /** In their order, each followed by a slash, which no name has. */
  readonly names: string;
  /** Of the files. */
  readonly states: Float64Array;
}

/** Empty for a folder that is not there. What is hidden is left out. */
export function listFolder(folder: string): Listing {
  const its = seenIn(folder).toSorted();
  return {
    names: its.map((name) => `${name}/`).join(""),
    states: Float64Array.from(its, (name) => stateOf(`${folder}/${name}`)),
  };
}

/** `state` is that of the listing. */
export function lookAt(folder: string, name: string, state: State, kept: KeptFile | undefined): FoundFile {
  if (kept?.name === name) {
    if (state === kept.state) return kept;
    if (digest(readFileSync(`${folder}/${name}`)) === kept.digest) return { ...kept, state };
  }
  return { name, state, digest: undefined, place: undefined };
}

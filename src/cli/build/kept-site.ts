// What the last build came to, page by page and item by item: the next one settles only what can come out otherwise. It is
// believed only while nobody else wrote the compiled content beside it, and the same Dateline wrote both.
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { Instant } from "../../model/dates.ts";
import { writeWhole } from "../write-file.ts";
import { type KeptContent, openKeptContent } from "./kept-content.ts";
import { type KeptSite, writeKept } from "./kept-lines.ts";
import { readKept } from "./read-kept.ts";

export interface Kept extends KeptSite {
  readonly content: KeptContent;
}

const FILE = "build/settled.txt";
/** Of some 1,400 pages: there a build takes as long with one core as with two. */
const MUCH = 2 ** 20;

/** Whether a build has so much to go through that two cores are better than one. */
export const isMuchKept = (root: string): boolean =>
  (statSync(path.join(root, FILE), { throwIfNoEntry: false })?.size ?? 0) > MUCH;

/**
 * As it would be had it been settled `now`: what was new then and is recorded nowhere yet is new once more. Undefined when
 * nothing is kept, or anything is wrong with it.
 */
export function findKept(root: string, compiled: string, now: Instant): Kept | undefined {
  try {
    const kept = readKept(readFileSync(path.join(root, FILE)), now);
    const content = kept && openKeptContent(path.join(root, compiled), kept, now);
    return kept && content && { ...kept, now, content };
  } catch {
    return undefined;
  }
}

/** `writing` is asked last, once all else is written. */
export function keep(root: string, site: Omit<KeptSite, "writing">, writing: () => string): void {
  // Whatever a machine that stops leaves of it, its checksum tells.
  writeWhole(path.join(root, FILE), writeKept(site, writing), false);
}

// What the last build came to, page by page and item by item: the next one settles only what can come out otherwise. It is
// believed when the same Dateline wrote it, and then only beside the compiled content of which it tells (`build.ts`).
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Instant } from "../../model/dates.ts";
import { SETTLED } from "../folders.ts";
import { writeWhole } from "../write-file.ts";
import type { Writing } from "./content.ts";
import { type KeptSite, readKept, type SiteToKeep, writeKept } from "./site-lines.ts";

/**
 * As it would be had it been settled `now`: what was new then and is recorded nowhere yet is new once more. Undefined when
 * nothing is kept, when it is damaged, or was written later than `now`.
 */
export function findKept(root: string, now: Instant): KeptSite | undefined {
  try {
    const kept = readKept(readFileSync(path.join(root, SETTLED)), now);
    return kept === undefined || kept.now > now ? undefined : kept;
  } catch {
    return undefined;
  }
}

/** `writing` is asked last, once all else is written. */
export function keep(root: string, site: SiteToKeep, writing: () => Writing): void {
  // Whatever a machine that stops leaves of it, its checksum tells.
  writeWhole(path.join(root, SETTLED), writeKept(site, writing), false);
}

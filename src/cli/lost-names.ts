// Whether a topic or an author with a new slug is there can be told only when the content is settled: by the lists that its
// items stand in.
import { readFileSync } from "node:fs";
import path from "node:path";
import { isAbsent } from "../items/absence.ts";
import type { PageLedger } from "../model/ledger.ts";
import { Refusal } from "../model/refusal.ts";
import type { Site } from "../model/site.ts";
import { SITE_FILE } from "./content-files.ts";
import { lineInSite } from "./read-site.ts";
import { findLostName } from "./site-orders.ts";

/** `topics/harbour`, `authors/mara-lind`: those of all that a page shows, or will when what is held is released. */
export function listsOn({ items }: PageLedger): readonly string[] {
  const shown = Object.values(items).filter((record) => !isAbsent(record));
  return [...new Set(shown.flatMap(({ lists = [], later = [] }) => [lists, ...later.map((one) => one.lists)].flat()))];
}

export function refuseLostName(root: string, { renamed }: Site, lists: readonly string[]): void {
  const slugsIn = (place: string) =>
    new Set(lists.flatMap((list) => (list.startsWith(`${place}/`) ? list.slice(place.length + 1) : [])));
  const lost = findLostName(renamed, { topics: slugsIn("topics"), authors: slugsIn("authors") });
  if (lost === undefined) return;
  const place = { file: SITE_FILE, line: lineInSite(readFileSync(path.join(root, SITE_FILE), "utf8"), lost.path) };
  throw new Refusal("lost-name", `\`${lost.path.join(".")}\`: ${lost.message}`, lost.remedy, place);
}

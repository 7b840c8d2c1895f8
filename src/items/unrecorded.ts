// What a settling found that the ledger does not hold yet, in words for the person who runs the command.
import { isDeepStrictEqual } from "node:util";
import type { Ledger, LedgerRecord, PageLedger } from "../model/ledger.ts";
import { isAbsent } from "./absence.ts";
import { hasLateArrivals } from "./recordings.ts";
import { writeLedger } from "./write-ledger.ts";

/** One line a page, `SLUG: what`; none when everything is recorded. */
export function unrecorded(before: Ledger, after: Ledger): readonly string[] {
  const site = before.site?.digest === after.site?.digest ? [] : ["the site file: changed"];
  const late = hasLateArrivals(before)
    ? ["the ledger: some pages were recorded apart from others, and came later"]
    : [];
  const pages = Object.entries(after.pages).flatMap(([slug, next]) => {
    const last = before.pages[slug];
    if (last !== undefined && isSame(last, next)) return [];
    const what = describe(last, next);
    return what === undefined ? [] : [`${slug}: ${what}`];
  });
  return [...site, ...late, ...pages.toSorted()];
}

/** Comparing values is quicker than writing them; what is written decides. */
const isSame = (a: PageLedger, b: PageLedger): boolean => isDeepStrictEqual(a, b) || writeLedger(a) === writeLedger(b);

/** Undefined when the page alone knows of nothing new: only others have come. */
function describe(before: PageLedger | undefined, after: PageLedger): string | undefined {
  const ids = Object.keys(after.items);
  if (before === undefined) return `new, ${count(ids.length, "item")}`;
  const present = (page: PageLedger, id: string): LedgerRecord | undefined => {
    const record = page.items[id];
    return record === undefined || isAbsent(record) ? undefined : record;
  };
  const added = ids.filter((id) => !present(before, id) && present(after, id)).length;
  const removed = ids.filter((id) => present(before, id) && !present(after, id)).length;
  const changed = ids.filter((id) => isChanged(present(before, id), present(after, id))).length;
  const parts = [
    added > 0 ? `${count(added, "item")} new` : "",
    changed > 0 ? `${count(changed, "item")} changed` : "",
    removed > 0 ? `${count(removed, "item")} removed` : "",
  ].filter((part) => part !== "");
  if (parts.length > 0) return parts.join(", ");
  if (before.file.digest !== after.file.digest) return "the file changed, no item with it";
  return before.recordings === after.recordings ? undefined : "no item changed, but more is kept of them";
}

const isChanged = (before: LedgerRecord | undefined, after: LedgerRecord | undefined): boolean =>
  before !== undefined && after !== undefined && before.digest !== after.digest;

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

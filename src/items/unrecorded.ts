// What a settling found that the ledger does not hold yet, in words for the person who runs the command.
import { isDeepStrictEqual } from "node:util";
import type { Ledger, LedgerFiles, LedgerRecord, PageLedger, SiteLedger } from "../model/ledger.ts";
import { isAbsent } from "./absence.ts";
import { hasLateArrivals } from "./recordings.ts";
import { writeLedger } from "./write-ledger.ts";

/** One line a page, `SLUG: what`; none when everything is recorded. */
export function unrecorded(before: Ledger, after: Ledger): readonly string[] {
  const pages = [...after.pages].flatMap(([slug, next]) => unrecordedPage(before.pages.get(slug), next) ?? []);
  return [...unrecordedSite(before, after.site), ...pages.toSorted()];
}

/** What is not recorded of the site as a whole. */
export function unrecordedSite(before: LedgerFiles, after: SiteLedger | undefined): readonly string[] {
  const site = before.site?.digest === after?.digest ? [] : ["the site file: changed"];
  const late = hasLateArrivals(before)
    ? ["the ledger: some pages were recorded apart from others, and came later"]
    : [];
  return [...site, ...late];
}

/** The line of one page; undefined when it is recorded as it is. */
export function unrecordedPage(before: PageLedger | undefined, after: PageLedger): string | undefined {
  if (before !== undefined && isSame(before, after)) return undefined;
  const what = describe(before, after);
  return what === undefined ? undefined : `${after.page}: ${what}`;
}

/** Comparing values is quicker than writing them; what is written decides. */
export const isSame = (a: PageLedger, b: PageLedger): boolean =>
  isDeepStrictEqual(a, b) || writeLedger(a) === writeLedger(b);

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

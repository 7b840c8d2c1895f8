// What a settling found that the ledger does not hold yet, in words for the person who runs the command.
import { isDeepStrictEqual } from "node:util";
import type { Ledger, LedgerRecord, PageLedger } from "../model/ledger.ts";
import { isAbsent } from "./absence.ts";
import { writeLedger } from "./write-ledger.ts";

/** One line a page, `SLUG: what`; none when everything is recorded. */
export function unrecorded(before: Ledger, after: Ledger): readonly string[] {
  const site = before.site?.digest === after.site?.digest ? [] : ["the site file: changed"];
  const pages = Object.entries(after.pages).flatMap(([slug, next]) => {
    const last = before.pages[slug];
    if (last !== undefined && isSame(last, next)) return [];
    return [`${slug}: ${describe(last, next)}`];
  });
  return [...site, ...pages.toSorted()];
}

/** Comparing values is quicker than writing them; what is written decides. */
const isSame = (a: PageLedger, b: PageLedger): boolean => isDeepStrictEqual(a, b) || writeLedger(a) === writeLedger(b);

function describe(before: PageLedger | undefined, after: PageLedger): string {
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
  return parts.length === 0 ? "the file changed, no item with it" : parts.join(", ");
}

const isChanged = (before: LedgerRecord | undefined, after: LedgerRecord | undefined): boolean =>
  before !== undefined && after !== undefined && before.digest !== after.digest;

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

// An editor's own setting of a published date: the only way in which one that is public can move (design, rule 7).

import type { Instant, Moment } from "../model/dates.ts";
import type { Ledger, LedgerRecord, PageLedger } from "../model/ledger.ts";
import { Refusal } from "../model/refusal.ts";

export interface RepairRequest {
  readonly id: string;
  readonly published: Instant;
  readonly reason: string;
}

/** The ledger with the repair in every record of the item. Throws a Refusal for an unknown id or a date still to come. */
export function repair(ledger: Ledger, { id, published, reason }: RepairRequest, now: Instant): Ledger {
  if (published > now) {
    throw new Refusal(
      "repair-in-future",
      `${published} is still to come`,
      "A published item has been published already.",
    );
  }
  if (![...ledger.pages.values()].some((page) => id in page.items)) {
    throw new Refusal(
      "unknown-id",
      `no item with the id ${id} is recorded`,
      "`dateline read` and the JSON feed show the ids.",
    );
  }
  const pages = [...ledger.pages];
  const repaired = pages.map(([slug, page]) => [slug, repairPage(page, id, published, reason, now)] as const);
  return { ...ledger, pages: new Map(repaired) };
}

function repairPage(page: PageLedger, id: string, to: Instant, reason: string, at: Instant): PageLedger {
  const record = page.items[id];
  if (record === undefined) return page;
  const published: Moment = { at: to, precision: "second", basis: "repair" };
  const repairs = [...record.repairs, { at, from: record.published.at, to, reason }];
  const mended: LedgerRecord = { ...record, published, repairs };
  return { ...page, items: { ...page.items, [id]: mended } };
}

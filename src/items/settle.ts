// Pages, ledger, site and clock → items with their ids and dates, and the ledger's next state. Pure; the story of the room.

import type { Instant } from "../model/dates.ts";
import type { SettledContent } from "../model/item.ts";
import type { Ledger } from "../model/ledger.ts";
import type { Site } from "../model/site.ts";
import { livesOf } from "./appearances.ts";
import { refuseFutureCapture } from "./captured.ts";
import { closeLedger } from "./close-ledger.ts";
import { draftItems } from "./draft-items.ts";
import { stateItems } from "./gather.ts";
import { homeOf } from "./home-of.ts";
import { identify } from "./identify.ts";
import { linkItems } from "./link-items.ts";
import { findScheduled, makeItem } from "./make-item.ts";
import { goneIds, nextLedger } from "./next-ledger.ts";
import { byNewestChange } from "./order.ts";
import type { ReadPage } from "./read-pages.ts";
import { nextSiteLedger } from "./site-ledger.ts";

export interface SettleInput {
  readonly pages: readonly ReadPage[];
  readonly ledger: Ledger;
  readonly site: Site;
  readonly now: Instant;
  /** Slugs whose edit is minor: it moves no date. */
  readonly minor?: ReadonlySet<string>;
}

export interface Settled {
  readonly content: SettledContent;
  readonly ledger: Ledger;
}

/** Throws a Refusal for a page that was captured in the future. */
export function settle({ pages, ledger, site, now, minor = new Set() }: SettleInput): Settled {
  const inOrder = pages.toSorted((a, b) => (a.reading.slug < b.reading.slug ? -1 : 1));
  for (const { reading } of inOrder) refuseFutureCapture(reading, homeOf(reading, site), now);
  const stated = stateItems(identify(inOrder, ledger, site), ledger, site, now);
  const drafts = draftItems(stated, ledger, site, { now, minor });
  const gone = goneIds(ledger);
  const scheduled = findScheduled(drafts, now);
  const items = linkItems(drafts).map((linked) => makeItem(linked, gone.has(linked.draft.shown.id), scheduled, now));
  const next = nextLedger(
    drafts,
    items,
    inOrder,
    { ...ledger, site: nextSiteLedger(ledger.site, site, now) },
    site,
    now,
  );
  const lives = livesOf(next);
  const closed = closeLedger(ledger, next, lives.appearances, site.pageSize, now);
  const siteChanged = closed.ledger.site?.changed ?? now;
  return {
    content: {
      site,
      items: items.map(({ item }) => item).toSorted(byNewestChange),
      changed: lives.lastRemoval > siteChanged ? lives.lastRemoval : siteChanged,
      siteChanged,
      appearances: closed.appearances,
      archivePages: (closed.ledger.archive?.pages ?? []).map((page) => page.length),
      removals: lives.removals,
      departures: lives.departures,
    },
    ledger: closed.ledger,
  };
}

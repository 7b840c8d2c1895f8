// Pages, ledger, site and clock → items with their ids and dates, and the ledger's next state. Pure; the story of the room.

import type { Instant } from "../model/dates.ts";
import type { Item, SettledContent } from "../model/item.ts";
import type { Ledger, LedgerFiles, Recordings } from "../model/ledger.ts";
import type { Site } from "../model/site.ts";
import { type Life, livesOf, toAppearance } from "./appearances.ts";
import { fillArchive, sizesOf } from "./archive-pages.ts";
import { refuseFutureCapture } from "./captured.ts";
import { draftItems } from "./draft-items.ts";
import { endingsOf } from "./endings.ts";
import { stateItems } from "./gather.ts";
import { homeOf } from "./home-of.ts";
import { identify } from "./identify.ts";
import { linkItems } from "./link-items.ts";
import { findScheduled, makeItem } from "./make-item.ts";
import { goneIds, nextLedger } from "./next-ledger.ts";
import { byNewestChange, later } from "./order.ts";
import type { ReadPage } from "./read-pages.ts";
import { countRecordings } from "./recordings.ts";
import { nextSiteLedger } from "./site-ledger.ts";

export interface SettleInput {
  readonly pages: readonly ReadPage[];
  readonly ledger: Ledger;
  readonly site: Site;
  readonly now: Instant;
  /** Slugs whose edit is minor: it moves no date. */
  readonly minor?: ReadonlySet<string>;
}

/** Of pages that nothing ties to others. */
export interface SettledPart {
  /** In no order. */
  readonly items: readonly Item[];
  readonly lives: readonly Life[];
  /** Of each page; the site as a whole is not looked at. */
  readonly pages: Ledger["pages"];
}

export interface Settled {
  readonly content: SettledContent;
  readonly ledger: Ledger;
}

/** Throws a Refusal for a page that was captured in the future. */
export function settle(input: SettleInput): Settled {
  const { ledger, site, now } = input;
  const part = settlePart(input);
  const { head, ledger: next } = settleHead(ledger, part, site, now);
  return { content: { ...head, items: part.items.toSorted(byNewestChange) }, ledger: next };
}

/** All that is of a page or an item. Throws a Refusal for a page that was captured in the future. */
export function settlePart({ pages, ledger, site, now, minor = new Set() }: SettleInput): SettledPart {
  const inOrder = pages.toSorted((a, b) => (a.reading.slug < b.reading.slug ? -1 : 1));
  for (const { reading } of inOrder) refuseFutureCapture(reading, homeOf(reading, site), now);
  const stated = stateItems(identify(inOrder, ledger, site), ledger, site, now);
  const drafts = draftItems(stated, ledger, site, { now, minor });
  const gone = goneIds(ledger);
  const scheduled = findScheduled(drafts, now);
  const items = linkItems(drafts).map((linked) => makeItem(linked, gone.has(linked.draft.shown.id), scheduled, now));
  const next = nextLedger(drafts, items, inOrder, ledger, site, now);
  return { items: items.map(({ item }) => item), lives: livesOf(next), pages: next.pages };
}

/** All that is of the site as a whole: the content but its items. `lives` are those of all parts, in their order. */
export function settleHead<Page extends Recordings>(
  before: LedgerFiles,
  { lives, pages }: { readonly lives: readonly Life[]; readonly pages: ReadonlyMap<string, Page> },
  site: Site,
  now: Instant,
) {
  const { removals, departures, lastRemoval } = endingsOf(lives);
  const { appearances, ledger: archive } = fillArchive(lives.map(toAppearance), before.archive, site.pageSize, now);
  const { ledger, head } = settleSite(before, { pages, lastRemoval }, site, now);
  const archivePages = sizesOf(archive);
  return {
    ledger: archive === undefined ? ledger : { ...ledger, archive },
    head: { ...head, appearances, archivePages, removals, departures },
  };
}

/** The same without what items leave behind. */
export function settleSite<Page extends Recordings>(
  before: LedgerFiles,
  { pages, lastRemoval }: { readonly pages: ReadonlyMap<string, Page>; readonly lastRemoval: Instant },
  site: Site,
  now: Instant,
) {
  const after = { ...before, site: nextSiteLedger(before.site, site, now), pages };
  const ledger = countRecordings(before, after, now);
  const siteChanged = ledger.site.changed;
  const changed = later(lastRemoval, siteChanged);
  return { ledger, head: { site, changed, siteChanged } };
}

// What the ledger holds after this settling. Nothing is ever dropped: what a page no longer shows gets an absence.

import { isDeepStrictEqual } from "node:util";
import type { Instant } from "../model/dates.ts";
import type { Ledger, LedgerRecord, PageLedger } from "../model/ledger.ts";
import type { Site } from "../model/site.ts";
import { comeBack, isAbsent, leave } from "./absence.ts";
import { type Draft, everywhere, type Version } from "./draft.ts";
import { firstSeen } from "./gather.ts";
import { listsOf, nextLeft } from "./lists.ts";
import { endsHold, type MadeItem } from "./make-item.ts";
import { standAt } from "./merge-records.ts";
import { normalText } from "./normal-text.ts";
import type { Appearance, ReadPage } from "./read-pages.ts";
import { notePage } from "./recordings.ts";
import { visibleDigest } from "./show-item.ts";

/** `drafts` and `made` are the same items in the same order. */
export function nextLedger(
  drafts: readonly Draft[],
  made: readonly MadeItem[],
  pages: readonly ReadPage[],
  before: Ledger,
  site: Site,
  now: Instant,
): Ledger {
  const records = new Map<string, Record<string, LedgerRecord>>(pages.map((page) => [page.reading.slug, {}]));
  drafts.forEach((draft, index) => {
    const item = made[index];
    if (item === undefined) throw new Error("an item was settled but not made");
    const standing = { ...standingOf(draft, site, now), ...laterOf(draft, item, site) };
    for (const appearance of everywhere(draft)) {
      const { slug } = appearance.page.reading;
      const last = before.pages.get(slug)?.items[appearance.id];
      const record = { ...recordOf(appearance, draft, item, last, now), ...standing };
      // Of most items nothing is new, and a large ledger would not fit into memory twice.
      Object.assign(records.get(slug) ?? {}, { [appearance.id]: isDeepStrictEqual(last, record) ? last : record });
    }
  });
  const next = new Map(before.pages);
  for (const page of pages) {
    const { slug } = page.reading;
    const file = { digest: page.fileDigest, recorded: firstSeen(page, before, now) };
    const shown = records.get(slug) ?? {};
    const last = before.pages.get(slug);
    const items = { ...leaveAll(last, shown, now), ...shown };
    next.set(slug, notePage({ ...last, version: 1, page: slug, file, items }, last, now));
  }
  for (const [slug, ledger] of before.pages) {
    if (!records.has(slug)) next.set(slug, notePage({ ...ledger, items: leaveAll(ledger, {}, now) }, ledger, now));
  }
  return { ...before, pages: next };
}

function standingOf(draft: Draft, site: Site, now: Instant): Pick<LedgerRecord, "lists" | "left"> {
  const lists = listsWith(draft, site);
  const left = nextLeft(draft.before, lists, now);
  return { lists, ...(left === undefined ? {} : { left }) };
}

/** Coverage stands in the feeds of its articles too. */
function listsWith({ shown, appearances }: Version, site: Site): readonly string[] {
  const articles = appearances.filter(({ entry }) => entry !== undefined).map(({ page }) => page.reading.slug);
  return [...listsOf(shown, site), ...articles.toSorted().map((slug) => `articles/${slug}`)];
}

function laterOf(draft: Draft, { laterDigests }: MadeItem, site: Site): Pick<LedgerRecord, "later"> {
  const later = draft.later.map((version, index) => {
    const { updated, moves } = version.dates;
    return { at: version.at, updated, digest: laterDigests[index] ?? "", moves, lists: listsWith(version, site) };
  });
  return later.length === 0 ? {} : { later };
}

function recordOf(
  appearance: Appearance,
  { dates, shown }: Draft,
  { item, digest: itemDigest }: MadeItem,
  before: LedgerRecord | undefined,
  now: Instant,
): LedgerRecord {
  const text = appearance.entry === undefined ? undefined : normalText(appearance.entry.text);
  const url = appearance.entry?.url ?? before?.url;
  return {
    kind: shown.kind,
    order: appearance.order,
    recorded: before === undefined || endsHold(before.published, dates.published, now) ? now : before.recorded,
    published: dates.published,
    updated: dates.updated,
    digest: itemDigest,
    changed: item.changed,
    ...(dates.significant === undefined ? {} : { significant: dates.significant }),
    visible: visibleDigest(appearance),
    ...(text === undefined ? {} : { text }),
    ...(url === undefined ? {} : { url }),
    aliases: nextAliases(before, text),
    moves: dates.moves,
    repairs: before?.repairs ?? [],
    absences: comeBack(before?.absences ?? [], now),
  };
}

function nextAliases(before: LedgerRecord | undefined, text: string | undefined): readonly string[] {
  const aliases = before?.aliases ?? [];
  const old = before?.text;
  return old === undefined || old === text || aliases.includes(old) ? aliases : [...aliases, old];
}

/** The records of a page that it no longer shows, each absent from now on, or since before. */
function leaveAll(page: PageLedger | undefined, shown: Readonly<Record<string, unknown>>, now: Instant) {
  const gone = Object.entries(page?.items ?? {}).filter(([id]) => !(id in shown));
  return Object.fromEntries(gone.map(([id, record]) => [id, isAbsent(record) ? record : goFrom(record, now)]));
}

const goFrom = (record: LedgerRecord, now: Instant): LedgerRecord => ({
  ...standAt(record, now),
  absences: leave(record.absences, now),
});

/** The ids that were recorded once, and that no page showed when last recorded. */
export function goneIds(ledger: Ledger): ReadonlySet<string> {
  const records = [...ledger.pages.values()].flatMap((page) => Object.entries(page.items));
  const shown = new Set(records.filter(([, record]) => !isAbsent(record)).map(([id]) => id));
  return new Set(records.map(([id]) => id).filter((id) => !shown.has(id)));
}

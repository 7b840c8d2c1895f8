// Which item each entry is. An id is derived once, from the first recorded text, and found again by link, by exact text
// on any page, else by the closest text on the same page (design, "Identity").

import type { Ledger, LedgerRecord, PageLedger } from "../model/ledger.ts";
import type { CoverageEntry, PageReading } from "../model/page.ts";
import type { Site } from "../model/site.ts";
import { isAbsent } from "./absence.ts";
import { digest } from "./digest.ts";
import { normalText, similarity } from "./normal-text.ts";
import type { Appearance, ReadPage } from "./read-pages.ts";

/** Below this an entry is another item. Rewordings of a sentence or two lie above 0.5, different blurbs below 0.4. */
const CLOSE_ENOUGH = 0.5;

interface Known {
  readonly byText: Map<string, string>;
  readonly byUrl: Map<string, string>;
}

/** Appearances in the order of pages, then of their entries; an entry that a page repeats appears once. */
export function identify(pages: readonly ReadPage[], ledger: Ledger, site: Site): readonly Appearance[] {
  const known = knownFrom(ledger);
  const found = pages.map((page) => findExact(page, known));
  pages.forEach((page, index) => {
    findClosest(page.reading, found[index] ?? [], ledger.pages.get(page.reading.slug));
  });
  return pages.flatMap((page, index) => {
    const ids = (found[index] ?? []).map((id, at) => id ?? newId(entriesOf(page)[at], known, site));
    return appearancesOf(page, ids, ledger, site);
  });
}

const entriesOf = (page: ReadPage): readonly CoverageEntry[] => page.reading.coverage?.entries ?? [];

/** Every link and text that was ever recorded; where two items share one, the first recorded has it. */
function knownFrom(ledger: Ledger): Known {
  const known: Known = { byText: new Map(), byUrl: new Map() };
  const records = [...ledger.pages.values()]
    .flatMap((page) => Object.entries(page.items))
    .filter(([, record]) => record.kind === "coverage")
    .toSorted(([a, first], [b, second]) =>
      first.recorded < second.recorded || (first.recorded === second.recorded && a < b) ? -1 : 1,
    );
  for (const [id, record] of records) {
    if (record.url !== undefined && !known.byUrl.has(record.url)) known.byUrl.set(record.url, id);
    for (const text of textsOf(record)) if (!known.byText.has(text)) known.byText.set(text, id);
  }
  return known;
}

const textsOf = ({ text, aliases }: LedgerRecord): readonly string[] => (text === undefined ? [] : [text, ...aliases]);

const findExact = (page: ReadPage, { byText, byUrl }: Known): (string | undefined)[] =>
  entriesOf(page).map((entry) => (entry.url && byUrl.get(entry.url)) || byText.get(normalText(entry.text)));

/** Gives the page's unmatched entries its own unmatched records, the closest pair first. */
function findClosest(reading: PageReading, ids: (string | undefined)[], ledger: PageLedger | undefined): void {
  const taken = new Set(ids);
  // In the order of the ledger's file: of two that are as close, the same one is found whether or not it was written yet.
  const orphans = Object.entries(ledger?.items ?? {})
    .filter(([id, record]) => record.kind === "coverage" && !taken.has(id) && !isAbsent(record))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const pairs = (reading.coverage?.entries ?? []).flatMap((entry, index) =>
    ids[index] !== undefined
      ? []
      : orphans.map(([id, record]) => ({
          id,
          index,
          closeness: similarity(normalText(entry.text), record.text ?? ""),
        })),
  );
  for (const pair of pairs.toSorted((a, b) => b.closeness - a.closeness)) {
    if (pair.closeness < CLOSE_ENOUGH || taken.has(pair.id) || ids[pair.index] !== undefined) continue;
    ids[pair.index] = pair.id;
    taken.add(pair.id);
  }
}

/** Known from here on: the next entry with the same link or text is the same item, as it will be once this is recorded. */
function newId(entry: CoverageEntry | undefined, known: Known, site: Site): string {
  const text = normalText(entry?.text ?? "");
  const found = (entry?.url && known.byUrl.get(entry.url)) || known.byText.get(text);
  const id = found ?? `tag:${site.tagAuthority}:coverage/${digest(text).slice(0, 20)}`;
  known.byText.set(text, id);
  if (entry?.url !== undefined) known.byUrl.set(entry.url, id);
  return id;
}

function appearancesOf(page: ReadPage, ids: readonly string[], ledger: Ledger, site: Site): readonly Appearance[] {
  const { slug } = page.reading;
  const recorded = Object.entries(ledger.pages.get(slug)?.items ?? {}).find(
    ([, record]) => record.kind === "article",
  )?.[0];
  const id = recorded ?? `tag:${site.tagAuthority}:articles/${slug}`;
  const article: Appearance = { id, page, order: 0, readings: page.reading.readings };
  const shown = Map.groupBy(entriesOf(page).entries(), ([index]) => ids[index] ?? "");
  const coverage = [...shown].map(([id, its]) => {
    const entries = its.map(([, entry]) => entry);
    const order = (its[0]?.[0] ?? 0) + 1;
    return { id, page, order, ...firstOf(entries), readings: entries.flatMap((entry) => entry.readings) };
  });
  return [article, ...coverage];
}

const firstOf = ([entry]: readonly CoverageEntry[]): { entry?: CoverageEntry } =>
  entry === undefined ? {} : { entry };

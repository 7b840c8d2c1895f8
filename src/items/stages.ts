// Coverage may stand on pages that are out and on pages that are held. What only a held page says of it must not show
// before that page's release (design, rule 9), and at the release it changes by itself. So such an entry comes in stages:
// what the pages show that are out, then one stage for each release, with the pages before it.
import type { Instant } from "../model/dates.ts";
import type { Ledger } from "../model/ledger.ts";
import { isAbsent } from "./absence.ts";
import type { Draft } from "./draft.ts";
import type { Stated } from "./gather.ts";
import { isScheduled } from "./make-item.ts";
import { mergeWithout, type Recorded, standAt } from "./merge-records.ts";

/** Slug → release, of pages that are, or were, recorded before their date of publication. */
export type Releases = ReadonlyMap<string, Instant>;

export const releasesOf = (articles: readonly Draft[], now: Instant): Releases =>
  new Map(
    articles
      .filter((draft) => isScheduled(draft, now))
      .map(({ appearances, dates }) => [appearances[0].page.reading.slug, dates.published.at]),
  );

export interface Stages {
  readonly first: readonly Stated[];
  /** Of `first`, as it is recorded. */
  readonly before: Recorded | undefined;
  readonly later: readonly { readonly at: Instant; readonly its: readonly Stated[] }[];
}

/** `before` is what is recorded of the item on all pages. */
export function findStages(
  its: readonly Stated[],
  before: Recorded | undefined,
  releases: Releases,
  ledger: Ledger,
  now: Instant,
): Stages {
  // As of nearly all items.
  if (before?.later === undefined && !its.some((one) => releases.has(slugOf(one)))) {
    return { first: its, before, later: [] };
  }
  const releaseOf = (one: Stated): Instant => releases.get(slugOf(one)) ?? "";
  const all = [...new Set(its.map(releaseOf))].toSorted();
  const past = (before?.later ?? []).map(({ at }) => at).filter((at) => at <= now);
  // As long as nothing was edited the record of a stage that has come stands as it was foretold, and is no recording anew.
  const isIntact = past.every((at) => all.includes(at)) && (past.length === 0 || isRecorded(its, ledger));
  const later = all.filter((at) => at > now || (isIntact && past.includes(at)));
  if (later.length === all.length) later.shift();
  if (later.length === 0 && before?.later === undefined) return { first: its, before, later: [] };
  const [held, first] = partition(its, (one) => later.includes(releaseOf(one)));
  const recorded = mergeWithout(its[0]?.appearance.id ?? "", new Set(held.map(slugOf)), ledger);
  return {
    first,
    before: recorded === undefined || isIntact ? recorded : standAt(recorded, now),
    later: later.map((at) => ({ at, its: its.filter((one) => releaseOf(one) <= at) })),
  };
}

/** The ledger holds all pages that show the item as they are, and no other. */
function isRecorded(its: readonly Stated[], { pages }: Ledger): boolean {
  const [id, slugs] = [its[0]?.appearance.id ?? "", new Set(its.map(slugOf))];
  const recorded = [...pages.values()].filter(({ items }) => items[id] !== undefined && !isAbsent(items[id]));
  const isSame = ({ appearance: { page } }: Stated): boolean =>
    pages.get(page.reading.slug)?.file.digest === page.fileDigest;
  return recorded.length === its.length && recorded.every(({ page }) => slugs.has(page)) && its.every(isSame);
}

function partition<One>(all: readonly One[], isIn: (one: One) => boolean): readonly [readonly One[], readonly One[]] {
  return [all.filter(isIn), all.filter((one) => !isIn(one))];
}

const slugOf = ({ appearance }: Stated): string => appearance.page.reading.slug;

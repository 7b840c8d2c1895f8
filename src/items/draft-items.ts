// What is stated and recorded of each item → what it shows and its dates: articles first, which say when their pages are out.
import type { Instant } from "../model/dates.ts";
import type { Ledger } from "../model/ledger.ts";
import type { Site } from "../model/site.ts";
import type { Draft, Version } from "./draft.ts";
import { gather, type Stated } from "./gather.ts";
import { mergeRecords, type Recorded } from "./merge-records.ts";
import { type Clock, settleDates } from "./settle-item.ts";
import { showItem } from "./show-item.ts";
import { findStages, releasesOf } from "./stages.ts";

/** In the order of `stated`. */
export function draftItems(
  stated: ReadonlyMap<string, readonly Stated[]>,
  ledger: Ledger,
  site: Site,
  clock: Clock,
): readonly Draft[] {
  const recorded = mergeRecords(ledger);
  const place: Place = { ledger, site, clock };
  const articles = new Map(
    [...stated].flatMap(([id, its]) => (isArticle(its) ? [[id, draftItem(its, recorded.get(id), place)]] : [])),
  );
  const releases = releasesOf([...articles.values()], clock.now);
  return [...stated].map(([id, its]) => {
    const article = articles.get(id);
    if (article !== undefined) return article;
    const { first, before, later } = findStages(its, recorded.get(id), releases, ledger, clock.now);
    const draft = draftItem(first, before, place);
    return later.length === 0 ? draft : { ...draft, later: draftLater(draft, later, place) };
  });
}

interface Place {
  readonly ledger: Ledger;
  readonly site: Site;
  readonly clock: Clock;
}

const isArticle = (its: readonly Stated[]): boolean => its[0]?.appearance.entry === undefined;

function draftItem(its: readonly Stated[], before: Recorded | undefined, { ledger, site, clock }: Place): Draft {
  const item = gather(its, before, ledger, clock.now);
  const shown = showItem(item.appearances[0], item.statements, site);
  return { ...item, shown, dates: settleDates(item, ledger, clock), later: [] };
}

/** Nothing is edited by a release: a stage goes on from the one before it as if that had been recorded. */
function draftLater(
  draft: Draft,
  stages: readonly { readonly at: Instant; readonly its: readonly Stated[] }[],
  { ledger, site, clock }: Place,
): Draft["later"] {
  let last: Version = draft;
  return stages.map(({ at, its }) => {
    const item = gather(its, asRecorded(last, at), ledger, clock.now);
    const minor = new Set(item.appearances.map(({ page }) => page.reading.slug));
    const dates = settleDates(item, ledger, { now: at, minor });
    last = { appearances: item.appearances, shown: showItem(item.appearances[0], item.statements, site), dates };
    return { ...last, at };
  });
}

const asRecorded = ({ dates }: Version, at: Instant): Recorded => ({ ...dates, recorded: at, changed: at, digest: "" });

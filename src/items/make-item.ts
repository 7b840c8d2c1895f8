// What an item shows and its dates → the item, with the moment of its last change of any kind.
import type { Instant, Moment } from "../model/dates.ts";
import type { Item, ItemLink } from "../model/item.ts";
import { digestOf } from "./digest.ts";
import type { Draft, Version } from "./draft.ts";
import type { LinkedDraft } from "./link-items.ts";
import type { Recorded } from "./merge-records.ts";

export interface MadeItem {
  readonly item: Item;
  /** Of all that the item shows. */
  readonly digest: string;
  /** The same of what becomes of it later. */
  readonly laterDigests: readonly string[];
}

/** What is, or was, recorded before its date of publication. */
export interface Scheduled {
  readonly ids: ReadonlySet<string>;
  /** Slugs of such articles' pages. */
  readonly pages: ReadonlySet<string>;
}

export const isScheduled = (draft: Draft, now: Instant): boolean => draft.dates.published.at > recordingOf(draft, now);

export function findScheduled(drafts: readonly Draft[], now: Instant): Scheduled {
  const scheduled = drafts.filter((draft) => isScheduled(draft, now));
  const articles = scheduled.filter(({ shown }) => shown.kind === "article");
  return {
    ids: new Set(scheduled.map(({ shown }) => shown.id)),
    pages: new Set(articles.map(({ appearances }) => appearances[0].page.reading.slug)),
  };
}

/** `wasGone`: recorded once, and shown by no page since; coming back is a change. */
export function makeItem(linked: LinkedDraft, wasGone: boolean, scheduled: Scheduled, now: Instant): MadeItem {
  const { draft, related } = linked;
  const { before } = draft;
  const digest = digestVersion(draft, related, scheduled);
  const laterDigests = draft.later.map((version, at) => digestVersion(version, linked.later[at] ?? [], scheduled));
  const hasStood = draft.later.every(({ at }, index) => at > now || isForetold(before, at, laterDigests[index]));
  const isSame = before !== undefined && before.digest === digest && hasStood && !wasGone;
  const times = { recorded: recordingOf(draft, now), changed: isSame ? before.changed : now };
  const later = draft.later.map((version, index) => ({
    at: version.at,
    shows: { ...showVersion(version, linked.later[index] ?? []), ...times },
  }));
  const item = { ...showVersion(draft, related), ...times, ...(later.length === 0 ? {} : { later }) };
  return { item, digest, laterDigests };
}

const isForetold = (before: Recorded | undefined, at: Instant, digest: string | undefined): boolean =>
  before?.later?.find((one) => one.at === at)?.digest === digest;

const showVersion = ({ shown, dates: { published, updated, moves } }: Version, related: readonly ItemLink[]) => ({
  ...shown,
  related,
  published,
  updated,
  moves,
});

const digestVersion = (version: Version, related: readonly ItemLink[], scheduled: Scheduled): string =>
  digestOf({
    ...seenNow(version, related, scheduled),
    published: version.dates.published,
    updated: version.dates.updated,
  });

/** What is scheduled shows from its release on, which is a change of its own; a new date before that would tell of it. */
function seenNow({ shown }: Version, related: readonly ItemLink[], { ids, pages }: Scheduled) {
  return {
    ...shown,
    stated: shown.stated.filter(({ page }) => !pages.has(page)),
    related: related.filter(({ id }) => !ids.has(id)),
  };
}

const recordingOf = ({ before, dates }: Pick<Draft, "before" | "dates">, now: Instant): Instant =>
  before === undefined || endsHold(before.published, dates.published, now) ? now : before.recorded;

/** Nobody has seen an item whose hold ends by an edit, so it counts as recorded then: it must not appear in the past. */
export const endsHold = (before: Moment, published: Moment, now: Instant): boolean =>
  before.at > now && published.at <= now;

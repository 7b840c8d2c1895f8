// What an item shows and its dates → the item, with the moment of its last change of any kind.
import type { Instant, Moment } from "../model/dates.ts";
import type { Item } from "../model/item.ts";
import { digestOf } from "./digest.ts";
import type { Draft } from "./draft.ts";
import type { LinkedDraft } from "./link-items.ts";

export interface MadeItem {
  readonly item: Item;
  /** Of all that the item shows. */
  readonly digest: string;
}

/** What is, or was, recorded before its date of publication. */
export interface Scheduled {
  readonly ids: ReadonlySet<string>;
  /** Slugs of such articles' pages. */
  readonly pages: ReadonlySet<string>;
}

export function findScheduled(drafts: readonly Draft[], now: Instant): Scheduled {
  const scheduled = drafts.filter((draft) => draft.dates.published.at > recordingOf(draft, now));
  const articles = scheduled.filter(({ shown }) => shown.kind === "article");
  return {
    ids: new Set(scheduled.map(({ shown }) => shown.id)),
    pages: new Set(articles.map(({ appearances }) => appearances[0].page.reading.slug)),
  };
}

/** `wasGone`: recorded once, and shown by no page since; coming back is a change. */
export function makeItem(linked: LinkedDraft, wasGone: boolean, scheduled: Scheduled, now: Instant): MadeItem {
  const { draft, related } = linked;
  const { before, dates, shown } = draft;
  const { published, updated, moves } = dates;
  const digest = digestOf({ ...seenNow(linked, scheduled), published, updated });
  const isSame = before !== undefined && before.digest === digest && !wasGone;
  const recorded = recordingOf(draft, now);
  return {
    digest,
    item: { ...shown, related, published, updated, moves, recorded, changed: isSame ? before.changed : now },
  };
}

/** What is scheduled shows from its release on, which is a change of its own; a new date before that would tell of it. */
function seenNow({ draft: { shown }, related }: LinkedDraft, { ids, pages }: Scheduled) {
  return {
    ...shown,
    stated: shown.stated.filter(({ page }) => !pages.has(page)),
    related: related.filter(({ id }) => !ids.has(id)),
  };
}

const recordingOf = ({ before, dates }: Draft, now: Instant): Instant =>
  before === undefined || endsHold(before.published, dates.published, now) ? now : before.recorded;

/** Nobody has seen an item whose hold ends by an edit, so it counts as recorded then: it must not appear in the past. */
export const endsHold = (before: Moment, published: Moment, now: Instant): boolean =>
  before.at > now && published.at <= now;

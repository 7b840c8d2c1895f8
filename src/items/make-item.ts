// What an item shows and its dates → the item, with the moment of its last change of any kind.
import type { Instant, Moment } from "../model/dates.ts";
import type { Item } from "../model/item.ts";
import { digestOf } from "./digest.ts";
import type { LinkedDraft } from "./link-items.ts";

export interface MadeItem {
  readonly item: Item;
  /** Of all that the item shows. */
  readonly digest: string;
}

/** `wasGone`: recorded once, and shown by no page since; coming back is a change. */
export function makeItem({ draft, related }: LinkedDraft, wasGone: boolean, now: Instant): MadeItem {
  const { before, dates, shown } = draft;
  const { published, updated, moves } = dates;
  const digest = digestOf({ ...shown, related, published, updated });
  const isSame = before !== undefined && before.digest === digest && !wasGone;
  const recorded = before === undefined || endsHold(before.published, published, now) ? now : before.recorded;
  return {
    digest,
    item: { ...shown, related, published, updated, moves, recorded, changed: isSame ? before.changed : now },
  };
}

/** Nobody has seen an item whose hold ends by an edit, so it counts as recorded then: it must not appear in the past. */
export const endsHold = (before: Moment, published: Moment, now: Instant): boolean =>
  before.at > now && published.at <= now;

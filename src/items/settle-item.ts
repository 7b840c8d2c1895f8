// One item: everything that is stated and recorded of it → its two dates.
import type { Instant, Moment } from "../model/dates.ts";
import type { Move } from "../model/item.ts";
import type { Ledger } from "../model/ledger.ts";
import type { Recorded } from "./merge-records.ts";
import type { Appearance } from "./read-pages.ts";
import { settlePublished } from "./settle-published.ts";
import { latestStated, settleUpdated } from "./settle-updated.ts";
import { visibleDigest } from "./show-item.ts";
import type { Statement } from "./statement.ts";

export interface Clock {
  readonly now: Instant;
  /** Slugs whose edit is recorded as minor this once. */
  readonly minor: ReadonlySet<string>;
}

/** An item with all that is known of it. */
export interface Gathered {
  /** The newest capture first. */
  readonly appearances: readonly [Appearance, ...Appearance[]];
  readonly statements: readonly Statement[];
  /** What it gets when nothing is stated. */
  readonly capture: Moment;
  readonly before: Recorded | undefined;
}

export interface Dates {
  readonly published: Moment;
  readonly updated: Moment;
  readonly significant?: Instant;
  readonly moves: readonly Move[];
}

export function settleDates(item: Gathered, ledger: Ledger, { now, minor }: Clock): Dates {
  const { before, statements } = item;
  // What was public once keeps its date (rule 7); what is held was never seen, and may still be moved (rule 9).
  const published =
    before !== undefined && before.published.at <= now ? before.published : settlePublished(statements, item.capture);
  const stated = latestStated(statements, before?.updated);
  const isNewlyStated = stated !== undefined && before !== undefined && stated.at > before.updated.at;
  const edited = item.appearances.some((each) => !minor.has(each.page.reading.slug) && isEdited(each, ledger));
  const moves = edited && !isNewlyStated && published.at <= now;
  const significant = moves ? now : before?.significant;
  const updated = settleUpdated(stated, significant, published);
  return {
    published,
    updated,
    ...(significant === undefined ? {} : { significant }),
    moves: nextMoves(before, published, updated, now),
  };
}

/** A date that moved before anybody could see the item, or for a better basis alone, has not moved. */
function nextMoves(before: Recorded | undefined, published: Moment, to: Moment, at: Instant): readonly Move[] {
  if (before === undefined || published.at > at || before.published.at > at || to.at === before.updated.at) {
    return before?.moves ?? [];
  }
  return [...before.moves, { at, from: before.updated.at, to }];
}

/** The page's own file changed, and the visible text of the item with it. */
function isEdited(appearance: Appearance, ledger: Ledger): boolean {
  const page = ledger.pages.get(appearance.page.reading.slug);
  const record = page?.items[appearance.id];
  if (page === undefined || record === undefined || page.file.digest === appearance.page.fileDigest) return false;
  return record.visible !== visibleDigest(appearance);
}

// The feed of updates: one entry for each time that an item's updated date moved, so that the main feed need not replay.
import { escapeAttribute, escapeHtml } from "../markup/escape-html.ts";
import type { Instant, Moment } from "../model/dates.ts";
import type { Guarded } from "../model/guarded.ts";
import type { Item, Move } from "../model/item.ts";
import { type GuardedEntry, guardEntry } from "./guard.ts";

/** `entryOf`: an item as the other feeds carry it. The newest move first; of two in one recording, the items' order. */
export function updateEntries(
  items: readonly Guarded<Item>[],
  entryOf: (item: Guarded<Item>) => GuardedEntry,
  limit: number,
  channelId: string,
): readonly GuardedEntry[] {
  const moves = items.flatMap((item) => item.moves.map((move) => ({ item, move })));
  const newest = moves.toSorted((a, b) => (a.move.at > b.move.at ? -1 : a.move.at < b.move.at ? 1 : 0));
  return newest.slice(0, limit).map(({ item, move }) => {
    const entry = updateEntry(move, entryOf(item), move === item.moves.at(-1));
    return guardEntry(entry, channelId);
  });
}

/** An event of its own, with its own id: it happened once, at the moment at which it was recorded. */
function updateEntry(move: Move, entry: GuardedEntry, isLast: boolean) {
  const happened: Moment = { at: move.at, precision: "second", basis: "change" };
  const what = describeMove(move);
  const link = `<a href="${escapeAttribute(entry.url)}">${escapeHtml(entry.title)}</a>`;
  return {
    ...entry,
    id: `${entry.id}/updates/${move.at.replace(/\D/g, "")}`,
    title: `Updated: ${entry.title}`,
    summary: what,
    // Only the last move made the text what it is now.
    html: [`<p>${escapeHtml(what)}</p>`, `<p>${link}</p>`, ...(isLast ? [entry.html] : [])].join("\n"),
    published: happened,
    updated: happened,
    dated: true,
  };
}

function describeMove({ from, to }: Move): string {
  return `${describeCause(to)} The updated date moved from ${inWords(from)} to ${inWords(to.at)}.`;
}

function describeCause({ basis, evidence }: Moment): string {
  if (basis === "change") return "The text has changed, and the page states no newer date.";
  if (basis !== "updated") return "The date of publication was set anew.";
  return evidence === undefined ? "The page now states a newer date." : `The page now states: “${evidence.words}”.`;
}

const inWords = (at: Instant): string => `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;

// The feed of updates: one entry for each time that an item's updated date moved, so that the main feed need not replay.
import { escapeAttribute, escapeHtml } from "../markup/escape-html.ts";
import type { Instant, Moment } from "../model/dates.ts";
import type { Guarded } from "../model/guarded.ts";
import type { Item, Move } from "../model/item.ts";
import type { Edition, Words } from "../model/words.ts";
import { fill } from "../words/fill.ts";
import { type GuardedEntry, guardEntry } from "./guard.ts";

/** `entryOf`: an item as the other feeds carry it. The newest move first; of two in one recording, the items' order. */
export function updateEntries(
  items: readonly Guarded<Item>[],
  entryOf: (item: Guarded<Item>) => GuardedEntry,
  { words, pageSize }: Edition,
  channelId: string,
): readonly GuardedEntry[] {
  const moves = items.flatMap((item) => item.moves.map((move) => ({ item, move })));
  const newest = moves.toSorted((a, b) => (a.move.at > b.move.at ? -1 : a.move.at < b.move.at ? 1 : 0));
  return newest.slice(0, pageSize).map(({ item, move }) => {
    const entry = updateEntry(move, entryOf(item), move === item.moves.at(-1), words.entry);
    return guardEntry(entry, channelId);
  });
}

/** An event of its own, with its own id: it happened once, at the moment at which it was recorded. */
function updateEntry(move: Move, entry: GuardedEntry, isLast: boolean, words: Words["entry"]) {
  const happened: Moment = { at: move.at, precision: "second", basis: "change" };
  const what = describeMove(move, words);
  const link = `<a href="${escapeAttribute(entry.url)}">${escapeHtml(entry.title)}</a>`;
  return {
    ...entry,
    id: `${entry.id}/updates/${move.at.replace(/\D/g, "")}`,
    title: fill(words.updated, { title: entry.title }),
    summary: what,
    // Only the last move made the text what it is now.
    html: [`<p>${escapeHtml(what)}</p>`, `<p>${link}</p>`, ...(isLast ? [entry.html] : [])].join("\n"),
    published: happened,
    updated: happened,
    dated: true,
  };
}

function describeMove({ from, to }: Move, words: Words["entry"]): string {
  return `${describeCause(to, words)} ${fill(words.moved, { from: inWords(from), to: inWords(to.at) })}`;
}

function describeCause({ basis, evidence }: Moment, words: Words["entry"]): string {
  if (basis === "change") return words.changed;
  if (basis !== "updated") return words.repaired;
  return evidence === undefined ? words.restated : fill(words.stated, { words: evidence.words });
}

const inWords = (at: Instant): string => `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;

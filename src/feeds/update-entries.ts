// The feed of updates: one entry for each time that an item's updated date moved, so that the main feed need not replay.
import { escapeAttribute, escapeHtml } from "../markup/escape-html.ts";
import type { ChannelEntry } from "../model/channel.ts";
import type { Moment } from "../model/dates.ts";
import type { Item, Move } from "../model/item.ts";

/** `entry` is the item as the other feeds carry it. The newest move first. */
export function updateEntries(item: Item, entry: ChannelEntry): readonly ChannelEntry[] {
  return item.moves.toReversed().map((move) => updateEntry(move, entry));
}

/** An event of its own, with its own id: it happened once, at the moment at which it was recorded. */
function updateEntry(move: Move, entry: ChannelEntry): ChannelEntry {
  const happened: Moment = { at: move.at, precision: "second", basis: "change" };
  const what = describeMove(move);
  return {
    ...entry,
    id: `${entry.id}/updates/${move.at.replace(/\D/g, "")}`,
    title: `Updated: ${entry.title}`,
    summary: what,
    html: `<p>${escapeHtml(what)}</p>\n<p><a href="${escapeAttribute(entry.url)}">${escapeHtml(entry.title)}</a></p>\n${entry.html}`,
    published: happened,
    updated: happened,
    dated: true,
  };
}

function describeMove({ from, to }: Move): string {
  const why =
    to.basis === "updated"
      ? `The page now states: “${to.evidence?.words ?? to.at}”.`
      : "The text has changed, and the page states no newer date.";
  return `${why} The updated date moved from ${from} to ${to.at}.`;
}

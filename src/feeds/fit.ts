// A feed that is polled stays small: full text as long as it fits, then summaries that say so.
import { escapeAttribute, escapeHtml } from "../markup/escape-html.ts";
import type { ChannelEntry } from "../model/channel.ts";

/** Readers' authors call 250 KB fine and 1 MB a burden; half of that is left for what is not text. */
export const ROOM = 250_000;

/** What an entry costs beside its content: element names, id, links, dates. */
const FRAME = 1_200;

/** Cuts to their summaries the entries behind the first `room` bytes; the order stays. */
export function fitEntries(entries: readonly ChannelEntry[], room: number): readonly ChannelEntry[] {
  let left = room - entries.length * FRAME;
  return entries.map((entry) => {
    left -= costOf(entry.html);
    return left >= 0 ? entry : { ...entry, html: summarised(entry) };
  });
}

/** As the most wasteful format writes it: every quote and line end escaped, in UTF-8. */
function costOf(html: string): number {
  const text = JSON.stringify(html);
  // Three bytes at most for each UTF-16 unit; counting them exactly costs more than it saves.
  return /^[\u0000-\u007f]*$/.test(text) ? text.length : text.length * 2;
}

const summarised = ({ summary, url }: ChannelEntry): string =>
  `<p>${escapeHtml(summary)}</p>\n<p>This feed is long, so this is a summary: <a href="${escapeAttribute(url)}">read it in full</a>.</p>`;

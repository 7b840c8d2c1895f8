// What stands large above an item. An entry without a headline has the beginning of its text for a title: a page has
// room for all of it, and need not say it twice.
import { escapeHtml } from "../../markup/escape-html.ts";
import type { Item } from "../../model/item.ts";

export interface Headline {
  readonly headline: string;
  /** The summary, as far as the headline does not say it. */
  readonly rest: string;
}

const longest = 240;

export function findHeadline({ title, summary }: Item): Headline {
  const isCut = title.endsWith("…") && summary.startsWith(title.slice(0, -1));
  if (isCut && summary.length <= longest) return { headline: summary, rest: "" };
  if (isCut || !summary.startsWith(title)) return { headline: title, rest: summary };
  return { headline: title, rest: summary.slice(title.length).trim() };
}

/** Whether the item's content has more to say than its headline; the content is compared as the HTML it is. */
export function saysMore({ html }: Item, headline: string): boolean {
  return html.replace(/<\/?p>/g, "").trim() !== escapeHtml(headline);
}

// Feeds with their addresses, to open or to copy.
import { html } from "hono/html";
import type { Grounds } from "../../feeds/feed-path.ts";
import type { FeedKey } from "../../model/channel.ts";
import type { Edition } from "../../model/words.ts";
import { type FeedAddress, feedAddresses, formatNames } from "../feed-address.ts";
import type { Html } from "./layout.ts";

/** Where feeds are served, and in which words that is said. */
export interface FeedPlace extends Grounds {
  readonly site: Edition;
}

/**
 * `name` tells the buttons of several lists apart for those who hear them; what they see is the beginning of what is said
 * (WCAG 2.2, 2.5.3), and the script changes only that. It shows the buttons, too.
 */
export function feedList(place: FeedPlace, key: FeedKey, name: string): Html {
  const addresses = feedAddresses(place, key);
  if (addresses.length === 0) return html`<p>${place.site.words.feed.ended}</p>`;
  return html`<ul class="feeds">
${addresses.map((address) => feedLine(address, name, place.site))}</ul>`;
}

export function feedLine({ format, href, type }: FeedAddress, name: string, { words }: Edition): Html {
  return html`<li><span class="format">${formatNames[format]}</span>
<a href="${href}" type="${type}" dir="ltr">${withBreaks(href)}</a>
<button type="button" data-copy="${href}" hidden><span>${words.copy.copy}</span><span class="unseen"> ${formatNames[format]}, ${name}</span></button></li>
`;
}

/** An address may be broken across lines after each slash. */
function withBreaks(address: string): Html[] {
  return address.split(/(?<=[^/]\/)(?=[^/])/).map((part) => html`${part}<wbr>`);
}

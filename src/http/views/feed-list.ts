// Feeds with their addresses, to open or to copy.
import { html } from "hono/html";
import type { Grounds } from "../../feeds/feed-path.ts";
import type { FeedKey } from "../../model/channel.ts";
import { type FeedAddress, feedAddresses, formatNames } from "../feed-address.ts";
import type { Html } from "./layout.ts";

/** `name` tells the buttons of several lists apart for those who hear them. The script shows the buttons. */
export function feedList(grounds: Grounds, key: FeedKey, name: string): Html {
  const addresses = feedAddresses(grounds, key);
  if (addresses.length === 0) return html`<p>This feed has ended.</p>`;
  return html`<ul class="feeds">
${addresses.map((address) => feedLine(address, name))}</ul>`;
}

export function feedLine({ format, href, type }: FeedAddress, name: string): Html {
  return html`<li><span class="format">${formatNames[format]}</span>
<a href="${href}" type="${type}" dir="ltr">${withBreaks(href)}</a>
<button type="button" data-copy="${href}" aria-label="Copy the ${formatNames[format]} address of ${name}" hidden>Copy</button></li>
`;
}

/** An address may be broken across lines after each slash. */
function withBreaks(address: string): Html[] {
  return address.split(/(?<=[^/]\/)(?=[^/])/).map((part) => html`${part}<wbr>`);
}

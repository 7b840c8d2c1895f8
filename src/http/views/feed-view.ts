// What a browser shows at a feed's own address: what a feed is, the address to copy, what the feed holds.
import { html } from "hono/html";
import { describeFeed } from "../../feeds/describe-feed.ts";
import { findOpenAddress, pagePath } from "../../feeds/feed-path.ts";
import type { FeedKey, Format } from "../../model/channel.ts";
import type { Edition } from "../../model/words.ts";
import type { FeedHead } from "../../store/store.ts";
import { fill, writeNumber } from "../../words/fill.ts";
import { feedAddresses, formatNames } from "../feed-address.ts";
import { type FeedPlace, feedLine } from "./feed-list.ts";
import { type Html, layout } from "./layout.ts";
import { listOf } from "./list-page.ts";
import { say } from "./say.ts";

export interface FeedView {
  readonly site: Edition;
  readonly base: string;
  readonly key: FeedKey;
  readonly format: Format;
  readonly head: FeedHead;
}

/** It has no canonical address, so it asks not to be indexed: the page of the same items is there for that. */
export function feedView({ site, base, key, format, head }: FeedView): Html {
  const { title, description } = describeFeed(key, site, head.name, head.items[0]);
  const { feed, list } = site.words;
  const addresses = feedAddresses({ site, base }, key);
  const [own] = addresses.filter((one) => one.format === format);
  const others = addresses.filter((one) => one !== own);
  return layout(
    { site, base, title: `${title} (${formatNames[format]})`, description, feeds: [{ key, title }] },
    html`<header class="opening">
<p class="kicker">${formatNames[format]}</p>
<h1>${title}</h1>
<p>${description}</p>
</header>
<section class="subscribe callout" aria-labelledby="what">
<h2 id="what">${feed.isFeed}</h2>
<p>${feed.what} ${advice({ site, base }, key, format)}</p>
<ul class="feeds">${own === undefined ? "" : feedLine(own, title, site)}</ul>
</section>
<div class="columns">
<section class="wide" aria-labelledby="holds">
<h2 id="holds">${feed.holds}</h2>
${head.items.length === 0 ? html`<p>${list.empty}</p>` : listOf(key, head.items, site)}
</section>
<nav class="margin forms" aria-labelledby="forms">
<h2 id="forms">${feed.otherForms}</h2>
<ul class="names">${others.map(({ href, format: other, type }) => html`<li><a href="${href}" type="${type}">${formatNames[other]}</a></li>\n`)}
<li><a href="${pagePath(key)}">${feed.asPage}</a></li>
<li><a href="${own?.href}?raw" rel="nofollow">${feed.asDocument}</a></li>
${neighbours({ site, base }, format, head)}</ul>
</nav>
</div>`,
  );
}

function advice(place: FeedPlace, key: FeedKey, format: Format): Html {
  const { feed } = place.site.words;
  if (key.kind !== "archive") return html`${feed.copyThis}`;
  const whole = findOpenAddress(place, { kind: "all" }, format) ?? pagePath({ kind: "all" });
  return say(feed.inArchive, { feed: (words) => html`<a href="${whole}">${words}</a>` });
}

/** In the archive, in the same format. */
function neighbours(place: FeedPlace, format: Format, { archive }: FeedHead): Html[] {
  const link = (page: number | undefined, message: string): Html[] => {
    const feed = page && findOpenAddress(place, { kind: "archive", page }, format);
    if (page === undefined || feed === undefined) return [];
    return [
      html`<li><a href="${feed}">${fill(message, { page: writeNumber(page, place.site.words.language) })}</a></li>\n`,
    ];
  };
  const { newer, older } = place.site.words.list;
  return [...link(archive?.next, newer), ...link(archive?.previous, older)];
}

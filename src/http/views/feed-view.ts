// What a browser shows at a feed's own address: what a feed is, the address to copy, what the feed holds.
import { html } from "hono/html";
import { describeFeed } from "../../feeds/describe-feed.ts";
import { findOpenAddress, type Grounds, pagePath } from "../../feeds/feed-path.ts";
import type { FeedKey, Format } from "../../model/channel.ts";
import type { Site } from "../../model/site.ts";
import type { FeedHead } from "../../store/store.ts";
import { feedAddresses, formatNames } from "../feed-address.ts";
import { feedLine } from "./feed-list.ts";
import { type Html, layout } from "./layout.ts";
import { listOf } from "./list-page.ts";

export interface FeedView {
  readonly site: Site;
  readonly base: string;
  readonly key: FeedKey;
  readonly format: Format;
  readonly head: FeedHead;
}

/** It has no canonical address, so it asks not to be indexed: the page of the same items is there for that. */
export function feedView({ site, base, key, format, head }: FeedView): Html {
  const { title, description } = describeFeed(key, site, head.name, head.items[0]);
  const addresses = feedAddresses({ site, base }, key);
  const others = addresses.filter((one) => one.format !== format);
  return layout(
    { site, base, title: `${title} (${formatNames[format]})`, description, feeds: [{ key, title }] },
    html`<header class="opening">
<p class="kicker">${formatNames[format]} feed</p>
<h1>${title}</h1>
<p>${description}</p>
</header>
<div class="columns">
<section class="margin subscribe" aria-labelledby="what">
<h2 id="what">This is a feed</h2>
<p>A feed is an address that an app for reading news looks at for you, so that what is new comes to you, with its dates. ${advice({ site, base }, key, format)}</p>
<ul class="feeds">${addresses.filter((one) => one.format === format).map((one) => feedLine(one, title))}</ul>
<p class="also">The same as ${others.map(({ href, format: other, type }, at) => html`${at === 0 ? "" : " or "}<a href="${href}" type="${type}">${formatNames[other]}</a>`)}${others.length === 0 ? "" : ", as "}<a href="${pagePath(key)}">a page of this site</a>, or as <a href="${addresses.find((one) => one.format === format)?.href}?raw" rel="nofollow">the document that apps get</a>.</p>
${archiveFeeds({ site, base }, key, format, head)}
</section>
<section class="wide" aria-labelledby="holds">
<h2 id="holds">What it holds now</h2>
${head.items.length === 0 ? html`<p>Nothing yet.</p>` : listOf(key, head.items, site)}
</section>
</div>`,
  );
}

function advice(grounds: Grounds, key: FeedKey, format: Format): Html {
  if (key.kind !== "archive") return html`Copy this address into such an app.`;
  const feed = findOpenAddress(grounds, { kind: "all" }, format) ?? pagePath({ kind: "all" });
  return html`This one is a page of its archive, which apps find by themselves: copy the address of <a href="${feed}">the feed itself</a> into such an app.`;
}

/** The neighbours in the archive, in the same format. */
function archiveFeeds(grounds: Grounds, key: FeedKey, format: Format, { archive }: FeedHead): Html | string {
  const link = (page: number | undefined, words: string): Html[] => {
    const feed = page && findOpenAddress(grounds, { kind: "archive", page }, format);
    return feed === undefined ? [] : [html`<li><a href="${feed}">${words} page ${page} of the archive</a></li>\n`];
  };
  const links = [...link(archive?.next, "Newer:"), ...link(archive?.previous, "Older:")];
  const name = key.kind === "archive" ? "Other pages of this archive" : "What is older";
  return links.length === 0 ? "" : html`<nav class="pages" aria-label="${name}"><ul>${links}</ul></nav>`;
}

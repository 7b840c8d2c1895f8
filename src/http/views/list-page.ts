// The page of a list: stories, updates, a topic, an author, a page of the archive.
import { html } from "hono/html";
import { pagePath } from "../../feeds/feed-path.ts";
import { safeWebAddress } from "../../markup/safe-address.ts";
import { slugOf } from "../../markup/slug.ts";
import type { FeedKey } from "../../model/channel.ts";
import type { Item } from "../../model/item.ts";
import type { Edition } from "../../model/words.ts";
import type { ArchivePlace, FeedHead } from "../../store/store.ts";
import { fill, writeNumber } from "../../words/fill.ts";
import { feedList } from "./feed-list.ts";
import { itemList } from "./item-list.ts";
import { type Html, layout } from "./layout.ts";
import { listWords } from "./list-words.ts";
import { say } from "./say.ts";
import { updateList } from "./update-list.ts";

export interface ListPage {
  readonly site: Edition;
  readonly base: string;
  readonly key: FeedKey;
  readonly head: FeedHead;
}

export function listPage({ site, base, key, head }: ListPage): Html {
  const { kicker, heading, sentence, empty } = listWords(key, site, head.name);
  const { list } = site.words;
  const feeds = [
    { key, title: `${heading} – ${site.title}` },
    { key: { kind: "all" } as const, title: site.title },
  ];
  return layout(
    { site, base, title: heading, description: sentence, canonical: base + pagePath(key), feeds },
    html`<header class="opening">
${kicker === "" ? "" : html`<p class="kicker">${kicker}</p>`}
<h1>${heading}</h1>
<p>${sentence}</p>
${key.kind === "author" ? elsewhere(key.slug, head.items, site) : ""}
</header>
<div class="columns">
<section class="wide h-feed" aria-labelledby="list">
<data class="p-name" value="${heading}"></data>
<h2 id="list" class="unseen">${list.items}</h2>
${head.items.length === 0 ? html`<p>${empty}</p>` : listOf(key, head.items, site)}
${archiveNavigation(head.archive, site)}
</section>
<section class="margin subscribe" aria-labelledby="feeds-title">
<h2 id="feeds-title">${list.follow}</h2>
<p>${list.followNote}</p>
${feedList({ site, base }, key, heading)}
</section>
</div>`,
  );
}

/** The author's own address, where one is known. */
function elsewhere(slug: string, items: readonly Item[], site: Edition): Html | string {
  const known = [...items.flatMap(({ authors }) => authors), ...site.authors].filter(
    ({ name }) => slugOf(name) === slug,
  );
  const [address] = known.flatMap(({ url }) => safeWebAddress(url ?? "") ?? []);
  return address === undefined
    ? ""
    : html`<p>${say(site.words.list.elsewhere, { link: html`<a href="${address}" dir="ltr">${new URL(address).hostname}</a>` })}</p>`;
}

/** Stands under a heading of the second level. */
export function listOf(key: FeedKey, items: readonly Item[], site: Edition): Html {
  return key.kind === "updates" ? updateList(items, site) : itemList(items, site, key.kind !== "articles");
}

/** For people; feeds have links of their own. */
export function archiveNavigation(place: ArchivePlace | undefined, site: Edition): Html | string {
  if (place?.previous === undefined && place?.next === undefined) return "";
  const { previous, next } = place;
  const { archive, newer, older } = site.words.list;
  return html`<nav class="pages" aria-label="${archive}"><ul>
${next === undefined ? "" : html`<li><a href="/archive/${next}" rel="next">${fill(newer, { page: writeNumber(next, site.words.language) })}</a></li>`}
${previous === undefined ? "" : html`<li><a href="/archive/${previous}" rel="prev">${fill(older, { page: writeNumber(previous, site.words.language) })}</a></li>`}
</ul></nav>`;
}

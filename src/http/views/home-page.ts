// The front page: the newest items, and every feed with its address.
import { html } from "hono/html";
import { articleSlugOf } from "../../feeds/feed-path.ts";
import { directionOf } from "../../markup/text-direction.ts";
import type { FeedKey } from "../../model/channel.ts";
import type { Item } from "../../model/item.ts";
import type { Edition } from "../../model/words.ts";
import { type FeedPlace, feedList } from "./feed-list.ts";
import { itemList } from "./item-list.ts";
import { type Html, layout } from "./layout.ts";
import { archiveNavigation } from "./list-page.ts";
import { say } from "./say.ts";

export interface HomePage {
  readonly site: Edition;
  readonly base: string;
  readonly items: readonly Item[];
  /** The newest full page of the archive. */
  readonly older: number | undefined;
}

export function homePage({ site, base, items, older }: HomePage): Html {
  const all: FeedKey = { kind: "all" };
  const place = { site, base };
  const { frame, list, home } = site.words;
  return layout(
    { site, base, canonical: `${base}/`, feeds: [{ key: all, title: site.title }] },
    html`<div class="columns">
<section class="wide h-feed" aria-labelledby="newest">
<data class="p-name" value="${site.title}"></data>
<h2 id="newest">${frame.newest}</h2>
${items.length === 0 ? html`<p>${list.empty}</p>` : itemList(items, site, true)}
${older === undefined ? "" : archiveNavigation({ previous: older }, site)}
</section>
<section id="feeds" class="margin subscribe" aria-labelledby="feeds-title">
<h2 id="feeds-title">${frame.feeds}</h2>
<p>${home.note}</p>
<h3>${home.everything}</h3>
${feedList(place, all, site.title)}
<h3>${home.parts}</h3>
${folded(place, { kind: "articles" }, home.storiesAlone)}
${folded(place, { kind: "updates" }, home.updatesAlone)}
<p>${say(home.more, { topics: linkTo("/topics"), authors: linkTo("/authors") })}</p>
${storyFeeds(place, items)}
</section>
</div>`,
  );
}

const linkTo =
  (path: string) =>
  (words: string): Html =>
    html`<a href="${path}">${words}</a>`;

const folded = (place: FeedPlace, key: FeedKey, name: string): Html => html`<details>
<summary>${name}</summary>
${feedList(place, key, name)}
</details>`;

function storyFeeds(place: FeedPlace, items: readonly Item[]): Html {
  const articles = items.filter((item) => item.kind === "article");
  if (articles.length === 0) return html``;
  return html`<h3>${place.site.words.home.eachStory}</h3>
${articles.map(
  ({ title, path, language }) => html`<details>
<summary><bdi lang="${language}" dir="${directionOf(title, language)}">${title}</bdi></summary>
${feedList(place, { kind: "article", slug: articleSlugOf(path) }, title)}
</details>
`,
)}`;
}

// The front page: the newest items, and every feed with its address.
import { html } from "hono/html";
import type { Grounds } from "../../feeds/feed-path.ts";
import { textDirection } from "../../markup/text-direction.ts";
import type { FeedKey } from "../../model/channel.ts";
import type { Item } from "../../model/item.ts";
import type { Site } from "../../model/site.ts";
import { feedList } from "./feed-list.ts";
import { itemList } from "./item-list.ts";
import { type Html, layout } from "./layout.ts";
import { archiveNavigation } from "./list-page.ts";

export interface HomePage {
  readonly site: Site;
  readonly base: string;
  readonly items: readonly Item[];
  /** The newest full page of the archive. */
  readonly older: number | undefined;
}

export function homePage({ site, base, items, older }: HomePage): Html {
  const all: FeedKey = { kind: "all" };
  return layout(
    { site, base, canonical: `${base}/`, feeds: [{ key: all, title: site.title }] },
    html`<div class="columns">
<section class="wide h-feed" aria-labelledby="newest">
<data class="p-name" value="${site.title}"></data>
<h2 id="newest">Newest</h2>
${items.length === 0 ? html`<p>Nothing has been published yet.</p>` : itemList(items, site, true)}
${older === undefined ? "" : archiveNavigation({ previous: older })}
</section>
<section id="feeds" class="margin subscribe" aria-labelledby="feeds-title">
<h2 id="feeds-title">Feeds</h2>
<p>Every item carries the date on which it was published and the date of its last update.</p>
<h3>Everything</h3>
${feedList({ site, base }, all, site.title)}
<h3>A part of it</h3>
${folded({ site, base }, { kind: "articles" }, "Stories, without their coverage")}
${folded({ site, base }, { kind: "updates" }, "Updates: each time that a date moved")}
<p>Every <a href="/topics">topic</a> and every <a href="/authors">author</a> has feeds as well.</p>
${storyFeeds({ site, base }, items)}
</section>
</div>`,
  );
}

const folded = (grounds: Grounds, key: FeedKey, name: string): Html => html`<details>
<summary>${name}</summary>
${feedList(grounds, key, name)}
</details>`;

function storyFeeds(grounds: Grounds, items: readonly Item[]): Html {
  const articles = items.filter((item) => item.kind === "article");
  if (articles.length === 0) return html``;
  return html`<h3>One story with its coverage</h3>
${articles.map(
  ({ title, path, language }) => html`<details>
<summary lang="${language}" dir="${textDirection(language)}">${title}</summary>
${feedList(grounds, { kind: "article", slug: path.slice("/articles/".length) }, title)}
</details>
`,
)}`;
}

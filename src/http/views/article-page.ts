// An article with its related coverage, and how each of its dates is known.
import { html } from "hono/html";
import type { FeedKey } from "../../model/channel.ts";
import type { Item } from "../../model/item.ts";
import type { Edition } from "../../model/words.ts";
import { feedList } from "./feed-list.ts";
import { itemList } from "./item-list.ts";
import { itemBody } from "./item-page.ts";
import { knownDates } from "./known-dates.ts";
import { type Html, layout } from "./layout.ts";
import { topicLinks } from "./name-links.ts";
import { readingsTable } from "./readings-table.ts";

export interface ArticlePage {
  readonly site: Edition;
  readonly base: string;
  readonly article: Item;
  readonly key: FeedKey;
  /** In page order. */
  readonly coverage: readonly Item[];
}

export function articlePage({ site, base, article, key, coverage }: ArticlePage): Html {
  const { title, summary, path, topics } = article;
  const feeds = [
    { key, title },
    { key: { kind: "all" } as const, title: site.title },
  ];
  return layout(
    { site, base, title, description: summary, canonical: base + path, item: article, feeds },
    html`<div class="columns">
${itemBody(article, site, base, topicLinks(topics))}
<div class="margin">
${knownDates(article, site)}
<section class="subscribe" aria-labelledby="feeds-title">
<h2 id="feeds-title">${site.words.item.follow}</h2>
<p>${site.words.item.followNote}</p>
${feedList({ site, base }, key, title)}
</section>
</div>
${coverage.length === 0 ? "" : relatedCoverage(coverage, site)}
${readingsTable(article, site)}
</div>`,
  );
}

function relatedCoverage(coverage: readonly Item[], site: Edition): Html {
  return html`<section class="wide h-feed" aria-labelledby="coverage">
<h2 id="coverage" class="p-name">${site.words.list.coverage}</h2>
${itemList(coverage, site, false)}
</section>`;
}

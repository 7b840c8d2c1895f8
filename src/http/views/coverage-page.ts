// One entry of related coverage, with the stories that list it.
import { html } from "hono/html";
import { textDirection } from "../../markup/text-direction.ts";
import type { FeedKey } from "../../model/channel.ts";
import type { Item } from "../../model/item.ts";
import type { Site } from "../../model/site.ts";
import { feedList } from "./feed-list.ts";
import { itemBody } from "./item-page.ts";
import { knownDates } from "./known-dates.ts";
import { type Html, layout } from "./layout.ts";
import { topicLink } from "./name-links.ts";
import { readingsTable } from "./readings-table.ts";

export interface CoveragePage {
  readonly site: Site;
  readonly base: string;
  readonly item: Item;
  /** The feeds of the articles that list it, in the order of `item.related`. */
  readonly keys: readonly FeedKey[];
}

export function coveragePage({ site, base, item, keys }: CoveragePage): Html {
  const stories = item.related.flatMap((story, at) => {
    const key = keys[at];
    return key === undefined ? [] : [{ ...story, key }];
  });
  const feeds = [...stories, { key: { kind: "all" } as const, title: site.title }];
  return layout(
    { site, base, title: item.title, description: item.summary, canonical: base + item.path, item, feeds },
    html`<div class="columns">
${itemBody(item, site, base, [html`Related coverage`, ...item.topics.map((topic) => html` · ${topicLink(topic)}`)])}
${knownDates(item, site)}
<div class="margin">
${stories.map(
  ({ path, title, key }, at) => html`<section class="subscribe" aria-labelledby="story-${at + 1}">
<h2 id="story-${at + 1}">Listed with <a href="${path}" dir="${textDirection(item.language)}">${title}</a></h2>
<p>This entry comes with the feeds of that story.</p>
${feedList({ site, base }, key, title)}
</section>
`,
)}
</div>
${readingsTable(item)}
</div>`,
  );
}

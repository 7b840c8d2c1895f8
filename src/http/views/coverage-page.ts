// One entry of related coverage, with the stories that list it.
import { html } from "hono/html";
import { directionOf } from "../../markup/text-direction.ts";
import type { FeedKey } from "../../model/channel.ts";
import type { Item } from "../../model/item.ts";
import type { Edition } from "../../model/words.ts";
import { feedList } from "./feed-list.ts";
import { itemBody } from "./item-page.ts";
import { knownDates } from "./known-dates.ts";
import { type Html, layout } from "./layout.ts";
import { topicLink } from "./name-links.ts";
import { readingsTable } from "./readings-table.ts";
import { say } from "./say.ts";

export interface CoveragePage {
  readonly site: Edition;
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
${itemBody(item, site, base, [html`${site.words.list.coverage}`, ...item.topics.map((topic) => html` · ${topicLink(topic)}`)])}
${knownDates(item, site)}
<div class="margin">
${stories.map(
  ({ path, title, key }, at) => html`<section class="subscribe" aria-labelledby="story-${at + 1}">
<h2 id="story-${at + 1}">${say(site.words.item.listedWith, { story: html`<a href="${path}" lang="${item.language}" dir="${directionOf(title, item.language)}">${title}</a>` })}</h2>
<p>${site.words.item.listedNote}</p>
${feedList({ site, base }, key, title)}
</section>
`,
)}
</div>
${readingsTable(item, site)}
</div>`,
  );
}

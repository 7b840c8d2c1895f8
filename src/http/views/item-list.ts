// Items in short: dates beside, title and summary.
import { html } from "hono/html";
import { textDirection } from "../../markup/text-direction.ts";
import type { Item } from "../../model/item.ts";
import type { Site } from "../../model/site.ts";
import type { Html } from "./layout.ts";
import { showDates } from "./show-date.ts";

/** Stands under a heading of the second level. */
export function itemList(items: readonly Item[], site: Site): Html {
  return html`<ol class="items">
${items.map((item) => listedItem(item, site))}</ol>`;
}

function listedItem(item: Item, site: Site): Html {
  const { language, title, summary } = item;
  return html`<li class="${item.kind}">
<article>
<div lang="${language}" dir="${textDirection(language)}">
<h3><a href="${item.path}">${title}</a></h3>
${repeats(summary, title) ? "" : html`<p>${summary}</p>`}
</div>
<div class="beside">
${item.kind === "coverage" ? html`<p class="kind">Related coverage</p>` : html`<p class="kind">Story</p>`}
${showDates(item, site)}
</div>
</article>
</li>
`;
}

/** An entry without a headline has its first sentence for a title. */
const repeats = (summary: string, title: string): boolean => summary === title || summary === "";

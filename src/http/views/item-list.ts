// Items in short: title, summary, both dates. Classes with a prefix are microformats (microformats.org/wiki/h-entry).
import { html } from "hono/html";
import { directionOf } from "../../markup/text-direction.ts";
import type { Item } from "../../model/item.ts";
import type { Edition } from "../../model/words.ts";
import { findHeadline } from "./headline.ts";
import type { Html } from "./layout.ts";
import { showDates } from "./show-date.ts";

/** Stands under a heading of the second level. Where items of both kinds meet, each says which it is. */
export function itemList(items: readonly Item[], site: Edition, isMixed: boolean): Html {
  return html`<ol class="items">
${items.map((item) => listedItem(item, site, isMixed))}</ol>`;
}

function listedItem(item: Item, site: Edition, isMixed: boolean): Html {
  const { headline, rest } = findHeadline(item);
  const { story, coverage } = site.words.list;
  return html`<li class="${item.kind === "article" ? "story" : "entry"} h-entry">
${isMixed ? html`<p class="kind">${item.kind === "article" ? story : coverage}</p>` : ""}
<div lang="${item.language}" dir="${directionOf(`${headline} ${rest}`, item.language)}">
<h3><a class="p-name u-url u-uid" href="${item.path}">${headline}</a></h3>
${rest === "" ? "" : html`<p class="p-summary">${rest}</p>`}
</div>
${showDates(item, site, item.kind === "coverage")}
</li>
`;
}

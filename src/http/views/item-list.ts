// Items in short: title, summary, both dates. Classes with a prefix are microformats (microformats.org/wiki/h-entry).
import { html } from "hono/html";
import { textDirection } from "../../markup/text-direction.ts";
import type { Item } from "../../model/item.ts";
import type { Site } from "../../model/site.ts";
import { findHeadline } from "./headline.ts";
import type { Html } from "./layout.ts";
import { originalLink } from "./original-link.ts";
import { showDates } from "./show-date.ts";

/** Stands under a heading of the second level. Where items of both kinds meet, each says which it is. */
export function itemList(items: readonly Item[], site: Site, isMixed: boolean): Html {
  return html`<ol class="items">
${items.map((item) => listedItem(item, site, isMixed))}</ol>`;
}

function listedItem(item: Item, site: Site, isMixed: boolean): Html {
  const { headline, rest } = findHeadline(item);
  const original = item.kind === "article" ? "" : originalLink(item);
  return html`<li class="${item.kind === "article" ? "story" : "entry"} h-entry">
${isMixed ? html`<p class="kind">${item.kind === "article" ? "Story" : "Related coverage"}</p>` : ""}
<div lang="${item.language}" dir="${textDirection(item.language)}">
<h3><a class="p-name u-url u-uid" href="${item.path}">${headline}</a></h3>
${rest === "" ? "" : html`<p class="p-summary">${rest}</p>`}
</div>
${original === "" ? "" : html`<p class="original">Original at ${original}</p>`}
${showDates(item, site)}
</li>
`;
}

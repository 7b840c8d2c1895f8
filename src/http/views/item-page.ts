// What the pages of an article and of a coverage entry share, with the properties of h-entry for programs.
import { html, raw } from "hono/html";
import { directionOf } from "../../markup/text-direction.ts";
import type { Item } from "../../model/item.ts";
import type { Edition } from "../../model/words.ts";
import { findHeadline, saysMore } from "./headline.ts";
import type { Html } from "./layout.ts";
import { authorLink } from "./name-links.ts";
import { deferPictures, findLead, leadFigure } from "./pictures.ts";
import { listed, say } from "./say.ts";
import { boxWide } from "./scrolling.ts";
import { showDates } from "./show-date.ts";

/** Title, byline, dates and the item's own content. */
export function itemBody(item: Item, site: Edition, base: string, kicker: readonly Html[]): Html {
  const { headline } = findHeadline(item);
  const hasBody = saysMore(item, headline);
  return html`<article class="item ${item.kind === "article" ? "story" : "entry"} h-entry">
<header>
${kicker.length === 0 ? "" : html`<p class="kicker">${kicker}</p>`}
<h1 class="p-name${hasBody ? "" : " e-content"}" lang="${item.language}" dir="${directionOf(headline, item.language)}">${headline}</h1>
${item.authors.length === 0 ? "" : html`<p class="byline">${say(site.words.item.by, { authors: listed(item.authors.map(authorLink), site.words.language) })}</p>`}
${showDates(item, site)}
</header>
${leadFigure(item)}
${hasBody ? body(item, site) : ""}
<data class="u-url u-uid" value="${base}${item.path}"></data>
<data class="p-summary" value="${item.summary}"></data>
</article>`;
}

function body(item: Item, site: Edition): Html {
  const { language, title, summary, html: content } = item;
  const shown = boxWide(deferPictures(content, findLead(item) === undefined), site);
  return html`<div class="body e-content" lang="${language}" dir="${directionOf(`${title} ${summary}`, language)}">
${/* Made safe when the content was built. */ raw(shown)}
</div>`;
}

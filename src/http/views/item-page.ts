// What the pages of an article and of a coverage entry share, with the properties of h-entry for programs.
import { html, raw } from "hono/html";
import { textDirection } from "../../markup/text-direction.ts";
import type { Item } from "../../model/item.ts";
import type { Site } from "../../model/site.ts";
import { findHeadline, saysMore } from "./headline.ts";
import type { Html } from "./layout.ts";
import { authorLink } from "./name-links.ts";
import { originalLink } from "./original-link.ts";
import { deferPictures, findLead, leadFigure } from "./pictures.ts";
import { boxWide } from "./scrolling.ts";
import { showDates } from "./show-date.ts";

/** Title, byline, dates and the item's own content. */
export function itemBody(item: Item, site: Site, base: string, kicker: readonly Html[]): Html {
  const { headline } = findHeadline(item);
  const hasBody = saysMore(item, headline);
  return html`<article class="item ${item.kind === "article" ? "story" : "entry"} h-entry">
<header>
${kicker.length === 0 ? "" : html`<p class="kicker">${kicker}</p>`}
<h1 class="p-name${hasBody ? "" : " e-content"}" lang="${item.language}" dir="${textDirection(item.language)}">${headline}</h1>
${item.authors.length === 0 ? "" : html`<p class="byline">By ${joined(item.authors.map(authorLink))}</p>`}
${showDates(item, site)}
</header>
${leadFigure(item)}
${hasBody ? body(item) : ""}
${source(item)}
<data class="u-url u-uid" value="${base}${item.path}"></data>
<data class="p-summary" value="${item.summary}"></data>
</article>`;
}

function body(item: Item): Html {
  const { language, html: content } = item;
  const shown = boxWide(deferPictures(content, findLead(item) === undefined));
  return html`<div class="body e-content" lang="${language}" dir="${textDirection(language)}">
${/* Made safe when the content was built. */ raw(shown)}
</div>`;
}

function source(item: Item): Html | string {
  const words = item.kind === "article" ? "Captured from" : "The original is at";
  const link = originalLink(item);
  return link === "" ? "" : html`<p class="source">${words} ${link}</p>`;
}

function joined(parts: readonly Html[]): Html[] {
  return parts.map((part, at) => {
    const before = at === 0 ? "" : at === parts.length - 1 ? " and " : ", ";
    return html`${before}${part}`;
  });
}

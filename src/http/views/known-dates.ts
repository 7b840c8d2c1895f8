// "How the dates are known": the page's own words behind each date, and what is doubtful about them.
import { html } from "hono/html";
import { textDirection } from "../../markup/text-direction.ts";
import type { Evidence, Moment } from "../../model/dates.ts";
import type { Item } from "../../model/item.ts";
import type { Site } from "../../model/site.ts";
import { basisWords, captureWords, doubtWords, precisionWords } from "./date-words.ts";
import type { Html } from "./layout.ts";
import { findStated, showMoment } from "./show-date.ts";

export function knownDates(item: Item, site: Site): Html {
  return html`<section class="known" aria-labelledby="known">
<h2 id="known">How the dates are known</h2>
<dl>
<dt>Published ${showMoment(item.published, item, site)}</dt>
${explain(item.published, "published", item)}
<dt>Updated ${showMoment(item.updated, item, site)}</dt>
${isOneDate(item) ? html`<dd>No later change is stated or recorded, so it is the published date.</dd>` : explain(item.updated, "updated", item)}
</dl>
${item.stated.length === 0 ? "" : html`<p class="also"><a href="#readings">${toReadings(item.stated.length)}</a></p>`}
</section>`;
}

/** An update that only repeats the published date needs no evidence of its own. */
const isOneDate = ({ published, updated }: Item): boolean =>
  published.at === updated.at && published.basis === updated.basis;

function explain(moment: Moment, date: "published" | "updated", item: Item): Html {
  const precision = precisionWords[moment.precision];
  const { doubts = [], where } = findStated(moment, item) ?? {};
  const reason =
    moment.basis === "capture" ? captureWords[moment.captureFrom ?? "recorded"] : basisWords[date][moment.basis];
  return html`<dd>${reason}${moment.evidence && quote(moment.evidence, where, item)} ${precision}
${doubts.map((doubt) => html`<p class="doubt">${doubtWords[doubt]}</p>`)}</dd>`;
}

const toReadings = (count: number): string =>
  count === 1
    ? "The one date that was read, and where it stood"
    : `All ${count} dates that were read, and where they stood`;

function quote({ words, page, line }: Evidence, where: string | undefined, item: Item): Html {
  const isOwn = item.path === `/articles/${page}`;
  const name = isOwn ? "this page" : html`<a href="/articles/${page}">the page</a>`;
  const place = [where, ...(line === undefined ? [] : [`line ${line}`])]
    .filter((part) => part !== undefined)
    .join(", ");
  return html` <q lang="${item.language}" dir="${textDirection(item.language)}">${words}</q> <span class="where">(${place === "" ? "" : `${place} of `}${name}, as captured)</span>`;
}

// "How the dates are known": the page's own words behind each date, and what is doubtful about them.
import { html } from "hono/html";
import { textDirection } from "../../markup/text-direction.ts";
import type { Evidence, Moment } from "../../model/dates.ts";
import type { Item, StatedDate } from "../../model/item.ts";
import type { Site } from "../../model/site.ts";
import { basisWords, captureWords, doubtWords, precisionWords, roleWords } from "./date-words.ts";
import type { Html } from "./layout.ts";
import { findStated, showMoment } from "./show-date.ts";

export function knownDates(item: Item, site: Site): Html {
  const others = item.stated.filter(
    (one) => one !== findStated(item.published, item) && one !== findStated(item.updated, item),
  );
  return html`<section class="known" aria-labelledby="known">
<h2 id="known">How the dates are known</h2>
<dl>
<dt>Published ${showMoment(item.published, item, site)}</dt>
${explain(item.published, "published", item)}
<dt>Updated ${showMoment(item.updated, item, site)}</dt>
${isOneDate(item) ? html`<dd>No later change is stated or recorded, so it is the published date.</dd>` : explain(item.updated, "updated", item)}
</dl>
${others.length === 0 ? "" : html`<h3>Also stated</h3><ul>${others.map((one) => alsoStated(one, item))}</ul>`}
</section>`;
}

/** An update that only repeats the published date needs no evidence of its own. */
const isOneDate = ({ published, updated }: Item): boolean =>
  published.at === updated.at && published.basis === updated.basis;

function explain(moment: Moment, date: "published" | "updated", item: Item): Html {
  const precision = precisionWords[moment.precision];
  const doubts = findStated(moment, item)?.doubts ?? [];
  const reason =
    moment.basis === "capture" ? captureWords[moment.captureFrom ?? "recorded"] : basisWords[date][moment.basis];
  return html`<dd>${reason}${moment.evidence && quote(moment.evidence, item)} ${precision}
${doubts.map((doubt) => html`<p class="doubt">${doubtWords[doubt]}</p>`)}</dd>`;
}

function alsoStated(one: StatedDate, item: Item): Html {
  const read = one.stated === undefined ? "" : html`, read as <code>${one.stated}</code>`;
  return html`<li>${roleWords[one.role]}${quote(one, item)}${read}.
${one.doubts.map((doubt) => html`<p class="doubt">${doubtWords[doubt]}</p>`)}</li>`;
}

function quote({ words, page, line }: Evidence, item: Item): Html {
  const isOwn = item.path === `/articles/${page}`;
  const name = isOwn ? "this page" : html`<a href="/articles/${page}">the page</a>`;
  const where = line === undefined ? html`${name}, as captured` : html`line ${line} of ${name}, as captured`;
  return html` <q lang="${item.language}" dir="${textDirection(item.language)}">${words}</q> <span class="where">(${where})</span>`;
}

// "How the dates are known": the page's own words behind each date, and what is doubtful about them.
import { html } from "hono/html";
import type { Evidence, Moment } from "../../model/dates.ts";
import type { Item, StatedDate } from "../../model/item.ts";
import type { Edition, Words } from "../../model/words.ts";
import { fill, fillCount, writeNumber } from "../../words/fill.ts";
import type { Html } from "./layout.ts";
import { findStated, isOneDate, showMoment } from "./show-date.ts";

export function knownDates(item: Item, site: Edition): Html {
  const { item: labels, known, language } = site.words;
  const isRepeated = isOneDate(item) && item.published.basis === item.updated.basis;
  return html`<section class="known" aria-labelledby="known">
<h2 id="known">${known.heading}</h2>
<dl>
<dt>${labels.published} ${showMoment(item.published, item, site)}</dt>
${explain(item.published, "published", item, site)}
<dt>${labels.updated} ${showMoment(item.updated, item, site)}</dt>
${/* An update that only repeats the published date needs no evidence of its own. */ isRepeated ? html`<dd>${known.same}</dd>` : explain(item.updated, "updated", item, site)}
</dl>
${item.stated.length === 0 ? "" : html`<p class="also"><a href="#readings">${fillCount(known.readings, item.stated.length, language)}</a></p>`}
</section>`;
}

function explain(moment: Moment, date: "published" | "updated", item: Item, site: Edition): Html {
  const { words } = site;
  const stated = findStated(moment, item);
  return html`<dd>${reasonOf(moment, date, words)}${moment.evidence && quote(moment.evidence, stated, item, site)} ${precisionOf(moment, words)}
${stated?.doubts.map((doubt) => html`<p class="doubt">${words.doubt[doubt]}</p>`)}</dd>`;
}

const reasonOf = ({ basis, captureFrom }: Moment, date: "published" | "updated", words: Words): string =>
  basis === "capture" ? words.capture[captureFrom ?? "recorded"] : words.basis[date][basis];

const precisionOf = ({ precision }: Moment, words: Words): string =>
  precision === "second" || precision === "minute" ? "" : words.precision[precision];

function quote(evidence: Evidence, stated: StatedDate | undefined, item: Item, site: Edition): Html {
  const place = placeOf({ ...evidence, where: stated?.where }, item, site);
  return html` <q lang="${item.language}" dir="auto">${evidence.words}</q>${place === "" ? "" : html` <span class="where">(${place})</span>`}`;
}

interface Place extends Pick<StatedDate, "page" | "line"> {
  readonly where?: string | undefined;
  readonly place?: StatedDate["place"];
}

/** `meta article:published_time · line 12 · the page`: the page is named where it is another than the item's own. */
export function placeOf(
  { where, place, line, page }: Place,
  item: Item,
  site: Edition,
  isNamed = false,
): Html | string {
  const { known, place: places } = site.words;
  const parts = [
    ...(where !== undefined
      ? [html`<code dir="ltr">${where}</code>`]
      : isNamed && place
        ? [html`${places[place]}`]
        : []),
    ...(line === undefined ? [] : [html`${fill(known.line, { line: writeNumber(line, site.words.language) })}`]),
    ...(item.path === `/articles/${page}` ? [] : [html`<a href="/articles/${page}">${known.page}</a>`]),
  ];
  return parts.length === 0 ? "" : html`${parts.map((part, at) => html`${at === 0 ? "" : "\u00a0· "}${part}`)}`;
}

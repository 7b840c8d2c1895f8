// Every date that was read for an item: the words, where they stood, what they say, and whether they count. A table stays
// one where its rows are shown as blocks, on a phone, because its roles are said (browsers drop them with the display).
import { html } from "hono/html";
import type { Item, StatedDate } from "../../model/item.ts";
import type { Edition, Words } from "../../model/words.ts";
import { fill, fillCount } from "../../words/fill.ts";
import { findVerdict, type Verdict } from "./find-verdict.ts";
import { placeOf } from "./known-dates.ts";
import type { Html } from "./layout.ts";

interface Judged {
  readonly one: StatedDate;
  readonly verdict: Verdict;
}

/** Those that count stand first, and what does not is behind a click: a saved page may state a dozen. */
export function readingsTable(item: Item, site: Edition): Html | string {
  if (item.stated.length === 0) return "";
  const words = site.words.readings;
  const judged = item.stated.map((one): Judged => ({ one, verdict: findVerdict(one, item) }));
  const counting = judged.filter(({ verdict }) => verdict.counts !== undefined).toSorted(publishedFirst);
  const others = judged.filter(({ verdict }) => verdict.counts === undefined);
  return html`<section class="readings" aria-labelledby="readings">
<h2 id="readings">${words.heading}</h2>
${counting.length === 0 ? html`<p>${words.none}</p>` : table(counting, words.counting, item, site)}
${
  others.length === 0
    ? ""
    : html`<details>
<summary>${fillCount(words.more, others.length, site.words.language)}</summary>
${table(others, words.others, item, site)}
</details>`
}
</section>`;
}

const publishedFirst = (a: Judged, b: Judged): number =>
  Number(a.verdict.counts === "updated") - Number(b.verdict.counts === "updated");

const columns = ["words", "place", "says", "verdict"] as const;

function table(judged: readonly Judged[], caption: string, item: Item, site: Edition): Html {
  return html`<table role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map((name) => html`<th role="columnheader" scope="col">${site.words.readings[name]}</th>`)}</tr></thead>
<tbody role="rowgroup">
${judged.map((each) => row(each, item, site))}</tbody>
</table>`;
}

function row({ one, verdict }: Judged, item: Item, site: Edition): Html {
  const { readings, doubt } = site.words;
  const says = one.stated === undefined ? readings.noDay : html`<code dir="ltr">${withBreak(one.stated)}</code>`;
  return html`<tr role="row">
<th role="rowheader" scope="row"><q lang="${item.language}" dir="auto">${one.words}</q></th>
<td role="cell" class="where">${placeOf(one, item, site, true)}</td>
<td role="cell">${roleOf(one, site.words)}: ${says}</td>
<td role="cell">${judgement(verdict, site.words)}${one.doubts.map((each) => html`<p class="doubt">${doubt[each]}</p>`)}</td>
</tr>
`;
}

const roleOf = ({ role }: StatedDate, { item, readings }: Words): string =>
  role === "unlabelled" ? readings.unlabelled : item[role];

function judgement({ counts, reason }: Verdict, words: Words): Html | string {
  const { readings } = words;
  if (counts !== undefined) return html`<span class="counts">${readings[counts]}</span>`;
  if (reason === undefined) return readings.lost;
  return fill(readings.lostFor, { reason: words.reason[reason] });
}

/** A line may end between day and clock, and nowhere within them. */
const withBreak = (stated: string): Html[] => stated.split(/(?=T)/).map((part) => html`<span>${part}</span><wbr>`);

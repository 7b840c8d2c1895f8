// Every date that was read for an item: the words, where they stood, what they say, and whether they count. A table stays
// one where its rows are shown as blocks, on a phone, because its roles are said (browsers drop them with the display).
import { html } from "hono/html";
import { textDirection } from "../../markup/text-direction.ts";
import type { Item, StatedDate } from "../../model/item.ts";
import { placeWords, roleWords } from "./date-words.ts";
import { findVerdict, type Verdict } from "./find-verdict.ts";
import type { Html } from "./layout.ts";

interface Judged {
  readonly one: StatedDate;
  readonly verdict: Verdict;
}

/** Those that count stand first, and what does not is behind a click: a saved page may state a dozen. */
export function readingsTable(item: Item): Html | string {
  if (item.stated.length === 0) return "";
  const judged = item.stated.map((one): Judged => ({ one, verdict: findVerdict(one, item) }));
  const counting = judged.filter(({ verdict }) => verdict.counts).toSorted(publishedFirst);
  const others = judged.filter(({ verdict }) => !verdict.counts);
  return html`<section class="readings" aria-labelledby="readings">
<h2 id="readings">Every date that was read</h2>
${counting.length === 0 ? html`<p>No date that is stated counts.</p>` : table(counting, "What counts", item)}
${
  others.length === 0
    ? ""
    : html`<details>
<summary>${count(others.length)}</summary>
${table(others, "What does not count, and why", item)}
</details>`
}
</section>`;
}

const publishedFirst = (a: Judged, b: Judged): number => (a.verdict.words < b.verdict.words ? -1 : 1);

const count = (others: number): string =>
  others === 1 ? "One more that does not count" : `${others} more that do not count`;

const columns = ["The page\u2019s words", "Where they stand", "What they say", "Does it count?"] as const;

function table(judged: readonly Judged[], caption: string, item: Item): Html {
  return html`<table role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}</tr></thead>
<tbody role="rowgroup">
${judged.map((each) => row(each, item))}</tbody>
</table>`;
}

function row({ one, verdict }: Judged, item: Item): Html {
  return html`<tr role="row">
<th role="rowheader" scope="row"><q lang="${item.language}" dir="${textDirection(item.language)}">${one.words}</q></th>
<td role="cell" class="where">${place(one, item)}</td>
<td role="cell">${roleWords[one.role]}: ${one.stated === undefined ? "no day that exists" : html`<code>${withBreak(one.stated)}</code>`}</td>
<td role="cell">${verdict.counts ? html`<span class="counts">${verdict.words}</span>` : verdict.words}${verdict.doubts.map((doubt) => html`<p class="doubt">${doubt}</p>`)}</td>
</tr>
`;
}

function place({ where, place: kind, line, page }: StatedDate, item: Item): Html {
  const named = where === undefined ? placeWords[kind] : html`<code dir="ltr">${where}</code>`;
  const at = line === undefined ? "" : `, line ${line}`;
  if (item.path === `/articles/${page}`) return html`${named}${at}`;
  return html`${named}${at} of <a href="/articles/${page}">the page</a>`;
}

/** A line may end between day and clock, and nowhere within them. */
const withBreak = (stated: string): Html[] => stated.split(/(?=T)/).map((part) => html`<span>${part}</span><wbr>`);

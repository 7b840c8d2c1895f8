// The moves of updated dates, the last first: what moved, from when to when, and why.
import { html } from "hono/html";
import { textDirection } from "../../markup/text-direction.ts";
import type { Item, Move } from "../../model/item.ts";
import type { Site } from "../../model/site.ts";
import { basisWords } from "./date-words.ts";
import { findHeadline } from "./headline.ts";
import type { Html } from "./layout.ts";
import { showInstant, showMoment } from "./show-date.ts";

/** Stands under a heading of the second level. */
export function updateList(items: readonly Item[], site: Site): Html {
  const moves = items
    .flatMap((item) => item.moves.map((move) => ({ item, move })))
    .sort((a, b) => (a.move.at > b.move.at ? -1 : a.move.at < b.move.at ? 1 : 0));
  return html`<ol class="items">
${moves.slice(0, Math.max(site.pageSize, items.length)).map(({ item, move }) => listedMove(item, move, site))}</ol>`;
}

function listedMove(item: Item, move: Move, site: Site): Html {
  const { headline } = findHeadline(item);
  return html`<li class="${item.kind === "article" ? "story" : "entry"} h-entry">
<p class="kind">${item.kind === "article" ? "Story" : "Related coverage"}</p>
<h3 lang="${item.language}" dir="${textDirection(item.language)}"><a class="p-name u-url" href="${item.path}">${headline}</a></h3>
<p class="p-summary">${why(move, item)}</p>
<dl class="dates">
<div><dt>Moved from</dt><dd>${showInstant(move.from, site)}</dd></div>
<div><dt>to</dt><dd>${showMoment(move.to, item, site)}</dd></div>
<div><dt>Recorded</dt><dd>${showInstant(move.at, site, "dt-published")}</dd></div>
</dl>
</li>
`;
}

function why({ to }: Move, item: Item): Html {
  if (to.basis === "change" || to.basis === "capture") return html`The text has changed, and no newer date is stated.`;
  const words = basisWords.updated[to.basis];
  if (to.evidence === undefined) return html`${words}`;
  return html`${words} <q lang="${item.language}" dir="${textDirection(item.language)}">${to.evidence.words}</q>`;
}

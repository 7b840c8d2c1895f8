// The moves of updated dates, the last first: what moved, from when to when, and why.
import { html } from "hono/html";
import { directionOf } from "../../markup/text-direction.ts";
import type { Item, Move } from "../../model/item.ts";
import type { Edition } from "../../model/words.ts";
import { findHeadline } from "./headline.ts";
import type { Html } from "./layout.ts";
import { showInstant, showMoment } from "./show-date.ts";

/** Stands under a heading of the second level. */
export function updateList(items: readonly Item[], site: Edition): Html {
  const moves = items
    .flatMap((item) => item.moves.map((move) => ({ item, move })))
    .sort((a, b) => (a.move.at > b.move.at ? -1 : a.move.at < b.move.at ? 1 : 0));
  return html`<ol class="items">
${moves.slice(0, Math.max(site.pageSize, items.length)).map(({ item, move }) => listedMove(item, move, site))}</ol>`;
}

function listedMove(item: Item, move: Move, site: Edition): Html {
  const { headline } = findHeadline(item);
  const { list, item: words } = site.words;
  return html`<li class="${item.kind === "article" ? "story" : "entry"} h-entry">
<p class="kind">${item.kind === "article" ? list.story : list.coverage}</p>
<h3 lang="${item.language}" dir="${directionOf(headline, item.language)}"><a class="p-name u-url" href="${item.path}">${headline}</a></h3>
<p class="p-summary">${why(move, item, site)}</p>
<dl class="dates">
<div><dt>${words.movedFrom}</dt><dd>${showInstant(move.from, site)}</dd></div>
<div><dt>${words.movedTo}</dt><dd>${showMoment(move.to, item, site)}</dd></div>
<div><dt>${words.recorded}</dt><dd>${showInstant(move.at, site, "dt-published")}</dd></div>
</dl>
</li>
`;
}

function why({ to }: Move, item: Item, { words }: Edition): Html {
  if (to.basis === "change" || to.basis === "capture") return html`${words.entry.changed}`;
  const reason = words.basis.updated[to.basis];
  if (to.evidence === undefined) return html`${reason}`;
  return html`${reason} <q lang="${item.language}" dir="auto">${to.evidence.words}</q>`;
}

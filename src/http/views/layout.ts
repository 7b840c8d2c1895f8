// The frame of every page.
import { html, raw } from "hono/html";
import { textDirection } from "../../markup/text-direction.ts";
import type { FeedKey } from "../../model/channel.ts";
import type { Item } from "../../model/item.ts";
import type { Edition } from "../../model/words.ts";
import { fill } from "../../words/fill.ts";
import { opmlPath, opmlType } from "../discovery/opml-address.ts";
import { feedAddresses, formatNames } from "../feed-address.ts";
import { iconPath, scriptPath, stylePath } from "../static-files.ts";
import { jsonLd } from "./json-ld.ts";
import { openGraph } from "./open-graph.ts";
import { say } from "./say.ts";
import { nameZone } from "./show-date.ts";
import { interfaceWords, siteWords } from "./site-language.ts";

/** A template's result: escaped, and in our templates never a promise. */
export type Html = ReturnType<typeof html>;

export interface Frame {
  readonly site: Edition;
  readonly base: string;
  /** Of the page alone; the front page has the site's. */
  readonly title?: string;
  readonly description?: string;
  /** Absolute; an error has none. */
  readonly canonical?: string;
  /** What the page is about, when that is one item. */
  readonly item?: Item;
  /** The page's own feeds first: a reader takes the first that it finds. */
  readonly feeds: readonly { readonly key: FeedKey; readonly title: string }[];
}

export function layout(frame: Frame, main: Html): Html {
  const { site, title } = frame;
  return html`<!doctype html>
<html lang="${site.language}" dir="${textDirection(site.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === undefined ? site.title : `${title} – ${site.title}`}</title>
<meta name="description" content="${frame.description ?? site.description}">
${frame.canonical === undefined ? html`<meta name="robots" content="noindex">` : html`<link rel="canonical" href="${frame.canonical}">`}
${autodiscovery(frame)}<link rel="outline" type="${opmlType}" title="${fill(frame.site.words.frame.allFeeds, { site: site.title })}" href="${frame.base}${opmlPath}">
${openGraph(frame)}${frame.item === undefined ? "" : jsonLd(frame.item, site, frame.base)}
<meta name="color-scheme" content="light dark">
<link rel="icon" type="image/svg+xml" href="${iconPath}">
<link rel="stylesheet" href="${stylePath}">
<script src="${scriptPath}" data-copied="${site.words.copy.copied}" data-failed="${site.words.copy.failed}" defer></script>
</head>
<body${interfaceWords(site)}>
<a class="skip" href="#main">${site.words.frame.skip}</a>
${masthead(frame)}
<main id="main" tabindex="-1">
${main}
</main>
${footer(site)}
</body>
</html>
`;
}

/** `<link rel="alternate">`, which is how a reader finds a feed from a page's address. */
function autodiscovery({ site, base, feeds }: Frame): Html[] {
  return feeds.flatMap(({ key, title }) =>
    feedAddresses({ site, base }, key).map(
      ({ href, type, format }) =>
        html`<link rel="alternate" type="${type}" title="${title} (${formatNames[format]})" href="${href}">\n`,
    ),
  );
}

const places = [
  ["/", "newest"],
  ["/articles", "stories"],
  ["/updates", "updates"],
  ["/topics", "topics"],
  ["/authors", "authors"],
  ["/#feeds", "feeds"],
] as const;

function masthead({ site, base, title, canonical }: Frame): Html {
  const words = site.words.frame;
  const isFront = title === undefined;
  const name = html`<a href="/"${siteWords(site)}>${site.title}</a>`;
  return html`<header class="masthead">
${isFront ? html`<h1 class="name">${name}</h1>` : html`<p class="name">${name}</p>`}
${isFront ? html`<p class="motto"${siteWords(site)}>${site.description}</p>` : ""}
<nav aria-label="${words.site}"><ul>${places.map(([path, word]) => html`<li><a href="${path}"${canonical === base + path ? raw(' aria-current="page"') : ""}>${words[word]}</a></li>`)}</ul></nav>
</header>`;
}

function footer(site: Edition): Html {
  const { zone, unmoved, opml } = site.words.frame;
  return html`<footer class="colophon">
<p>${say(zone, { zone: nameZone(site) })} ${unmoved}</p>
<p class="opml">${say(opml, { file: html`<a href="${opmlPath}" type="${opmlType}">OPML</a>` })}</p>
${site.rights === undefined ? "" : html`<p class="rights"${siteWords(site) || raw(' dir="auto"')}>${site.rights}</p>`}
</footer>`;
}

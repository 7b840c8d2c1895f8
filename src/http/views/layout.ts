// The frame of every page.
import { html, raw } from "hono/html";
import { textDirection } from "../../markup/text-direction.ts";
import type { FeedKey } from "../../model/channel.ts";
import type { Item } from "../../model/item.ts";
import type { Site } from "../../model/site.ts";
import { opmlPath, opmlType } from "../discovery/opml-address.ts";
import { feedAddresses, formatNames } from "../feed-address.ts";
import { iconPath, scriptPath, stylePath } from "../static-files.ts";
import { jsonLd } from "./json-ld.ts";
import { openGraph } from "./open-graph.ts";
import { interfaceWords, siteWords } from "./site-language.ts";

/** A template's result: escaped, and in our templates never a promise. */
export type Html = ReturnType<typeof html>;

export interface Frame {
  readonly site: Site;
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
${autodiscovery(frame)}<link rel="outline" type="${opmlType}" title="All feeds of ${site.title}" href="${frame.base}${opmlPath}">
${openGraph(frame)}${frame.item === undefined ? "" : jsonLd(frame.item, site, frame.base)}
<meta name="color-scheme" content="light dark">
<link rel="icon" type="image/svg+xml" href="${iconPath}">
<link rel="stylesheet" href="${stylePath}">
<script src="${scriptPath}" defer></script>
</head>
<body${interfaceWords(site)}>
<a class="skip" href="#main">Skip to the content</a>
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
  ["/", "Newest"],
  ["/articles", "Stories"],
  ["/updates", "Updates"],
  ["/topics", "Topics"],
  ["/authors", "Authors"],
  ["/#feeds", "Feeds"],
] as const;

function masthead({ site, base, title, canonical }: Frame): Html {
  const isFront = title === undefined;
  const name = html`<a href="/"${siteWords(site)}>${site.title}</a>`;
  return html`<header class="masthead">
${isFront ? html`<h1 class="name">${name}</h1>` : html`<p class="name">${name}</p>`}
${isFront ? html`<p class="motto"${siteWords(site)}>${site.description}</p>` : ""}
<nav aria-label="Site"><ul>${places.map(([path, word]) => html`<li><a href="${path}"${canonical === base + path ? raw(' aria-current="page"') : ""}>${word}</a></li>`)}</ul></nav>
</header>`;
}

function footer(site: Site): Html {
  return html`<footer class="colophon">
<p>Dates are shown in the time of ${site.zone.replaceAll("_", " ")}. Every item says how its dates are known.</p>
<p>All feeds in one file for your reader: <a href="${opmlPath}" type="${opmlType}">OPML</a></p>
${site.rights === undefined ? "" : html`<p${siteWords(site)}>${site.rights}</p>`}
</footer>`;
}

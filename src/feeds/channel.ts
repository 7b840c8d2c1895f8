// Items → channel: one feed with its title, links and entries, before any format.
import { escapeAttribute, escapeHtml } from "../markup/escape-html.ts";
import { textDirection } from "../markup/text-direction.ts";
import type { Channel, ChannelEntry, FeedKey, Format } from "../model/channel.ts";
import type { Instant } from "../model/dates.ts";
import type { Item, ItemLink } from "../model/item.ts";
import type { Site } from "../model/site.ts";

export interface ChannelSource {
  readonly site: Site;
  /** Where the site is served, without a trailing slash: `http://localhost:8787`. No id depends on it. */
  readonly base: string;
  readonly key: FeedKey;
  /** In the order of the feed; the article itself first in an article's own feed. */
  readonly items: readonly Item[];
  readonly changed: Instant;
}

const files: Readonly<Record<Format, string>> = { rss: "rss.xml", atom: "atom.xml", json: "feed.json" };

/** The path of a feed's document from the root of the site: `/rss.xml`, `/articles/SLUG/feed.json`. */
export function feedPath(key: FeedKey, format: Format): string {
  return `${key.kind === "all" ? "" : articlePath(key.slug)}/${files[format]}`;
}

/** @throws Error when an article's feed does not begin with the article: it can't say what it is about. */
export function buildChannel({ site, base, key, items, changed }: ChannelSource): Channel {
  const head = key.kind === "all" ? siteHead(site) : articleHead(site, items[0]);
  return {
    ...head,
    id: `tag:${site.tagAuthority}:feeds/${key.kind === "all" ? "all" : `articles/${encodeURIComponent(key.slug)}`}`,
    ...(site.rights === undefined ? {} : { rights: site.rights }),
    authors: site.authors,
    home: base + (key.kind === "all" ? "/" : articlePath(key.slug)),
    self: {
      rss: base + feedPath(key, "rss"),
      atom: base + feedPath(key, "atom"),
      json: base + feedPath(key, "json"),
    },
    updated: changed,
    entries: items.map((item) => buildEntry(item, site, base, head.language)),
  };
}

type Head = Pick<Channel, "title" | "description" | "language">;

function siteHead({ title, description, language }: Site): Head {
  return { title, description, language };
}

function articleHead(site: Site, article: Item | undefined): Head {
  if (article?.kind !== "article") throw new Error("The feed of an article needs that article as its first item.");
  return {
    title: `${article.title} – ${site.title}`,
    description: article.summary,
    language: article.language,
  };
}

function articlePath(slug: string): string {
  return `/articles/${encodeURIComponent(slug)}`;
}

function buildEntry(item: Item, site: Site, base: string, language: string): ChannelEntry {
  return {
    id: item.id,
    url: base + item.path,
    ...(item.source === undefined ? {} : { externalUrl: item.source }),
    title: item.title,
    language: item.language,
    authors: item.authors.length === 0 ? site.authors : item.authors,
    topics: item.topics,
    summary: item.summary,
    html: [markLanguage(item, language), relatedParagraph(item, base)].filter((html) => html !== "").join("\n"),
    published: item.published,
    updated: item.updated,
    // A time of capture is the only date that no page states and no editor set.
    dated: site.undated === "bounded" || item.published.basis !== "capture",
  };
}

// RSS and Atom as `feed` writes them name one language for all, so the content of another one says so itself.
function markLanguage(item: Item, language: string): string {
  if (item.language === language) return item.html;
  return `<div lang="${escapeAttribute(item.language)}" dir="${textDirection(item.language)}">${item.html}</div>`;
}

function relatedParagraph(item: Item, base: string): string {
  if (item.related.length === 0) return "";
  const label = item.kind === "article" ? "Related coverage:" : "Related to:";
  return `<p>${[label, ...item.related.map((link) => relatedLink(link, base))].join("<br>")}</p>`;
}

function relatedLink({ path, title }: ItemLink, base: string): string {
  return `<a href="${escapeAttribute(base + path)}">${escapeHtml(title)}</a>`;
}

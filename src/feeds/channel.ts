// Items → channel: one feed with its title, links and entries, before any format.
import { escapeAttribute, escapeHtml } from "../markup/escape-html.ts";
import { textDirection } from "../markup/text-direction.ts";
import type { ChannelArchive, FeedKey, OpenAddresses } from "../model/channel.ts";
import type { Instant } from "../model/dates.ts";
import type { Guarded } from "../model/guarded.ts";
import type { Item, ItemLink } from "../model/item.ts";
import type { Author, Site } from "../model/site.ts";
import type { Edition, Words } from "../model/words.ts";
import { isSameLanguage } from "../words/same-language.ts";
import { describeFeed } from "./describe-feed.ts";
import { feedAddressesOf, feedName, type Grounds, openAddressesOf, pagePath } from "./feed-path.ts";
import { fitEntries, ROOM } from "./fit.ts";
import { type GuardedChannel, type GuardedEntry, guardChannel, neverEmpty } from "./guard.ts";
import { findLanguage, guardAuthors, guardId, needAddress, tagPrefix } from "./guard-values.ts";
import { updateEntries } from "./update-entries.ts";

export interface ChannelSource {
  readonly site: Edition;
  /** Where the site is served, without a trailing slash: `http://localhost:8787`. No id depends on it. */
  readonly base: string;
  readonly key: FeedKey;
  /** In the order of the feed; the article itself first in an article's own feed. */
  readonly items: readonly Guarded<Item>[];
  readonly changed: Instant;
  /** What a topic or an author is called. */
  readonly name?: string;
  /** What an article's feed is about, when that item itself is not among `items`. */
  readonly about?: Item;
  readonly archive?: ArchiveNumbers;
}

/** Pages of the archive by number. */
export interface ArchiveNumbers {
  readonly previous?: number;
  readonly next?: number;
}

/** @throws Error when an article's feed neither begins with the article nor is given it: it can't say what it is about. */
export function buildChannel({ site, base, key, items, changed, name, about, archive }: ChannelSource): GuardedChannel {
  const description = describeFeed(key, site, name, about ?? items[0]);
  const id = `tag:${site.tagAuthority}:feeds/${feedName(key)}`;
  const place = {
    base,
    language: description.language,
    prefix: tagPrefix(id),
    authors: guardAuthors(site.authors),
    site,
  };
  const entryOf = (item: Guarded<Item>): GuardedEntry => buildEntry(item, place);
  const entries = key.kind === "updates" ? updateEntries(items, entryOf, site, id) : items.map(entryOf);
  const channel = {
    ...description,
    id,
    ...(site.rights === undefined ? {} : { rights: site.rights }),
    authors: site.authors,
    home: base + (key.kind === "archive" ? "/" : pagePath(key)),
    self: feedAddressesOf(base, key),
    alternates: openAddressesOf({ site, base }, key),
    updated: changed,
    ...(archive === undefined ? {} : { archive: placeArchive(archive, key, { site, base }) }),
  };
  // An archive page is fetched once; what is polled stays small.
  return guardChannel(channel, key.kind === "archive" ? entries : fitEntries(entries, ROOM, id, site.words));
}

/** `key` tells whether the document is itself an archive page. */
export function placeArchive({ previous, next }: ArchiveNumbers, key: FeedKey, grounds: Grounds): ChannelArchive {
  const page = (number: number): OpenAddresses => openAddressesOf(grounds, { kind: "archive", page: number });
  return {
    isArchive: key.kind === "archive",
    current: openAddressesOf(grounds, { kind: "all" }),
    ...(previous === undefined ? {} : { previous: page(previous) }),
    ...(next === undefined ? {} : { next: page(next) }),
  };
}

/** What an entry takes from the channel that it stands in. */
interface Place {
  readonly base: string;
  readonly language: string;
  /** Of the channel's id. */
  readonly prefix: string;
  /** Those of the site, guarded. */
  readonly authors: readonly Author[];
  readonly site: Edition;
}

/** Of guarded values and markup of our own, so that nothing has to be looked at again but what the channel adds. */
function buildEntry(item: Guarded<Item>, { base, language, prefix, authors, site }: Place): GuardedEntry {
  const { source, title, image } = item;
  const itsLanguage = findLanguage(item.language);
  const parts = [markLanguage(item, language), relatedParagraph(item, base, labelOf(item, site.words, language))];
  return {
    id: guardId(item.id, prefix),
    url: needAddress(base + item.path),
    ...(source === undefined ? {} : { externalUrl: source }),
    title,
    ...(itsLanguage === undefined ? {} : { language: itsLanguage }),
    authors: item.authors.length === 0 ? authors : item.authors,
    topics: item.topics,
    summary: item.summary,
    html: neverEmpty(parts.filter((html) => html !== "").join("\n"), title),
    ...(image === undefined ? {} : { image }),
    published: item.published,
    updated: item.updated,
    dated: isDated(item, site),
  } as GuardedEntry;
}

/** A time of capture is the only date that no page states and no editor set; the site may want it left out. */
export const isDated = ({ published }: Item, { undated }: Site): boolean =>
  undated === "bounded" || published.basis !== "capture";

// RSS and Atom as `feed` writes them name one language for all, so the content of another one says so itself.
function markLanguage(item: Item, language: string): string {
  if (item.language === language) return item.html;
  return `<div lang="${escapeAttribute(item.language)}" dir="${textDirection(item.language)}">${item.html}</div>`;
}

/** In an article's own feed, which is in the article's language, the site's words say which they are in. */
function labelOf({ kind }: Item, { entry, language: own }: Words, language: string): string {
  const label = escapeHtml(kind === "article" ? entry.related : entry.listed);
  return isSameLanguage(own, language) ? label : `<span lang="${own}">${label}</span>`;
}

function relatedParagraph(item: Item, base: string, label: string): string {
  if (item.related.length === 0) return "";
  return `<p>${[label, ...item.related.map((link) => relatedLink(link, base))].join("<br>")}</p>`;
}

function relatedLink({ path, title }: ItemLink, base: string): string {
  return `<a href="${escapeAttribute(base + path)}">${escapeHtml(title)}</a>`;
}

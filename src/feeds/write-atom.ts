// Channel → Atom 1.0 (RFC 4287).
import { Feed, type Author as FeedAuthor, type Item } from "feed";
import { instantToDate } from "../dates/write-rfc3339.ts";
import { escapeAttribute, escapeHtml } from "../markup/escape-html.ts";
import type { Format } from "../model/channel.ts";
import type { Author } from "../model/site.ts";
import { archiveLinks, HISTORY } from "./archive-links.ts";
import { asCdata, asFeedAttribute, asHtmlCdata, asText } from "./feed-values.ts";
import type { GuardedChannel, GuardedEntry } from "./guard.ts";
import { atomEnclosure } from "./item-image.ts";
import { mediaTypes } from "./media-types.ts";

/** The same channel gives the same text. */
export function writeAtom(channel: GuardedChannel): string {
  const { id, title, description, home, rights, self, updated, entries } = channel;
  const feed = new Feed({
    id: asText(id),
    title: asText(title),
    description: asText(description),
    link: home,
    feed: self.atom,
    updated: instantToDate(updated),
    generator: "Dateline",
    ...(rights === undefined ? {} : { copyright: asText(rights) }),
  });
  for (const entry of entries) feed.addItem(atomEntry(entry));
  return completeOpening(feed.atom1(), channel);
}

function atomEntry(entry: GuardedEntry): Item {
  const { id, url, title, summary, html, image, authors, topics, published, updated } = entry;
  return {
    // `feed` says type="html" of all three (section 3.1.1.2), so plain text is escaped as HTML before it is put there.
    title: asHtmlCdata(title),
    description: asHtmlCdata(summary),
    content: asCdata(html),
    id,
    link: url,
    // Both always, even where RSS leaves them out: an entry without `updated` is invalid (section 4.1.2).
    published: instantToDate(published.at),
    date: instantToDate(updated.at),
    ...atomEnclosure(image),
    author: authors.map(atomAuthor),
    category: topics.map((topic) => ({ term: asFeedAttribute(topic) })),
  };
}

function atomAuthor({ name, url }: Author): FeedAuthor {
  return { name: asText(name), ...(url === undefined ? {} : { link: url }) };
}

const opening = '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">';

/** What `feed` can't say of an Atom feed: its language, more than one author, the same feed in other formats. */
function completeOpening(document: string, { language, authors, alternates, home, archive }: GuardedChannel): string {
  if (!document.startsWith(opening)) throw new Error("The Atom document of `feed` does not open as it used to.");
  const lang = language === undefined ? "" : ` xml:lang="${escapeAttribute(language)}"`;
  const links = [
    // First as well as last (there `feed` writes it): of several alternates some readers take the first, some the last.
    alternate("text/html", home),
    ...(["rss", "json"] satisfies Format[]).flatMap((format) => {
      const href = alternates[format];
      return href === undefined ? [] : [alternate(mediaTypes[format], href)];
    }),
    ...archiveLinks(archive, "atom").map(({ rel, href }) => link(rel, mediaTypes.atom, href)),
  ];
  const history = archive?.isArchive ? [`<fh:archive xmlns:fh="${HISTORY}"/>`] : [];
  const added = [...history, ...links, ...authors.map(authorElement)].map((element) => `\n    ${element}`).join("");
  return `${opening.slice(0, -1)}${lang}>${added}${document.slice(opening.length)}`;
}

const alternate = (type: string, href: string): string => link("alternate", type, href);

function link(rel: string, type: string, href: string): string {
  return `<link rel="${rel}" type="${type}" href="${escapeAttribute(href)}"/>`;
}

function authorElement({ name, url }: Author): string {
  const uri = url === undefined ? "" : `<uri>${escapeHtml(url)}</uri>`;
  return `<author><name>${escapeHtml(name)}</name>${uri}</author>`;
}

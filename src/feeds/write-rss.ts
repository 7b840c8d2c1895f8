// Channel → RSS 2.0 (rssboard.org, version 2.0.11), with the elements of Atom, Dublin Core and `content` that its best
// practices profile recommends.
import { Feed, type Item } from "feed";
import { instantToDate } from "../dates/write-rfc3339.ts";
import type { Format } from "../model/channel.ts";
import { archiveLinks, HISTORY } from "./archive-links.ts";
import { asAttribute, asCdata, asExtension, asHtmlCdata, asText, type CompactElement } from "./feed-values.ts";
import type { GuardedChannel, GuardedEntry } from "./guard.ts";
import { mediaContent, rssEnclosure } from "./item-image.ts";
import { mediaTypes } from "./media-types.ts";

/** The same channel gives the same text. */
export function writeRss(channel: GuardedChannel): string {
  const { title, description, home, language, rights, self, updated, entries } = channel;
  const feed = new Feed({
    title: asText(title),
    description: asText(description),
    link: home,
    // Declares the prefix `atom`; the element that it writes is replaced by the extension.
    feed: self.rss,
    updated: instantToDate(updated),
    generator: "Dateline",
    ...(language === undefined ? {} : { language }),
    ...(rights === undefined ? {} : { copyright: asText(rights) }),
  });
  feed.addExtension(asExtension("atom:link", links(channel)));
  // The prefix is declared where it is used: `feed` has no say over the root element.
  if (channel.archive?.isArchive) {
    feed.addExtension(asExtension("fh:archive", [{ _attributes: { "xmlns:fh": HISTORY } }]));
  }
  for (const entry of entries) feed.addItem(rssItem(entry));
  return feed.rss2();
}

function links({ home, self, alternates, archive }: GuardedChannel): readonly CompactElement[] {
  return [
    link("self", self.rss, mediaTypes.rss),
    link("alternate", home, "text/html"),
    ...(["atom", "json"] satisfies Format[]).flatMap((format) => {
      const href = alternates[format];
      return href === undefined ? [] : [link("alternate", href, mediaTypes[format])];
    }),
    ...archiveLinks(archive, "rss").map(({ rel, href }) => link(rel, href, mediaTypes.rss)),
  ];
}

function link(rel: string, href: string, type: string): CompactElement {
  return { _attributes: { rel, type, href: asAttribute(href) } };
}

function rssItem(entry: GuardedEntry): Item {
  const { id, url, title, summary, html, topics, image, dated, published } = entry;
  const item: Omit<Item, "date"> = {
    title: asCdata(title),
    link: url,
    guid: asText(id),
    description: asHtmlCdata(summary),
    content: asCdata(html),
    category: topics.map((topic) => ({ name: asText(topic) })),
    ...rssEnclosure(image),
    extensions: [creators(entry), ...atomUpdated(entry), ...mediaContent(image)],
    ...(dated ? { published: instantToDate(published.at) } : {}),
  };
  // `feed` leaves out a date that it isn't given, though its types want one.
  return item as Item;
}

// `author` is an e-mail address in RSS (section "item"), which we don't have.
function creators({ authors }: GuardedEntry) {
  return asExtension(
    "dc:creator",
    authors.map(({ name }) => ({ _text: asText(name) })),
  );
}

// Not `dc:date`: some readers take it for the date of publication.
function atomUpdated({ dated, published, updated }: GuardedEntry) {
  if (!dated || updated.at === published.at) return [];
  return [asExtension("atom:updated", [{ _text: updated.at }])];
}

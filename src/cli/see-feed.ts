// A served document → what it says, through a strict parser (XML 1.0, RFC 8259). Throws what the parser throws.
import { parseXml, XmlElement } from "@rgrove/parse-xml";
import type { Format } from "../model/channel.ts";
import type { SeenFeed } from "./seen-entry.ts";

export function seeFeed(format: Format, document: string): SeenFeed {
  if (format === "json") return seeJson(document);
  const { root } = parseXml(document);
  if (root === null) throw new Error("the document has no root element");
  return format === "rss" ? seeRss(root) : seeAtom(root);
}

function seeRss(root: XmlElement): SeenFeed {
  const channel = elements(root, "channel")[0];
  if (root.name !== "rss" || channel === undefined) throw new Error("this is no RSS 2.0");
  return {
    self: attribute(elements(channel, "atom:link"), "self") ?? "",
    updated: text(channel, "lastBuildDate"),
    entries: elements(channel, "item").map((item) => ({
      id: text(item, "guid") ?? "",
      title: text(item, "title") ?? "",
      url: text(item, "link") ?? "",
      content: text(item, "content:encoded") ?? "",
      published: text(item, "pubDate"),
      updated: text(item, "atom:updated"),
    })),
  };
}

function seeAtom(feed: XmlElement): SeenFeed {
  if (feed.name !== "feed" || feed.attributes.xmlns !== "http://www.w3.org/2005/Atom")
    throw new Error("this is no Atom");
  return {
    self: attribute(elements(feed, "link"), "self") ?? "",
    updated: text(feed, "updated"),
    entries: elements(feed, "entry").map((entry) => ({
      id: text(entry, "id") ?? "",
      title: text(entry, "title") ?? "",
      url: attribute(elements(entry, "link"), "alternate") ?? "",
      content: text(entry, "content") ?? "",
      published: text(entry, "published"),
      updated: text(entry, "updated"),
    })),
  };
}

function seeJson(document: string): SeenFeed {
  const feed = JSON.parse(document);
  if (feed.version !== "https://jsonfeed.org/version/1.1") throw new Error("this is no JSON Feed 1.1");
  return {
    self: String(feed.feed_url ?? ""),
    updated: undefined,
    entries: feed.items.map((item: Record<string, string | undefined>) => ({
      id: item.id ?? "",
      title: item.title ?? "",
      url: item.url ?? "",
      content: item.content_html ?? "",
      published: item.date_published,
      updated: item.date_modified,
    })),
  };
}

const elements = (parent: XmlElement, name: string): XmlElement[] =>
  parent.children.filter((child): child is XmlElement => child instanceof XmlElement && child.name === name);

const text = (parent: XmlElement, name: string): string | undefined => elements(parent, name)[0]?.text;

/** RFC 4287 section 4.2.7.2: a link without `rel` is an alternate. */
const attribute = (links: readonly XmlElement[], rel: string): string | undefined =>
  links.find((link) => (link.attributes.rel ?? "alternate") === rel)?.attributes.href;

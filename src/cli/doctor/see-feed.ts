// A served document → what it says, through a strict parser (XML 1.0, RFC 8259). Throws what the parser throws.
import { XmlElement } from "@rgrove/parse-xml";
import { mediaTypes } from "../../feeds/media-types.ts";
import { readXml } from "./read-xml.ts";
import { seeJson } from "./see-json.ts";
import { MOST_ENTRIES, type SeenDate, type SeenFeed } from "./seen-feed.ts";

const FEED_TYPES: readonly string[] = Object.values(mediaTypes);

export function seeFeed(document: string): SeenFeed {
  if (/^\s*\{/.test(document)) return seeJson(document);
  const root = readXml(document);
  if (root?.name === "rss") return seeRss(root);
  if (root?.name === "feed" && root.attributes.xmlns === "http://www.w3.org/2005/Atom") return seeAtom(root);
  throw new Error(`the document is no feed: its root element is ${root?.name ?? "missing"}`);
}

// rssboard.org, version 2.0.11: a channel has a title, a link and a description.
function seeRss(root: XmlElement): SeenFeed {
  const channel = children(root, "channel")[0];
  if (channel === undefined) throw new Error("this is no RSS 2.0: there is no channel");
  return {
    format: "rss",
    updated: date("rfc822", text(channel, "lastBuildDate")),
    missing: missing(channel, ["title", "link", "description"]),
    unread: [],
    ...links(children(channel, /:link$/)),
    isArchive: children(channel, /:archive$/).length > 0,
    entries: children(channel, "item")
      .slice(0, MOST_ENTRIES)
      .map((item) => ({
        id: text(item, "guid"),
        title: text(item, "title"),
        url: text(item, "link"),
        content: text(item, /:encoded$/) ?? text(item, "description"),
        published: date("rfc822", text(item, "pubDate")),
        updated: date("rfc3339", text(item, /:updated$/)),
        topics: texts(item, "category"),
        authors: texts(item, /^author$|:creator$/),
      })),
  };
}

// RFC 4287 sections 4.1.1 and 4.1.2.
function seeAtom(feed: XmlElement): SeenFeed {
  const its = children(feed, "entry").slice(0, MOST_ENTRIES);
  return {
    format: "atom",
    updated: date("rfc3339", text(feed, "updated")),
    missing: [
      ...missing(feed, ["id", "title", "updated"]),
      ...its.flatMap((entry) => missing(entry, ["updated"]).map((name) => `entry/${name}`)),
    ],
    unread: [],
    ...links(children(feed, "link")),
    isArchive: children(feed, /:archive$/).length > 0,
    entries: its.map((entry) => ({
      id: text(entry, "id"),
      title: text(entry, "title"),
      url: href(children(entry, "link"), "alternate"),
      content: text(entry, "content") ?? text(entry, "summary"),
      published: date("rfc3339", text(entry, "published")),
      updated: date("rfc3339", text(entry, "updated")),
      topics: children(entry, "category").flatMap(({ attributes: { term } }) => term ?? []),
      authors: children(entry, "author").flatMap((author) => texts(author, "name")),
    })),
  };
}

const links = (elements: readonly XmlElement[]) => ({
  self: href(elements, "self"),
  previous: href(elements, "prev-archive"),
  next: href(elements, "next-archive"),
  current: href(elements, "current"),
  alternates: elements.flatMap(({ attributes: { rel, type = "", href } }) =>
    rel === "alternate" && FEED_TYPES.includes(type) && href !== undefined ? [href] : [],
  ),
});

/** A prefix is the document's own choice, so elements of other namespaces are known by the end of their names. */
const children = (parent: XmlElement, name: string | RegExp): XmlElement[] =>
  parent.children.filter(
    (child): child is XmlElement =>
      child instanceof XmlElement && (typeof name === "string" ? child.name === name : name.test(child.name)),
  );

const text = (parent: XmlElement, name: string | RegExp): string | undefined => children(parent, name)[0]?.text;

const texts = (parent: XmlElement, name: string | RegExp): string[] => children(parent, name).map((one) => one.text);

const missing = (parent: XmlElement, names: readonly string[]): string[] =>
  names.filter((name) => !text(parent, name)?.trim());

/** RFC 4287 section 4.2.7.2: a link without `rel` is an alternate. */
const href = (elements: readonly XmlElement[], rel: string): string | undefined =>
  elements.find((link) => (link.attributes.rel ?? "alternate") === rel)?.attributes.href;

const date = (form: SeenDate["form"], words: string | undefined): SeenDate | undefined =>
  words === undefined ? undefined : { words: words.trim(), form };

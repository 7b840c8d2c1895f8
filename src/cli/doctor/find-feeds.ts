// Which feeds a site has: what its front page names for readers to find, and its list of feeds (OPML 2.0).
import { XmlElement } from "@rgrove/parse-xml";
import { type DefaultTreeAdapterMap, parse } from "parse5";
import { mediaTypes } from "../../feeds/media-types.ts";
import { readXml } from "./read-xml.ts";
import { isWebAddress } from "./seen-feed.ts";

type Node = DefaultTreeAdapterMap["node"];

const FEED_TYPES: readonly string[] = Object.values(mediaTypes);

/** They stand in a page's head. The time to read a page grows with the square of its depth. */
const MOST_OF_A_PAGE = 200_000;

/** Absolute, in the page's order: `<link rel="alternate">` with the type of a feed. */
export function findAlternates(page: string, address: string): readonly string[] {
  return links(parse(page.slice(0, MOST_OF_A_PAGE))).flatMap((attributes) => {
    const rel = (attributes.get("rel") ?? "").toLowerCase().split(/\s+/);
    const href = attributes.get("href") ?? "";
    const isFeed = rel.includes("alternate") && FEED_TYPES.includes((attributes.get("type") ?? "").toLowerCase());
    return isFeed && href !== "" ? absolute(href, address) : [];
  });
}

function links(page: Node): readonly ReadonlyMap<string, string>[] {
  const all = everyOne<Node>(page, (node) => ("childNodes" in node ? node.childNodes : []));
  return all.flatMap((node) =>
    "tagName" in node && node.tagName === "link" ? [new Map(node.attrs.map(({ name, value }) => [name, value]))] : [],
  );
}

/** Every `xmlUrl`, however deep. Undefined when the document is no OPML; throws when it is not well-formed. */
export function findOutlines(document: string, address: string): readonly string[] | undefined {
  const root = readXml(document);
  if (root?.name !== "opml") return undefined;
  return everyOne(root, ({ children }) => children.filter((child) => child instanceof XmlElement))
    .flatMap(({ name, attributes }) => (name === "outline" ? (attributes.xmlUrl ?? []) : []))
    .flatMap((url) => (url === "" ? [] : absolute(url, address)));
}

/** Of the web. */
function absolute(url: string, address: string): readonly string[] {
  const found = URL.canParse(url, address) ? new URL(url, address).href : "";
  return isWebAddress(found) ? [found] : [];
}

/** In the order of the document, without recursion: it may be as deep as it is long. */
function everyOne<T>(root: T, childrenOf: (one: T) => readonly T[]): readonly T[] {
  const found: T[] = [];
  const waiting = [root];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    found.push(one);
    for (const child of childrenOf(one).toReversed()) waiting.push(child);
  }
  return found;
}

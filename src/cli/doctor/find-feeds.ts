// Which feeds a site has: what its front page names for readers to find, and its list of feeds (OPML 2.0).
import { parseXml, XmlElement } from "@rgrove/parse-xml";
import { type DefaultTreeAdapterMap, parse } from "parse5";
import { mediaTypes } from "../../feeds/media-types.ts";

type Node = DefaultTreeAdapterMap["node"];

const FEED_TYPES: readonly string[] = Object.values(mediaTypes);

/** Absolute, in the page's order: `<link rel="alternate">` with the type of a feed. */
export function findAlternates(page: string, address: string): readonly string[] {
  return links(parse(page)).flatMap((attributes) => {
    const rel = (attributes.get("rel") ?? "").toLowerCase().split(/\s+/);
    const href = attributes.get("href") ?? "";
    const isFeed = rel.includes("alternate") && FEED_TYPES.includes((attributes.get("type") ?? "").toLowerCase());
    return isFeed && href !== "" && URL.canParse(href, address) ? [new URL(href, address).href] : [];
  });
}

function links(node: Node): readonly ReadonlyMap<string, string>[] {
  if (!("childNodes" in node)) return [];
  const own =
    "tagName" in node && node.tagName === "link" ? [new Map(node.attrs.map(({ name, value }) => [name, value]))] : [];
  return [...own, ...node.childNodes.flatMap(links)];
}

/** Every `xmlUrl`, however deep. Undefined when the document is no OPML; throws when it is not well-formed. */
export function findOutlines(document: string, address: string): readonly string[] | undefined {
  const { root } = parseXml(document);
  if (root?.name !== "opml") return undefined;
  return outlines(root)
    .flatMap(({ attributes }) => attributes.xmlUrl ?? [])
    .filter((url) => url !== "" && URL.canParse(url, address))
    .map((url) => new URL(url, address).href);
}

function outlines(parent: XmlElement): readonly XmlElement[] {
  return parent.children
    .filter((child): child is XmlElement => child instanceof XmlElement)
    .flatMap((child) => [...(child.name === "outline" ? [child] : []), ...outlines(child)]);
}

// Where each feed and its page for people stand on the site.
import type { Addresses, FeedKey, Format, OpenAddresses } from "../model/channel.ts";
import type { Site } from "../model/site.ts";
import { findOrder } from "./orders.ts";

const FILES: Readonly<Record<Format, string>> = { rss: "rss.xml", atom: "atom.xml", json: "feed.json" };

export const formats = Object.keys(FILES) as readonly Format[];

/** Without a trailing slash; empty for the feed of everything. */
function folderOf(key: FeedKey): string {
  switch (key.kind) {
    case "all":
      return "";
    case "articles":
    case "updates":
      return `/${key.kind}`;
    case "archive":
      return `/archive/${key.page}`;
    case "topic":
      return `/topics/${encodeURIComponent(key.slug)}`;
    case "author":
      return `/authors/${encodeURIComponent(key.slug)}`;
    default:
      return `/articles/${encodeURIComponent(key.slug)}`;
  }
}

/** The path of a feed's document from the root of the site: `/rss.xml`, `/articles/SLUG/feed.json`. */
export const feedPath = (key: FeedKey, format: Format): string => `${folderOf(key)}/${FILES[format]}`;

export const feedAddressesOf = (base: string, key: FeedKey): Addresses => ({
  rss: base + feedPath(key, "rss"),
  atom: base + feedPath(key, "atom"),
  json: base + feedPath(key, "json"),
});

/** Where a site is served, and what its operator says of its addresses. */
export interface Grounds {
  readonly site: Pick<Site, "moved" | "ended">;
  /** Absolute, without a trailing slash. */
  readonly base: string;
}

/** What the operator says of an address goes first: undefined when the feed has ended in this format. */
export function findOpenAddress({ site, base }: Grounds, key: FeedKey, format: Format): string | undefined {
  const path = feedPath(key, format);
  const order = findOrder(site, decodeURIComponent(path));
  if (order === undefined) return base + path;
  return order.kind === "moved" ? order.to : undefined;
}

export function openAddressesOf(grounds: Grounds, key: FeedKey): OpenAddresses {
  const found = formats.map((format) => [format, findOpenAddress(grounds, key, format)] as const);
  return Object.fromEntries(found.filter(([, address]) => address !== undefined));
}

/** The page that shows people what the feed holds. */
export const pagePath = (key: FeedKey): string => folderOf(key) || "/";

/** Of the path of an article's page. */
export const articleSlugOf = (path: string): string => path.slice("/articles/".length);

/** The specific part of the feed's tag URI; frozen: readers know the feed by it. */
export function feedName(key: FeedKey): string {
  // An archive page is a document of the one feed (RFC 5005 section 4), not a feed.
  return key.kind === "all" || key.kind === "archive" ? "all" : folderOf(key).slice(1);
}

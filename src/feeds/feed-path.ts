// Where each feed and its page for people stand on the site.
import type { Addresses, FeedKey, Format } from "../model/channel.ts";

const FILES: Readonly<Record<Format, string>> = { rss: "rss.xml", atom: "atom.xml", json: "feed.json" };

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

/** The page that shows people what the feed holds. */
export const pagePath = (key: FeedKey): string => folderOf(key) || "/";

/** The specific part of the feed's tag URI; frozen: readers know the feed by it. */
export function feedName(key: FeedKey): string {
  // An archive page is a document of the one feed (RFC 5005 section 4), not a feed.
  return key.kind === "all" || key.kind === "archive" ? "all" : folderOf(key).slice(1);
}

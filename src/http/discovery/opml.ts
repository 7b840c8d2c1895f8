// Every feed of the site in one file that readers import: OPML 2.0 (opml.org/spec2.opml).
import { writeRfc822 } from "../../dates/write-rfc822.ts";
import { describeFeed } from "../../feeds/describe-feed.ts";
import { pagePath } from "../../feeds/feed-path.ts";
import type { FeedKey } from "../../model/channel.ts";
import type { Instant } from "../../model/dates.ts";
import type { Item } from "../../model/item.ts";
import type { Edition } from "../../model/words.ts";
import type { Collection } from "../../store/store.ts";
import { fill } from "../../words/fill.ts";
import { feedAddresses } from "../feed-address.ts";
import { document, element, type Xml } from "./xml.ts";

export interface EveryFeed {
  readonly site: Edition;
  readonly base: string;
  readonly changed: Instant;
  readonly topics: readonly Collection[];
  readonly authors: readonly Collection[];
  /** Public ones. */
  readonly articles: readonly Item[];
}

export function writeOpml({ site, base, changed, topics, authors, articles }: EveryFeed): string {
  const subscription = (key: FeedKey, name?: string, article?: Item): readonly Xml[] => {
    const { title, description, language } = describeFeed(key, site, name, article);
    const [feed] = feedAddresses({ site, base }, key);
    if (feed === undefined) return [];
    const outline = element(
      "outline",
      {
        // `rss` is said of every feed; one format of each, or a reader subscribes to everything three times.
        type: "rss",
        ...(feed.format === "rss" ? { version: "RSS2" } : {}),
        text: title,
        title,
        description,
        language,
        xmlUrl: feed.href,
        htmlUrl: base + pagePath(key),
      },
      [],
    );
    return [outline];
  };
  const named = (kind: "topic" | "author", { slug, name }: Collection): readonly Xml[] =>
    subscription({ kind, slug }, name);
  return document(
    element("opml", { version: "2.0" }, [
      element("head", {}, [
        element("title", {}, fill(site.words.frame.allFeeds, { site: site.title })),
        element("dateModified", {}, writeRfc822(changed)),
        element("docs", {}, "http://opml.org/spec2.opml"),
      ]),
      element("body", {}, [
        ...subscription({ kind: "all" }),
        ...subscription({ kind: "articles" }),
        ...subscription({ kind: "updates" }),
        ...group(
          site.words.frame.topics,
          topics.flatMap((topic) => named("topic", topic)),
        ),
        ...group(
          site.words.frame.authors,
          authors.flatMap((author) => named("author", author)),
        ),
        ...group(
          site.words.home.eachStory,
          articles.flatMap((article) => subscription({ kind: "article", slug: slugOf(article) }, undefined, article)),
        ),
      ]),
    ]),
  );
}

function group(text: string, feeds: readonly Xml[]): readonly Xml[] {
  return feeds.length === 0 ? [] : [element("outline", { text }, feeds)];
}

const slugOf = ({ path }: Item): string => path.slice("/articles/".length);

// Every feed of the site in one file that readers import: OPML 2.0 (opml.org/spec2.opml).
import { writeRfc822 } from "../../dates/write-rfc822.ts";
import { describeFeed } from "../../feeds/describe-feed.ts";
import { articleSlugOf, pagePath } from "../../feeds/feed-path.ts";
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

export function writeOpml(every: EveryFeed): string {
  const { site, changed, topics, authors, articles } = every;
  const { frame, home } = site.words;
  const named = (kind: "topic" | "author") => (each: Collection) =>
    subscription(every, { kind, slug: each.slug }, each.name);
  const story = (article: Item) =>
    subscription(every, { kind: "article", slug: articleSlugOf(article.path) }, undefined, article);
  return document(
    element("opml", { version: "2.0" }, [
      element("head", {}, [
        element("title", {}, fill(frame.allFeeds, { site: site.title })),
        element("dateModified", {}, writeRfc822(changed)),
        element("docs", {}, "http://opml.org/spec2.opml"),
      ]),
      element("body", {}, [
        ...subscription(every, { kind: "all" }),
        ...subscription(every, { kind: "articles" }),
        ...subscription(every, { kind: "updates" }),
        ...group(frame.topics, topics.flatMap(named("topic"))),
        ...group(frame.authors, authors.flatMap(named("author"))),
        ...group(home.eachStory, articles.flatMap(story)),
      ]),
    ]),
  );
}

/** None for a feed that has ended. */
function subscription({ site, base }: EveryFeed, key: FeedKey, name?: string, article?: Item): readonly Xml[] {
  const { title, description, language } = describeFeed(key, site, name, article);
  const [feed] = feedAddresses({ site, base }, key);
  if (feed === undefined) return [];
  const attributes = {
    // `rss` is said of every feed; one format of each, or a reader subscribes to everything three times.
    type: "rss",
    ...(feed.format === "rss" ? { version: "RSS2" } : {}),
    text: title,
    title,
    description,
    language,
    xmlUrl: feed.href,
    htmlUrl: base + pagePath(key),
  };
  return [element("outline", attributes, [])];
}

function group(text: string, feeds: readonly Xml[]): readonly Xml[] {
  return feeds.length === 0 ? [] : [element("outline", { text }, feeds)];
}

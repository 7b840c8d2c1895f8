// A JSON Feed (jsonfeed.org/version/1.1) → what it says. A value of another kind than the format wants is not there.
import type { SeenDate, SeenEntry, SeenFeed } from "./seen-feed.ts";

type Json = Readonly<Record<string, unknown>>;

export function seeJson(document: string): SeenFeed {
  const feed: Json = JSON.parse(document);
  if (!String(feed.version).startsWith("https://jsonfeed.org/version/1")) throw new Error("this is no JSON Feed");
  const items = Array.isArray(feed.items) ? feed.items : undefined;
  return {
    format: "json",
    updated: undefined,
    missing: [...(text(feed.title) ? [] : ["title"]), ...(items === undefined ? ["items"] : [])],
    self: text(feed.feed_url),
    previous: text(feed.next_url),
    next: undefined,
    current: undefined,
    isArchive: false,
    alternates: [],
    entries: (items ?? []).map(seeItem),
  };
}

const seeItem = (item: Json): SeenEntry => ({
  id: text(item.id),
  title: text(item.title),
  url: text(item.url),
  content: text(item.content_html) ?? text(item.content_text) ?? text(item.summary),
  published: date(item.date_published),
  updated: date(item.date_modified),
});

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

const date = (value: unknown): SeenDate | undefined =>
  value === undefined ? undefined : { words: String(value), form: "rfc3339" };

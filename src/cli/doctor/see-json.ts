// A JSON Feed (jsonfeed.org/version/1.1) → what it says. A value of another kind than the format wants is not there.
import { MOST_ENTRIES, type SeenDate, type SeenEntry, type SeenFeed } from "./seen-feed.ts";

type Json = Readonly<Record<string, unknown>>;

export function seeJson(document: string): SeenFeed {
  const feed: Json = JSON.parse(document);
  if (!text(feed.version)?.startsWith("https://jsonfeed.org/version/1")) throw new Error("this is no JSON Feed");
  const items: readonly unknown[] | undefined = Array.isArray(feed.items)
    ? feed.items.slice(0, MOST_ENTRIES)
    : undefined;
  return {
    format: "json",
    updated: undefined,
    missing: [...(text(feed.title) ? [] : ["title"]), ...(items === undefined ? ["items"] : [])],
    unread: (items ?? []).flatMap((item, at) =>
      isObject(item) ? [] : [`item ${at + 1} is ${kindOf(item)}, no object`],
    ),
    self: text(feed.feed_url),
    previous: text(feed.next_url),
    next: undefined,
    current: undefined,
    isArchive: false,
    alternates: [],
    entries: (items ?? []).filter(isObject).map(seeItem),
  };
}

const seeItem = (item: Json): SeenEntry => ({
  id: text(item.id),
  title: text(item.title),
  url: text(item.url),
  content: text(item.content_html) ?? text(item.content_text) ?? text(item.summary),
  published: date(item.date_published),
  updated: date(item.date_modified),
  topics: list(item.tags).flatMap((tag) => text(tag) ?? []),
  authors: list(item.authors).flatMap((author) => (isObject(author) ? (text(author.name) ?? []) : [])),
});

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const kindOf = (value: unknown): string =>
  value === null ? "null" : Array.isArray(value) ? "a list" : `a ${typeof value}`;

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

const date = (value: unknown): SeenDate | undefined =>
  value === undefined ? undefined : { words: text(value) ?? JSON.stringify(value), form: "rfc3339" };

// A site of numbered stories that can change, and a reader that asks it at some instant.
import { makeApp } from "../../src/http/app.ts";
import type { Appearance, Item, SettledContent } from "../../src/model/item.ts";
import { type ReadFeed, readAtom, readJson, readRss } from "../feeds/read-documents.ts";
import { bundledStore } from "../raw.ts";
import { article, link, site } from "../store/sample-content.ts";

export const files = ["rss.xml", "atom.xml", "feed.json"] as const;

/** One of every kind of place that has its own feeds. */
export const folders = [
  "",
  "/articles",
  "/updates",
  "/articles/story-1",
  "/topics/harbour",
  "/authors/mara-lind",
  "/archive/1",
];

/** `2026-08-01T00:00:00Z` and so many minutes. */
export const minute = (count: number): string =>
  new Date(Date.UTC(2026, 7, 1, 0, count)).toISOString().replace(".000", "");

/** Number 3 was recorded in minute 3. */
export function story(count: number, rest: Partial<Item> = {}): Item {
  const path = `/articles/story-${count}`;
  return {
    ...article,
    id: `tag:quay.example,2026:${path.slice(1)}`,
    path,
    title: `Story ${count}`,
    summary: `Story ${count}, in short.`,
    html: `<p>Story ${count} has many words: ${`word${count} `.repeat(40)}</p>`,
    stated: [],
    related: [],
    recorded: minute(count),
    changed: minute(count),
    ...rest,
  };
}

export const stories = (count: number): readonly Item[] => Array.from({ length: count }, (_, at) => story(at + 1));

export function entryOf(parent: Item, name: string, rest: Partial<Item> = {}): Item {
  const path = `/coverage/${name}`;
  const id = `tag:quay.example,2026:${path.slice(1)}`;
  return { ...parent, id, path, kind: "coverage", title: `Entry ${name}`, related: [link(parent)], ...rest };
}

export function publish(items: readonly Item[], rest: Partial<SettledContent> = {}): SettledContent {
  return {
    site,
    items,
    siteChanged: minute(0),
    changed: minute(0),
    appearances: items.map((item) => appearanceOf(item, items)).toSorted((a, b) => (a.at < b.at ? -1 : 1)),
    removals: [],
    archivePages: [],
    departures: [],
    ...rest,
  };
}

/** Coverage appears with the first of its articles. */
function appearanceOf(item: Item, items: readonly Item[]): Appearance {
  const articles = items.filter(({ kind, id }) => kind === "article" && item.related.some((one) => one.id === id));
  const [released] = item.kind === "article" ? [] : articles.map(({ published }) => published.at).toSorted();
  const at = [item.recorded, item.published.at, released ?? ""].toSorted().at(-1) ?? "";
  return { id: item.id, at };
}

export type Reader = (path: string, headers?: Record<string, string>, method?: string) => Promise<Response>;

export function readerOf(content: SettledContent, now = minute(600)): Reader {
  const app = makeApp({ store: bundledStore(content), clock: () => now, baseUrl: () => content.site.url });
  return (path, headers = {}, method = "GET") =>
    Promise.resolve(app.fetch(new Request(`https://any.example${path}`, { headers, method }), {}));
}

/** As the parser of its format reads it. */
export async function readFeed(response: Response): Promise<ReadFeed> {
  const text = await response.text();
  const type = response.headers.get("Content-Type") ?? "";
  return type.includes("json") ? readJson(text) : type.includes("atom") ? readAtom(text) : readRss(text);
}

/** The last parts of the items' ids. */
export const namesIn = ({ entries }: ReadFeed): readonly string[] =>
  entries.map(({ id }) => id.slice(id.lastIndexOf("/") + 1));

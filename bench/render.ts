// The first rendering of a feed against the library beneath it, against another library, and against JSON.stringify.
import { Feed } from "feed";
import { generateAtomFeed, generateRssFeed } from "feedsmith";
import { buildChannel, type ChannelSource } from "../src/feeds/channel.ts";
import { writeAtom } from "../src/feeds/write-atom.ts";
import { writeJsonFeed } from "../src/feeds/write-json-feed.ts";
import { writeRss } from "../src/feeds/write-rss.ts";
import type { Channel, ChannelEntry } from "../src/model/channel.ts";
import type { CompiledContent } from "../src/model/item.ts";
import { contentOf } from "./content.ts";
import { alternate, median, ratio, table, two } from "./measure.ts";

export async function benchRender(): Promise<string> {
  const rows = [];
  for (const count of [50, 1000]) {
    const source = sourceOf(count);
    const channel = buildChannel(source);
    const finished = JSON.parse(writeJsonFeed(channel));
    const building = await alternate([() => buildChannel(source)]);
    rows.push(["the channel, before any format", count, `${two(median(building[0] ?? []))} ms`, "", ""]);
    for (const [name, ...tasks] of [
      ["RSS", () => writeRss(channel), () => plain(channel).rss2(), () => smithRss(channel)],
      ["Atom", () => writeAtom(channel), () => plain(channel).atom1(), () => smithAtom(channel)],
      ["JSON Feed", () => writeJsonFeed(channel), () => JSON.stringify(finished)],
    ] as const) {
      const [ours = [], bare = [], smith] = await alternate(tasks);
      rows.push([
        name,
        count,
        `${two(median(ours))} ms`,
        two(ratio(ours, bare)),
        smith === undefined ? "" : two(ratio(ours, smith)),
      ]);
    }
  }
  return table(["rendered", "items", "Dateline", "to `feed` or `JSON.stringify`", "to Feedsmith"], rows);
}

/** Items as the Worker has them, read from what was compiled; of an archive page, from which nothing is cut. */
function sourceOf(count: number): ChannelSource {
  const { site, items, changed }: CompiledContent = JSON.parse(JSON.stringify(contentOf(count)));
  return { site, base: site.url, key: { kind: "archive", page: 1 }, items: items.slice(0, count), changed };
}

/** The same values, as a program would hand them over that trusts them. */
function plain({ id, title, description, home, self, updated, language = "", rights, entries }: Channel): Feed {
  const feed = new Feed({
    id,
    title,
    description,
    link: home,
    feed: self.rss,
    updated: new Date(updated),
    generator: "bench",
    language,
    ...(rights === undefined ? {} : { copyright: rights }),
  });
  for (const entry of entries) feed.addItem(plainItem(entry));
  return feed;
}

const plainItem = ({ id, url, title, summary, html, topics, authors, published, updated }: ChannelEntry) => ({
  id,
  guid: id,
  link: url,
  title,
  description: summary,
  content: html,
  category: topics.map((name) => ({ name, term: name })),
  author: authors.map(({ name }) => ({ name })),
  published: new Date(published.at),
  date: new Date(updated.at),
  extensions: [
    { name: "dc:creator", objects: authors.map(({ name }) => ({ _text: name })) as never },
    ...(updated.at === published.at ? [] : [{ name: "atom:updated", objects: [{ _text: updated.at }] as never }]),
  ],
});

const smithRss = ({ title, description, home, language = "", self, updated, entries }: Channel): string =>
  generateRssFeed({
    title,
    description,
    link: home,
    language,
    lastBuildDate: new Date(updated),
    atom: { links: [{ href: self.rss, rel: "self" }] },
    items: entries.map(({ id, url, title, summary, html, topics, authors, published, updated }) => ({
      title,
      link: url,
      guid: { value: id, isPermaLink: false },
      description: summary,
      content: { encoded: html },
      categories: topics.map((name) => ({ name })),
      pubDate: new Date(published.at),
      dc: { creators: authors.map(({ name }) => name) },
      ...(updated.at === published.at ? {} : { atom: { updated: new Date(updated.at) } }),
    })),
  });

const smithAtom = ({ id, title, description, home, self, updated, entries }: Channel): string =>
  generateAtomFeed({
    id,
    title: { value: title },
    subtitle: { value: description },
    updated: new Date(updated),
    links: [{ href: home }, { href: self.atom, rel: "self" }],
    entries: entries.map(({ id, url, title, summary, html, topics, authors, published, updated }) => ({
      id,
      title: { value: title, type: "html" },
      links: [{ href: url }],
      summary: { value: summary, type: "html" },
      content: { value: html, type: "html" },
      categories: topics.map((term) => ({ term })),
      authors: authors.map(({ name }) => ({ name })),
      published: new Date(published.at),
      updated: new Date(updated.at),
    })),
  });

// RFC 5005: how documents of one feed are marked and linked.
import { describe, expect, it } from "vitest";
import type { ArchiveNumbers } from "../../src/feeds/channel.ts";
import type { Channel, FeedKey } from "../../src/model/channel.ts";
import { buildChannel, writeAtom, writeJsonFeed, writeRss } from "../raw.ts";
import { article, site } from "./fixtures/items.ts";
import { all, need, readXml } from "./read-documents.ts";

const channelOf = (key: FeedKey, archive?: ArchiveNumbers): Channel =>
  buildChannel({
    site,
    base: site.url,
    key,
    items: [article],
    changed: "2026-01-01T00:00:00Z",
    ...(archive === undefined ? {} : { archive }),
  });

const formats = [
  ["RSS", "rss.xml", (channel: Channel) => need(readXml(writeRss(channel)), "channel"), "atom:link"],
  ["Atom", "atom.xml", (channel: Channel) => readXml(writeAtom(channel)), "link"],
] as const;

const head = channelOf({ kind: "all" }, { previous: 7 });
const middle = channelOf({ kind: "archive", page: 3 }, { previous: 2, next: 4 });
const oldest = channelOf({ kind: "archive", page: 1 }, { next: 2 });

describe.each(formats)("%s", (_, file, read, element) => {
  const linksOf = (channel: Channel): Record<string, string | undefined> =>
    Object.fromEntries(
      all(read(channel), element)
        .filter(({ attributes }) => /^(?:self|current|prev-archive|next-archive)$/.test(attributes.rel ?? ""))
        .map(({ attributes }) => [attributes.rel, attributes.href?.replace("https://news.example", "")]),
    );

  it("links the head to the newest archive page alone, and does not mark it (section 4)", () => {
    expect(linksOf(head)).toEqual({ self: `/${file}`, "prev-archive": `/archive/7/${file}` });
    expect(all(read(head), "fh:archive")).toEqual([]);
  });

  it("marks an archive page once, and links it to its neighbours and the head (section 4)", () => {
    expect(linksOf(middle)).toEqual({
      self: `/archive/3/${file}`,
      current: `/${file}`,
      "prev-archive": `/archive/2/${file}`,
      "next-archive": `/archive/4/${file}`,
    });
    expect(all(read(middle), "fh:archive")).toHaveLength(1);
  });

  it("ends the chain at the oldest page", () => {
    expect(linksOf(oldest)).not.toHaveProperty("prev-archive");
  });

  it("declares the namespace of the history's elements", () => {
    const [mark] = all(read(middle), "fh:archive");
    expect(mark?.attributes["xmlns:fh"]).toBe("http://purl.org/syndication/history/1.0");
  });

  it("says nothing of an archive in a feed that has none", () => {
    expect(Object.keys(linksOf(channelOf({ kind: "all" }, {})))).toEqual(["self"]);
    expect(Object.keys(linksOf(channelOf({ kind: "articles" })))).toEqual(["self"]);
  });
});

describe("JSON Feed", () => {
  const read = (channel: Channel) => JSON.parse(writeJsonFeed(channel));

  it("goes on from the head to the newest archive page, from there to older ones, and ends", () => {
    expect([head, middle, oldest].map((channel) => read(channel).next_url)).toEqual([
      "https://news.example/archive/7/feed.json",
      "https://news.example/archive/2/feed.json",
      undefined,
    ]);
  });
});

describe("an archive page", () => {
  it("has the id of the feed that it is a document of, and a title that tells it apart", () => {
    expect(middle.id).toBe(head.id);
    expect(middle.title).toBe("Archive, page 3 – The News");
  });

  it("holds its full text, however long: it is fetched once", () => {
    const long = { ...article, html: `<p>${"x".repeat(400_000)}</p>`, related: [] };
    const { entries } = buildChannel({
      site,
      base: site.url,
      key: { kind: "archive", page: 1 },
      items: [long],
      changed: "2026-01-01T00:00:00Z",
    });
    expect(entries[0]?.html).toBe(long.html);
  });
});

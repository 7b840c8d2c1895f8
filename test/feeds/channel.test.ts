import { describe, expect, it } from "vitest";
import { feedPath } from "../../src/feeds/feed-path.ts";
import type { Moment } from "../../src/model/dates.ts";
import type { Item } from "../../src/model/item.ts";
import { buildChannel, type ChannelSource } from "../raw.ts";
import { article, site } from "./fixtures/items.ts";

const captured: Moment = { at: "2012-03-28T22:38:59Z", precision: "minute", basis: "capture", captureFrom: "page" };

const { source: _, ...unsourced } = article;
const entry: Item = {
  ...unsourced,
  id: "tag:news.example,2026:coverage/0a",
  kind: "coverage",
  path: "/coverage/0a",
  title: "لقاء",
  language: "ar",
  authors: [],
  html: "<p>لقاء</p>",
  published: captured,
  updated: captured,
  related: [{ id: article.id, path: article.path, title: article.title }],
};

const source: ChannelSource = {
  site,
  base: "https://news.example",
  key: { kind: "all" },
  items: [article, entry],
  changed: "2026-01-02T03:04:05Z",
};
const articleKey = { kind: "article", slug: "generals-meet" } as const;

describe("buildChannel", () => {
  it("is the site's channel, in the order of its items", () => {
    const channel = buildChannel(source);
    expect(channel).toMatchObject({
      id: "tag:news.example,2026:feeds/all",
      title: "The News",
      description: "What was said, and when",
      language: "en-US",
      rights: "© The News",
      authors: [{ name: "The Desk" }],
      home: "https://news.example/",
      self: {
        rss: "https://news.example/rss.xml",
        atom: "https://news.example/atom.xml",
        json: "https://news.example/feed.json",
      },
      updated: "2026-01-02T03:04:05Z",
    });
    expect(channel.entries.map(({ id }) => id)).toEqual([article.id, entry.id]);
  });

  it("is an article's channel, named and described by the article, in its language", () => {
    const arabic = { ...article, language: "ar" };
    expect(buildChannel({ ...source, key: articleKey, items: [arabic, entry] })).toMatchObject({
      id: "tag:news.example,2026:feeds/articles/generals-meet",
      title: "Generals meet – The News",
      description: "Generals met.",
      language: "ar",
      home: "https://news.example/articles/generals-meet",
      self: {
        rss: "https://news.example/articles/generals-meet/rss.xml",
        atom: "https://news.example/articles/generals-meet/atom.xml",
        json: "https://news.example/articles/generals-meet/feed.json",
      },
      entries: [{ html: expect.not.stringContaining("<div") }, { html: expect.not.stringContaining("<div") }],
    });
  });

  it("throws for an article's feed without the article, whose name and language it would have to invent", () => {
    expect(() => buildChannel({ ...source, key: articleKey, items: [] })).toThrow("first item");
    expect(() => buildChannel({ ...source, key: articleKey, items: [entry] })).toThrow("first item");
  });

  it.each(["http://localhost:8787", "https://mirror.example/news"])(
    "has the same ids at %s, and addresses there",
    (base) => {
      for (const key of [source.key, articleKey]) {
        const [here, there] = [buildChannel({ ...source, key }), buildChannel({ ...source, key, base })];
        expect(there.id).toBe(here.id);
        expect(there.entries.map(({ id }) => id)).toEqual(here.entries.map(({ id }) => id));
        const { externalUrl: _, ...first } = there.entries[0] as { externalUrl?: string };
        expect(JSON.stringify({ ...there, entries: [first, there.entries[1]] })).not.toContain("https://news.example");
        expect([there.home, ...Object.values(there.self), ...there.entries.map(({ url }) => url)]).toSatisfy(
          (addresses: string[]) => addresses.every((address) => address.startsWith(`${base}/`)),
        );
      }
    },
  );

  it("ends an article with links to its coverage, absolute and escaped", () => {
    expect(buildChannel(source).entries[0]?.html).toBe(
      "<p>Generals met.</p>\n<p>Related coverage:" +
        '<br><a href="https://news.example/coverage/0a">Drone "seen" &amp; &lt;lost&gt;</a>' +
        '<br><a href="https://news.example/coverage/0b?a=&quot;1&quot;&amp;b">Second</a></p>',
    );
  });

  it("wraps content of another language, and ends a coverage entry with a link to its article", () => {
    expect(buildChannel(source).entries[1]?.html).toBe(
      '<div lang="ar" dir="rtl"><p>لقاء</p></div>\n' +
        '<p>Related to:<br><a href="https://news.example/articles/generals-meet">Generals meet</a></p>',
    );
  });

  it("says in the site's language what the links are, and which language that is in a feed of another", () => {
    const german = { ...source, site: { ...site, language: "de" } };
    expect(buildChannel(german).entries[0]?.html).toContain("<p>Weitere Berichte:<br>");
    const own = { ...german, key: { kind: "article", slug: "generals-meet" } } as const;
    expect(buildChannel(own).language).toBe("en-US");
    expect(buildChannel(own).entries[0]?.html).toContain('<p><span lang="de">Weitere Berichte:</span><br>');
  });

  it("has no last paragraph where nothing is related", () => {
    expect(buildChannel({ ...source, items: [{ ...article, related: [] }] }).entries[0]?.html).toBe(article.html);
  });

  it("gives an item without authors those of the site", () => {
    expect(buildChannel(source).entries.map(({ authors }) => authors)).toEqual([article.authors, site.authors]);
  });

  it("leaves a date out only at the policy omit, and only where no page states one", () => {
    expect(buildChannel(source).entries.map(({ dated }) => dated)).toEqual([true, true]);
    const omitting = { ...source, site: { ...site, undated: "omit" } as const };
    expect(buildChannel(omitting).entries.map(({ dated }) => dated)).toEqual([true, false]);
  });

  it("says where an item was captured from when that is known", () => {
    expect(buildChannel(source).entries.map((item) => "externalUrl" in item && item.externalUrl)).toEqual([
      "https://wire.example/generals",
      false,
    ]);
  });
});

describe("feedPath", () => {
  it("is at the root or under the article, and escapes a slug that needs it", () => {
    expect(feedPath({ kind: "all" }, "atom")).toBe("/atom.xml");
    expect(feedPath({ kind: "article", slug: "a-b" }, "json")).toBe("/articles/a-b/feed.json");
    expect(feedPath({ kind: "article", slug: "a b/c" }, "rss")).toBe("/articles/a%20b%2Fc/rss.xml");
  });
});

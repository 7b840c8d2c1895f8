// Writers can't be handed raw text: the type checker holds the first half of this (`tsc` fails when an error that is
// expected here is none), hostile items that go all the way hold the second.
import { describe, expect, it } from "vitest";
import { buildChannel } from "../../src/feeds/channel.ts";
import { compileContent, editionOf } from "../../src/feeds/compile-content.ts";
import { guardEntry } from "../../src/feeds/guard.ts";
import { guardItem } from "../../src/feeds/guard-item.ts";
import { writeAtom } from "../../src/feeds/write-atom.ts";
import { writeJsonFeed } from "../../src/feeds/write-json-feed.ts";
import { writeRss } from "../../src/feeds/write-rss.ts";
import { cleanLine, cleanText } from "../../src/markup/clean-text.ts";
import type { FeedKey } from "../../src/model/channel.ts";
import type { CompiledContent, Item, SettledContent } from "../../src/model/item.ts";
import { bundledStore } from "../../src/store/bundled.ts";
import { channel as raw } from "./fixtures/example/channel.ts";
import { article, site } from "./fixtures/items.ts";
import { readAtom, readJson, readRss } from "./read-documents.ts";

const guarded = guardItem(article);
const source = { site: editionOf(site), base: site.url, key: { kind: "all" }, changed: article.changed } as const;
const channel = buildChannel({ ...source, items: [guarded] });
const [entry] = channel.entries;

/** Never called: what stands in it is for the type checker alone. */
function refused(content: SettledContent): unknown[] {
  return [
    // @ts-expect-error a channel that the guard has not seen
    writeRss(raw),
    // @ts-expect-error
    writeAtom(raw),
    // @ts-expect-error
    writeJsonFeed(raw),
    // @ts-expect-error a guarded channel with another text in it
    writeRss({ ...channel, title: "\u0000" }),
    // @ts-expect-error a guarded channel with an entry in it that is changed
    writeRss({ ...channel, entries: [{ ...entry, html: "]]>" }] }),
    // @ts-expect-error an item that the guard has not seen
    buildChannel({ ...source, items: [article] }),
    // @ts-expect-error a guarded item with another text in it
    buildChannel({ ...source, items: [{ ...guarded, title: "\u0000" }] }),
    // @ts-expect-error content as it was settled
    bundledStore(content),
    // @ts-expect-error compiled content with a raw item
    bundledStore({ ...compileContent(content), items: [article] }),
  ];
}

it("is refused where it is raw, by the type checker", () => {
  expect(refused).toBeTypeOf("function");
});

const hostile = 'a\u0000]]>\uD800<b>&amp;"\u0085 \u00A0]]></title><item>]]>';

const item: Item = {
  ...article,
  title: hostile,
  language: `ar ${hostile}`,
  authors: [{ name: hostile, url: "javascript:alert(1)" }, { name: "\u0001" }],
  topics: [hostile, ` ${hostile}`, "\u0007"],
  summary: hostile,
  html: `<p title="x">${hostile}</p>`,
  source: "data:text/html,x",
  image: { url: "https://pictures.example/a.png?<x>", alt: hostile, type: "image/png" },
  section: hostile,
  updated: { ...article.updated, evidence: { words: hostile, page: "generals-meet" } },
  moves: [
    {
      at: article.changed,
      from: article.published.at,
      to: { ...article.updated, evidence: { words: hostile, page: hostile } },
    },
  ],
  related: [{ id: "tag:news.example,2026:coverage/0a", path: `/coverage/${hostile}`, title: hostile }],
};

const settled: SettledContent = {
  site: { ...site, authors: [{ name: hostile }], description: hostile },
  items: [item],
  siteChanged: article.changed,
  changed: article.changed,
  appearances: [{ id: item.id, at: article.recorded }],
  removals: [],
  archivePages: [],
  departures: [],
};

describe.each([
  ["RSS", writeRss, readRss],
  ["Atom", writeAtom, readAtom],
  ["JSON Feed", writeJsonFeed, readJson],
])("%s of a hostile item that was compiled, stored and rendered", (_, write, read) => {
  // As the Worker has it: through the text that a build writes.
  const content: CompiledContent = JSON.parse(JSON.stringify(compileContent(settled)));
  const line = cleanLine(hostile);

  it.each<FeedKey>([{ kind: "all" }, { kind: "updates" }, { kind: "article", slug: "generals-meet" }])(
    "reads back clean in the feed %j",
    async (key) => {
      const head = await bundledStore(content).feed(key, "2030-01-01T00:00:00Z");
      const feed = read(write(buildChannel({ ...source, site: content.site, key, items: head?.items ?? [] })));
      expect(feed.entries).toHaveLength(1);
      expect(feed.entries[0]).toMatchObject({
        title: key.kind === "updates" ? `Updated: ${line}` : line,
        authors: [line],
        topics: [line],
      });
      expect(feed.entries[0]?.html).toContain(cleanText(item.html));
      if (key.kind !== "updates") expect(feed.description).toContain(line);
    },
  );
});

describe("the guard", () => {
  it("changes nothing in what it has seen", () => {
    const once = guardItem(item);
    expect(guardItem(once)).toEqual(once);
    expect(channel.entries.map((one) => guardEntry(one, channel.id))).toEqual(channel.entries);
  });

  it("leaves out of an item what no feed may hold", () => {
    expect(guardItem(item)).not.toHaveProperty("source");
    expect(guardItem(item).authors).toEqual([{ name: cleanLine(hostile) }]);
  });

  it.each(["2012-02-30T00:00:00Z", "now", ""])("throws on the date %j of an item", (at) => {
    expect(() => guardItem({ ...item, published: { ...item.published, at } })).toThrow(RangeError);
    expect(() => guardItem({ ...item, updated: { ...item.updated, at } })).toThrow(RangeError);
  });
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { cleanLine } from "../../src/markup/clean-text.ts";
import type { Channel, ChannelEntry } from "../../src/model/channel.ts";
import type { Moment } from "../../src/model/dates.ts";
import { writeAtom, writeJsonFeed, writeRss } from "../raw.ts";
import { readAtom, readJson, readRss } from "./read-documents.ts";

// Any UTF-16 code units, lone surrogates too, mixed with what means something to one of the writers.
const tokens = [
  "]]>",
  "]]",
  ">",
  "<",
  "&",
  "&amp;",
  "&lt;",
  '"',
  "<![CDATA[",
  "</item>",
  "\u0000",
  "\uFFFE",
  "\r\n",
  "\uD800",
];
const codeUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 })
  .map((codes) => String.fromCharCode(...codes));
const text = fc
  .array(fc.oneof(fc.constantFrom(...tokens), codeUnits, fc.string({ unit: "grapheme", maxLength: 8 })), {
    maxLength: 6,
  })
  .map((parts) => parts.join(""));

const instant = fc
  .integer({ min: Date.UTC(1, 0) / 1000, max: Date.UTC(9999, 11) / 1000 })
  .map((seconds) => new Date(seconds * 1000).toISOString().replace(".000Z", "Z"));
const moment: fc.Arbitrary<Moment> = fc.record({
  at: instant,
  precision: fc.constant("minute"),
  basis: fc.constant("published"),
  evidence: fc.record({ words: text, page: text }),
});
const author = fc.record({
  name: text,
  url: fc.oneof(text, fc.webUrl({ withQueryParameters: true, withFragments: true })),
});
const address = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  text.map((tail) => `https://news.example/${encodeURIComponent(tail.toWellFormed())}?a=1&b=2`),
);
const id = fc.oneof(
  text,
  text.map((tail) => `tag:${tail}`),
  address,
);

const image = fc.record({
  url: fc.oneof(text, address),
  alt: text,
  width: fc.integer(),
  height: fc.integer(),
  type: fc.constantFrom("image/png", "image/jpeg"),
});

const entry: fc.Arbitrary<ChannelEntry> = fc.record({
  id,
  url: address,
  externalUrl: text,
  title: text,
  language: fc.oneof(text, fc.constantFrom("en", "ar", "zh-Hant")),
  authors: fc.array(author, { maxLength: 3 }),
  image,
  topics: fc.array(text, { maxLength: 3 }),
  summary: text,
  html: text,
  published: moment,
  updated: moment,
  dated: fc.boolean(),
});
const channel: fc.Arbitrary<Channel> = fc.record({
  id: fc.constantFrom("tag:news.example,2026:feeds/all", "tag:desk@news.example,2026-01-01:feeds/articles/a"),
  title: text,
  description: text,
  language: fc.oneof(text, fc.constantFrom("en", "ar", "zh-Hant")),
  rights: text,
  authors: fc.array(author, { maxLength: 3 }),
  home: address,
  self: fc.record({ rss: address, atom: address, json: address }),
  alternates: fc.record({ rss: address, atom: address, json: address }, { requiredKeys: [] }),
  updated: instant,
  entries: fc.array(entry, { maxLength: 3 }),
});

it("writes well-formed documents with the same ids, titles and dates, whatever a channel holds", {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(channel, (given) => {
      const [rss, atom, json] = [readRss(writeRss(given)), readAtom(writeAtom(given)), readJson(writeJsonFeed(given))];
      for (const feed of [rss, atom, json]) {
        expect(feed.entries.map(({ title }) => title)).toEqual(given.entries.map(({ title }) => cleanLine(title)));
      }
      const said = (feed: typeof rss, omit: boolean) => ({
        title: feed.title,
        description: feed.description,
        entries: feed.entries.map(({ published, updated, ...rest }, index) =>
          omit && given.entries[index]?.dated === false ? rest : { ...rest, published, updated },
        ),
      });
      expect(said(rss, false)).toEqual(said(json, false));
      expect(said(atom, true)).toEqual(said(json, true));
      given.entries.forEach(({ published, updated, dated }, index) => {
        const dates = [Date.parse(published.at), Date.parse(updated.at)];
        expect([atom.entries[index]?.published, atom.entries[index]?.updated]).toEqual(dates);
        if (dated) expect([json.entries[index]?.published, json.entries[index]?.updated]).toEqual(dates);
      });
    }),
    { numRuns: 1000 },
  );
});

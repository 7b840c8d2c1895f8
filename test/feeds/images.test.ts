// The picture of an item in each format, read back by parsers that are not ours.
import { describe, expect, it } from "vitest";
import { fitEntries } from "../../src/feeds/fit.ts";
import { guardEntry } from "../../src/feeds/guard.ts";
import { guardItem } from "../../src/feeds/guard-item.ts";
import { cleanLine } from "../../src/markup/clean-text.ts";
import type { Channel, ChannelEntry } from "../../src/model/channel.ts";
import type { ItemImage } from "../../src/model/item.ts";
import { english } from "../../src/words/english.ts";
import { buildChannel, writeAtom, writeJsonFeed, writeRss } from "../raw.ts";
import { channel as example } from "./fixtures/example/channel.ts";
import { article, site } from "./fixtures/items.ts";
import { all, need, readAtom, readJson, readRss, readXml } from "./read-documents.ts";

const [bare] = example.entries.map(({ image: _, ...rest }) => rest) as [ChannelEntry];
const withImage = (image: ItemImage): Channel => ({ ...example, entries: [{ ...bare, image }] });
const without: Channel = { ...example, entries: [bare] };

const url = "https://pictures.example/a.jpg?b=1&amp;c=<\"'|#d";
const written = "https://pictures.example/a.jpg?b=1&amp;c=%3C%22%27%7C#d";
const item = (channel: Channel) => need(need(readXml(writeRss(channel)), "channel"), "item");
const media = (channel: Channel) => all(item(channel), "media:content");
const enclosures = (channel: Channel) => all(item(channel), "enclosure").map(({ attributes }) => attributes);
const links = (channel: Channel) =>
  all(need(readXml(writeAtom(channel)), "entry"), "link")
    .map(({ attributes }) => attributes)
    .filter(({ rel }) => rel === "enclosure");
const jsonImage = (channel: Channel) => JSON.parse(writeJsonFeed(channel)).items[0].image;

describe("a picture", () => {
  const whole = withImage({ url, alt: "A crane", width: 640, height: 480, type: "image/jpeg" });

  it("is media of RSS with all that is known of it", () => {
    expect(media(whole).map(({ attributes }) => attributes)).toEqual([
      expect.objectContaining({ url: written, medium: "image", type: "image/jpeg", width: "640", height: "480" }),
    ]);
    expect(media(whole).map((one) => need(one, "media:description").text)).toEqual(["A crane"]);
  });

  it("is an enclosure of RSS whose length is not known, and one of Atom that has no length", () => {
    expect(enclosures(whole)).toEqual([{ url: written, type: "image/jpeg", length: "0" }]);
    expect(links(whole)).toEqual([{ rel: "enclosure", href: written, type: "image/jpg" }]);
  });

  it("is the image of JSON Feed, at the same address", () => {
    expect(jsonImage(whole)).toBe(written);
  });

  it("whose type nobody knows is no enclosure, because both formats would have to make one up", () => {
    const untold = withImage({ url: "https://pictures.example/a" });
    expect([enclosures(untold), links(untold)]).toEqual([[], []]);
    expect(media(untold).map(({ attributes }) => Object.keys(attributes))).toEqual([["xmlns:media", "url", "medium"]]);
    expect(jsonImage(untold)).toBe("https://pictures.example/a");
  });

  it.each(["png", "gif", "webp", "avif", "jpeg"])("of the ending %s has the same type in Atom as in RSS", (ending) => {
    const type = `image/${ending}` as "image/png";
    const one = withImage({ url: `https://pictures.example/a.${ending}`, type });
    expect([enclosures(one)[0]?.type, links(one)[0]?.type]).toEqual([type, type]);
  });

  it("that an item has not leaves no trace", () => {
    expect([media(without), enclosures(without), links(without), jsonImage(without)]).toEqual([[], [], [], undefined]);
  });

  it("comes with its item into a channel, and stays when only a summary has room", () => {
    const image = { url: "https://pictures.example/a.png", alt: "A crane", type: "image/png" } as const;
    const channel = buildChannel({
      site,
      base: site.url,
      key: { kind: "all" },
      items: [{ ...article, image }],
      changed: article.changed,
    });
    expect(channel.entries[0]?.image).toEqual(image);
    const long = guardEntry({ ...bare, image, html: "<p>word</p>".repeat(1_000) }, example.id);
    const [short] = fitEntries([long], 9_000, example.id, english);
    expect(short?.html).toContain("this is a summary");
    expect(short?.image).toEqual(image);
  });
});

describe("a hostile picture", () => {
  it.each([
    ["https://pictures.example/a[1].png?crop[w]=3#[x]", "https://pictures.example/a%5B1%5D.png?crop%5Bw%5D=3#%5Bx%5D"],
    ["http://[::1]:80/[a]", "http://[::1]/%5Ba%5D"],
    ["https://PICTURES.example", "https://pictures.example/"],
  ])("at %s is at %s, as RFC 3986 writes it", (address, expected) => {
    expect(guardItem({ ...article, image: { url: address } }).image?.url).toBe(expected);
    expect(jsonImage(withImage({ url: address }))).toBe(expected);
  });

  it.each([
    "javascript:alert(1)",
    "data:image/png;base64,AA",
    "/a.png",
    "",
    "mailto:a@b.example",
    "ht tp://x",
    "https://user:word@pictures.example/a.png",
  ])("at %j is left out of every format", (address) => {
    const hostile = withImage({ url: address, alt: "A crane", type: "image/png" });
    for (const write of [writeRss, writeAtom, writeJsonFeed]) expect(write(hostile)).toBe(write(without));
    expect(guardItem({ ...article, image: { url: address } })).not.toHaveProperty("image");
  });

  it.each([
    "]]></media:description></media:content><item>]]>",
    '" onload="x" <b a=\'c\'>&amp;&lt;',
    "a\u0000b\uD800\uFFFE\r\nc",
    "$& $1 $`",
  ])("keeps the words %j in their place", (alt) => {
    const hostile = withImage({ url, alt, type: "image/png" });
    expect(media(hostile).map((one) => need(one, "media:description").text)).toEqual([cleanLine(alt)]);
    for (const [write, read] of [
      [writeRss, readRss],
      [writeAtom, readAtom],
      [writeJsonFeed, readJson],
    ] as const) {
      expect(read(write(hostile)).entries).toHaveLength(1);
    }
  });

  it("without words has no description", () => {
    expect(media(withImage({ url, alt: " \u0001" })).flatMap(({ children }) => children)).toEqual([]);
  });

  it.each([
    [0, 10],
    [-1, 10],
    [1.5, 10],
    [Number.NaN, 10],
    [Number.POSITIVE_INFINITY, 10],
  ])("of %d by %d pixels states no size, nor does one that states half of it", (width, height) => {
    for (const size of [{ width, height }, { height }]) {
      expect(media(withImage({ url, ...size }))[0]?.attributes).not.toHaveProperty("width");
      expect(media(withImage({ url, ...size }))[0]?.attributes).not.toHaveProperty("height");
    }
  });

  it("of a type that is none of ours has none", () => {
    const type = 'image/svg+xml" x="' as "image/png";
    expect(media(withImage({ url, type }))[0]?.attributes).not.toHaveProperty("type");
    expect(enclosures(withImage({ url, type }))).toEqual([]);
  });
});

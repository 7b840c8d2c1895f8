import { describe, expect, it } from "vitest";
import { digestOf } from "../../src/items/digest.ts";
import { toReadPage } from "../../src/items/read-body.ts";
import { settle } from "../../src/items/settle.ts";
import { showImage } from "../../src/items/show-image.ts";
import type { PageReading } from "../../src/model/page.ts";
import { SITE } from "./publisher.ts";

const now = "2026-08-01T09:00:00Z";

const reading: PageReading = {
  slug: "crane",
  file: "content/pages/crane.html",
  front: { topics: [] },
  title: "The crane returns",
  highlights: [],
  body: [{ kind: "paragraph", text: "It came home on a barge." }],
  readings: [],
};

const settled = (rest: Partial<PageReading>) =>
  settle({
    pages: [toReadPage({ ...reading, ...rest }, digestOf("file"))],
    ledger: { pages: new Map() },
    site: SITE,
    now,
  });

describe("a picture", () => {
  it.each([
    ["https://a.example/b.JPG", "image/jpeg"],
    ["https://a.example/b.jpeg?width=2.png", "image/jpeg"],
    ["https://a.example/b.png#c", "image/png"],
    ["https://a.example/b.webp", "image/webp"],
    ["https://a.example/b.gif", "image/gif"],
    ["https://a.example/b.avif", "image/avif"],
    ["https://a.example/b.php", undefined],
    ["https://a.jpg/b", undefined],
    ["https://a.example/constructor.constructor", undefined],
  ])("at %s is of the type %s", (url, type) => {
    expect(showImage({ url })).toEqual(type === undefined ? { url } : { url, type });
  });

  it("in SVG is none, because it is a document", () => {
    expect(showImage({ url: "https://a.example/b.svg?c" })).toBeUndefined();
  });

  it("of the page is the article's, that of an entry the entry's", () => {
    const image = { url: "https://a.example/b.png", alt: "A crane", width: 3, height: 2 };
    const entry = { line: 9, text: "Lamps for the pier.", url: "https://a.example/lamps", readings: [] };
    const { items } = settled({
      image,
      coverage: { heading: "More", entries: [{ ...entry, image: { url: "https://a.example/c.webp" } }] },
    }).content;
    expect(items.map(({ kind, image: shown, source }) => [kind, shown, source])).toEqual([
      ["article", { ...image, type: "image/png" }, undefined],
      ["coverage", { url: "https://a.example/c.webp", type: "image/webp" }, "https://a.example/lamps"],
    ]);
  });
});

describe("what a page does not have", () => {
  it("leaves no key in the item, so that the digests of earlier recordings hold", () => {
    const [item] = settled({}).content.items;
    expect(item).not.toHaveProperty("image");
    expect(item).not.toHaveProperty("section");
  });

  it("changes the item once it is there, and moves no date", () => {
    const before = settled({});
    const later = "2026-08-02T09:00:00Z";
    const page = toReadPage(
      { ...reading, image: { url: "https://a.example/b.png" }, section: "Harbor" },
      digestOf("new"),
    );
    const [item] = settle({ pages: [page], ledger: before.ledger, site: SITE, now: later }).content.items;
    expect(item).toMatchObject({ changed: later, section: "Harbor" });
    expect([item?.published, item?.updated]).toEqual([
      before.content.items[0]?.published,
      before.content.items[0]?.updated,
    ]);
  });
});

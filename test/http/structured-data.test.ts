// What programs read from a page, read back by parsers that are not ours.
import { mf2 } from "microformats-parser";
import { describe, expect, it } from "vitest";
import { makeApp } from "../../src/http/app.ts";
import type { Item, SettledContent } from "../../src/model/item.ts";
import { bundledStore } from "../raw.ts";
import { article, content, dated, now, shared, undated } from "../store/sample-content.ts";
import { attribute, named, type Page, readPage, textOf } from "./read-page.ts";

const base = "https://quay.example";
const address = `${base}/articles/crane-returns`;

async function source(path: string, from: SettledContent = content): Promise<string> {
  const app = makeApp({ store: bundledStore(from), clock: () => now, baseUrl: () => base });
  return (await app.request(path)).text();
}

const page = async (path: string, from?: SettledContent): Promise<Page> => readPage(await source(path, from));
const blocks = (found: Page) =>
  named(found, "script").filter((one) => attribute(one, "type") === "application/ld+json");
const jsonLd = async (path: string, from?: SettledContent) =>
  JSON.parse(textOf(blocks(await page(path, from))[0] as never));
const openGraph = async (path: string, from?: SettledContent) =>
  named(await page(path, from), "meta").flatMap((meta) => {
    const property = attribute(meta, "property");
    return property === undefined ? [] : [[property, attribute(meta, "content")]];
  });
const microformats = async (path: string, from?: SettledContent) =>
  mf2(await source(path, from), { baseUrl: base + path }).items;
const withItem = (item: Item): SettledContent => ({
  ...content,
  items: [item, ...content.items.filter(({ id }) => id !== item.id)],
});
const omitting: SettledContent = { ...content, site: { ...content.site, undated: "omit" } };

const image = {
  url: "https://pictures.example/crane.png",
  alt: "The crane",
  width: 640,
  height: 480,
  type: "image/png",
} as const;

describe("JSON-LD", () => {
  it("says of an article what it is, who wrote it, and both dates in UTC", async () => {
    expect(await jsonLd("/articles/crane-returns")).toEqual({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      "@id": address,
      url: address,
      mainEntityOfPage: address,
      headline: article.title,
      description: article.summary,
      datePublished: "2012-03-28T14:05:00Z",
      dateModified: "2012-03-28T22:39:00Z",
      inLanguage: "en",
      author: [{ "@type": "Person", name: "Mara Lind", url: `${base}/authors/mara-lind` }],
      keywords: ["Harbour"],
      publisher: { "@type": "Organization", name: "The Quay Record", url: `${base}/` },
      isPartOf: { "@type": "WebSite", name: "The Quay Record", url: `${base}/` },
      isBasedOn: "https://elsewhere.example/crane",
    });
  });

  it("names the site's authors where a page names nobody", async () => {
    const found = await jsonLd("/coverage/aa11", withItem({ ...dated, authors: [] }));
    expect(found.author).toEqual([{ "@type": "Organization", name: "Quay Record" }]);
  });

  it("has the picture and the section that the item has", async () => {
    const found = await jsonLd("/articles/crane-returns", withItem({ ...article, image, section: "Harbour life" }));
    expect(found.image).toEqual({
      "@type": "ImageObject",
      url: image.url,
      width: 640,
      height: 480,
      caption: "The crane",
    });
    expect(found.articleSection).toBe("Harbour life");
  });

  it("is on the page of each item, and on no other", async () => {
    expect((await jsonLd("/coverage/bb22")).headline).toBe(shared.title);
    for (const path of ["/", "/articles", "/topics", "/nowhere"]) expect(blocks(await page(path))).toEqual([]);
  });

  it("can't be closed by what a page says", async () => {
    const evil = `</script><script>alert(1)</script><!--<script>`;
    const found = await page("/coverage/aa11", withItem({ ...dated, title: evil, summary: `${evil} and more` }));
    expect(named(found, "script")).toHaveLength(2);
    expect(JSON.parse(textOf(blocks(found)[0] as never)).headline).toBe(evil);
    expect(found.mistakes).toEqual([]);
  });

  it("names no source that is not on the web", async () => {
    expect(await jsonLd("/coverage/aa11", withItem({ ...dated, source: "javascript:alert(1)" }))).not.toHaveProperty(
      "isBasedOn",
    );
  });

  it("has no date that the site's policy leaves out", async () => {
    expect(await jsonLd("/coverage/cc33")).toHaveProperty("datePublished", undated.published.at);
    const found = await jsonLd("/coverage/cc33", omitting);
    expect([found.datePublished, found.dateModified]).toEqual([undefined, undefined]);
  });
});

describe("Open Graph", () => {
  it("says of an article its address, both times, its authors' pages and its topics", async () => {
    expect(await openGraph("/articles/crane-returns")).toEqual([
      ["og:type", "article"],
      ["og:site_name", "The Quay Record"],
      ["og:title", article.title],
      ["og:description", article.summary],
      ["og:url", address],
      ["article:published_time", "2012-03-28T14:05:00Z"],
      ["article:modified_time", "2012-03-28T22:39:00Z"],
      ["article:author", `${base}/authors/mara-lind`],
      ["article:tag", "Harbour"],
    ]);
  });

  it("has the picture with what describes it right behind it, and the section", async () => {
    const found = await openGraph("/articles/crane-returns", withItem({ ...article, image, section: "Harbour life" }));
    const at = found.findIndex(([property]) => property === "og:image");
    expect(found.slice(at, at + 5)).toEqual([
      ["og:image", image.url],
      ["og:image:type", "image/png"],
      ["og:image:width", "640"],
      ["og:image:height", "480"],
      ["og:image:alt", "The crane"],
    ]);
    expect(found).toContainEqual(["article:section", "Harbour life"]);
  });

  it("calls every other page a part of the site, and says nothing of an error", async () => {
    expect(await openGraph("/")).toContainEqual(["og:type", "website"]);
    expect(await openGraph("/topics/harbour")).toContainEqual(["og:url", `${base}/topics/harbour`]);
    expect(await openGraph("/nowhere")).toEqual([]);
  });

  it("has no time that the site's policy leaves out", async () => {
    expect((await openGraph("/coverage/cc33", omitting)).map(([property]) => property)).not.toContain(
      "article:published_time",
    );
  });
});

describe("microformats", () => {
  it("make an item's page an h-entry with all its properties", async () => {
    const [entry] = await microformats("/articles/crane-returns");
    expect(entry?.type).toEqual(["h-entry"]);
    expect(entry?.properties).toMatchObject({
      name: [article.title],
      url: [address],
      uid: [address],
      published: ["2012-03-28T14:05:00Z"],
      updated: ["2012-03-28T22:39:00Z"],
      category: ["Harbour"],
      summary: [article.summary],
      author: [{ type: ["h-card"], properties: { name: ["Mara Lind"], url: [`${base}/authors/mara-lind`] } }],
    });
    const { content: found = [] } = entry?.properties ?? {};
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ html: expect.stringContaining("<p>The old crane came home on a barge.</p>") });
  });

  it("have the content of an entry that is all headline", async () => {
    const short = { ...dated, html: `<p>${dated.title}</p>`, summary: dated.title };
    const [entry] = await microformats("/coverage/aa11", withItem(short));
    expect(entry?.properties.content?.[0]).toMatchObject({ value: dated.title });
    expect(entry?.properties.name).toEqual([dated.title]);
  });

  it.each([
    ["/", "The Quay Record", [undated, shared, dated, article]],
    ["/articles", "Stories", [article]],
    ["/topics/harbour", "Harbour", [undated, shared, dated, article]],
  ])("make the list at %s an h-feed of entries with address, title and both dates", async (path, name, items) => {
    const [feed, ...others] = await microformats(path);
    expect([feed?.type, feed?.properties.name, others.length]).toEqual([["h-feed"], [name], 0]);
    expect(
      feed?.children?.map(({ type, properties }) => [
        type?.[0],
        properties.url,
        properties.name,
        properties.published,
        properties.updated,
      ]),
    ).toEqual(
      items.map(({ path: at, title, published, updated }) => [
        "h-entry",
        [base + at],
        [title],
        [published.at],
        [updated.at],
      ]),
    );
  });

  it("make each move of an updated date an entry of its own", async () => {
    const moves = ["2026-08-02T00:00:00Z", "2026-08-04T00:00:00Z"].map((at) => ({
      at,
      from: at,
      to: { ...dated.updated, at },
    }));
    const [feed] = await microformats("/updates", withItem({ ...dated, moves }));
    expect(feed?.children?.map(({ properties }) => [properties.url, properties.published])).toEqual([
      [[`${base}/coverage/aa11`], ["2026-08-04T00:00:00Z"]],
      [[`${base}/coverage/aa11`], ["2026-08-02T00:00:00Z"]],
    ]);
  });

  it("have no date that the site's policy leaves out", async () => {
    const [entry] = await microformats("/coverage/cc33", omitting);
    expect(entry?.properties).not.toHaveProperty("published");
    expect(entry?.properties).toHaveProperty("url");
  });
});

describe("autodiscovery", () => {
  const links = async (path: string, rel: string) =>
    named(await page(path), "link")
      .filter((link) => attribute(link, "rel") === rel)
      .map((link) => attribute(link, "href")?.replace(base, ""));

  it.each([
    ["/", ["/rss.xml", "/atom.xml", "/feed.json"]],
    ["/articles/crane-returns", ["/articles/crane-returns/rss.xml", "/rss.xml"]],
    ["/coverage/bb22", ["/articles/crane-returns/rss.xml", "/rss.xml"]],
    ["/topics/harbour", ["/topics/harbour/rss.xml", "/rss.xml"]],
    ["/authors/mara-lind", ["/authors/mara-lind/rss.xml", "/rss.xml"]],
    ["/updates", ["/updates/rss.xml", "/rss.xml"]],
  ])("of %s names the page's own feeds first, then the site's", async (path, expected) => {
    const found = await links(path, "alternate");
    expect(found[0]).toBe(expected[0]);
    expect(found.filter((href) => expected.includes(href ?? ""))).toEqual(expected);
  });

  it("names the list of all feeds", async () => {
    expect(await links("/", "outline")).toEqual(["/feeds.opml"]);
  });
});

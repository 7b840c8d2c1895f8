import { parseXml, XmlElement } from "@rgrove/parse-xml";
import { describe, expect, it } from "vitest";
import { makeApp } from "../../src/http/app.ts";
import { findSitemap, findSitemapPart } from "../../src/http/discovery/subjects.ts";
import type { Item, SettledContent } from "../../src/model/item.ts";
import { bundledStore } from "../raw.ts";
import { LongSite } from "../store/long-site.ts";
import {
  article,
  articleRelease,
  content,
  entryRelease,
  heldArticle,
  now,
  site,
  undated,
} from "../store/sample-content.ts";

const base = "https://quay.example";

function ask(path: string, headers: Record<string, string> = {}, from: SettledContent = content, clock = now) {
  const app = makeApp({ store: bundledStore(from), clock: () => clock, baseUrl: () => base });
  return app.request(path, { headers });
}

const read = async (path: string, from = content, clock = now) =>
  rootOf(await (await ask(path, {}, from, clock)).text());
const rootOf = (document: string): XmlElement => parseXml(document).root as XmlElement;
const childrenOf = (parent: XmlElement, name?: string): XmlElement[] =>
  parent.children.filter((one): one is XmlElement => one instanceof XmlElement && (name ?? one.name) === one.name);
const outlinesOf = (parent: XmlElement): XmlElement[] =>
  childrenOf(parent, "outline").flatMap((outline) => [outline, ...outlinesOf(outline)]);
const locations = (root: XmlElement): [string | undefined, string | undefined][] =>
  childrenOf(root).map((one) => [
    childrenOf(one, "loc")[0]?.text.replace(base, ""),
    childrenOf(one, "lastmod")[0]?.text,
  ]);

describe("/feeds.opml", async () => {
  const root = await read("/feeds.opml");
  const [head, body] = childrenOf(root) as [XmlElement, XmlElement];

  it("is OPML 2.0 with a title and the date of its last change, as RFC 822 writes it", () => {
    expect([root.name, root.attributes.version]).toEqual(["opml", "2.0"]);
    expect(childrenOf(head).map(({ name, text }) => [name, text])).toEqual([
      ["title", "All feeds of The Quay Record"],
      ["dateModified", "Mon, 03 Aug 2026 14:30:00 GMT"],
      ["docs", "http://opml.org/spec2.opml"],
    ]);
  });

  it("groups everything, stories, updates, topics, authors and each story", () => {
    expect(childrenOf(body).map(({ attributes }) => attributes.text)).toEqual([
      "The Quay Record",
      "Stories – The Quay Record",
      "Updates – The Quay Record",
      "Topics",
      "Authors",
      "Stories with their coverage",
    ]);
    expect(outlinesOf(body).map(({ attributes }) => attributes.xmlUrl?.replace(base, ""))).toEqual([
      "/rss.xml",
      "/articles/rss.xml",
      "/updates/rss.xml",
      undefined,
      "/topics/harbour/rss.xml",
      undefined,
      "/authors/mara-lind/rss.xml",
      undefined,
      "/articles/crane-returns/rss.xml",
    ]);
  });

  it("names addresses that answer, for programs and for people, with type, text, title and language", async () => {
    for (const { attributes } of outlinesOf(body)) {
      if (attributes.xmlUrl === undefined) continue;
      expect(attributes).toMatchObject({ type: "rss", version: "RSS2", language: "en", title: attributes.text });
      const [feed, page] = await Promise.all(
        [attributes.xmlUrl, attributes.htmlUrl ?? ""].map((address) => ask(address)),
      );
      expect([feed?.status, feed?.headers.get("content-type")]).toEqual([200, "application/rss+xml; charset=utf-8"]);
      expect([page?.status, page?.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
      const channel = childrenOf(rootOf(await (feed as Response).text()), "channel")[0] as XmlElement;
      expect(childrenOf(channel, "title")[0]?.text).toBe(attributes.title);
    }
  });

  it("has no empty group", async () => {
    const empty = await read("/feeds.opml", { ...content, items: [] });
    expect(outlinesOf(empty.children.findLast((one) => one instanceof XmlElement) as XmlElement)).toHaveLength(3);
  });

  it("survives a title of any characters", async () => {
    const title = 'A "quay" <b> & \u0001\n ]]> 東京 \ud800';
    const hostile = { ...content, items: [{ ...article, title, topics: ['<"&>'], related: [] }] };
    const found = outlinesOf(childrenOf(await read("/feeds.opml", hostile), "body")[0] as XmlElement);
    expect(found.at(-1)?.attributes.title).toBe('A "quay" <b> & ]]> 東京 \ufffd – The Quay Record');
    expect(found[4]?.attributes.title).toBe('<"&> – The Quay Record');
  });
});

describe("/sitemap.xml", () => {
  it("lists the pages, each item's with the date of its own last update", async () => {
    const root = await read("/sitemap.xml");
    expect([root.name, root.attributes.xmlns]).toEqual(["urlset", "http://www.sitemaps.org/schemas/sitemap/0.9"]);
    const found = Object.fromEntries(locations(root));
    expect(found["/articles/crane-returns"]).toBe("2012-03-28T22:39:00Z");
    expect(found["/coverage/cc33"]).toBe(undated.updated.at);
    expect(found["/"]).toBe(undated.changed);
    expect(Object.keys(found).length).toBe(3 + 1 + 1 + 4);
  });

  it("lists addresses that answer with a page", async () => {
    for (const [path] of locations(await read("/sitemap.xml"))) {
      expect((await ask(path ?? "")).headers.get("content-type")).toBe("text/html; charset=utf-8");
    }
  });

  it("is an index of sitemaps when the pages are more than one may list, none left out and none twice", async () => {
    const long = new LongSite().step(40, 0, 0);
    const asked = { store: bundledStore(long.content(50)), base, now: long.now };
    const index = rootOf((await findSitemap(asked, 10))?.write() ?? "");
    expect(index.name).toBe("sitemapindex");
    const parts = locations(index).map(([path]) => Number(/^\/sitemap\/(\d+)\.xml$/.exec(path ?? "")?.[1]));
    const pages = await Promise.all(
      parts.map(async (part) => locations(rootOf((await findSitemapPart(asked, part, 10))?.write() ?? ""))),
    );
    const paths = pages.flat().map(([path]) => path);
    expect(pages.every((page) => page.length <= 10)).toBe(true);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => path?.startsWith("/coverage/"))).toHaveLength(40);
    expect(await findSitemapPart(asked, parts.length + 1, 10)).toBeUndefined();
  });

  it("has no parts when one is enough", async () => {
    expect((await ask("/sitemap/1.xml")).status).toBe(404);
  });
});

describe("/robots.txt", () => {
  it("allows everything and says where the sitemap is (RFC 9309 section 2.2)", async () => {
    const response = await ask("/robots.txt");
    expect(await response.text()).toBe("User-agent: *\nAllow: /\n\nSitemap: https://quay.example/sitemap.xml\n");
    expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  });
});

describe.each([
  ["/feeds.opml", "text/x-opml; charset=utf-8"],
  ["/sitemap.xml", "application/xml; charset=utf-8"],
])("%s", (path, type) => {
  it("has its exact media type, both validators, and a 304 for each", async () => {
    const { status, headers } = await ask(path);
    expect([status, headers.get("content-type")]).toEqual([200, type]);
    expect(headers.get("last-modified")).toBe("Mon, 03 Aug 2026 14:30:00 GMT");
    expect((await ask(path, { "If-None-Match": headers.get("etag") ?? "" })).status).toBe(304);
    expect((await ask(path, { "If-Modified-Since": headers.get("last-modified") ?? "" })).status).toBe(304);
  });

  it("tells of nothing that is held before its moment, and of it from then on", async () => {
    const secret: Item = { ...heldArticle, title: "Nachtboot", topics: ["Nacht"], authors: [{ name: "Nina Nacht" }] };
    const from = { ...content, items: content.items.map((item) => (item.id === secret.id ? secret : item)) };
    const before = await (await ask(path, {}, from)).text();
    expect(before).not.toMatch(/nacht|night-ferry|dd44|ee55/i);
    const after = await ask(path, {}, from, articleRelease);
    expect(await after.text()).toMatch(/night-ferry/);
    expect(after.headers.get("last-modified")).toBe("Tue, 01 Sep 2026 10:00:00 GMT");
  });

  it("may not be kept past the next release", async () => {
    const almost = entryRelease.replace("06:00:00", "05:59:50");
    expect((await ask(path, {}, content, almost)).headers.get("cache-control")).toMatch(/max-age=9$/);
  });
});

it("is the site's own, whatever the host that was asked", async () => {
  expect(site.url).toBe(base);
  for (const path of ["/feeds.opml", "/sitemap.xml", "/robots.txt"]) {
    expect(await (await ask(`https://elsewhere.example${path}`)).text()).not.toContain("elsewhere.example");
  }
});

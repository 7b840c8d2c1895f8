// The page that a browser shows at a feed's very address.
import { describe, expect, it } from "vitest";
import { entryOf, files, folders, minute, publish, readerOf, stories } from "./publisher.ts";
import { attribute, named, readPage, textOf } from "./read-page.ts";

const visit = { "Sec-Fetch-Dest": "document", "Sec-Fetch-Mode": "navigate" };
const [first, ...rest] = stories(7);
if (first === undefined) throw new Error("no story");
const entry = entryOf(first, "aa11", {
  moves: [{ at: minute(9), from: first.updated.at, to: { ...first.updated, at: minute(9) } }],
});
const content = publish([
  ...rest,
  { ...first, related: [entry].map(({ id, path, title }) => ({ id, path, title })) },
  entry,
]);
const ask = readerOf({ ...content, site: { ...content.site, pageSize: 3 } });

const paths = folders.flatMap((folder) => files.map((file) => `${folder}/${file}`));

describe.each(paths)("%s in a browser", (path) => {
  it("is a page: what a feed is, the address to copy, the way to the bytes, no search engine", async () => {
    const response = await ask(path, visit);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    const page = readPage(await response.text());
    expect(page.mistakes).toEqual([]);
    expect(named(page, "h1")).toHaveLength(1);
    expect(named(page, "h2").map(textOf)).toContain("This is a feed");
    const address = `https://quay.example${path}`;
    expect(named(page, "button").map((button) => attribute(button, "data-copy"))).toEqual([address]);
    expect(named(page, "a").map((link) => attribute(link, "href"))).toContain(`${address}?raw`);
    const [robots] = named(page, "meta").filter((meta) => attribute(meta, "name") === "robots");
    expect(robots && attribute(robots, "content")).toBe("noindex");
  });

  it("shows every item of the document, with both dates", async () => {
    const page = readPage(await (await ask(path, visit)).text());
    const { items } = (await (await ask(path.replace(/[^/]+$/, "feed.json"))).json()) as { items: { url: string }[] };
    const hrefs = named(page, "a").map((link) => attribute(link, "href"));
    expect(items.length).toBeGreaterThan(0);
    for (const { url } of items) expect(hrefs).toContain(new URL(url).pathname);
    expect(named(page, "time").length).toBeGreaterThanOrEqual(2 * items.length);
  });

  it("is another representation of the address: a tag of its own, 304, HEAD, and caches that know", async () => {
    const [page, document] = [await ask(path, visit), await ask(path)];
    expect(page.headers.get("ETag")).not.toBe(document.headers.get("ETag"));
    const vary = "Accept-Encoding, Sec-Fetch-Dest, Sec-Fetch-Mode";
    for (const response of [page, document]) expect(response.headers.get("Vary")).toBe(vary);
    const tag = page.headers.get("ETag") ?? "";
    const again = await ask(path, { ...visit, "If-None-Match": tag });
    expect(again.status).toBe(304);
    expect(again.headers.get("Vary")).toBe(vary);
    expect((await ask(path, { "If-None-Match": tag })).status).toBe(200);
    const head = await ask(path, visit, "HEAD");
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(page.headers));
    expect(await head.text()).toBe("");
  });

  it("is the bytes under ?raw", async () => {
    const [raw, document] = [await ask(`${path}?raw`, visit), await ask(path)];
    expect(Object.fromEntries(raw.headers)).toEqual(Object.fromEntries(document.headers));
    expect(await raw.text()).toBe(await document.text());
  });
});

describe("a page is shown at a feed's address", () => {
  const html = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

  it.each([
    ["Accept alone", { Accept: html }],
    ["Accept and a browser's name", { Accept: html, "User-Agent": "Mozilla/5.0 Firefox/150.0" }],
    ["Sec-Fetch-Dest alone", { "Sec-Fetch-Dest": "document" }],
    ["Sec-Fetch-Mode alone", { "Sec-Fetch-Mode": "navigate" }],
    ["a fetch by a page's script", { "Sec-Fetch-Dest": "empty", "Sec-Fetch-Mode": "cors", Accept: html }],
    ["a frame", { "Sec-Fetch-Dest": "iframe", "Sec-Fetch-Mode": "navigate", Accept: html }],
  ])("for no less than a visit: not for %s", async (_, headers) => {
    for (const path of ["/rss.xml", "/atom.xml", "/feed.json"])
      expect((await ask(path, headers)).headers.get("Content-Type")).toMatch(/^application\//);
  });

  it("whatever else the address says, but for raw", async () => {
    expect((await ask("/rss.xml?utm=1", visit)).headers.get("Content-Type")).toMatch(/^text\/html/);
    expect((await ask("/rss.xml?utm=1&raw=", visit)).headers.get("Content-Type")).toMatch(/^application\//);
    expect((await ask("/rss.xml?x=raw", visit)).headers.get("Content-Type")).toMatch(/^text\/html/);
  });

  it("that is none, as a page that says so", async () => {
    const response = await ask("/articles/nowhere/rss.xml", visit);
    expect(response.status).toBe(404);
    expect(response.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
  });

  it("of an archive page with the way to its neighbours", async () => {
    const page = readPage(await (await ask("/archive/1/atom.xml", visit)).text());
    expect(named(page, "a").map((link) => attribute(link, "href"))).toContain(
      "https://quay.example/archive/2/atom.xml",
    );
    expect(named(page, "a").map((link) => attribute(link, "href"))).toContain("https://quay.example/atom.xml");
  });
});

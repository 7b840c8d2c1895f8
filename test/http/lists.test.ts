// Stories, updates, topics, authors and archive pages: a page for people and three feeds each.
import { describe, expect, it } from "vitest";
import { entryOf, files, minute, namesIn, publish, readerOf, readFeed, stories, story } from "./publisher.ts";
import { attribute, named, readPage, textOf } from "./read-page.ts";

const parent = story(1, { topics: ["Harbour", "Side Effects & Co."], authors: [{ name: "Zoë Ünal" }] });
const moved = {
  at: minute(30),
  from: "2012-03-28T14:05:00Z",
  to: {
    at: "2012-03-30T08:00:00Z",
    precision: "minute",
    basis: "updated",
    evidence: { words: "Updated: 4:00 AM EDT, Fri March 30, 2012", page: "story-1", line: 5 },
  },
} as const;
const entry = entryOf(parent, "aa11", { topics: ["Harbour"], moves: [moved], changed: minute(30) });
const items = [{ ...parent, related: [{ id: entry.id, path: entry.path, title: entry.title }] }, entry];
const content = publish([
  ...items,
  ...stories(9)
    .slice(1)
    .map((item) => ({ ...item, topics: [], authors: [] })),
]);
const ask = readerOf({ ...content, site: { ...content.site, pageSize: 4 } });

const folders = [
  "/articles",
  "/updates",
  "/topics/harbour",
  "/topics/side-effects-co",
  "/authors/zoe-unal",
  "/archive/1",
];

describe.each(folders)("%s", (folder) => {
  it("has a page and three feeds, which name each other", async () => {
    const page = await ask(folder);
    expect(page.status).toBe(200);
    expect(page.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    for (const file of files) {
      const response = await ask(`${folder}/${file}`);
      expect(response.status).toBe(200);
      expect(page.headers.get("Link")).toContain(`<https://quay.example${folder}/${file}>; rel="alternate"`);
      expect(response.headers.get("Link")).toContain(
        `<https://quay.example${folder}>; rel="alternate"; type="text/html"`,
      );
    }
  });

  it("says in its feeds which page is theirs, and the page is there", async () => {
    const { home_page_url: home } = (await (await ask(`${folder}/feed.json`)).json()) as { home_page_url: string };
    expect((await ask(new URL(home).pathname)).status).toBe(200);
  });

  it("shows people every item that the feed holds, with its dates", async () => {
    const page = readPage(await (await ask(folder)).text());
    expect(page.mistakes).toEqual([]);
    const { entries } = await readFeed(await ask(`${folder}/feed.json`));
    const hrefs = named(page, "a").map((link) => attribute(link, "href"));
    expect(entries.length).toBeGreaterThan(0);
    for (const { url } of entries) expect(hrefs).toContain(new URL(url).pathname);
    expect(named(page, "time").length).toBeGreaterThanOrEqual(2 * entries.length);
    const alternates = named(page, "link").filter((link) => attribute(link, "rel") === "alternate");
    expect(attribute(alternates[0] as never, "href")).toBe(`https://quay.example${folder}/rss.xml`);
  });
});

describe("the feed of stories", () => {
  it("is no story called rss.xml, and holds no coverage", async () => {
    const feed = await readFeed(await ask("/articles/rss.xml"));
    expect(feed.title).toBe("Stories – The Quay Record");
    expect(namesIn(feed).every((name) => name.startsWith("story-"))).toBe(true);
  });
});

describe("the page of updates", () => {
  it("says what moved, from when to when, and why", async () => {
    const page = readPage(await (await ask("/updates")).text());
    const [listed] = named(page, "li").filter((li) => textOf(li).includes("Moved from"));
    const said = listed === undefined ? "" : textOf(listed);
    expect(said).toContain("Entry aa11");
    expect(said).toContain("The page states it as the latest update: Updated: 4:00 AM EDT, Fri March 30, 2012");
    const times = named(page, "time").map((time) => attribute(time, "datetime"));
    expect(times).toEqual([moved.from, moved.to.at, moved.at]);
  });

  it("that is empty says so", async () => {
    const page = await readerOf(publish(stories(2)))("/updates");
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("No updated date has moved yet.");
  });
});

describe("topics and authors", () => {
  it("are linked from the story and from its coverage", async () => {
    for (const [path, links] of [
      ["/articles/story-1", ["/topics/harbour", "/topics/side-effects-co", "/authors/zoe-unal"]],
      ["/coverage/aa11", ["/topics/harbour", "/authors/zoe-unal"]],
    ] as const) {
      const hrefs = named(readPage(await (await ask(path)).text()), "a").map((link) => attribute(link, "href"));
      expect(hrefs).toEqual(expect.arrayContaining([...links]));
      for (const link of links) expect((await ask(link)).status).toBe(200);
    }
  });

  it("are listed by name, each with a page that is there", async () => {
    for (const [path, expected] of [
      ["/topics", ["/topics/harbour", "/topics/side-effects-co"]],
      ["/authors", ["/authors/quay-record", "/authors/zoe-unal"]],
    ] as const) {
      const page = readPage(await (await ask(path)).text());
      const [main] = named(page, "main");
      const hrefs = named(page, "a").map((link) => attribute(link, "href") ?? "");
      expect(main).toBeDefined();
      expect(hrefs.filter((href) => href.startsWith(`${path}/`))).toEqual(expected);
      for (const href of expected) expect((await ask(href)).status).toBe(200);
    }
  });

  it("of their own address have a link to it, if it is one for people", async () => {
    const withUrl = (url: string) => readerOf(publish([story(1, { authors: [{ name: "Zoë Ünal", url }] })]));
    const page = async (url: string) => await (await withUrl(url)("/authors/zoe-unal")).text();
    expect(await page("https://zoe.example/me")).toContain(
      '<a href="https://zoe.example/me" dir="ltr">zoe.example</a>',
    );
    expect(await page("javascript:alert(1)")).not.toContain("javascript:");
  });

  it("by which nobody wrote anything are nowhere", async () => {
    const none = readerOf(publish([]));
    for (const path of ["/topics", "/authors"]) expect((await none(path)).status).toBe(200);
    for (const path of ["/topics/harbour", "/authors/quay-record/rss.xml"]) expect((await none(path)).status).toBe(404);
  });
});

describe("an address that is nothing", () => {
  it.each([
    "/topics/nowhere",
    "/topics/nowhere/rss.xml",
    "/topics/Harbour",
    "/topics/__proto__/feed.json",
    "/authors/constructor",
    "/authors/nobody/atom.xml",
    "/archive",
    "/archive/rss.xml",
    "/archive/0",
    "/archive/3",
    "/archive/4/rss.xml",
    "/archive/01/rss.xml",
    "/archive/1.0",
    "/archive/+1/feed.json",
    "/archive/1e0",
    "/archive/-1",
    "/archive/%31%30",
    "/archive/99999999999999999999",
    "/updates/x",
  ])("%s is 404", async (path) => {
    expect((await ask(path)).status).toBe(404);
  });
});

// Moving and ending: 301 (RFC 9110 section 15.4.2) and 410 (section 15.5.11).
import { describe, expect, it } from "vitest";
import type { Site } from "../../src/model/site.ts";
import { files, minute, publish, type Reader, readerOf, stories, story } from "./publisher.ts";

const visit = { "Sec-Fetch-Dest": "document", "Sec-Fetch-Mode": "navigate" };
const base = publish(stories(3));
const withSite = (site: Partial<Site>): Reader => readerOf({ ...base, site: { ...base.site, ...site } });

describe("a topic or an author with a new slug", () => {
  const ask = withSite({
    renamed: {
      topics: { port: "harbour", quay: "port", a: "b", b: "a", "old harbour": "harbour", secret: "held" },
      authors: { lind: "mara-lind" },
    },
  });

  it.each([
    ["/topics/port", "/topics/harbour"],
    ["/topics/port/rss.xml", "/topics/harbour/rss.xml"],
    ["/topics/port/atom.xml?a=1&b=%20", "/topics/harbour/atom.xml?a=1&b=%20"],
    ["/topics/quay/feed.json", "/topics/harbour/feed.json"],
    ["/topics/old%20harbour", "/topics/harbour"],
    ["/authors/lind/feed.json", "/authors/mara-lind/feed.json"],
  ])("%s leads to %s for good", async (old, now) => {
    const response = await ask(old);
    expect(response.status).toBe(301);
    expect(response.headers.get("Location")).toBe(`https://quay.example${now}`);
    expect(response.headers.get("Cache-Control")).toContain("max-age=86400");
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect((await ask(now)).status).toBe(200);
  });

  it.each(["/topics/a", "/topics/secret", "/topics/port/x/rss.xml", "/authors/port", "/topics/__proto__"])(
    "%s leads nowhere: a circle, or nothing that is there",
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  it("is told of by no redirect while all of it is held", async () => {
    const hold = { at: minute(700), precision: "second", basis: "published" } as const;
    const held = story(9, { topics: ["Held"], published: hold, updated: hold });
    const site = { ...base.site, renamed: { topics: { secret: "held" }, authors: {} } };
    const content = { ...publish([...stories(3), held]), site };
    expect((await readerOf(content, minute(699))("/topics/secret")).status).toBe(404);
    expect((await readerOf(content, minute(700))("/topics/secret")).status).toBe(301);
  });
});

describe("an address that moved", () => {
  const to = "https://elsewhere.example/new.xml";
  const ask = withSite({ moved: { "/old.xml": to, "/rss.xml": to, "/a b": "https://quay.example/" } });

  it.each(["/old.xml", "/rss.xml", "/old.xml?utm=1", "/a%20b"])(
    "%s leads there, to be kept for a day",
    async (path) => {
      for (const method of ["GET", "HEAD"]) {
        const response = await ask(path, {}, method);
        expect(response.status).toBe(301);
        expect(response.headers.get("Location")).toBe(path === "/a%20b" ? "https://quay.example/" : to);
        expect(response.headers.get("Cache-Control")).toBe("public, no-transform, max-age=86400");
      }
    },
  );

  it("is that address alone", async () => {
    expect((await ask("/old.xml/")).headers.get("Location")).toBe("https://quay.example/old.xml");
    expect((await ask("/old")).status).toBe(404);
  });
});

describe("an address that ended", () => {
  const ask = withSite({
    ended: { "/gulls.xml": "The gulls have flown <away>.", "/gulls": "No more gulls.", "/atom.xml": "Use RSS." },
  });

  it("says its last word to a program, and nothing else", async () => {
    const response = await ask("/gulls.xml");
    expect(response.status).toBe(410);
    expect(response.headers.get("Content-Type")).toBe("text/plain; charset=utf-8");
    expect(await response.text()).toBe("The gulls have flown <away>.\n");
    expect((await ask("/atom.xml")).status).toBe(410);
    expect((await ask("/rss.xml")).status).toBe(200);
  });

  it("says it to people on a page, at a feed's address too", async () => {
    for (const [path, headers] of [
      ["/gulls", {}],
      ["/gulls.xml", visit],
    ] as const) {
      const response = await ask(path, headers);
      expect(response.status).toBe(410);
      expect(response.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
      expect(response.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    }
    expect(await (await ask("/gulls.xml", visit)).text()).toContain("The gulls have flown &lt;away&gt;.");
  });

  it("may be kept, by caches that tell people from programs", async () => {
    const response = await ask("/gulls.xml");
    expect(response.headers.get("Cache-Control")).toBe("public, no-transform, max-age=300");
    expect(response.headers.get("Vary")).toContain("Sec-Fetch-Dest");
  });
});

describe("what was taken out", () => {
  const [first, ...rest] = stories(4);
  if (first === undefined) throw new Error("no story");
  const removals = [
    { path: first.path, at: minute(30) },
    { path: "/coverage/zz99", at: minute(31) },
  ];
  const content = publish(rest, { removals, changed: minute(31) });
  const ask = readerOf(content);

  it.each([first.path, ...files.map((file) => `${first.path}/${file}`), "/coverage/zz99", "/articles/story%2D1"])(
    "is gone at %s, and says when",
    async (path) => {
      const response = await ask(path);
      expect(response.status).toBe(410);
      expect(await response.text()).toMatch(/taken out on July 31, 2026/);
      expect((await ask(path, {}, "HEAD")).status).toBe(410);
    },
  );

  it("leaves every feed and page", async () => {
    for (const path of ["/", "/rss.xml", "/articles", "/topics/harbour", "/authors/mara-lind/feed.json"])
      expect(await (await ask(path)).text()).not.toContain("story-1<");
  });

  it("is there again when it is put back", async () => {
    expect((await readerOf(publish([first, ...rest], { removals }))(first.path)).status).toBe(200);
  });

  it("is told from what never was", async () => {
    expect((await ask("/articles/story-99")).status).toBe(404);
    expect((await ask("/articles/story-99/rss.xml")).status).toBe(404);
  });
});

describe("a topic that its last item has left", () => {
  const moved = stories(2).map((item) => ({ ...item, topics: ["Cranes"], changed: minute(40) }));
  const departures = [
    { path: "/topics/harbour", at: minute(40) },
    { path: "/topics/cranes", at: minute(39) },
  ];
  const content = publish(moved, { departures });
  const ask = readerOf(content);

  it("is gone, its feeds with it, and kept by no cache: a release may bring it back", async () => {
    for (const path of ["/topics/harbour", ...files.map((file) => `/topics/harbour/${file}`)]) {
      const response = await ask(path);
      expect(response.status).toBe(410);
      expect(response.headers.get("Cache-Control")).toBe("no-store");
    }
  });

  it("is there while it has items, and leads to its new slug where it has one", async () => {
    expect((await ask("/topics/cranes")).status).toBe(200);
    const site = { ...content.site, renamed: { topics: { harbour: "cranes" }, authors: {} } };
    expect((await readerOf({ ...content, site })("/topics/harbour")).status).toBe(301);
  });
});

// Archive pages: RFC 5005 section 4, its relations in the Link header (RFC 8288 section 3).
import { describe, expect, it } from "vitest";
import type { FeedKey } from "../../src/model/channel.ts";
import { files, minute, namesIn, publish, readerOf, readFeed, stories, story } from "./publisher.ts";

const small = <T extends { site: object }>(content: T): T => ({ ...content, site: { ...content.site, pageSize: 3 } });
const held = story(50, {
  recorded: minute(2),
  changed: minute(2),
  published: { at: minute(700), precision: "second", basis: "published" },
});
const content = small(publish([...stories(8), { ...held, updated: held.published }]));
const ask = readerOf(content);

function linksIn(response: Response): Record<string, string> {
  const links = (response.headers.get("Link") ?? "").matchAll(/<([^>]*)>; rel="([^"]*)"; type="([^"]*)"/g);
  return Object.fromEntries([...links].filter(([, , rel]) => rel !== "alternate").map(([, href, rel]) => [rel, href]));
}

const at = (page: number, file: string): string => `https://quay.example/archive/${page}/${file}`;

describe.each(files)("the archive in %s", (file) => {
  it("is found from the head of the feed, and goes back to the oldest page", async () => {
    expect(linksIn(await ask(`/${file}`))).toEqual({
      self: `https://quay.example/${file}`,
      "prev-archive": at(2, file),
    });
    expect(linksIn(await ask(`/archive/2/${file}`))).toEqual({
      self: at(2, file),
      current: `https://quay.example/${file}`,
      "prev-archive": at(1, file),
    });
    expect(linksIn(await ask(`/archive/1/${file}`))).toEqual({
      self: at(1, file),
      current: `https://quay.example/${file}`,
      "next-archive": at(2, file),
    });
  });

  it("gives a reader that goes back from the head each item", async () => {
    const seen = new Set<string>();
    for (let next: string | undefined = `https://quay.example/${file}`; next !== undefined; ) {
      const response: Response = await ask(new URL(next).pathname);
      next = linksIn(response)["prev-archive"];
      for (const name of namesIn(await readFeed(response))) seen.add(name);
    }
    expect([...seen].sort()).toEqual(stories(8).map(({ path }) => path.slice("/articles/".length)));
  });

  it("may be kept for a day, and has both validators", async () => {
    const page = await ask(`/archive/1/${file}`);
    expect(page.headers.get("Cache-Control")).toBe("public, no-transform, max-age=86400, stale-while-revalidate=86400");
    for (const [name, value] of [
      ["If-None-Match", page.headers.get("ETag")],
      ["If-Modified-Since", page.headers.get("Last-Modified")],
    ] as const) {
      const again = await ask(`/archive/1/${file}`, { [name]: value ?? "" });
      expect(again.status).toBe(304);
      for (const kept of ["Link", "Cache-Control", "ETag", "Vary"])
        expect(again.headers.get(kept)).toBe(page.headers.get(kept));
    }
  });
});

describe("a page of the archive", () => {
  it("is kept as briefly as anything else when a release is close, and tells nothing of it earlier", async () => {
    const caching = async (clock: string) =>
      (await readerOf(content, `2026-08-01T${clock}Z`)("/archive/1/rss.xml")).headers.get("Cache-Control");
    const aDay = "public, no-transform, max-age=86400, stale-while-revalidate=86400";
    expect(await caching("11:29:58")).toBe(aDay);
    expect(await caching("11:38:00")).toBe("public, no-transform, max-age=119");
    expect(await caching("11:40:00")).toBe(aDay);
  });

  it("is not there before it is full, and its number tells nothing of what is held", async () => {
    expect((await ask("/archive/3/rss.xml")).status).toBe(404);
    const free = readerOf(small(publish(stories(8))));
    for (const path of ["/archive/1", "/archive/2/atom.xml", "/archive/3", "/archive/3/rss.xml"]) {
      expect(await (await ask(path)).text()).toBe(await (await free(path)).text());
    }
    const released = readerOf(content, minute(700));
    expect((await released("/archive/3/rss.xml")).status).toBe(200);
    expect(namesIn(await readFeed(await released("/archive/3/feed.json")))).toContain("story-50");
  });

  it("shows people the way to its neighbours", async () => {
    expect(await (await ask("/archive/1")).text()).toContain('href="/archive/2"');
    expect(await (await ask("/")).text()).toContain('href="/archive/2"');
  });

  it("is of the feed of everything alone", async () => {
    const keys: FeedKey["kind"][] = ["articles", "updates"];
    for (const kind of keys) expect(linksIn(await ask(`/${kind}/rss.xml`))).not.toHaveProperty("prev-archive");
  });
});

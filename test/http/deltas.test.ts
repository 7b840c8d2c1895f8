// Deltas: RFC 3229 with the instance manipulation `feed`.
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { entryOf, files, minute, namesIn, publish, readerOf, readFeed, stories, story } from "./publisher.ts";

const before = publish(stories(8));
const edited = story(2, { changed: minute(100), html: "<p>Another text.</p>" });
const after = publish([...stories(8).filter(({ id }) => id !== edited.id), edited, story(9, { changed: minute(101) })]);
const [early, late] = [readerOf(before), readerOf(after)];

const tagOf = async (path: string, reader = early, headers: Record<string, string> = {}): Promise<string> =>
  (await reader(path, headers)).headers.get("ETag") ?? "";
const ask = (tag: string, path = "/rss.xml", reader = late, aim = "feed") =>
  reader(path, { "A-IM": aim, "If-None-Match": tag });

describe.each(files)("a delta of %s", (file) => {
  const path = `/${file}`;

  it("is a 226 (RFC 3229 section 10.4.1) that names its manipulation (10.5.2) and its base (10.5.1)", async () => {
    const tag = await tagOf(path);
    const response = await ask(tag, path);
    expect(response.status).toBe(226);
    expect(response.headers.get("IM")).toBe("feed");
    expect(response.headers.get("Delta-Base")).toBe(tag);
    expect(response.headers.get("Access-Control-Expose-Headers")).toContain("IM");
  });

  it("carries the tag and the date of the whole that it leads to, so that the next poll is a 304", async () => {
    const [response, whole] = [await ask(await tagOf(path), path), await late(path)];
    for (const name of ["ETag", "Last-Modified", "Content-Type", "Link", "Vary"])
      expect(response.headers.get(name)).toBe(whole.headers.get(name));
    expect((await ask(response.headers.get("ETag") ?? "", path)).status).toBe(304);
  });

  it("is kept by no cache", async () => {
    expect((await ask(await tagOf(path), path)).headers.get("Cache-Control")).toBe("no-store, no-transform");
    expect((await late(path)).headers.get("Cache-Control")).toMatch(/^public, /);
  });

  it("is a complete feed of what was added and edited since, as the whole has it, and of no more", async () => {
    const [delta, whole] = [await readFeed(await ask(await tagOf(path), path)), await readFeed(await late(path))];
    expect(namesIn(delta)).toEqual(["story-9", "story-2"]);
    expect({ ...delta, entries: [] }).toEqual({ ...whole, entries: [] });
    for (const entry of delta.entries) expect(whole.entries).toContainEqual(entry);
  });

  it("is answered to HEAD with the same headers", async () => {
    const headers = { "A-IM": "feed", "If-None-Match": await tagOf(path) };
    const [get, head] = [await late(path, headers), await late(path, headers, "HEAD")];
    expect(head.status).toBe(226);
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers));
  });

  it("is compressed like the whole", async () => {
    const gzip = { "Accept-Encoding": "gzip" };
    const headers = { ...gzip, "A-IM": "feed", "If-None-Match": await tagOf(path, early, gzip) };
    const response = await late(path, headers);
    expect(response.status).toBe(226);
    expect(response.headers.get("Content-Encoding")).toBe("gzip");
    const plain = await ask(await tagOf(path), path);
    expect(gunzipSync(await response.arrayBuffer()).toString()).toBe(await plain.text());
  });
});

describe("A-IM (RFC 3229 section 10.5.3)", () => {
  it.each([
    "feed",
    "FEED",
    "vcdiff, feed",
    "feed;q=0.5",
    " gzip ;q=1 ,\tfeed ; q=0.001",
    "identity;q=0.2, feed",
    "feed;x=1",
    "feed;x=1;q=0.5",
  ])("%s asks for a delta", async (aim) => {
    expect((await ask(await tagOf("/rss.xml"), "/rss.xml", late, aim)).status).toBe(226);
  });

  it.each([
    "",
    "vcdiff",
    "feed;q=0",
    "feed;q=0.000",
    "feeds",
    "feed;q=2",
    "feed;x=1;q=0",
    "feed=1",
    "identity, feed;q=0.5",
    "*",
  ])("%j asks for none", async (aim) => {
    expect((await ask(await tagOf("/rss.xml"), "/rss.xml", late, aim)).status).toBe(200);
  });

  it("alone asks for none: the validator says since when", async () => {
    expect((await late("/rss.xml", { "A-IM": "feed" })).status).toBe(200);
    const since = { "A-IM": "feed", "If-Modified-Since": "Sat, 01 Aug 2026 00:08:00 GMT" };
    expect((await late("/rss.xml", since)).status).toBe(200);
  });

  it("of a page for people means nothing", async () => {
    expect((await ask(await tagOf("/"), "/")).status).toBe(200);
  });
});

describe("the validator of a delta", () => {
  it("may have been weakened on the way", async () => {
    expect((await ask(`W/${await tagOf("/rss.xml")}`)).status).toBe(226);
  });

  it("is the newest that is ours, of several (section 10.5.1)", async () => {
    const older = await tagOf("/rss.xml", readerOf(publish(stories(4))));
    const tag = await tagOf("/rss.xml");
    const response = await ask(`"x", ${older}, ${tag}`);
    expect(response.headers.get("Delta-Base")).toBe(tag);
    expect(namesIn(await readFeed(response))).toEqual(["story-9", "story-2"]);
  });

  it("that is current makes a 304, even among others", async () => {
    const [old, current] = [await tagOf("/rss.xml"), await tagOf("/rss.xml", late)];
    expect((await ask(`${old}, ${current}`)).status).toBe(304);
    expect((await ask("*")).status).toBe(304);
  });

  it.each([
    ["unknown", (tag: string) => tag.replace(/^"/, '"x')],
    ["of another renderer", (tag: string) => tag.replace(/^"\d+/, '"99')],
    ["of no day there is", (tag: string) => tag.replace(/-2026\d{4}T/, "-20260230T")],
    ["of a month that is none", (tag: string) => tag.replace(/-2026\d{4}T/, "-20261301T")],
    ["later than the feed", (tag: string) => tag.replace(/-2026/, "-2027")],
    ["as old as the feed, with other content", (tag: string) => tag.replace(/-2026\d{4}T\d{6}Z/, "-20260801T014100Z")],
    ["cut", (tag: string) => `${tag.slice(0, -2)}"`],
    ["made up, of a true revision", (tag: string) => tag.replace(/[0-9a-f]{24}/, "0".repeat(24))],
    ["made up, of a true hash", (tag: string) => tag.replace(/-2026\d{4}T\d{6}Z/, "-20260801T000700Z")],
  ])("that is %s gets the whole", async (_, spoil) => {
    const tag = await tagOf("/rss.xml");
    expect(spoil(tag)).not.toBe(tag);
    const response = await ask(spoil(tag));
    expect(response.status).toBe(200);
    expect(response.headers.has("IM")).toBe(false);
  });

  it.each(["/atom.xml", "/feed.json", "/articles/rss.xml", "/articles/story-2/rss.xml", "/"])(
    "that is %s's gets the whole of another feed",
    async (other) => {
      expect((await ask(await tagOf(other))).status).toBe(200);
    },
  );

  it("that is the page's, which a browser shows at the feed's address, gets the whole", async () => {
    const visit = { "Sec-Fetch-Dest": "document", "Sec-Fetch-Mode": "navigate" };
    const tag = await tagOf("/rss.xml", early, visit);
    expect((await ask(tag)).status).toBe(200);
    const page = await late("/rss.xml", { ...visit, "A-IM": "feed", "If-None-Match": tag });
    expect([page.status, page.headers.get("Content-Type")]).toEqual([200, "text/html; charset=utf-8"]);
  });
});

describe("the whole, and no delta, is sent", () => {
  const { items } = after;

  it("when something was removed since", async () => {
    const removals = [{ path: "/articles/story-1", at: minute(99) }];
    const removed = readerOf(publish(items.slice(1), { changed: minute(99), removals }));
    const response = await ask(await tagOf("/rss.xml"), "/rss.xml", removed);
    expect(response.status).toBe(200);
    const long = readerOf(publish(items.slice(1), { changed: minute(7) }));
    expect((await ask(await tagOf("/rss.xml"), "/rss.xml", long)).status).toBe(226);
  });

  it("when an item left the topic since, and of that topic alone", async () => {
    const left = items.map((item, at) => (at === 0 ? { ...item, topics: ["Cranes"], changed: minute(200) } : item));
    const departures = [{ path: "/topics/harbour", at: minute(200) }];
    const without = readerOf(publish(left, { departures }));
    for (const [path, status] of [
      ["/topics/harbour/rss.xml", 200],
      ["/authors/mara-lind/rss.xml", 226],
      ["/rss.xml", 226],
    ] as const) {
      const before = await late(path);
      const after = await ask(before.headers.get("ETag") ?? "", path, without);
      expect([path, after.status]).toEqual([path, status]);
      expect(after.headers.get("Last-Modified")).toBe(new Date(minute(200)).toUTCString());
    }
  });

  it("when coverage left the story since, though it stands elsewhere", async () => {
    const parent = story(3);
    const entry = entryOf(parent, "aa11");
    const listed = { ...parent, related: [{ id: entry.id, path: entry.path, title: entry.title }] };
    const others = stories(8).filter(({ id }) => id !== parent.id);
    const [other] = others;
    if (other === undefined) throw new Error("no other story");
    const path = "/articles/story-3/rss.xml";
    const tag = await tagOf(path, readerOf(publish([...others, listed, entry])));
    const away = entryOf(other, "aa11");
    const left = publish([...others, { ...parent, changed: minute(50) }, away], {
      departures: [{ path: parent.path, at: minute(50) }],
    });
    expect((await ask(tag, path, readerOf(left))).status).toBe(200);
  });

  it("when the site's own words changed since", async () => {
    const renamed = readerOf(publish(items, { changed: minute(50), siteChanged: minute(50) }));
    expect((await ask(await tagOf("/rss.xml"), "/rss.xml", renamed)).status).toBe(200);
  });

  it("when a delta would be no smaller", async () => {
    const all = publish(stories(8).map((item) => ({ ...item, changed: minute(200) })));
    expect((await ask(await tagOf("/rss.xml"), "/rss.xml", readerOf(all))).status).toBe(200);
  });
});

describe("a delta of every kind of feed", () => {
  const parent = story(3);
  const coverage = ["aa11", "bb22"].map((name) => entryOf(parent, name));
  const listed = { ...parent, related: coverage.map(({ id, path, title }) => ({ id, path, title })) };
  const others = stories(8).filter(({ id }) => id !== parent.id);
  const first = publish([...others, listed, ...coverage]);
  const moved = { at: minute(90), from: parent.updated.at, to: { ...parent.updated, at: minute(90) } };
  const [one, two] = coverage;
  if (one === undefined || two === undefined) throw new Error("no coverage");
  const second = publish([...others, listed, { ...one, changed: minute(90), moves: [moved] }, two]);

  it("of a story may lack the story itself, and is still called by it", async () => {
    const path = "/articles/story-3/atom.xml";
    const response = await ask(await tagOf(path, readerOf(first)), path, readerOf(second));
    expect(response.status).toBe(226);
    const delta = await readFeed(response);
    expect(namesIn(delta)).toEqual(["aa11"]);
    expect(delta.title).toBe((await readFeed(await readerOf(second)(path))).title);
  });

  it.each(["/topics/harbour/rss.xml", "/authors/mara-lind/feed.json"])("of %s", async (path) => {
    const response = await ask(await tagOf(path, readerOf(first)), path, readerOf(second));
    expect(response.status).toBe(226);
    expect(namesIn(await readFeed(response))).toEqual(["aa11"]);
  });

  it("of updates, which tells of the new move", async () => {
    const older = { ...two, changed: minute(80), moves: [{ ...moved, at: minute(80) }] };
    const [was, is] = [first, second].map(({ items }) => publish([...items.filter(({ id }) => id !== two.id), older]));
    if (was === undefined || is === undefined) throw new Error("no content");
    const response = await ask(await tagOf("/updates/rss.xml", readerOf(was)), "/updates/rss.xml", readerOf(is));
    expect(response.status).toBe(226);
    expect((await readFeed(response)).entries.map(({ title }) => title)).toEqual(["Updated: Entry aa11"]);
  });

  it("of a page of the archive, with its place in the chain", async () => {
    const small = { ...first.site, pageSize: 4 };
    const [was, is] = [before, after].map((content) => readerOf({ ...content, site: small }));
    const response = await ask(await tagOf("/archive/1/feed.json", was), "/archive/1/feed.json", is);
    expect(response.status).toBe(226);
    expect(namesIn(await readFeed(response))).toEqual(["story-2"]);
    expect(response.headers.get("Link")).toContain('rel="next-archive"');
  });
});

describe("a release (design, rule 9)", () => {
  const held = story(20, {
    recorded: minute(1),
    changed: minute(1),
    published: { at: minute(300), precision: "second", basis: "published" },
  });
  const content = publish([...stories(8), { ...held, updated: held.published }]);

  it("counts as a change: the delta holds what was released, and nothing told of it before", async () => {
    const tag = await tagOf("/rss.xml", readerOf(content, minute(299)));
    expect((await ask(tag, "/rss.xml", readerOf(content, minute(299)))).status).toBe(304);
    const response = await ask(tag, "/rss.xml", readerOf(content, minute(300)));
    expect(response.status).toBe(226);
    expect(namesIn(await readFeed(response))).toEqual(["story-20"]);
  });
});

describe("a reader that merges by id", () => {
  it("holds after any chain of deltas what the whole feed holds", async () => {
    let items = stories(12);
    let tag = await tagOf("/feed.json", readerOf(publish(items)));
    const held = new Map(
      (await readFeed(await readerOf(publish(items))("/feed.json"))).entries.map((one) => [one.id, one]),
    );
    let deltas = 0;
    for (let step = 1; step <= 40; step += 1) {
      const which = (step * 7) % items.length;
      const changed = minute(100 + step);
      const edit = items.map((item, at) => (at === which ? { ...item, changed, html: `<p>Edit ${step}.</p>` } : item));
      items = step % 5 === 0 ? [...edit, story(100 + step, { changed, recorded: changed })] : edit;
      const reader = readerOf(publish(items));
      if (step % 3 === 0) continue;
      const response = await ask(tag, "/feed.json", reader);
      deltas += response.status === 226 ? 1 : 0;
      tag = response.headers.get("ETag") ?? "";
      for (const entry of (await readFeed(response)).entries) held.set(entry.id, entry);
      const whole = await readFeed(await reader("/feed.json"));
      expect(new Set(held.values())).toEqual(new Set(whole.entries));
    }
    expect(deltas).toBeGreaterThan(20);
  });
});

it("sends the whole feed to feedparser, which asks for deltas without its caller's knowledge", async () => {
  const headers = { "A-IM": "feed", "If-None-Match": await tagOf("/rss.xml") };
  const accept =
    "application/atom+xml,application/rdf+xml,application/rss+xml,application/x-netcdf,application/xml;q=0.9,*/*;q=0.1";
  expect((await late("/rss.xml", { ...headers, Accept: "*/*" })).status).toBe(226);
  expect((await late("/rss.xml", { ...headers, Accept: accept })).status).toBe(200);
});

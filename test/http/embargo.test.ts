// A held item (design, rule 9): no address of the site tells of it before its instant, and at its instant all of them do
// by themselves.
import { describe, expect, it } from "vitest";
import type { Item } from "../../src/model/item.ts";
import { link } from "../store/sample-content.ts";
import { entryOf, files, minute, publish, type Reader, readerOf, stories, story } from "./publisher.ts";

const release = minute(300);
const hold = { at: release, precision: "second", basis: "published" } as const;
const visit = { "Sec-Fetch-Dest": "document", "Sec-Fetch-Mode": "navigate" };

// The held story shares one entry with story 1, has one to itself, and names a topic and an author that nobody else has.
const names = { topics: ["Harbour", "Smuggling"], authors: [{ name: "Nils Secret" }] };
const bareHeld = story(66, { ...names, published: hold, updated: hold, recorded: minute(2), changed: minute(2) });
const first = story(1);
const shared = { ...entryOf(first, "shared"), related: [link(first), link(bareHeld)] };
const own = { ...entryOf(bareHeld, "own66"), published: first.published, updated: first.updated };
const held: Item = { ...bareHeld, related: [shared, own].map(link) };
const free = stories(8).slice(1);
const site = { ...publish([]).site, pageSize: 5, renamed: { topics: { contraband: "smuggling" }, authors: {} } };

const withHeld = { ...publish([...free, { ...first, related: [link(shared)] }, shared, held, own]), site };
/** The same site, had nobody ever written the held story. */
const without = {
  ...publish([...free, { ...first, related: [link(shared)] }, { ...shared, related: [link(first)] }]),
  site,
};

const folders = [
  "",
  "/articles",
  "/updates",
  "/topics/harbour",
  "/topics/smuggling",
  "/topics/contraband",
  "/authors/mara-lind",
  "/authors/nils-secret",
  "/articles/story-1",
  "/articles/story-66",
  "/archive/1",
  "/archive/2",
];
const pages = ["/", ...folders.slice(1), "/topics", "/authors", "/coverage/shared", "/coverage/own66"];
const addresses = [
  ...folders.flatMap((folder) => files.map((file) => `${folder}/${file}`)),
  ...pages,
  "/feeds.opml",
  "/sitemap.xml",
  "/robots.txt",
];

async function seen(reader: Reader, path: string, headers: Record<string, string> = {}) {
  const response = await reader(path, headers);
  return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() };
}

describe("before its instant", () => {
  const calm = minute(200);

  it.each(addresses)("%s is byte for byte as if the held story had never been written", async (path) => {
    for (const headers of [{}, visit, { "Accept-Encoding": "gzip" }]) {
      const told = await seen(readerOf(withHeld, calm), path, headers);
      expect(told).toEqual(await seen(readerOf(without, calm), path, headers));
    }
  });

  it.each(addresses)("%s is a 304 all the time until then", async (path) => {
    const first = await readerOf(withHeld, calm)(path);
    if (first.status !== 200) return;
    const later = readerOf(withHeld, minute(299));
    expect((await later(path, { "If-None-Match": first.headers.get("ETag") ?? "" })).status).toBe(304);
  });

  it("only max-age is shorter, in its last seconds, so that no copy outlives it", async () => {
    const last = readerOf(withHeld, release.replace("05:00:00", "04:59:50"));
    for (const path of ["/rss.xml", "/", "/articles/atom.xml", "/archive/1/rss.xml", "/topics"]) {
      const { headers } = await last(path);
      expect(Number(/max-age=(\d+)/.exec(headers.get("Cache-Control") ?? "")?.[1])).toBeLessThan(10);
      expect(headers.get("Cache-Control")).not.toContain("stale");
    }
  });
});

describe("at its instant", () => {
  const [early, late] = [readerOf(withHeld, minute(299)), readerOf(withHeld, release)];
  const changing = [
    ...["", "/articles", "/topics/harbour", "/articles/story-1"].flatMap((folder) =>
      files.map((file) => `${folder}/${file}`),
    ),
    ...["/", "/articles", "/topics", "/authors", "/coverage/shared"],
  ];

  it.each(changing)("%s changes by itself, for both validators and in its own date", async (path) => {
    const old = await early(path);
    const now = await late(path);
    expect(now.headers.get("Last-Modified")).toBe(new Date(release).toUTCString());
    expect(now.headers.get("ETag")).not.toBe(old.headers.get("ETag"));
    for (const [name, value] of [
      ["If-None-Match", old.headers.get("ETag")],
      ["If-Modified-Since", old.headers.get("Last-Modified")],
    ] as const) {
      expect((await early(path, { [name]: value ?? "" })).status).toBe(304);
      expect((await late(path, { [name]: value ?? "" })).status).toBe(200);
    }
  });

  it("feeds say so in their own words", async () => {
    expect(await (await late("/atom.xml")).text()).toContain(`<updated>${release.replace("Z", ".000Z")}</updated>`);
    expect(await (await late("/rss.xml")).text()).toContain(
      `<lastBuildDate>${new Date(release).toUTCString()}</lastBuildDate>`,
    );
  });

  it.each([
    ...["/articles/story-66", "/topics/smuggling", "/authors/nils-secret", "/archive/2"].flatMap((folder) => [
      folder,
      `${folder}/rss.xml`,
    ]),
    "/coverage/own66",
  ])("%s is there", async (path) => {
    expect((await early(path)).status).toBe(404);
    expect((await late(path)).status).toBe(200);
  });

  it("an old slug leads to the topic that is there now", async () => {
    expect((await early("/topics/contraband")).status).toBe(404);
    expect((await late("/topics/contraband")).status).toBe(301);
  });
});

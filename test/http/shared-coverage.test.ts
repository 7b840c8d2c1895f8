// Coverage that stands on a page which is out and on pages that are held (design, rule 9): before their releases it is what
// the one page makes of it, and at each release it changes by itself.
import { describe, expect, it } from "vitest";
import { unrecorded } from "../../src/items/unrecorded.ts";
import { Publisher } from "../items/publisher.ts";
import { files, type Reader, readerOf } from "./publisher.ts";

const recorded = "2026-03-01T00:00:00Z";
const first = "2026-06-01T12:00:00Z";
const second = "2026-07-01T12:00:00Z";
const calm = "2026-05-01T00:00:00Z";
const visit = { "Sec-Fetch-Dest": "document", "Sec-Fetch-Mode": "navigate" };

interface Told {
  readonly title: string;
  readonly text: string;
  readonly published: string;
  readonly updated?: string;
}

const page = (published: string, topic: string, entry: Told, words = "Boats cross the sound."): string => `---
title: A story of ${topic}
author: Ida Rowe
published: ${published}
topics: [${topic}]
related:
  - title: ${entry.title}
    text: ${entry.text}
    url: https://elsewhere.example/bell.html
    published: ${entry.published}
${entry.updated === undefined ? "" : `    updated: ${entry.updated}\n`}---
${words}
`;

const open = page("2026-02-01", "Bells", {
  title: "The bell of the island",
  text: "It hangs in the school and has a crack.",
  published: "2012-03-03",
});
const held = page(first, "Smuggling", {
  title: "What was found under the bell",
  text: "It hangs in the school, has a crack, and hid a letter.",
  published: "2012-02-02",
  updated: "2026-02-20",
});
const last = page(second, "Letters", {
  title: "Who wrote the letter under the bell",
  text: "It hangs in the school, and its letter was from Nils Secret.",
  published: "2012-01-01",
});

type Publish = (publisher: Publisher) => void;

const withoutHeld: Publish = (publisher) => {
  publisher.write("bells", open).record(recorded);
};
const ways: readonly (readonly [string, Publish])[] = [
  [
    "after it",
    (publisher) => {
      withoutHeld(publisher);
      publisher.write("held", held).record("2026-03-02T00:00:00Z");
      publisher.write("last", last).record("2026-03-03T00:00:00Z");
    },
  ],
  [
    "with it",
    (publisher) => {
      publisher.write("held", held).write("last", last).write("bells", open).record(recorded);
    },
  ],
];

function published(publish: Publish): Publisher {
  const publisher = new Publisher();
  publish(publisher);
  return publisher;
}

const at = (publisher: Publisher, now: string): Reader => readerOf(publisher.settle(now).content, now);

const pathOf = (publisher: Publisher): string =>
  publisher.settle(calm).content.items.find(({ kind }) => kind === "coverage")?.path ?? "";

async function seen(reader: Reader, path: string, headers: Record<string, string> = {}) {
  const response = await reader(path, headers);
  return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() };
}

const folders = [
  "",
  ...["/articles", "/updates", "/articles/bells", "/articles/held", "/articles/last", "/authors/ida-rowe"],
  ...["/topics/bells", "/topics/smuggling", "/topics/letters"],
];

describe.each(ways)("held pages that are recorded %s", (_, publish) => {
  const [one, other] = [published(publish), published(withoutHeld)];
  const addresses = [
    ...folders.flatMap((folder) => files.map((file) => `${folder}/${file}`)),
    ...["/", ...folders.slice(1), "/topics", "/authors", "/feeds.opml", "/sitemap.xml"],
  ];

  // The id is of the first text that was recorded, and says nothing of it.
  const hide = <Value>(value: Value, publisher: Publisher): Value =>
    JSON.parse(JSON.stringify(value).replaceAll(pathOf(publisher).replace("/coverage/", ""), "HASH")) as Value;

  it.each(addresses)("leave %s byte for byte as if nobody had written them", async (path) => {
    for (const headers of [{}, visit]) {
      const told = await seen(at(one, calm), path, headers);
      const never = await seen(at(other, calm), path, headers);
      expect(hide({ ...told, headers: 0 }, one)).toEqual(hide({ ...never, headers: 0 }, other));
      for (const name of ["last-modified", "cache-control", "link"])
        expect(told.headers[name]).toBe(never.headers[name]);
    }
  });

  it("leave the page of the entry so too", async () => {
    const [told, never] = [await at(one, calm)(pathOf(one)), await at(other, calm)(pathOf(other))];
    const text = await told.text();
    expect(hide(text, one)).toBe(hide(await never.text(), other));
    expect(text).toContain("The bell of the island");
    expect(text).not.toContain("letter");
  });

  it("change it at the release of each, with its topics and its updated date, and keep its published date", async () => {
    const path = pathOf(one);
    const find = async (now: string) => {
      const { items } = JSON.parse(await (await at(one, now)("/feed.json")).text());
      return items.find(({ url }: { url: string }) => url.endsWith(path));
    };
    expect(await find(calm)).toMatchObject({ title: "The bell of the island", tags: ["Bells"] });
    expect(await find(first)).toMatchObject({
      title: "What was found under the bell",
      tags: ["Smuggling"],
      date_published: "2012-03-03T05:00:00Z",
      date_modified: "2026-02-20T05:00:00Z",
    });
    expect(await find(second)).toMatchObject({
      title: "Who wrote the letter under the bell",
      tags: ["Letters"],
      date_published: "2012-03-03T05:00:00Z",
      date_modified: "2026-02-20T05:00:00Z",
    });
  });

  it("are heard of by every reader at the release, and nothing is sent in part that left a list", async () => {
    const early = at(one, "2026-06-01T11:59:59Z");
    const late = at(one, first);
    for (const path of [
      "/rss.xml",
      "/articles/bells/atom.xml",
      "/authors/harbor-staff/feed.json",
      pathOf(one),
      "/articles/bells",
    ]) {
      const { headers } = await early(path);
      expect([path, (await early(path, { "If-None-Match": headers.get("ETag") ?? "" })).status]).toEqual([path, 304]);
      const response = await late(path, { "If-Modified-Since": headers.get("Last-Modified") ?? "" });
      expect([path, response.status]).toEqual([path, 200]);
      expect(response.headers.get("Last-Modified")).toBe(new Date(first).toUTCString());
      expect(await response.text()).toContain("What was found under the bell");
    }
    const tag = (await early("/topics/bells/rss.xml")).headers.get("ETag") ?? "";
    const bells = await late("/topics/bells/rss.xml", { "If-None-Match": tag, "A-IM": "feed" });
    expect(bells.status).toBe(200);
    expect(await bells.text()).not.toContain("<title>What was found");
  });

  it("leave nothing to record at their releases, and the feed of updates has the move", async () => {
    for (const now of [calm, first, second]) {
      expect(unrecorded(one.ledger, one.settle(now).ledger)).toEqual([]);
      const updates = await (await at(one, now)("/updates/rss.xml")).text();
      expect(updates.includes("Updated: ")).toBe(now !== calm);
    }
  });
});

describe("after the release", () => {
  const [[, publish]] = ways as [(typeof ways)[number]];
  const released = (): Publisher => published(publish);
  const entryAt = (publisher: Publisher, now: string) =>
    at(publisher, now)(pathOf(publisher)).then((response) => response.text());

  it("an edit of a page that was held is a change like any other", async () => {
    const publisher = released();
    publisher.write("held", held.replace("hid a letter", "hid two letters")).record("2026-06-15T00:00:00Z");
    expect(await entryAt(publisher, "2026-06-16T00:00:00Z")).toContain("hid two letters");
    const { headers } = await at(publisher, "2026-06-16T00:00:00Z")("/rss.xml");
    expect(headers.get("Last-Modified")).toBe("Mon, 15 Jun 2026 00:00:00 GMT");
    // What was recorded last is the newest capture.
    expect(await entryAt(publisher, second)).toContain("hid two letters");
    expect(unrecorded(publisher.ledger, publisher.settle(second).ledger)).toEqual([]);
  });

  it("a page that was held and is removed takes its words with it, and every reader hears of it", async () => {
    const publisher = released();
    publisher.remove("held").remove("last").record("2026-07-15T00:00:00Z");
    const now = "2026-07-16T00:00:00Z";
    expect(await entryAt(publisher, now)).toContain("The bell of the island");
    const { headers } = await at(publisher, now)(pathOf(publisher));
    expect(headers.get("Last-Modified")).toBe("Wed, 15 Jul 2026 00:00:00 GMT");
    expect((await at(publisher, now)("/topics/letters/rss.xml")).status).toBe(410);
  });

  it("before which a held page is removed, nothing was ever told", async () => {
    const publisher = released();
    publisher.remove("held").remove("last").record("2026-04-15T00:00:00Z");
    const other = published(withoutHeld);
    for (const now of [calm, second]) {
      const [told, never] = [await at(publisher, now)("/rss.xml"), await at(other, now)("/rss.xml")];
      expect(await told.text()).toBe(await never.text());
      expect(told.headers.get("ETag")).toBe(never.headers.get("ETag"));
    }
  });
});

// A client that merges by id, the head first and the first seen winning, and follows the archive to its end, has each
// public item once, in its newest form (RFC 5005 section 4.2).
import type { XmlElement } from "@rgrove/parse-xml";
import { beforeAll, describe, expect, it } from "vitest";
import type { Channel, FeedKey, Format } from "../../src/model/channel.ts";
import type { Item, SettledContent } from "../../src/model/item.ts";
import { all, need, readXml } from "../feeds/read-documents.ts";
import { buildChannel, bundledStore, writeAtom, writeJsonFeed, writeRss } from "../raw.ts";
import { LongSite } from "./long-site.ts";

const PAGE = 50;
const base = "https://quay.example";

interface Entry {
  readonly id: string;
  readonly html: string;
}

/** What a client sees of one document. */
interface Seen {
  readonly entries: readonly Entry[];
  readonly next: string | undefined;
}

const write: Readonly<Record<Format, (channel: Channel) => string>> = {
  rss: writeRss,
  atom: writeAtom,
  json: writeJsonFeed,
};
const read: Readonly<Record<Format, (document: string) => Seen>> = {
  rss: (document) => {
    const channel = need(readXml(document), "channel");
    return {
      entries: all(channel, "item").map(entryOf("guid", "content:encoded")),
      next: previousOf(channel, "atom:link"),
    };
  },
  atom: (document) => {
    const feed = readXml(document);
    return { entries: all(feed, "entry").map(entryOf("id", "content")), next: previousOf(feed, "link") };
  },
  json: (document) => {
    const { items, next_url } = JSON.parse(document);
    return {
      entries: items.map((item: Record<string, string>) => ({ id: item.id, html: item.content_html })),
      next: next_url,
    };
  },
};
const entryOf =
  (id: string, html: string) =>
  (entry: XmlElement): Entry => ({
    id: need(entry, id).text,
    html: need(entry, html).text,
  });
const previousOf = (feed: XmlElement, link: string): string | undefined =>
  all(feed, link).find(({ attributes }) => attributes.rel === "prev-archive")?.attributes.href;

/** The site over HTTP, without HTTP. */
function serve(content: SettledContent, format: Format, now: string): (address: string) => Promise<Seen> {
  const store = bundledStore(content);
  return async (address) => {
    const page = /^https:\/\/quay\.example\/archive\/(\d+)\//.exec(address)?.[1];
    const key: FeedKey = page === undefined ? { kind: "all" } : { kind: "archive", page: Number(page) };
    const head = await store.feed(key, now);
    if (head === undefined) throw new Error(`nothing at ${address}`);
    const { items, changed, archive } = head;
    const named = archive === undefined ? {} : { archive };
    return read[format](write[format](buildChannel({ site: store.site, base, key, items, changed, ...named })));
  };
}

interface Merged {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly visited: readonly string[];
}

/** Follows the chain until it ends, or meets a document that an earlier visit has read (section 4.2). */
async function follow(
  get: (address: string) => Promise<Seen>,
  known: ReadonlySet<string> = new Set(),
): Promise<Merged> {
  const entries = new Map<string, Entry>();
  const visited: string[] = [];
  let address: string | undefined = `${base}/`;
  while (address !== undefined && !known.has(address)) {
    const seen: Seen = await get(address);
    visited.push(address);
    for (const entry of seen.entries) if (!entries.has(entry.id)) entries.set(entry.id, entry);
    address = seen.next;
  }
  return { entries, visited };
}

const revisions = (items: Iterable<readonly [string, { readonly html: string }]>): Map<string, string> =>
  new Map([...items].map(([id, { html }]) => [id, html]));
const asPairs = (items: readonly Item[]) => items.map((item) => [item.id, item] as const);

interface Moment {
  readonly content: SettledContent;
  readonly now: string;
  readonly items: readonly Item[];
}

// 100 recordings: 10,000 additions, 2,000 edits, 200 removals.
const moments: Moment[] = [];
beforeAll(() => {
  const site = new LongSite();
  for (let step = 1; step <= 100; step += 1) {
    // Uneven, so that most recordings end in the middle of a page.
    site.step(step % 2 === 0 ? 127 : 73, step === 1 ? 0 : 20, 2).step(0, step === 100 ? 20 : 0, 0);
    if ([1, 33, 100].includes(step)) moments.push({ content: site.content(PAGE), now: site.now, items: site.items });
  }
});

describe.each(["rss", "atom", "json"] satisfies Format[])("a client of %s", (format) => {
  it.each([0, 1, 2])(
    "has each public item once in its newest form, and no removed one, at moment %i",
    async (at) => {
      const { content, now, items } = moments[at] as Moment;
      const { entries, visited } = await follow(serve(content, format, now));
      expect(revisions(entries)).toEqual(revisions(asPairs(items)));
      expect(visited).toHaveLength(Math.floor(content.appearances.length / PAGE) + 1);
    },
    60_000,
  );
});

it("ends after 10,000 additions, 2,000 edits and 200 removals", () => {
  const { content, items } = moments.at(-1) as Moment;
  expect([content.appearances.length, content.removals.length, items.length]).toEqual([10_000, 200, 9_800]);
});

it("misses nothing that is new when it stops at an archive page that it has read before", async () => {
  const [, before, after] = moments as [Moment, Moment, Moment];
  const first = await follow(serve(before.content, "json", before.now));
  const archives = new Set(first.visited.filter((address) => address.includes("/archive/")));
  const second = await follow(serve(after.content, "json", after.now), archives);
  const held = new Set([...first.entries.keys(), ...second.entries.keys()]);
  expect(after.items.filter(({ id }) => !held.has(id))).toEqual([]);
  expect(second.visited).toHaveLength(1 + after.content.appearances.length / PAGE - archives.size);
});

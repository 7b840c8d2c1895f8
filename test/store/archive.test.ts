// The archive's pages (RFC 5005 section 4): which items they hold, and when they say that they have changed.
import { describe, expect, it } from "vitest";
import type { Item, SettledContent } from "../../src/model/item.ts";
import type { FeedHead } from "../../src/store/store.ts";
import { bundledStore } from "../raw.ts";
import { LongSite } from "./long-site.ts";
import {
  article,
  articleRelease,
  content,
  heldArticle,
  heldEntry,
  now,
  recorded,
  undatedEdit,
} from "./sample-content.ts";

const ids = (head: FeedHead | undefined): string[] | undefined => head?.items.map(({ id }) => id);
const pageOf = (from: SettledContent, page: number, at: string) =>
  bundledStore(from).feed({ kind: "archive", page }, at);
const headOf = async (from: SettledContent, at: string): Promise<FeedHead> =>
  (await bundledStore(from).feed({ kind: "all" }, at)) as FeedHead;
const pagesOf = (from: SettledContent, pageSize: number): SettledContent => ({
  ...from,
  site: { ...from.site, pageSize },
});

describe("a full page", () => {
  it("never changes its membership, but for what is removed, over many recordings", async () => {
    const site = new LongSite();
    const full = new Map<number, readonly string[]>();
    for (let step = 0; step < 60; step += 1) {
      site.step(step % 7, step % 5, step % 3 === 0 && step > 5 ? 2 : 0);
      const store = bundledStore(site.content(10));
      const present = new Set(site.items.map(({ id }) => id));
      for (let page = 1; page <= Math.floor(site.appeared / 10) + 1; page += 1) {
        const found = ids(await store.feed({ kind: "archive", page }, site.now));
        const before = full.get(page);
        if (before !== undefined) expect(found).toEqual(before.filter((id) => present.has(id)));
        if (found !== undefined) full.set(page, found);
      }
    }
    expect(full.size).toBe(Math.floor(site.appeared / 10));
    expect(full.size).toBeGreaterThan(15);
  });

  it("holds its items in order of appearance, the newest first, however they changed since", async () => {
    const site = new LongSite().step(4, 0, 0).step(4, 0, 0).step(0, 5, 0);
    const found = await pageOf(site.content(4), 2, site.now);
    expect(ids(found)).toEqual([7, 6, 5, 4].map((n) => `tag:quay.example,2026:coverage/00000${n}`));
  });

  it("links to its neighbours that are full, and to no other", async () => {
    const site = new LongSite().step(11, 0, 0);
    const places = await Promise.all([1, 2, 3, 4].map((page) => pageOf(site.content(3), page, site.now)));
    expect(places.map((found) => found?.archive)).toEqual([
      { next: 2 },
      { previous: 1, next: 3 },
      { previous: 2 },
      undefined,
    ]);
    expect((await headOf(site.content(3), site.now)).archive).toEqual({ previous: 3 });
  });

  it("is not there before it is full, nor by a number that is none", async () => {
    const site = new LongSite().step(5, 0, 0);
    for (const page of [0, -1, 2, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(await pageOf(site.content(3), page, site.now)).toBeUndefined();
    }
  });

  it("changes when a member is edited or removed, or a next page comes, and at nothing else", async () => {
    const site = new LongSite().step(3, 0, 0);
    const changed = async () => (await pageOf(site.content(3), 1, site.now))?.changed;
    const first = site.now;
    expect(await changed()).toBe(first);
    site.step(2, 0, 0);
    expect(await changed()).toBe(first);
    const third = site.step(1, 0, 0).now;
    expect(await changed()).toBe(third);
    site.step(7, 0, 0);
    expect(await changed()).toBe(third);
    const removal = site.step(0, 0, 13).now;
    expect(await changed()).toBe(removal);
    expect(ids(await pageOf(site.content(3), 1, site.now))).toEqual([]);
  });
});

describe("a page that is recorded as full", () => {
  const site = new LongSite().step(4, 0, 0).step(3, 0, 0).step(4, 0, 0);
  const resized = { ...site.content(3), archivePages: [2, 4] };
  const numbers = async (page: number, at = site.now): Promise<string[] | undefined> =>
    ids(await pageOf(resized, page, at))?.map((id) => id.slice(-2));

  it("has the size that it was given then, and those after it the size of now", async () => {
    expect(await numbers(1)).toEqual(["01", "00"]);
    expect(await numbers(2)).toEqual(["05", "04", "03", "02"]);
    expect(await numbers(3)).toEqual(["08", "07", "06"]);
    expect(await numbers(4)).toBeUndefined();
    const head = await headOf(resized, site.now);
    expect(head.archive).toEqual({ previous: 3 });
    expect(head.items.map(({ id }) => id.slice(-2))).toEqual(expect.arrayContaining(["09", "10"]));
  });

  it("stands in its order, though a member was recorded by a clock that ran ahead", async () => {
    const late = resized.appearances.map((one, at) => (at === 1 ? { ...one, at: "2027-01-01T00:00:00Z" } : one));
    expect(ids(await pageOf({ ...resized, appearances: late }, 2, site.now))).toHaveLength(4);
  });
});

describe("the head", () => {
  it("holds a page of the newest changes, and all that no full page holds", async () => {
    const site = new LongSite().step(17, 0, 0).step(0, 9, 0);
    const small = site.content(5);
    const { items } = await headOf(small, site.now);
    const newest = small.items.slice(0, 5).map(({ id }) => id);
    const needed = site.items.slice(15).map(({ id }) => id);
    expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining([...newest, ...needed]));
    expect(items).toHaveLength(new Set([...newest, ...needed]).size);
  });

  it("holds no more than a page where what changed last is what appeared last", async () => {
    const site = new LongSite().step(12, 0, 0).step(4, 0, 0);
    expect((await headOf(site.content(5), site.now)).items).toHaveLength(5);
  });

  it("stays in the order of feeds", async () => {
    const site = new LongSite().step(17, 0, 0).step(0, 9, 0);
    const { items } = await headOf(site.content(5), site.now);
    expect(items.map(({ changed }) => changed)).toEqual(
      items
        .map(({ changed }) => changed)
        .toSorted()
        .toReversed(),
    );
  });

  it("has what it needs even when a page's worth of edits came later", async () => {
    const site = new LongSite().step(17, 0, 0);
    for (let n = 0; n < 40; n += 1) site.step(0, 3, 0);
    const needed = site.items.slice(15).map(({ id }) => id);
    const found = (await headOf(site.content(5), site.now)).items.map(({ id }) => id);
    expect(found).toEqual(expect.arrayContaining(needed));
  });
});

describe("the numbering", () => {
  it("does not tell of what is held", async () => {
    // Seven appearances, four of them public: three pages of two once all is out.
    const small = pagesOf(content, 2);
    expect((await headOf(small, now)).archive).toEqual({ previous: 2 });
    expect(await pageOf(small, 3, now)).toBeUndefined();
    expect(await pageOf(small, 3, articleRelease)).toBeDefined();
  });

  it("puts what was held after what appeared before its release", async () => {
    const late = { ...article, id: "tag:quay.example,2026:articles/late", path: "/articles/late", related: [] };
    const at = "2026-08-30T00:00:00Z";
    const appearances = [...content.appearances, { id: late.id, at }].toSorted((a, b) => (a.at < b.at ? -1 : 1));
    const all = pagesOf({ ...content, items: [...content.items, late], appearances }, 2);
    expect(ids(await pageOf(all, 3, articleRelease))).toEqual([late.id, heldEntry.id]);
    expect(ids(await pageOf(all, 4, articleRelease))).toContain(heldArticle.id);
  });

  it("keeps the place of an item whose date of publication was repaired", async () => {
    const repaired: Item = { ...article, published: { ...article.published, at: undatedEdit, basis: "repair" } };
    const items = content.items.map((item) => (item.id === article.id ? repaired : item));
    const before = await pageOf(pagesOf(content, 2), 2, now);
    const after = await pageOf(pagesOf({ ...content, items }, 2), 2, now);
    expect(ids(after)).toEqual(ids(before));
    expect(recorded < undatedEdit).toBe(true);
  });
});

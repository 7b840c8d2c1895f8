import { describe, expect, it } from "vitest";
import type { Item, SettledContent } from "../../src/model/item.ts";
import type { FeedHead } from "../../src/store/store.ts";
import { bundledStore } from "../raw.ts";
import {
  article,
  articleRelease,
  content,
  dated,
  entryRelease,
  heldArticle,
  heldEntry,
  heldWithArticle,
  now,
  recorded,
  shared,
  undated,
  undatedEdit,
} from "./sample-content.ts";

const afterEntry = "2026-08-20T06:00:01Z";
const afterArticle = "2026-09-02T00:00:00Z";
const ids = (items: readonly { readonly id: string }[] | undefined): string[] => (items ?? []).map((one) => one.id);

async function head(at: string, slug?: string, from: SettledContent = content): Promise<FeedHead> {
  const found = await bundledStore(from).feed(slug === undefined ? { kind: "all" } : { kind: "article", slug }, at);
  if (found === undefined) throw new Error("the feed is missing");
  return found;
}

describe("the order of feeds", () => {
  it("is last change, then updated, then published, newest first", async () => {
    expect(ids((await head(now)).items)).toEqual(ids([undated, shared, dated, article]));
  });

  it("falls to the id when all else is equal", async () => {
    const twins = ["b", "a"].map((name): Item => ({ ...dated, id: `tag:quay.example,2026:coverage/${name}` }));
    const found = await head(now, undefined, { ...content, items: twins });
    expect(found.items.map((item) => item.id.at(-1))).toEqual(["a", "b"]);
  });

  it("counts a release as a change, of what is released and of what names it", async () => {
    expect(ids((await head(afterEntry)).items)[0]).toBe(heldEntry.id);
    const released = ids([heldArticle, shared, heldWithArticle, heldEntry, article]);
    expect(ids((await head(afterArticle)).items).slice(0, 5)).toEqual(released);
  });

  it("puts the article first in its own feed, then its coverage in page order", async () => {
    expect(ids((await head(now, "crane-returns")).items)).toEqual(ids([article, dated, shared, undated]));
  });

  it("cuts the main feed at the site's page size, and no article's feed", async () => {
    const small = { ...content, site: { ...content.site, pageSize: 2 } };
    expect((await head(now, undefined, small)).items).toHaveLength(2);
    expect((await head(now, "crane-returns", small)).items).toHaveLength(4);
  });
});

describe("a held item (design, rule 9)", () => {
  const store = bundledStore(content);

  it("is in no answer before its release, and in all of them from that second on", async () => {
    const before = entryRelease.replace("06:00:00", "05:59:59");
    expect(await store.coverage("dd44", before)).toBeUndefined();
    expect(ids((await head(before, "crane-returns")).items)).not.toContain(heldEntry.id);
    expect(await store.coverage("dd44", entryRelease)).toMatchObject({ id: heldEntry.id });
    expect(ids((await head(entryRelease, "crane-returns")).items)).toContain(heldEntry.id);
  });

  it("has no feed of its own", async () => {
    expect(await store.article("night-ferry", now)).toBeUndefined();
    expect(await store.feed({ kind: "article", slug: "night-ferry" }, now)).toBeUndefined();
  });

  it("is linked from nowhere", async () => {
    expect(ids((await store.article("crane-returns", now))?.related)).toEqual(ids([dated, shared, undated]));
    expect(ids((await store.coverage("bb22", now))?.related)).toEqual([article.id]);
    expect(ids((await store.coverage("bb22", afterArticle))?.related)).toEqual(ids([article, heldArticle]));
  });

  it("is linked from nowhere when it is an entry of a public page and nothing else is held", async () => {
    const store = bundledStore({ ...content, items: [article, dated, shared, undated, heldEntry] });
    expect(ids((await store.article("crane-returns", now))?.related)).not.toContain(heldEntry.id);
  });

  it("takes coverage of its own with it, however old that is", async () => {
    expect(await store.coverage("ee55", now)).toBeUndefined();
    expect(await store.coverage("ee55", articleRelease)).toMatchObject({ id: heldWithArticle.id });
  });

  it("is not named as the source of a date", async () => {
    expect((await store.coverage("bb22", now))?.stated.map((one) => one.page)).toEqual(["crane-returns"]);
    expect((await store.coverage("bb22", afterArticle))?.stated).toHaveLength(2);
    const evidence = { words: "July 26, 2014", page: "night-ferry" };
    const told = { ...shared, updated: { ...shared.updated, evidence } };
    const other = bundledStore({ ...content, items: [article, heldArticle, told] });
    expect((await other.coverage("bb22", now))?.updated).not.toHaveProperty("evidence");
    expect((await other.coverage("bb22", articleRelease))?.updated.evidence).toEqual(evidence);
  });

  it("appears to a clock that is set back as it did before", async () => {
    expect(await store.coverage("dd44", afterArticle)).toBeDefined();
    expect(await store.coverage("dd44", now)).toBeUndefined();
  });
});

describe("a feed's date", () => {
  it("is its newest recorded change", async () => {
    expect((await head(now)).changed).toBe(undatedEdit);
  });

  it("is the site file's change in every feed, and a removal's in the main one", async () => {
    const edited = "2026-08-10T00:00:00Z";
    const removal = { ...content, changed: edited };
    expect((await head(now, undefined, removal)).changed).toBe(edited);
    expect((await head(now, "crane-returns", removal)).changed).toBe(undatedEdit);
    expect((await head(now, "crane-returns", { ...removal, siteChanged: edited })).changed).toBe(edited);
  });

  it("is the release of what was held, however late the question comes", async () => {
    expect((await head(afterEntry)).changed).toBe(entryRelease);
    expect((await head(afterArticle)).changed).toBe(articleRelease);
  });

  it("moves in an article's feed when another article of its coverage is released", async () => {
    expect((await head(afterArticle, "crane-returns")).changed).toBe(articleRelease);
  });

  it("is no release in a feed that the release does not touch", async () => {
    const items = [article, dated, heldArticle].map((one) => ({ ...one, related: [] }));
    expect((await head(afterArticle, "crane-returns", { ...content, items })).changed).toBe(recorded);
  });

  it("is as it was recorded, by a clock that ran ahead too: a revision that went with our clock would never stand", async () => {
    const ahead = "2026-08-15T12:00:09Z";
    expect((await head(now, undefined, { ...content, changed: ahead })).changed).toBe(ahead);
  });

  it("tells of the next release, and of none when there is none", async () => {
    expect((await head(now)).nextRelease).toBe(entryRelease);
    expect((await head(entryRelease)).nextRelease).toBe(articleRelease);
    expect(await head(afterArticle)).not.toHaveProperty("nextRelease");
    expect((await head(now, "crane-returns")).nextRelease).toBe(entryRelease);
  });
});

describe("a question", () => {
  it("is answered with nothing when nobody knows the name", async () => {
    const store = bundledStore(content);
    expect(await store.article("nowhere", now)).toBeUndefined();
    expect(await store.coverage("constructor", now)).toBeUndefined();
    expect(await store.feed({ kind: "article", slug: "nowhere" }, now)).toBeUndefined();
  });

  it("gets the same head again until a release passes", async () => {
    const store = bundledStore(content);
    const first = await store.feed({ kind: "all" }, now);
    expect(await store.feed({ kind: "all" }, "2026-08-20T05:59:59Z")).toBe(first);
    expect(await store.feed({ kind: "all" }, entryRelease)).not.toBe(first);
  });

  it("on empty content is answered with an empty feed", async () => {
    expect(await head(now, undefined, { ...content, items: [] })).toEqual({
      items: [],
      changed: recorded,
      replaced: recorded,
      archive: {},
    });
  });
});

import { describe, expect, it } from "vitest";
import type { Item, SettledContent } from "../../src/model/item.ts";
import { bundledStore } from "../raw.ts";
import { article, articleRelease, content, dated, heldArticle, now, shared, undated } from "./sample-content.ts";

const plain: Item = { ...dated, related: [] };
const named = (id: string, topics: readonly string[], changed = dated.changed): Item => ({
  ...plain,
  id,
  path: `/coverage/${id}`,
  topics,
  changed,
});
const withItems = (...items: readonly Item[]): SettledContent => ({ ...content, items });
const ids = (items: readonly Item[] | undefined) => items?.map(({ id }) => id);

describe("topics and authors", () => {
  it("are those of public items, by name, each once", async () => {
    const store = bundledStore(withItems(named("a", ["Piers", "Ships", "Piers"]), named("b", ["Ships"])));
    expect((await store.topics(now)).map(({ slug, name }) => [slug, name])).toEqual([
      ["piers", "Piers"],
      ["ships", "Ships"],
    ]);
    expect(ids((await store.feed({ kind: "topic", slug: "piers" }, now))?.items)).toEqual(["a"]);
    expect(ids((await store.feed({ kind: "topic", slug: "ships" }, now))?.items)).toEqual(["a", "b"]);
  });

  it("do not tell of what is held", async () => {
    const secret = { ...heldArticle, topics: ["Night"], authors: [{ name: "Nina Veil" }] };
    const store = bundledStore(withItems(article, secret));
    expect((await store.topics(now)).map(({ slug }) => slug)).toEqual(["harbour"]);
    expect(await store.feed({ kind: "topic", slug: "night" }, now)).toBeUndefined();
    expect(await store.feed({ kind: "author", slug: "nina-veil" }, now)).toBeUndefined();
    expect((await store.topics(articleRelease)).map(({ slug }) => slug)).toEqual(["harbour", "night"]);
  });

  it("are one when their names share a slug, called by the first of the names", async () => {
    const store = bundledStore(
      withItems(
        named("a", ["side effects"]),
        named("b", ["Side Effects"]),
        named("c", ["Side-Effects", "SIDE EFFECTS"]),
      ),
    );
    const [topic, ...others] = await store.topics(now);
    expect([topic?.slug, topic?.name, others.length]).toEqual(["side-effects", "SIDE EFFECTS", 0]);
    const head = await store.feed({ kind: "topic", slug: "side-effects" }, now);
    expect([head?.name, ids(head?.items)]).toEqual(["SIDE EFFECTS", ["a", "b", "c"]]);
  });

  it("stand in the order of their names, whatever the case and the accents", async () => {
    const store = bundledStore(withItems(named("a", ["Zebras", "älter", "apes", "Bees", "東京"])));
    expect((await store.topics(now)).map(({ name }) => name)).toEqual(["älter", "apes", "Bees", "Zebras", "東京"]);
  });

  it("leave out a blank name", async () => {
    expect(await bundledStore(withItems(named("a", [" "]))).topics(now)).toEqual([]);
  });

  it("give what names nobody to the site's authors", async () => {
    const store = bundledStore(withItems({ ...plain, authors: [] }));
    expect((await store.authors(now)).map(({ slug }) => slug)).toEqual(["quay-record"]);
    expect(ids((await store.feed({ kind: "author", slug: "quay-record" }, now))?.items)).toEqual([dated.id]);
  });

  it("have the newest change of theirs, and no other feed's", async () => {
    const late = "2026-08-05T00:00:00Z";
    const store = bundledStore(withItems(named("a", ["Ships"], late), named("b", ["Piers"])));
    expect((await store.topics(now)).map(({ changed }) => changed)).toEqual([dated.changed, late]);
    expect((await store.feed({ kind: "topic", slug: "piers" }, now))?.changed).toBe(dated.changed);
  });
});

describe("the feed of stories", () => {
  it("holds articles alone", async () => {
    expect(ids((await bundledStore(content).feed({ kind: "articles" }, now))?.items)).toEqual([article.id]);
  });
});

describe("the feed of updates", () => {
  const move = (at: string) => ({ at, from: "2012-01-01T00:00:00Z", to: { ...dated.updated, at } });
  const moved = (item: Item, ...ats: readonly string[]): Item => ({ ...item, related: [], moves: ats.map(move) });

  it("holds what has moved, the last move first; of two in one recording, in the order of feeds", async () => {
    const [early, late] = ["2026-08-02T00:00:00Z", "2026-08-04T00:00:00Z"];
    const items = [moved(undated, early), moved(shared, early, late), moved(dated, early), { ...article, related: [] }];
    const head = await bundledStore(withItems(...items)).feed({ kind: "updates" }, now);
    expect(ids(head?.items)).toEqual([shared.id, undated.id, dated.id]);
  });

  it("does not name a held page as what moved a date", async () => {
    const evidence = { words: "Updated tonight", page: "night-ferry" };
    const told: Item = { ...shared, moves: [{ ...move("2026-08-02T00:00:00Z"), to: { ...shared.updated, evidence } }] };
    const store = bundledStore(withItems(article, heldArticle, told));
    const find = async (at: string) => (await store.feed({ kind: "updates" }, at))?.items[0]?.moves[0]?.to;
    expect(await find(now)).not.toHaveProperty("evidence");
    expect(await find(articleRelease)).toHaveProperty("evidence", evidence);
  });
});

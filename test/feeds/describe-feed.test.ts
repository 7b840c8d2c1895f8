import { describe, expect, it } from "vitest";
import { editionOf } from "../../src/feeds/compile-content.ts";
import { describeFeed } from "../../src/feeds/describe-feed.ts";
import type { FeedKey } from "../../src/model/channel.ts";
import { article, site as bare } from "./fixtures/items.ts";

const site = editionOf(bare);

const keys: readonly FeedKey[] = [
  { kind: "all" },
  { kind: "articles" },
  { kind: "updates" },
  { kind: "topic", slug: "side-effects" },
  { kind: "author", slug: "ana-ortiz" },
  { kind: "archive", page: 2 },
  { kind: "article", slug: "generals-meet" },
];
const described = (key: FeedKey, name?: string) => describeFeed(key, site, name, article);

describe("describeFeed", () => {
  it("gives no two feeds one title, and each a description", () => {
    expect(new Set(keys.map((key) => described(key).title)).size).toBe(keys.length);
    for (const key of keys) expect(described(key).description).not.toBe("");
  });

  it.each<[FeedKey, string]>([
    [{ kind: "articles" }, "The stories, without their related coverage. The last changed comes first."],
    [{ kind: "updates" }, "Each time that an updated date moved: what moved, from when to when, and why."],
    [{ kind: "topic", slug: "x" }, "Everything on this topic, the last changed first."],
    [{ kind: "author", slug: "x" }, "Everything by this author, the last changed first."],
  ])("says of %j what it holds", (key, text) => {
    expect(described(key).description).toBe(text);
  });

  it("names the site in every title, after what tells the feed apart", () => {
    for (const key of keys) expect(described(key).title).toMatch(/(?:^| – )The News$/);
  });

  it("calls a topic and an author by their names, not by their slugs", () => {
    expect(described({ kind: "topic", slug: "side-effects" }, "Side Effects").title).toBe("Side Effects – The News");
    expect(described({ kind: "author", slug: "ana-ortiz" }, "Ana Ortiz").title).toBe("Ana Ortiz – The News");
  });

  it("is in the article's language in an article's feed, and in the site's elsewhere", () => {
    const arabic = { ...article, language: "ar" };
    expect(describeFeed({ kind: "article", slug: "x" }, site, undefined, arabic).language).toBe("ar");
    expect(describeFeed({ kind: "topic", slug: "x" }, site, "X", arabic).language).toBe("en-US");
  });

  it("speaks the language that it says it is in", () => {
    const german = editionOf({ ...bare, language: "de-AT" });
    expect(describeFeed({ kind: "articles" }, german, undefined, article)).toMatchObject({
      title: `Artikel – ${bare.title}`,
      language: "de-AT",
    });
  });
});

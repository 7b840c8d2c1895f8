// What a build would serve, before anyone has seen it.
import { describe, expect, test } from "vitest";
import { checkBuild } from "../../../src/cli/check-site.ts";
import type { Finding } from "../../../src/cli/doctor/finding.ts";
import { isOwnId, knowProject } from "../../../src/cli/doctor/project.ts";
import { compileContent } from "../../../src/feeds/compile-content.ts";
import type { ReadPage } from "../../../src/items/read-pages.ts";
import type { Item, SettledContent } from "../../../src/model/item.ts";
import type { CoverageEntry } from "../../../src/model/page.ts";
import type { Site } from "../../../src/model/site.ts";
import { article, content, heldArticle, heldEntry, now, shared } from "../../store/sample-content.ts";

async function examine(settled: SettledContent, pages: readonly ReadPage[] = []): Promise<readonly Finding[]> {
  const guarded = compileContent(settled);
  return (await checkBuild(guarded, await knowProject(guarded, { pages: new Map() }, now, pages), now)).findings;
}

const withItem = (changed: Item): SettledContent => ({
  ...content,
  items: content.items.map((item) => (item.id === changed.id ? changed : item)),
});

const withSite = (site: Partial<Site>): SettledContent => ({ ...content, site: { ...content.site, ...site } });

describe("what is held", () => {
  test("and named by a text is one fault, at the page that has it, with what to do before it is deployed", async () => {
    const html = `${article.html}<p>See <a href="https://quay.example${heldArticle.path}">the ferry</a>.</p>`;
    const findings = await examine(withItem({ ...article, html }));
    expect(findings).toMatchObject([{ code: "embargo-ahead", where: `https://quay.example${article.path}` }]);
    expect(findings[0]?.message).toMatch(
      /^the address of tag:quay\.example,2026:articles\/night-ferry, held until 2026-09-01T10:00:00Z, stands here and in \d+ more; it is in the text of the page `crane-returns`$/,
    );
    expect(findings[0]?.remedy).toContain("Before you deploy");
  });

  test("and in an entry of coverage is said with the pages that list it", async () => {
    const html = `<p>It names https://quay.example${heldEntry.path} as well.</p>`;
    const [finding, ...others] = await examine(withItem({ ...shared, html }));
    expect(finding?.message).toMatch(/^the address of .*; it is in the text of the page `crane-returns`$/);
    expect(others).toEqual([]);
  });

  test("shows by its text alone", async () => {
    const held = {
      ...heldArticle,
      title: "Soon",
      html: "<p>Once again: the whole of it, for a long time to come.</p>",
    };
    const leaky = { ...article, html: `<p>Before.</p>${held.html}` };
    const items = content.items.map((item) => (item === heldArticle ? held : item === article ? leaky : item));
    const findings = await examine({ ...content, items }, [page(article, []), page(held, [])]);
    expect(findings.map(({ message }) => message)).toEqual([expect.stringMatching(/^the text of .*night-ferry/)]);
  });

  test.each<[string, Partial<Item>, Partial<Item>]>([
    ["topic", { topics: ["Night Boats"] }, { topics: ["Harbour", "night boats"] }],
    ["author", { authors: [{ name: "Sol Berg" }] }, { authors: [{ name: "Sol Berg" }] }],
  ])(
    "shows by a %s of its own, where an entry that is out has it from the page that is held",
    async (what, its, shown) => {
      const items = content.items.map((item) =>
        item === heldArticle ? { ...item, ...its } : item === shared ? { ...shared, ...shown } : item,
      );
      const pages = [page(article, [shared]), page({ ...heldArticle, ...its }, [shared])];
      const leaks = await examine({ ...content, items }, pages);
      expect(leaks.map(({ code }) => code)).toEqual(["embargo-ahead", "embargo-ahead"]);
      expect(leaks.map(({ message }) => message)).toContainEqual(
        expect.stringMatching(new RegExp(`^the ${what} of .*night-ferry`)),
      );
      expect(leaks.map(({ where }) => where)).toContainEqual(
        expect.stringMatching(/\/(?:topics\/night-boats|authors\/sol-berg)$/),
      );
    },
  );

  test("shows by a headline or a text that only the held page has for an entry that is out", async () => {
    const told = {
      ...shared,
      title: "A pilot goes on board again",
      html: "<p>He was asked to come back, and he said that he would.</p>",
    };
    const pages = [page(article, [shared]), page(heldArticle, [told])];
    const findings = await examine(withItem(told), pages);
    expect(findings.map(({ code }) => code)).toEqual(["embargo-ahead"]);
    expect(findings[0]?.message).toMatch(/^the headline of .*night-ferry/);
    expect(await examine(content, pages)).toEqual([]);
  });

  const page = (item: Item, entries: readonly Item[]): ReadPage => {
    const slug = item.path.slice("/articles/".length);
    const coverage = { heading: "", entries: entries.map(entryOf) };
    const byline = { words: "", authors: item.authors };
    const reading = { slug, title: item.title, front: { topics: item.topics }, coverage, byline };
    return { reading, body: { html: item.html } } as unknown as ReadPage;
  };

  const entryOf = ({ title, html }: Item): CoverageEntry => ({
    line: 1,
    title,
    text: html.replace(/<[^>]*>/g, ""),
    readings: [],
  });
});

describe("what the site file orders", () => {
  test("is no fault: a feed that moved, one that ended, a page that moved", async () => {
    const moved = { "/atom.xml": "https://feeds.example/new-atom", "/topics/harbour": "https://quay.example/articles" };
    const ended = { "/feed.json": "Ended.", "/archive/1/rss.xml": "Ended." };
    expect(await examine(withSite({ moved, ended, pageSize: 1 }))).toEqual([]);
  });

  test("has to lead to what is there", async () => {
    const findings = await examine(withSite({ moved: { "/old.xml": "https://quay.example/rsss.xml" } }));
    expect(findings.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      "moved-nowhere: it moved to https://quay.example/rsss.xml, and there the answer is 404",
    ]);
    expect(await examine(withSite({ moved: { "/old.xml": "https://quay.example/rss.xml" } }))).toEqual([]);
  });
});

test("an id is the project's own by what is recorded, whatever the site file says now", async () => {
  const project = await knowProject(
    compileContent(withSite({ tagAuthority: "other.example,2027" })),
    { pages: new Map() },
    now,
  );
  expect(isOwnId("tag:quay.example,2026:articles/unheard-of", project)).toBe(true);
  expect(isOwnId("tag:other.example,2027:articles/crane-returns", project)).toBe(false);
  expect(isOwnId("https://quay.example/articles/crane-returns", project)).toBe(false);
});

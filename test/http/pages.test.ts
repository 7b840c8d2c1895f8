import { describe, expect, it } from "vitest";
import { makeApp } from "../../src/http/app.ts";
import type { Item, SettledContent } from "../../src/model/item.ts";
import { bundledStore } from "../raw.ts";
import { article, content, dated, moment, now, shared, site, undated } from "../store/sample-content.ts";
import { attribute, type Element, named, type Page, readPage, textOf } from "./read-page.ts";

async function page(path: string, from: SettledContent = content, clock = now): Promise<Page> {
  const app = makeApp({ store: bundledStore(from), clock: () => clock, baseUrl: () => "https://quay.example" });
  return readPage(await (await app.request(path)).text());
}

const withItem = (item: Item): SettledContent => ({
  ...content,
  items: [item, ...content.items.filter(({ id }) => id !== item.id)],
});
const sectionOf = (found: Page, id: string): string =>
  textOf(found.elements.find((element) => attribute(element, "aria-labelledby") === id) as Element);
const links = (found: Page, rel: string): (string | undefined)[] =>
  named(found, "link")
    .filter((link) => attribute(link, "rel") === rel)
    .map((link) => attribute(link, "href"));
/** A block of data is none. */
const scripts = (found: Page) =>
  named(found, "script").filter((script) => attribute(script, "type") !== "application/ld+json");
const main = named(await page("/"), "main");

const paths = ["/", "/articles/crane-returns", "/coverage/bb22", "/coverage/cc33", "/nowhere"];

describe.each(paths)("the page %s", async (path) => {
  const found = await page(path);

  it("is valid HTML to a parser that is not ours", () => {
    expect(found.mistakes).toEqual([]);
  });

  it("has no two elements of one id, and no reference to none", () => {
    const ids = found.elements.flatMap((element) => attribute(element, "id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const labels = found.elements.flatMap((element) => attribute(element, "aria-labelledby") ?? []);
    for (const label of labels) expect(ids).toContain(label);
    expect(ids).toContain("main");
  });

  it("has one first heading, and never skips a level", () => {
    const levels = named(found, "h1", "h2", "h3", "h4").map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1);
      return level;
    }, 0);
  });

  it("names its language, its landmarks and a way past the masthead", () => {
    expect(named(found, "html").map((html) => [attribute(html, "lang"), attribute(html, "dir")])).toEqual([
      ["en", "ltr"],
    ]);
    for (const landmark of ["header", "nav", "main", "footer"])
      expect(named(found, landmark).length).toBeGreaterThan(0);
    const [first] = named(found, "a");
    expect(first && attribute(first, "href")).toBe("#main");
  });

  it("asks nothing of a browser that its policy forbids", () => {
    for (const element of found.elements) {
      expect(element.attrs.filter(({ name }) => name === "style" || name.startsWith("on"))).toEqual([]);
    }
    expect(named(found, "style", "base", "form", "iframe")).toEqual([]);
    expect(scripts(found).map((script) => [attribute(script, "src")?.[0], textOf(script)])).toEqual([["/", ""]]);
    expect(links(found, "stylesheet")).toHaveLength(1);
  });

  it("gives every button a name, and hides it from those without the script", () => {
    for (const button of named(found, "button")) {
      expect(attribute(button, "hidden")).toBe("");
      // What is seen is the beginning of what is heard (WCAG 2.2, 2.5.3), and the script changes no more than that.
      expect(attribute(button, "aria-label")).toBeUndefined();
      expect(textOf(button)).toMatch(/^Copy (?:RSS 2.0|Atom 1.0|JSON Feed 1.1), ./);
      expect(button.childNodes.map((child) => textOf(child))[0]).toBe("Copy");
      expect(attribute(button, "data-copy")).toMatch(/^https:\/\/quay\.example\//);
    }
  });
});

describe("finding feeds", () => {
  const all = ["/rss.xml", "/atom.xml", "/feed.json"].map((path) => `https://quay.example${path}`);
  const own = all.map((address) => address.replace("example/", "example/articles/crane-returns/"));

  it.each([
    ["/", all],
    ["/articles/crane-returns", [...own, ...all]],
    ["/coverage/bb22", [...own, ...all]],
  ])("on %s meets the page's own feeds first, then the site's", async (path, addresses) => {
    expect(links(await page(path), "alternate")).toEqual(addresses);
    expect(links(await page(path), "canonical")).toEqual([`https://quay.example${path}`]);
  });

  it("on the front page meets every feed as a link and as something to copy", async () => {
    const found = await page("/");
    const parts = ["articles", "updates"].flatMap((part) =>
      all.map((one) => one.replace("example/", `example/${part}/`)),
    );
    expect(named(found, "button").map((button) => attribute(button, "data-copy"))).toEqual([...all, ...parts, ...own]);
    const hrefs = named(found, "a").map((link) => attribute(link, "href"));
    for (const address of [...all, ...own]) expect(hrefs).toContain(address);
  });
});

describe("dates", () => {
  it("are both there for every item of the front page, as instants and in the site's zone", async () => {
    const found = await page("/");
    const times = named(found, "time").map((time) => attribute(time, "datetime"));
    const items = [undated, shared, dated, article];
    // Two that are one are said once.
    expect(times).toEqual(items.flatMap(({ published, updated }) => [...new Set([published.at, updated.at])]));
    const terms = named(found, "time").map((time) => attribute(time, "class"));
    const one = "dt-published dt-updated";
    expect(terms).toEqual([one, one, one, "dt-published", "dt-updated"]);
    expect(textOf(main[0] as Element)).toContain("March 28, 2012 at 6:39 PM EDT");
  });

  it("of a day alone show no time, and the day that the page wrote", async () => {
    const elsewhere = { ...shared, published: moment("2014-07-24T15:00:00Z", "July 25, 2014", { precision: "day" }) };
    const found = await page("/coverage/bb22", withItem(elsewhere));
    expect(textOf(named(found, "time")[0] as Element)).toBe("July 25, 2014");
    expect(attribute(named(found, "time")[0] as Element, "datetime")).toBe("2014-07-24T15:00:00Z");
  });

  it("follow the site's language and zone", async () => {
    const abroad = { ...content, site: { ...site, language: "fr", zone: "Asia/Kathmandu" } };
    expect(textOf(named(await page("/articles/crane-returns", abroad), "time")[0] as Element)).toMatch(
      /^28 mars 2012 à 19:50 UTC\+5:45$/,
    );
  });
});

const marks = (found: Page, name: string) =>
  named(found, name).map((one) => [attribute(one, "lang"), attribute(one, "dir")]);

describe("a site in a language without words", () => {
  const urdu = { ...content, site: { ...site, language: "ur", title: "گھاٹ کا روزنامہ", rights: "جملہ حقوق" } };

  it.each(["/", "/articles", "/topics", "/nowhere"])(
    "says at %s which words are its own, and which are English",
    async (path) => {
      const found = await page(path, urdu);
      expect(marks(found, "html")).toEqual([["ur", "rtl"]]);
      expect(marks(found, "body")).toEqual([["en", undefined]]);
      for (const mark of marks(found, "time")) expect(mark).toEqual(["ur", "rtl"]);
      const own = found.elements.filter(
        (one) => ["گھاٹ کا روزنامہ", "جملہ حقوق"].includes(textOf(one)) && one.tagName !== "title",
      );
      expect(own.some((one) => attribute(one, "lang") === "ur")).toBe(true);
    },
  );
});

describe("a site in a language of its own", () => {
  const hebrew = { ...content, site: { ...site, language: "he", title: "יומן הרציף", rights: "MIT." } };

  it.each([
    "/",
    "/articles",
    "/updates",
    "/topics",
    "/archive/1",
    "/nowhere",
    "/articles/crane-returns",
    "/coverage/bb22",
  ])("has at %s no English word but those of its items, and marks nothing as what it is anyway", async (path) => {
    const found = await page(path, hebrew);
    expect(marks(found, "html")).toEqual([["he", "rtl"]]);
    expect(marks(found, "body")).toEqual([[undefined, undefined]]);
    for (const mark of marks(found, "time")) expect(mark).toEqual([undefined, undefined]);
    for (const words of ["Published", "Related", "Skip", "Copy", "Feeds", "known"])
      expect(named(found, "body").map(textOf).join("")).not.toContain(words);
  });

  it("lets a line on rights in another script keep its own direction", async () => {
    const [rights] = (await page("/", hebrew)).elements.filter((one) => attribute(one, "class") === "rights");
    expect(rights && [textOf(rights), attribute(rights, "dir")]).toEqual(["MIT.", "auto"]);
  });

  it("gives the script its words", async () => {
    const [script] = scripts(await page("/", hebrew));
    expect(script && attribute(script, "data-copied")).toBe("הועתק");
  });

  it("joins names as the language does", async () => {
    const authors = ["Ana", "Bo", "Cy"].map((name) => ({ name }));
    const german = { ...withItem({ ...article, authors }), site: { ...site, language: "de" } };
    const [byline] = (await page("/articles/crane-returns", german)).elements.filter(
      (one) => attribute(one, "class") === "byline",
    );
    expect(byline && textOf(byline)).toBe("Von Ana, Bo und Cy");
  });
});

describe("how the dates are known", () => {
  it("quotes the page's own words and their lines", async () => {
    const said = sectionOf(await page("/articles/crane-returns"), "known");
    expect(said).toContain(
      "The page states it as the date of publication: Posted: 10:05 AM EST, Wed March 28, 2012 (line 4)",
    );
    expect(said).toContain(
      "The page states it as the latest update: Updated: 6:39 PM EDT, Wed March 28, 2012 (line 5)",
    );
  });

  it("says which doubts there are", async () => {
    expect(sectionOf(await page("/articles/crane-returns"), "known")).toContain(
      "summer time in winter, or the reverse",
    );
  });

  it("says that an update alone stands in for publication, and links to the page that says so", async () => {
    const found = await page("/coverage/aa11");
    expect(sectionOf(found, "known")).toContain("No page states when it was published.");
    expect(sectionOf(found, "known")).toContain("line 6 · the page");
    expect(named(found, "a").map((link) => attribute(link, "href"))).toContain("/articles/crane-returns");
  });

  it("says that a day is only a day, and that nothing newer is known", async () => {
    const said = sectionOf(await page("/coverage/bb22"), "known");
    expect(said).toContain("Only the day is written");
    expect(said).toContain("No later change is stated or recorded");
  });

  it.each([
    ["stated", "when its page was captured"],
    ["page", "on a page whose newest date is known"],
    ["recorded", "first recorded here"],
  ] as const)("of an undated item tells of its time of capture: %s", async (captureFrom, words) => {
    const capture = { ...undated.published, captureFrom };
    const item = { ...undated, published: capture, updated: capture };
    expect(sectionOf(await page("/coverage/cc33", withItem(item)), "known")).toContain(words);
  });
});

describe("stories and their coverage", () => {
  it("point to each other", async () => {
    const hrefs = (found: Page) => named(found, "a").map((link) => attribute(link, "href"));
    expect(hrefs(await page("/articles/crane-returns"))).toEqual(
      expect.arrayContaining(["/coverage/aa11", "/coverage/bb22"]),
    );
    expect(hrefs(await page("/coverage/bb22"))).toContain("/articles/crane-returns");
  });

  it("show coverage in page order, with dates", async () => {
    const found = await page("/articles/crane-returns");
    const titles = named(found, "h3").map(textOf);
    expect(titles).toEqual([dated.title, shared.title, undated.title]);
  });

  it("keep the direction and language of their own words", async () => {
    const hebrew = { ...article, language: "he", title: "המנוף חוזר", summary: "תקציר" };
    const found = await page("/articles/crane-returns", withItem(hebrew));
    const [title] = named(found, "h1");
    expect(title && [attribute(title, "lang"), attribute(title, "dir")]).toEqual(["he", "rtl"]);
  });
});

describe("hostile words", () => {
  const evil = `"><script>alert(1)</script>&amp;'`;

  it("stay words wherever a page shows them", async () => {
    const item: Item = {
      ...article,
      title: evil,
      summary: evil,
      topics: [evil],
      authors: [{ name: evil, url: "javascript:alert(1)" }],
      source: "javascript:alert(1)",
      stated: article.stated.map((one) => ({ ...one, words: evil })),
      published: moment(article.published.at, evil),
    };
    for (const path of ["/", "/articles/crane-returns", "/coverage/aa11"]) {
      const found = await page(path, {
        ...withItem(item),
        site: { ...site, title: evil, description: evil, rights: evil },
      });
      expect(scripts(found)).toHaveLength(1);
      expect(named(found, "title").map(textOf)[0]).toContain(evil);
      expect(named(found, "a").filter((link) => attribute(link, "href")?.startsWith("javascript:"))).toEqual([]);
    }
  });
});

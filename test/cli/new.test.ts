import { describe, expect, test, vi } from "vitest";
import { writeLocalMinute } from "../../src/dates/write-local-minute.ts";
import { writeMarkdownPage } from "../../src/pages/markdown/write-markdown-page.ts";
import { readPage } from "../../src/pages/read-page.ts";
import { NearProject, PAGE } from "./project.ts";

vi.setConfig({ testTimeout: 30_000 });

const FILE = "content/pages/the-bells-of-port-amber.md";

describe("dateline new", () => {
  test("starts a page that is refused until it has text, and recorded then", async () => {
    const project = new NearProject();
    const args = ["--topic", "Bells", "--topic", "Towns: old & new", "--author", "Ida Rowe", "--language", "en-GB"];
    const { code, out } = await project.run("new", "The bells of “Port Amber”", ...args);
    expect([code, Object.keys(project.files("content/pages"))]).toEqual([0, [FILE]]);
    expect(out).toContain(FILE);
    expect(project.read(FILE)).toMatch(
      /^---\ntitle: The bells of “Port Amber”\nauthor: Ida Rowe\npublished: \d{4}-\d\d-\d\dT\d\d:\d\d-0[45]:00\ntopics:\n {2}- Bells\n {2}- "?Towns: old & new"?\nlanguage: en-GB\n---\n\n<!-- .* -->\n$/,
    );
    const early = await project.run("build");
    expect(early.code).toBe(1);
    expect(early.err).toMatch(new RegExp(`^${FILE}:\\d+: this page has no text yet\n`));
    project.write(FILE, `${project.read(FILE)}\nThey ring at *noon*.\n`);
    expect((await project.run("record")).out).toContain("the-bells-of-port-amber: new, 1 item");
    expect((await project.run("build", "--frozen")).code).toBe(0);
    const [item] = JSON.parse(project.read("build/content.txt")).items;
    expect([item.title, item.html]).toEqual(["The bells of “Port Amber”", "<p>They ring at <em>noon</em>.</p>"]);
    expect([item.published.basis, item.authors, item.topics]).toEqual([
      "published",
      [{ name: "Ida Rowe" }],
      ["Bells", "Towns: old & new"],
    ]);
  });

  test.each(["txt", "md", "html", "htm"])("overwrites no page that ends in .%s, and names it", async (ending) => {
    const file = `content/pages/ferry.${ending}`;
    const project = new NearProject().write(file, PAGE);
    const { code, err } = await project.run("new", "Ferry!");
    expect([code, project.files("content/pages")]).toEqual([1, { [file]: PAGE }]);
    expect(err).toContain(`${file}: there is a page of this name already`);
  });

  test("takes no name that the ledger knows", async () => {
    const project = new NearProject().write("content/pages/ferry.txt", PAGE);
    await project.run("record");
    await project.remove("content/pages/ferry.txt").run("new", "Ferry");
    expect(Object.keys(project.files("content/pages"))).toEqual(["content/pages/ferry-2.md"]);
  });

  test("by the site's authors, under a name of whole words that is no sentence", async () => {
    const project = new NearProject();
    await project.run("new", `${"Boats and bells ".repeat(20)}again`);
    const [file = ""] = Object.keys(project.files("content/pages"));
    expect(file).toMatch(/^content\/pages\/boats-and-bells-[a-z-]{40,70}-(?:boats|and|bells)\.md$/);
    expect(project.read(file)).toContain("author: Dateline Staff\n");
    expect(project.read(file)).toContain("topics: []\n");
  });

  test.each([
    ["no title", []],
    ["a blank title", [" "]],
    ["two titles", ["The", "bells"]],
    ["a language that is none", ["Bells", "--language", "not a language"]],
    ["an option that there is not", ["Bells", "--tag", "x"]],
  ])("ends with 2 on %s", async (_, args) => {
    const project = new NearProject();
    const { code, err } = await project.run("new", ...args);
    expect([code, project.files("content/pages")]).toEqual([2, {}]);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

describe("a new page", () => {
  test.each([
    "Yes",
    "1984",
    "# one",
    "a: b",
    "- c",
    "'d'",
    '"e" \\n',
    "null",
    "{f}",
    "2012-03-28",
    "ü 東京 🚢",
    "---",
    "@g `h`",
    "x ".repeat(200).trim(),
  ])("reads back the title %j", (title) => {
    const page = writeMarkdownPage({
      title,
      authors: [title, "B"],
      published: "2012-03-28T18:39-04:00",
      topics: [title],
    });
    const bytes = new TextEncoder().encode(`${page}Text.\n`);
    const { front } = readPage({ slug: "a", file: "a.md", kind: "markdown", bytes }, {});
    expect([front.title, front.authors?.map(({ name }) => name), front.topics]).toEqual([title, [title, "B"], [title]]);
  });
});

test.each([
  ["2012-03-28T22:39:59Z", "America/New_York", "2012-03-28T18:39-04:00"],
  ["2012-01-01T02:00:00Z", "America/New_York", "2011-12-31T21:00-05:00"],
  ["2012-03-28T22:39:00Z", "Asia/Kathmandu", "2012-03-29T04:24+05:45"],
  ["2012-03-28T22:39:00Z", "America/St_Johns", "2012-03-28T20:09-02:30"],
  ["2012-03-28T22:39:00Z", "UTC", "2012-03-28T22:39+00:00"],
])("%s in %s is %s on the clock", (instant, zone, minute) => {
  expect(writeLocalMinute(instant, zone)).toBe(minute);
});

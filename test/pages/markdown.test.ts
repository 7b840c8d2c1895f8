import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PageReading } from "../../src/model/page.ts";
import { Refusal } from "../../src/model/refusal.ts";
import { readPage } from "../../src/pages/read-page.ts";
import { attacks } from "../markup/hostile-markup.ts";
import { findFaults } from "../markup/read-markup.ts";

const FILE = "content/pages/ferry.md";

function read(page: string): PageReading {
  const bytes = new TextEncoder().encode(page);
  return readPage(
    { slug: "ferry", file: FILE, kind: "markdown", bytes },
    { zone: "America/New_York", url: "https://own.example" },
  );
}

function refusalOf(page: string): Refusal {
  try {
    read(page);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error("the page was read");
}

const front = (...lines: string[]): string => ["---", "title: Ferry", ...lines, "---", "Boats.", ""].join("\n");

describe("refuses, with the line and the reason", () => {
  test.each<[string, string, string, number]>([
    ["an empty page", "", "page-without-headline", 1],
    ["text without a title", "Boats cross the sound.\n", "page-without-headline", 1],
    ["a heading that is not the first thing", "Boats.\n\n# Ferry\n", "page-without-headline", 1],
    ["a lower heading for a title", "---\ntopics: [A]\n---\n## Ferry\n", "page-without-headline", 4],
    ["a title without text", "---\ntitle: Ferry\n---\n\n", "page-without-body", 4],
    ["a heading without text", "# Ferry\n", "page-without-body", 1],
    ["text that nobody sees", "---\ntitle: Ferry\n---\n<!-- later -->\n<script>x</script>\n", "page-without-body", 4],
    ["a title that is a number", "---\ntitle: 1984\n---\nBoats.\n", "bad-value", 2],
    ["an empty title", "---\nauthor: A\ntitle:\n---\nBoats.\n", "bad-value", 3],
    ["a key that there is not", front("authors: [A]"), "unknown-key", 3],
    ["an author that is a number", front("author: 7"), "bad-value", 3],
    ["no author in a list", front("author: []"), "bad-value", 3],
    ["an author of a list that is none", front("author:", "  - A", '  - ""'), "bad-value", 5],
    ["an update that is no date", front("updated: soon"), "bad-date", 3],
    ["a charset that there is not", front("encoding: utf-9"), "bad-value", 3],
    ["related that is no list", front("related: A"), "bad-value", 3],
    ["an entry that is a number", front("related:", "  - A", "  - 7"), "bad-value", 5],
    [
      "a key of an entry that there is not",
      front("related:", "  - A", "  - title: B", "    link: https://b.example/"),
      "unknown-key",
      6,
    ],
    ["an address of an entry that is none", front("related:", "  - title: B", "    url: b.html"), "bad-value", 5],
    ["a date of an entry that is none", front("related:", "  - title: B", "    published: 2012-02-30"), "bad-date", 5],
    ["an entry of dates alone", front("related:", "  - published: 2012-02-03"), "bad-value", 4],
    ["a script for an address", front("related:", "  - url: javascript:alert(1)"), "bad-value", 4],
  ])("%s", (_, page, code, line) => {
    const refusal = refusalOf(page);
    expect([refusal.code, refusal.place]).toEqual([code, { file: FILE, line }]);
  });

  test.each([
    ["updatd: 2012-03-29", "Did you mean `updated`?"],
    ["autor: A", "Did you mean `author`?"],
    ["related: [{titel: B}]", "Did you mean `title`?"],
    ["related: [{link: B}]", "The keys are: title, url, text, published, updated."],
  ])("and names the nearest key: %s", (line, remedy) => {
    expect(refusalOf(front(line)).remedy).toBe(remedy);
  });

  test("and says what to do about a page without text", () => {
    expect(refusalOf("---\ntitle: Ferry\n---\n").toText()).toBe(
      `${FILE}:4: this page has no text yet\n  Write the article below its front matter.`,
    );
  });
});

describe("hostile Markdown", () => {
  const bodyOf = (page: string): string => {
    const [block] = read(page).body;
    return block?.kind === "markup" ? block.html : "";
  };

  test("has nothing harmful left, wherever the markup stands", () => {
    for (const [, html] of attacks) {
      const page = `# T\n\nBefore ${html} after\n\n> ${html}\n\n${html}\n\n- [x](${html})\n\n| a |\n|-|\n| ${html} |\n`;
      expect(findFaults(bodyOf(page.replaceAll("\0", "\u{FFFD}")))).toEqual([]);
    }
  });

  test.each([
    "[x](javascript:alert(1))",
    "[x](<java\tscript:alert(1)>)",
    "[x](&#106;avascript:alert(1))",
    "![x](data:image/svg+xml,<svg/onload=alert(1)>)",
    '![x" onerror="alert(1)](https://news.example/a.jpg)',
    '[x](https://news.example/ "\\"onclick=alert(1)")',
    "<javascript:alert(1)>",
    "[x]: javascript:alert(1)\n\n[x]",
    "`<script>alert(1)</script>`",
    "www.news.example/<script>alert(1)</script>",
  ])("%s", (markdown) => {
    expect(findFaults(bodyOf(`# T\n\nText.\n\n${markdown}\n`))).toEqual([]);
  });

  test("reads any mixture of marks, or refuses it", () => {
    const marks = fc.constantFrom(
      ..."*_~`[]()<>!#|-+=\\&;:\n\n  x1".split(""),
      "\n    ",
      "\n> ",
      "\n- ",
      "<b>",
      "</p>",
      "[^1]",
      "---\n",
    );
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 200 }), (text) => {
        try {
          expect(findFaults(bodyOf(`# T\n\nText.\n\n${text.join("")}`))).toEqual([]);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    [">", "markup-too-deep"],
    ["> - ", "markup-too-deep"],
    ["1. ", "markup-too-deep"],
    ["*_", "markup-too-dense"],
    ["[^1]", "markup-too-dense"],
    ["[a](", "markup-too-dense"],
    ["\n", "page-without-body"],
    ["Boats. ", "page-too-large"],
  ])("a hundred thousand of %j are refused at once", (piece, code) => {
    const refusal = refusalOf(`# T\n\n${piece.repeat(100_000)}`);
    expect(refusal.code).toBe(code);
    expect(refusal.place.line).toBeGreaterThan(0);
  });

  test("a long table of links is none", () => {
    const rows = "| [a](https://a.example/) | *b* | [c](https://c.example/) |\n".repeat(500);
    expect(bodyOf(`# T\n\n| a | b | c |\n|-|-|-|\n${rows}`).match(/<tr>/g)).toHaveLength(501);
  });
});

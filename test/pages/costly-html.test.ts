// Saved pages that would cost much: monsters are refused, with file and line, and the rest is read in bounded time.
import { describe, expect, test } from "vitest";
import { Refusal } from "../../src/model/refusal.ts";
import { FILE, LONGEST, ld, pageOf, script, story, TEXT, tryRead } from "./hostile-page.ts";

describe("refuses at once, with file and line", () => {
  test.each([
    ["fifty megabytes", TEXT.repeat(420_000), "page-too-large"],
    ["a hundred thousand levels", "<div>".repeat(100_000), "page-too-complex"],
    ["a hundred thousand unclosed links", "<a href=/x>x".repeat(100_000), "page-too-complex"],
    ["a hundred thousand unclosed tables", "<table><tr><td>".repeat(100_000), "page-too-complex"],
    ["a million elements", "<b>x</b>".repeat(900_000), "page-too-complex"],
    [
      "a million attributes on one element",
      `<p ${Array.from({ length: 900_000 }, (_, at) => `a${at}`).join(" ")}>`,
      "page-too-complex",
    ],
    ["a million attributes on many", "<p a b c d e f g h i j>".repeat(100_000), "page-too-complex"],
    ["many elements that are very deep", `${"<a><b><i><u>".repeat(175)}${"<p>x".repeat(20_000)}`, "page-too-complex"],
    ["a hundred thousand unclosed paragraphs", "<p>x".repeat(100_000), "page-too-complex"],
  ])("%s", (_, body, code) => {
    const start = performance.now();
    const refusal = tryRead(pageOf(body));
    expect(refusal).toBeInstanceOf(Refusal);
    if (!(refusal instanceof Refusal)) return;
    expect([refusal.code, refusal.place.file]).toEqual([code, FILE]);
    expect(refusal.place.line).toBeGreaterThan(0);
    expect(refusal.toText()).toMatch(/^content\/pages\/ferry\.html:\d+: \S/);
    expect(performance.now() - start).toBeLessThan(LONGEST);
  });
});

const times = (count: number, of: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => of(at)).join("");

describe("reads in bounded time", () => {
  test.each<readonly [name: string, body: string, head?: string]>([
    ["paragraphs that all stand in seven hundred elements", `${"<a><b><i><u>".repeat(175)}${"<p>x".repeat(1000)}`],
    ["nested entities", "&amp;lt;&notit;&#x41;&#xFFFFFFFF;".repeat(20_000)],
    ["ampersands", "&".repeat(300_000)],
    ["seven hundred levels, ten times", `${"<div>".repeat(700)}x 2012${"</div>".repeat(700)}`.repeat(10)],
    ["dates seven hundred levels deep", `${"<b>2012 ".repeat(700)}${"</b>".repeat(700)}`.repeat(10)],
    ["five thousand attributes for dates", `<p ${times(5000, (at) => `data-date${at}=2012-01-01 `)}>x</p>`],
    ["five thousand scripts", script('var pubDate="2012-01-01T00:00:00Z"').repeat(5000)],
    ["five thousand metas", "", '<meta name=pubdate content="2012-01-01">'.repeat(5000)],
    [
      "five thousand titles and lines",
      TEXT.repeat(5000),
      times(5000, (at) => `<meta name=title content="Ferry ${at}">`),
    ],
    ["a title of a megabyte", TEXT.repeat(2000), `<meta name=title content="${"Ferry ".repeat(170_000)}">`],
    ["five thousand times", '<p><time datetime="2012-01-01T10:00">1 Jan 2012</time>'.repeat(5000)],
    ["five thousand links", times(5000, (at) => `<p>${story(at)}</p>`)],
    [
      "related stories without end",
      `<h3>Related stories</h3>${times(4000, (at) => `<p>${story(at)} (1 Jan 2012)</p>`)}`,
    ],
    ["five thousand headings of related stories", times(4000, (at) => `<div><h3>Related</h3>${story(at)}</div>`)],
    ["related stories within related stories", `<div><h3>Related</h3>${story(1)}`.repeat(700)],
    ["five thousand boxes of related stories", times(4000, (at) => `<div class=related>${story(at)}</div>`)],
    ["five thousand bylines", "<p class=byline>By Ida Rowe".repeat(5000)],
    [
      "JSON-LD of five megabytes",
      ld(`{"@type":"NewsArticle","headline":"Ferry service returns","x":"${"y".repeat(5e6)}"}`),
    ],
    ["JSON-LD a hundred thousand deep", ld(`${'{"@graph":['.repeat(1e5)}${"]}".repeat(1e5)}`)],
    ["authors a hundred thousand deep", ld(`{"@type":"Article","author":${"[".repeat(1e5)}1${"]".repeat(1e5)}}`)],
    ["a graph of five thousand articles", ld(`[${'{"@type":"Article","headline":"Ferry"},'.repeat(1e4)}{}]`)],
    ["JSON-LD that only begins", ld(`{"a":1${",  ".repeat(500_000)}`)],
    ["open comments", "<!--".repeat(500_000)],
  ])("%s", (_, body, head = "") => {
    const start = performance.now();
    tryRead(pageOf(body ?? "", head));
    expect(performance.now() - start).toBeLessThan(LONGEST);
  });

  // What nearly matches a pattern is tried again from each character when the pattern is open at both ends.
  test.each([
    ["names in a script", (count: number) => script("a".repeat(count))],
    ["spaces behind a name", (count: number) => script(`ab${" ".repeat(count)}`)],
    ["assignments of nothing", (count: number) => script("ab= ".repeat(count / 4))],
    [
      "quotes in a script that writes",
      (count: number) => script(`document.write(${"'".repeat(3900)})`).repeat(count / 4000),
    ],
    ["clocks of the page", (count: number) => script("currenttime".repeat(count / 11))],
    ["a clock of the page with a long name", (count: number) => script(`render${"a".repeat(count)}`)],
    ["addresses of a saved page", (count: number) => `<!--${"url: ".repeat(count / 5)}-->`],
    [
      "a date of Parse.ly",
      (count: number) => `<meta name=parsely-page content='${'"pub_date" : '.repeat(count / 13)}'>`,
    ],
    ["names of classes", (count: number) => `<div class="${"ab-".repeat(count / 3)}">x</div>`],
    ["a title of dividers", (count: number) => `<meta property="og:title" content="${" - |".repeat(count / 4)}">`],
    ["spaces in a title", (count: number) => `<meta property="og:title" content="a${" ".repeat(count)}b">`],
    ["a heading of arrows", (count: number) => `<p>${"»>·• ".repeat(11)}</p>`.repeat(count / 60)],
    ["months in a line", (count: number) => `<p>${"March 28, ".repeat(count / 10)}</p>`],
    ["brackets in a list", (count: number) => `<h3>Related</h3><p>${story(1)} ${"(1 ".repeat(count / 3)}</p>`],
    ["a byline of names", (count: number) => `<p class=byline>By ${"Ida, ".repeat(count / 5)}</p>`],
    [
      "an address of numbers",
      (count: number) => `<link rel=canonical href="https://a.example/${"2012-".repeat(count / 5)}">`,
    ],
    ["an encoding that is never named", (count: number) => `<meta ${"charset ".repeat(count / 8)}`],
  ])("near matches: %s", (_, bodyOf) => {
    const start = performance.now();
    tryRead(pageOf(bodyOf(300_000)));
    expect(performance.now() - start).toBeLessThan(LONGEST / 3);
  });
});

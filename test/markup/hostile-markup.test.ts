import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sanitizeHtml } from "../../src/markup/sanitize-html.ts";
import { Refusal } from "../../src/model/refusal.ts";
import { attacks } from "./hostile-markup.ts";
import { findFaults } from "./read-markup.ts";

const BASE = "https://news.example/a/b.html";

describe("nothing harmful is left of", () => {
  it.each(attacks)("%s", (_, html) => {
    expect(findFaults(sanitizeHtml(html, BASE).html)).toEqual([]);
    // In the middle of an article, where tags stand open.
    expect(findFaults(sanitizeHtml(`<div><p>Before <b>${html} after</b></p><p>End</p>`, BASE).html)).toEqual([]);
    expect(findFaults(sanitizeHtml(`<table><tr><td>${html}`, BASE).html)).toEqual([]);
  });

  it("any of them after what came out goes in again", () => {
    for (const [, html] of attacks)
      expect(findFaults(sanitizeHtml(sanitizeHtml(html, BASE).html, BASE).html)).toEqual([]);
  });

  it("any mixture of their pieces", () => {
    const pieces = attacks.flatMap(([, html]) => html.split(/(?=[<>"'])/));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (mixture) => {
        expect(findFaults(sanitizeHtml(mixture.join(""), BASE).html)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

it("the check sees what is harmful", () => {
  const harmful = attacks.filter(([, html]) => findFaults(html).length > 0);
  expect(harmful.length).toBeGreaterThan(100);
});

const many = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join("");

describe("ends soon, in bounded memory, with content or a refusal, on", () => {
  it.each<[string, () => string]>([
    ["a depth of 100,000", () => "<div>".repeat(100_000)],
    ["a depth of 100,000 of words", () => "<b>".repeat(100_000)],
    ["a depth of 100,000 of words that all differ", () => many(100_000, (index) => `<font size=${index}>`)],
    ["a depth that is just allowed, with much in it", () => `${"<div>".repeat(1900)}x${"<p>y</p>".repeat(50_000)}`],
    ["lists within lists", () => `${"<ul><li>".repeat(900)}x`],
    ["tables within tables", () => "<table><tr><td>".repeat(10_000)],
    ["foreign markup within foreign markup", () => "<svg><g><math>".repeat(50_000)],
    ["templates within templates", () => "<template>".repeat(100_000)],
    ["a million attributes", () => `<p ${many(1_000_000, (index) => `a${index}=1 `)}>x</p>`],
    ["an attribute of eight million characters", () => `<p title="${"x".repeat(8_000_000)}">x</p>`],
    [
      "formatting that multiplies",
      () => `<p>${many(500, (index) => `<b a=${index}>`)}</p>${"<p>x</p>".repeat(10_000)}`,
    ],
    ["things that tables put before them", () => `<table>${"<br>x".repeat(100_000)}`],
    ["words that a block takes over", () => `<b><div>${"<br>x".repeat(100_000)}</b>`],
    ["links that end one another", () => "<a href=x>y".repeat(100_000)],
    ["brackets", () => "<".repeat(1_000_000)],
    ["ampersands", () => "&".repeat(1_000_000)],
    ["entities that stand for two characters", () => "&NotEqualTilde;".repeat(200_000)],
    ["comments that never end", () => "<!--".repeat(500_000)],
    ["white space", () => `<p>${" \u200B\n".repeat(500_000)}x</p>`],
    ["a set of a million pictures", () => `<img srcset="${"a ".repeat(1_000_000)}">`],
    ["a style of a million rules", () => `<img src=a.jpg style="${"width:".repeat(500_000)}">`],
  ])("%s", (_, make) => {
    const html = make();
    try {
      expect(findFaults(sanitizeHtml(html, BASE).html.slice(0, 100_000))).toEqual([]);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      expect(error.code).toMatch(/^markup-too-(?:deep|large)$/);
    }
  });
});

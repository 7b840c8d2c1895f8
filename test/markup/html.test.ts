import { describe, expect, it } from "vitest";
import { blocksToHtml } from "../../src/markup/blocks-to-html.ts";
import { escapeAttribute, escapeHtml } from "../../src/markup/escape-html.ts";
import { textDirection } from "../../src/markup/text-direction.ts";

describe("escapeHtml", () => {
  it("escapes what begins markup, and what is escaped already once more", () => {
    expect(escapeHtml('AT&T <3 "x" &amp; ]]>')).toBe('AT&amp;T &lt;3 "x" &amp;amp; ]]&gt;');
  });
});

describe("escapeAttribute", () => {
  it("escapes the double quote too", () => {
    expect(escapeAttribute('a"b<c>d&e')).toBe("a&quot;b&lt;c&gt;d&amp;e");
  });
});

describe("blocksToHtml", () => {
  it("writes paragraphs, headings and lists, highlights first", () => {
    const html = blocksToHtml(
      [
        { kind: "paragraph", text: "One & two" },
        { kind: "heading", text: "Then" },
        { kind: "list", points: ["a", "b"] },
      ],
      ["High"],
    );
    expect(html).toBe("<ul><li>High</li></ul>\n<p>One &amp; two</p>\n<h2>Then</h2>\n<ul><li>a</li><li>b</li></ul>");
  });

  it("escapes all markup in captured text", () => {
    const script = "<script>alert('x')</script>";
    const escaped = "&lt;script&gt;alert('x')&lt;/script&gt;";
    expect(blocksToHtml([{ kind: "paragraph", text: script }])).toBe(`<p>${escaped}</p>`);
    expect(blocksToHtml([{ kind: "heading", text: script }])).toBe(`<h2>${escaped}</h2>`);
    expect(blocksToHtml([{ kind: "list", points: [script] }], [script])).toBe(
      `<ul><li>${escaped}</li></ul>\n<ul><li>${escaped}</li></ul>`,
    );
  });

  it("leaves out what has no text", () => {
    expect(
      blocksToHtml([
        { kind: "paragraph", text: " \u0001" },
        { kind: "heading", text: "" },
        { kind: "list", points: ["", " "] },
      ]),
    ).toBe("");
  });

  it("drops characters that no document may hold", () => {
    expect(blocksToHtml([{ kind: "paragraph", text: "a\u0000\uD800b" }])).toBe("<p>a\uFFFDb</p>");
  });
});

describe("textDirection", () => {
  it.each(["ar", "fa-IR", "he", "ur", "dv", "yi", "ckb", "pa-Arab", "uz-Arab-AF", "ks"])(
    "runs %s right to left",
    (tag) => {
      expect(textDirection(tag)).toBe("rtl");
    },
  );
  it.each(["en", "en-US", "az", "pa", "ks-Deva", "ar-Latn", "zh-Hant", "", "no tag", "x-private"])(
    "runs %j left to right",
    (tag) => {
      expect(textDirection(tag)).toBe("ltr");
    },
  );
});

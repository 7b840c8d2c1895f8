import { describe, expect, it } from "vitest";
import { sanitizeHtml } from "../../src/markup/sanitize-html.ts";
import { picturesIn, rewriteTags } from "../../src/markup/tags.ts";

const tricky = sanitizeHtml(
  `<p>1 &lt;table> <img src="/a.png?x=1&y=&quot;2" alt='<table> "> <img src=x.png'> a<b>b</b></p><pre>&lt;img src="z.png"></pre>`,
  "https://news.example/",
).html;

describe("tags of sanitised markup", () => {
  it("are found whatever their values and the text around them say", () => {
    const seen: string[] = [];
    rewriteTags(tricky, ({ whole, name, isEnd }) => {
      seen.push(isEnd ? `/${name}` : name);
      return whole;
    });
    expect(seen).toEqual(["p", "img", "b", "/b", "/p", "pre", "/pre"]);
  });

  it("stay as they are when nothing is changed", () => {
    expect(rewriteTags(tricky, ({ whole }) => whole)).toBe(tricky);
  });

  it("give the pictures at the addresses that a browser would ask", () => {
    expect(picturesIn(tricky)).toEqual(["https://news.example/a.png?x=1&y=%222"]);
    expect(picturesIn("<p>none</p>")).toEqual([]);
  });

  it("are read in time that grows with the markup, even if it is none of ours", () => {
    expect(picturesIn(`${"<img ".repeat(20_000)}"`)).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { sanitizeHtml } from "../../src/markup/sanitize-html.ts";

const BASE = "https://news.example/a/b.html";
const htmlOf = (html: string): string => sanitizeHtml(html, BASE).html;

describe("blocks", () => {
  it.each([
    [
      "boxes become paragraphs",
      "<div>One <b>two</b></div>loose<div><p>in</p>out</div>",
      "<p>One <b>two</b></p>\n<p>loose</p>\n<p>in</p>\n<p>out</p>",
    ],
    ["what is empty goes", "<p> <br></p><p>&nbsp;</p><ul><li></li></ul><h2></h2><p>x<b> </b>y</p>", "<p>x y</p>"],
    ["the highest heading is an h2", "<h3>A</h3><h4>B</h4>", "<h2>A</h2>\n<h3>B</h3>"],
    ["a title's heading too", "<h1>A</h1><h6>B</h6>", "<h2>A</h2>\n<h6>B</h6>"],
    ["white space is as it is seen, but in pre", "<p>a \n\t b</p><pre> a\n  b</pre>", "<p>a b</p>\n<pre> a\n  b</pre>"],
    ["words around blocks go, the blocks stay", "<b><p>a</p><p>b</p></b>", "<p>a</p>\n<p>b</p>"],
    [
      "old elements have their present names",
      "<center><tt>a</tt> <strike>b</strike></center>",
      "<p><code>a</code> <s>b</s></p>",
    ],
    [
      "a table keeps its empty cells",
      "<table><tr><td>1<td></table>",
      "<table><tbody><tr><td>1</td><td></td></tr></tbody></table>",
    ],
  ])("%s", (_, html, clean) => {
    expect(htmlOf(html)).toBe(clean);
  });
});

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

describe("links", () => {
  it.each([
    ["are absolute", '<p><a href=" ../c d.html ">c</a></p>', '<p><a href="https://news.example/c%20d.html">c</a></p>'],
    ["may be of mail", '<a href="mailto:desk@news.example">d</a>', '<p><a href="mailto:desk@news.example">d</a></p>'],
    [
      "to another scheme are their words",
      '<p>a <a href="javascript:x">b</a> <a href="tel:1">c</a></p>',
      "<p>a b c</p>",
    ],
    ["to a place on the page are their words", '<p><a name="t"></a>a<a href="#t">b</a></p>', "<p>ab</p>"],
    [
      "around blocks are of their words",
      '<a href="/z"><h3>A</h3><div>b</div></a>',
      '<p><a href="https://news.example/z">A  b</a></p>',
    ],
    ["without words go", '<p>a<a href="/z"> <img src="spacer.gif"></a>b</p>', "<p>a b</p>"],
  ])("%s", (_, html, clean) => {
    expect(htmlOf(html)).toBe(clean);
  });

  it("without a base are their words when they are relative", () => {
    expect(sanitizeHtml('<a href="/z">z</a><img src="y.jpg"><a href="http://o.example/">o</a>').html).toBe(
      '<p>z<a href="http://o.example/">o</a></p>',
    );
  });
});

const imagesOf = (html: string) => sanitizeHtml(html, BASE).images;

describe("images", () => {
  it("keep their words and their size", () => {
    expect(
      imagesOf('<img src="/p.jpg" alt=" A  pier " width="300px" height="200" class="x" style="float:left">'),
    ).toEqual([{ url: "https://news.example/p.jpg", alt: "A pier", width: 300, height: 200 }]);
    expect(imagesOf('<img src="/p.jpg" width="100%">')).toEqual([{ url: "https://news.example/p.jpg" }]);
  });

  it.each([
    ["data-src", '<img src="data:image/gif;base64,R0" data-src="/p.jpg">'],
    ["data-original", '<img src="/blank.gif" data-original="/p.jpg">'],
    ["data-lazy-src", '<img src="/s.jpg" data-lazy-src="/p.jpg">'],
    ["the widest of a srcset", '<img src="/s.jpg" srcset="/s.jpg 300w, /p.jpg 900w, /m.jpg 600w">'],
    ["the densest of a srcset", '<img src="/s.jpg" srcset="/s.jpg, /p.jpg 2x">'],
    ["a srcset that a script reads", '<img src="/s.jpg" data-srcset="/p.jpg 900w,/m.jpg 600w">'],
    ["the source of a picture", '<picture><source srcset="/p.jpg 2x"><img></picture>'],
    ["an image for those without scripts", '<img class="lazy"><noscript>No<img src="/p.jpg"></noscript>'],
    ["the same twice", '<img data-src="/p.jpg"><noscript><img src="/p.jpg"></noscript>'],
    ["one within a link", '<a href="/z"><img src="/p.jpg"></a>'],
  ])("are found at %s", (_, html) => {
    expect(imagesOf(html).map(({ url }) => url)).toEqual(["https://news.example/p.jpg"]);
  });

  it("keep commas in the addresses of a srcset", () => {
    expect(imagesOf('<img srcset="/w_1,h_2/p.jpg 1x, /w_3,h_4/p.jpg 2x">')[0]?.url).toBe(
      "https://news.example/w_3,h_4/p.jpg",
    );
  });

  it.each([
    ["one pixel", '<img src="https://t.example/x.jpg" width="1" height="1">'],
    ["no pixel by its style", '<img src="https://t.example/x.jpg" style="width:0px; height:0px">'],
    ["hidden", '<img src="https://t.example/x.jpg" style="display: none">'],
    ["hidden with its box", '<div hidden><img src="https://t.example/x.jpg"></div>'],
    ["a spacer", '<img src="/img/spacer.gif">'],
    ["a counter", '<img src="https://b.scorecardresearch.com/p?c1=2">'],
    ["a counter of a network", '<img src="https://www.facebook.com/tr?id=1&ev=PageView">'],
    ["no address", "<img alt=x>"],
    ["data alone", '<img src="data:image/png;base64,iVBORw0KGgo=">'],
  ])("that are %s are none", (_, html) => {
    expect(imagesOf(html)).toEqual([]);
    expect(htmlOf(`<p>${html}</p>`)).toBe("");
  });
});

const linkTo = (url: string, words: string): string => `<p><a href="${url}">${words}</a></p>`;

describe("what a reader would not play becomes a link", () => {
  it.each([
    [
      "a frame, by its title",
      '<iframe src="//v.example/1" title="A film"></iframe>',
      linkTo("https://v.example/1", "A film"),
    ],
    [
      "a frame, by its host",
      '<iframe data-src="https://v.example/1"></iframe>',
      linkTo("https://v.example/1", "v.example"),
    ],
    [
      "a film",
      '<video poster="p.jpg"><source src="f.mp4"></video>',
      linkTo("https://news.example/a/f.mp4", "news.example"),
    ],
    ["a sound", '<audio src="/s.mp3" aria-label="Bells"></audio>', linkTo("https://news.example/s.mp3", "Bells")],
    [
      "an object of twenty years ago",
      '<object width=425><param name="movie" value="http://v.example/v/1"><embed src="http://v.example/v/1"></object>',
      linkTo("http://v.example/v/1", "v.example"),
    ],
    ["a frame that counts", '<p>a</p><iframe src="https://t.example/" width="1" height="1"></iframe>', "<p>a</p>"],
    ["a frame of ads", '<p>a</p><iframe src="https://x.doubleclick.net/a"></iframe>', "<p>a</p>"],
    ["a frame without an address", '<p>a</p><iframe src="about:blank"></iframe>', "<p>a</p>"],
    [
      "a post, whose own link stays",
      '<blockquote class="twitter-tweet"><p>Hi</p><a href="https://t.example/1">May 1</a></blockquote><script src="w.js"></script>',
      '<blockquote><p>Hi</p><p><a href="https://t.example/1">May 1</a></p></blockquote>',
    ],
    [
      "a post, by where it would be loaded from",
      '<blockquote class="instagram-media" data-instgrm-permalink="https://i.example/p/1">Hi</blockquote>',
      '<blockquote><p>Hi</p><p><a href="https://i.example/p/1">i.example</a></p></blockquote>',
    ],
  ])("%s", (_, html, clean) => {
    expect(htmlOf(html)).toBe(clean);
  });
});

describe("what is not for whoever reads goes", () => {
  it.each([
    ["ads", '<div class="ad-slot">Buy</div><ins class="adsbygoogle">x</ins><div id="taboola-below">y</div>'],
    ["what is hidden", '<p hidden>a</p><p style="color:red;display:none">b</p>'],
    ["what only a screen reader is told", '<span class="sr-only">a</span>'],
    ["menus, buttons and fields", "<nav><a href=/x>x</a></nav><button>Share</button><select><option>a</select>"],
    ["words for those without scripts", "<noscript>Please turn scripts on.</noscript>"],
  ])("%s", (_, html) => {
    expect(htmlOf(html)).toBe("");
  });

  it("and not what only sounds like it", () => {
    const html =
      '<div class="header-adapted"><p class="ad">a</p><div class="download">b</div><span class="badge">c</span></div>';
    expect(htmlOf(html)).toBe("<p>a</p>\n<p>b</p>\n<p>c</p>");
  });
});

it("takes no story for an ad because its box tells of ads", () => {
  const story = `<p>${"Boats cross the sound again. ".repeat(30).trim()}</p>`;
  expect(
    htmlOf(`<div class="story has-ads">${story}<div class="ad"><script>${"x".repeat(999)}</script>Buy</div></div>`),
  ).toBe(story);
});

describe("the text", () => {
  it("has a line for each block, and the cells of a row on one", () => {
    const html = "<h3>A</h3><p>b<br>c&nbsp; d</p><table><tr><td><p>1</p><td>2</table><ul><li>e<ul><li>f</ul></ul>";
    expect(sanitizeHtml(html).text).toBe("A\nb\nc d\n1 2\ne\nf");
  });
});

it("keeps everything that it may say something with, and says the same again", () => {
  const html = [
    "<h2>A</h2>",
    '<p dir="rtl" lang="ar">b <abbr title="c">d</abbr> <q cite="https://news.example/q">e</q><sup>f</sup><sub>g</sub> <kbd>h</kbd></p>',
    '<ol start="3" reversed><li value="5">i</li></ol>',
    "<dl><dt>j</dt><dd>k</dd></dl>",
    "<details><summary>l</summary><p>m</p></details>",
    '<figure><img src="https://news.example/p.jpg" alt="n" width="3" height="4"><figcaption>o</figcaption></figure>',
    '<table><caption>p</caption><thead><tr><th colspan="2" scope="col">q</th></tr></thead><tbody><tr><td rowspan="2">r</td><td></td></tr></tbody></table>',
    "<blockquote><p>s</p></blockquote>",
    "<pre><code>t\n  &lt;u></code></pre>",
    "<hr>",
    '<p><time datetime="2012-03-28T18:39-04:00">v</time> <del>w</del><ins>x</ins> <ruby>y<rt>z</rt></ruby></p>',
  ].join("\n");
  expect(htmlOf(html)).toBe(html);
});

describe("the lead", () => {
  const leadOf = (html: string) => sanitizeHtml(html, "https://quay.example/").lead;

  it.each([
    [
      "is what is written in sentences: no heading, table, picture, code",
      "<h2>Boats</h2><table><tr><td>RSS</td></tr></table><figure><img src=a.png><figcaption>A boat</figcaption></figure><pre>x</pre><p>Boats cross.</p><ul><li>Two of them</li></ul>",
      "Boats cross.\nTwo of them",
    ],
    [
      "has no number that leads to a note after a stop, and keeps other raised ones",
      '<p>Left out.<sup><a href="#fn">1</a></sup> E = mc<sup>2</sup></p>',
      "Left out. E = mc2",
    ],
    ["is all that there is, where nothing is written in sentences", "<h2>Boats</h2><pre>x</pre>", "Boats\nx"],
  ])("%s", (_, html, lead) => {
    expect(leadOf(html)).toBe(lead);
  });

  it("is no longer than is needed", () => {
    expect(leadOf("<p>word word</p>".repeat(10_000)).length).toBeLessThan(1100);
  });
});

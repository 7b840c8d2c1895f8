// Scripts in every disguise in saved pages: nothing is run or fetched, and nothing harmful is left.
import { describe, expect, test } from "vitest";
import type { PageReading } from "../../src/model/page.ts";
import { Refusal } from "../../src/model/refusal.ts";
import { attacks } from "../markup/hostile-markup.ts";
import { findFaults } from "../markup/read-markup.ts";
import { ld, pageOf, read, script, TEXT, tryRead } from "./hostile-page.ts";

describe("leaves nothing harmful", () => {
  const bodyOf = (page: PageReading): string =>
    page.body.map((block) => (block.kind === "markup" ? block.html : "")).join("");

  test("in the text", () => {
    for (const [, html] of attacks) {
      const page = tryRead(pageOf(`${TEXT}${html}<p>And then the boats come back. ${html} All of them.</p>${TEXT}`));
      if (!(page instanceof Refusal)) expect(findFaults(bodyOf(page))).toEqual([]);
    }
  });

  test.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "&#106;avascript:alert(1)",
    "java\tscript:alert(1)",
    "vbscript:msgbox(1)",
    "data:text/html,<script>alert(1)</script>",
  ])("of the address %s, wherever it stands", (address) => {
    const page = read(
      pageOf(
        `<p><a href="${address}">Here</a> <img src="${address}" alt="A boat"></p><h3>Related stories</h3>
         <ul><li><a href="${address}">A story about other boats</a></li><li><a href="https://a.example/x">A story about boats</a></li></ul>`,
        `<link rel="canonical" href="${address}"><meta property="og:image" content="${address}"><base href="${address}">`,
      ),
    );
    expect(page.address).toBeUndefined();
    expect(page.image).toBeUndefined();
    expect(page.coverage?.entries.map(({ url }) => url)).toEqual(["https://a.example/x"]);
    expect(findFaults(bodyOf(page))).toEqual([]);
  });

  test("and takes headline, byline and entries for words", () => {
    const page = read(
      pageOf(
        `<p class="byline">By Ida <script>alert(1)</script>Rowe</p><div class="related"><a href="https://a.example/x">Boats &lt;script&gt;alert(1)&lt;/script&gt; and more</a></div>`,
        ld(
          `{"@type":"NewsArticle","headline":"<img src=x onerror=alert(1)>","author":{"name":"<svg onload=alert(1)>"}}`,
        ),
      ),
    );
    expect(page.title).toBe("Ferry service returns");
    expect(page.byline?.authors).toEqual([{ name: "Ida Rowe" }]);
    expect(page.coverage?.entries[0]?.title).toBe("Boats <script>alert(1)</script> and more");
  });

  test("of keys that every object has", () => {
    const page = read(
      pageOf(
        "",
        ld(`{"__proto__":{"datePublished":"2001-01-01"},"constructor":{"prototype":{"x":1}},"@type":"NewsArticle",
             "headline":"Ferry service returns","datePublished":"2012-03-28T10:00:00Z"}`) +
          '<meta name="__proto__" content="2002-01-01"><meta name="constructor" content="2003-01-01">',
      ),
    );
    expect(page.readings.map(({ words }) => words)).toEqual(["2012-03-28T10:00:00Z"]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test("by running or fetching anything", () => {
    const before = globalThis.fetch;
    let asked = 0;
    globalThis.fetch = () => {
      asked += 1;
      return Promise.reject(new Error("a page was fetched"));
    };
    try {
      const page = read(
        pageOf(
          `${script('globalThis.seized = true; document.write("<p>March 1, 2001")')}<img src="https://a.example/x.png" onerror="globalThis.seized = true">
           <body onload="globalThis.seized = true"><iframe src="https://a.example/"></iframe>`,
          '<script src="https://a.example/x.js"></script><link rel="stylesheet" href="https://a.example/x.css">',
        ),
      );
      expect(page.title).toBe("Ferry service returns");
    } finally {
      globalThis.fetch = before;
    }
    expect([asked, "seized" in globalThis]).toEqual([0, false]);
  });
});

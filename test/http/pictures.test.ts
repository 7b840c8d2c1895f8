// Pictures on the page of an item, and what its policy lets through for them.
import { describe, expect, it } from "vitest";
import { makeApp } from "../../src/http/app.ts";
import type { Item, SettledContent } from "../../src/model/item.ts";
import { bundledStore } from "../raw.ts";
import { article, content, dated, now } from "../store/sample-content.ts";
import { attribute, named, type Page, readPage } from "./read-page.ts";

const withItem = (item: Item): SettledContent => ({
  ...content,
  items: [item, ...content.items.filter(({ id }) => id !== item.id)],
});

async function ask(item: Item, path = item.path): Promise<{ found: Page; headers: Headers }> {
  const store = bundledStore(withItem(item));
  const app = makeApp({ store, clock: () => now, baseUrl: () => "https://quay.example" });
  const answer = await app.request(path);
  return { found: readPage(await answer.text()), headers: answer.headers };
}

const imagesOf = async (item: Item) =>
  named((await ask(item)).found, "img").map((one) =>
    Object.fromEntries(one.attrs.map(({ name, value }) => [name, value])),
  );
const policyOf = async (item: Item, path?: string) =>
  /img-src ([^;]*)/.exec((await ask(item, path)).headers.get("Content-Security-Policy") ?? "")?.[1];

const url = "https://pictures.example/2012/crane-on-barge.jpg";
const image = { url, alt: "The crane <on> a barge", width: 1280, height: 720, type: "image/jpeg" } as const;

describe("the picture of an item", () => {
  it("stands above the text with its words and its size, and is not put off", async () => {
    expect(await imagesOf({ ...article, image })).toEqual([
      {
        class: "u-featured",
        src: url,
        alt: image.alt,
        lang: "en",
        dir: "ltr",
        width: "1280",
        height: "720",
        decoding: "async",
      },
    ]);
  });

  it("stands on the page of a coverage entry too, even of one that is all headline", async () => {
    const short = { ...dated, html: `<p>${dated.title}</p>`, summary: dated.title, image };
    expect((await imagesOf(short)).map(({ src }) => src)).toEqual([url]);
  });

  it("has an empty description when nobody knows one, and no size when it states half of one", async () => {
    const [found] = await imagesOf({ ...article, image: { url, width: 1280 } });
    expect(found).toMatchObject({ alt: "" });
    expect(found).not.toHaveProperty("width");
  });

  it.each([
    ["the same address", url],
    ["another query", `${url}?w=300`],
    ["another size in its name", "https://cdn.example/x/crane-on-barge-300x200.webp"],
  ])("is not shown twice when the text has it at %s", async (_, src) => {
    const html = `<p>Words.</p>\n<p><img src="${src}" alt="In the text"></p>`;
    expect((await imagesOf({ ...article, image, html })).map(({ alt }) => alt)).toEqual(["In the text"]);
  });

  it("is another one than a picture of the same short name elsewhere", async () => {
    const html = `<p><img src="https://other.example/1.jpg" alt=""></p>`;
    const lead = { url: "https://pictures.example/1.jpg" };
    expect(await imagesOf({ ...article, image: lead, html })).toHaveLength(2);
  });
});

describe("pictures in the text", () => {
  const html = `<p><img src="${url}" alt="a > b" width="2" height="1"></p>\n<p><img src="https://x.example/2.png" alt=""></p>`;

  it("wait until somebody scrolls to them, all but one that is in sight at once", async () => {
    expect(
      (await imagesOf({ ...article, html })).map(({ alt, loading, decoding }) => [alt, loading, decoding]),
    ).toEqual([
      ["a > b", undefined, "async"],
      ["", "lazy", "async"],
    ]);
    const other = { url: "https://pictures.example/somewhere-else.png" };
    expect((await imagesOf({ ...article, image: other, html })).map(({ loading }) => loading)).toEqual([
      undefined,
      "lazy",
      "lazy",
    ]);
  });
});

describe("the policy of a page", () => {
  it("lets no picture of another site through where the page has none", async () => {
    expect(await policyOf(article)).toBe("'self'");
    for (const path of ["/", "/articles", "/topics/harbour", "/nowhere", "/coverage/aa11"]) {
      expect(await policyOf({ ...article, image }, path)).toBe("'self'");
    }
  });

  it("names the schemes of the pictures that an item's page has, and no other", async () => {
    const plain = `<p><img src="http://x.example/2.png" alt=""></p>`;
    expect(await policyOf({ ...article, image })).toBe("'self' https:");
    expect(await policyOf({ ...dated, html: plain })).toBe("'self' http:");
    expect(await policyOf({ ...article, image, html: plain })).toBe("'self' https: http:");
  });

  it("is not widened by words that look like a picture", async () => {
    expect(await policyOf({ ...article, html: `<p title="&lt;img">&lt;img src="http://x.example/2.png"></p>` })).toBe(
      "'self'",
    );
  });

  it("sends no other site the address of the page", async () => {
    expect((await ask({ ...article, image })).headers.get("Referrer-Policy")).toBe("same-origin");
  });
});

describe("hostile values of a picture", () => {
  it("stay values", async () => {
    const alt = `"><script>alert(1)</script>' onerror='alert(1)`;
    const { found } = await ask({ ...article, image: { url: `${url}?"><script>`, alt } });
    expect(named(found, "img").map((one) => attribute(one, "alt"))).toEqual([alt]);
    expect(named(found, "img").flatMap(({ attrs }) => attrs.filter(({ name }) => name.startsWith("on")))).toEqual([]);
    expect(found.mistakes).toEqual([]);
  });

  it.each(["javascript:alert(1)", "data:image/png;base64,AA"])("at %s are not shown", async (address) => {
    expect(await imagesOf({ ...article, image: { url: address } })).toEqual([]);
  });
});

describe("what is wider than a phone", () => {
  it("scrolls in a box that the keyboard reaches, each with a name of its own, a table in a table with the outer one", async () => {
    const cell = `<table><tbody><tr><td>a</td></tr></tbody></table>`;
    const html = `<table><tbody><tr><td>${cell}</td></tr></tbody></table>\n<pre>x</pre>\n${cell}\n<p title="<table>">b</p>`;
    const { found } = await ask({ ...article, html });
    const boxes = found.elements.filter((one) => attribute(one, "class") === "scroll");
    expect(
      boxes.map((one) => [attribute(one, "role"), attribute(one, "tabindex"), attribute(one, "aria-label")]),
    ).toEqual([
      ["region", "0", "Table, 1"],
      ["region", "0", "Text with its own line breaks, 2"],
      ["region", "0", "Table, 3"],
    ]);
    expect(found.mistakes).toEqual([]);
  });
});

describe("the way to the original", () => {
  const source = "https://elsewhere.example/lamps?a=1&b=2";
  const hrefs = (found: Page) => named(found, "a").map((one) => attribute(one, "href"));

  it("stands on a coverage entry's page, and beside the entry on its article's page with the way to our own", async () => {
    expect(hrefs((await ask({ ...dated, source })).found)).toContain(source);
    const story = hrefs((await ask({ ...dated, source }, article.path)).found);
    expect(story).toEqual(expect.arrayContaining([source, dated.path]));
  });

  it("is no link when a browser should not open it", async () => {
    const { found } = await ask({ ...dated, source: "javascript:alert(1)" }, article.path);
    expect(hrefs(found).filter((href) => href?.startsWith("javascript:"))).toEqual([]);
  });
});

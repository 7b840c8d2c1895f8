import { gunzipSync } from "node:zlib";
import { afterEach, describe, expect, it, vi } from "vitest";
import { compileContent, editionOf } from "../../src/feeds/compile-content.ts";
import { makeApp } from "../../src/http/app.ts";
import { bundledStore as compiledStore } from "../../src/store/bundled.ts";
import { bundledStore } from "../raw.ts";
import { articleRelease, content, entryRelease, now, site, undatedEdit } from "../store/sample-content.ts";

let clock = now;
const app = makeApp({ store: bundledStore(content), clock: () => clock, baseUrl: () => site.url });
const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  Promise.resolve(app.fetch(new Request(`http://localhost:1234${path}`, init), {}));
const headersOf = (response: Response): Record<string, string> => Object.fromEntries(response.headers);

const feeds = [
  ["/rss.xml", "application/rss+xml"],
  ["/atom.xml", "application/atom+xml"],
  ["/feed.json", "application/feed+json"],
] as const;
const documents = [
  ...feeds.map(([path, type]) => [path, type] as const),
  ...feeds.map(([path, type]) => [`/articles/crane-returns${path}`, type] as const),
  ["/", "text/html"],
  ["/articles/crane-returns", "text/html"],
  ["/coverage/bb22", "text/html"],
] as const;
const held = ["/articles/night-ferry", "/articles/night-ferry/rss.xml", "/coverage/dd44", "/coverage/ee55"];
const errors = [
  ["/nowhere", "GET", 404],
  ["/rss.xml/", "GET", 301],
  ["/articles/nowhere/rss.xml", "GET", 404],
  ["/a%zz", "GET", 400],
  ["/", "POST", 405],
] as const;

afterEach(() => {
  clock = now;
});

describe.each(documents)("%s", (path, type) => {
  it("is served with its exact type and charset, and never sniffed", async () => {
    const response = await ask(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe(`${type}; charset=utf-8`);
    expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
  });

  it("answers HEAD as GET, without a body", async () => {
    for (const coding of ["", "gzip"]) {
      const headers = { "Accept-Encoding": coding };
      const [get, head] = [await ask(path, { headers }), await ask(path, { headers, method: "HEAD" })];
      expect(head.status).toBe(200);
      expect(headersOf(head)).toEqual(headersOf(get));
      expect(Number(head.headers.get("Content-Length"))).toBe((await get.arrayBuffer()).byteLength);
      expect(await head.text()).toBe("");
    }
  });

  it("answers both validators with 304, which repeats what a cache needs", async () => {
    const full = await ask(path);
    const kept = ["ETag", "Cache-Control", "Vary", "Last-Modified", "Link", "Access-Control-Allow-Origin"];
    for (const [name, value] of [
      ["If-None-Match", full.headers.get("ETag")],
      ["If-None-Match", `"other", W/${full.headers.get("ETag")}`],
      ["If-Modified-Since", full.headers.get("Last-Modified")],
    ] as const) {
      for (const method of ["GET", "HEAD"]) {
        const response = await ask(path, { method, headers: { [name]: value ?? "" } });
        expect(response.status).toBe(304);
        expect(await response.text()).toBe("");
        expect(response.headers.has("Content-Type")).toBe(false);
        for (const header of kept) expect(response.headers.get(header)).toBe(full.headers.get(header));
      }
    }
  });

  it("is the same document plain and compressed, under two tags", async () => {
    const plain = await ask(path, { headers: { "Accept-Encoding": "identity" } });
    const packed = await ask(path, { headers: { "Accept-Encoding": "gzip" } });
    expect(plain.headers.has("Content-Encoding")).toBe(false);
    expect(packed.headers.get("Content-Encoding")).toBe("gzip");
    expect(packed.headers.get("ETag")).not.toBe(plain.headers.get("ETag"));
    expect(gunzipSync(await packed.arrayBuffer()).toString()).toBe(await plain.text());
    const mixed = { "Accept-Encoding": "gzip", "If-None-Match": plain.headers.get("ETag") ?? "" };
    expect((await ask(path, { headers: mixed })).status).toBe(200);
  });

  it("ignores a query, and is the same document under it", async () => {
    const [plain, asked] = [await ask(path), await ask(`${path}?utm=caf%C3%A9&x=1+1&&=`)];
    expect(asked.status).toBe(200);
    expect(asked.headers.get("ETag")).toBe(plain.headers.get("ETag"));
  });

  it("tells nothing of what is held", async () => {
    const text = await (await ask(path)).text();
    for (const secret of [
      "night-ferry",
      "night ferry",
      "dd44",
      "ee55",
      "lock opens",
      "Tickets",
      "2026-09",
      "2026-08-20",
    ]) {
      expect(text).not.toContain(secret);
    }
  });

  it("names the public site, whatever host was asked", async () => {
    const headers = { Host: "evil.example", "X-Forwarded-Host": "evil.example" };
    const response = await Promise.resolve(app.fetch(new Request(`http://evil.example${path}`, { headers }), {}));
    expect(await response.text()).not.toContain("evil.example");
    expect(response.headers.get("Link")).toContain(`<${site.url}${path}>; rel="self"; type="${type}"`);
  });
});

describe("caching", () => {
  it("dates a document by its last change", async () => {
    const response = await ask("/rss.xml");
    expect(response.headers.get("Last-Modified")).toBe("Mon, 03 Aug 2026 14:30:00 GMT");
    expect(response.headers.get("Cache-Control")).toBe("public, no-transform, max-age=300, stale-while-revalidate=300");
    expect(response.headers.get("Vary")).toBe("Accept-Encoding, Sec-Fetch-Dest, Sec-Fetch-Mode");
    expect((await ask("/")).headers.get("Vary")).toBe("Accept-Encoding");
  });

  it("never keeps a copy past a release, and shows the release from its second on", async () => {
    const before = await ask("/rss.xml");
    clock = entryRelease.replace("06:00:00", "05:59:00");
    expect((await ask("/rss.xml")).headers.get("Cache-Control")).toBe("public, no-transform, max-age=59");
    expect((await ask("/coverage/bb22")).headers.get("Cache-Control")).toBe("public, no-transform, max-age=59");
    clock = entryRelease;
    const validator = { "If-Modified-Since": before.headers.get("Last-Modified") ?? "" };
    const after = await ask("/rss.xml", { headers: validator });
    expect(after.status).toBe(200);
    expect(after.headers.get("Last-Modified")).toBe("Thu, 20 Aug 2026 06:00:00 GMT");
    expect(await after.text()).toContain("The lock opens at dawn");
  });

  it("moves the page of coverage when another story of it is released", async () => {
    const before = await ask("/coverage/bb22");
    clock = articleRelease;
    const after = await ask("/coverage/bb22", { headers: { "If-None-Match": before.headers.get("ETag") ?? "" } });
    expect(after.status).toBe(200);
    expect(await after.text()).toContain("The night ferry starts again");
  });

  it("dates nothing later than now, and the tag stands while the clock catches up", async () => {
    const app = makeApp({ store: bundledStore(content), clock: () => clock, baseUrl: () => site.url });
    for (const path of ["/rss.xml", "/atom.xml", "/feeds.opml", "/sitemap.xml", "/"]) {
      clock = "2026-08-02T00:00:00Z";
      const early = await app.request(site.url + path);
      expect(early.headers.get("Last-Modified")).toBe("Sun, 02 Aug 2026 00:00:00 GMT");
      const text = await early.text();
      for (const late of [undatedEdit, new Date(undatedEdit).toUTCString()]) expect(text).not.toContain(late);
      clock = "2026-08-02T00:00:07Z";
      const later = await app.request(site.url + path);
      expect(later.headers.get("ETag")).toBe(early.headers.get("ETag"));
      expect(later.headers.get("Last-Modified")).toBe("Sun, 02 Aug 2026 00:00:07 GMT");
    }
  });

  it("is for good where the address has the content's hash, and pages name such addresses", async () => {
    const page = await (await ask("/")).text();
    const assets = page.match(/\/assets\/[a-z]+\.[0-9a-f]{8}\.(?:css|js)/g) ?? [];
    expect(assets).toHaveLength(2);
    for (const path of assets) {
      const response = await ask(path);
      expect(response.status).toBe(200);
      expect(response.headers.get("Cache-Control")).toContain("max-age=31536000, immutable");
      expect(response.headers.get("Content-Type")).toMatch(/^text\/(?:css|javascript); charset=utf-8$/);
      const etag = response.headers.get("ETag") ?? "";
      expect((await ask(path, { headers: { "If-None-Match": etag } })).status).toBe(304);
    }
  });
});

describe("codings", () => {
  it("that refuse everything we have get 406, which varies too (RFC 9110 section 15.5.7)", async () => {
    const response = await ask("/rss.xml", { headers: { "Accept-Encoding": "identity;q=0" } });
    expect(response.status).toBe(406);
    expect(response.headers.get("Vary")).toBe("Accept-Encoding");
  });

  it("follow the client's own words where the edge keeps them", async () => {
    const request = new Request("http://localhost/rss.xml", { headers: { "Accept-Encoding": "br, gzip" } });
    const response = await app.fetch(Object.assign(request, { cf: { clientAcceptEncoding: "" } }), {});
    expect(response.headers.has("Content-Encoding")).toBe(false);
  });
});

describe("methods", () => {
  it.each(["/rss.xml", "/", "/nowhere"])("OPTIONS %s is answered as a preflight", async (path) => {
    const response = await ask(path, { method: "OPTIONS" });
    expect(response.status).toBe(204);
    expect(response.headers.get("Allow")).toBe("GET, HEAD, OPTIONS");
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(response.headers.get("Access-Control-Allow-Methods")).toBe("GET, HEAD, OPTIONS");
    expect(response.headers.get("Access-Control-Allow-Headers")).toBe("If-None-Match, If-Modified-Since, A-IM");
    expect(await response.text()).toBe("");
  });

  it.each(["POST", "PUT", "PATCH", "DELETE", "PROPFIND"])("%s is refused with what is allowed", async (method) => {
    const response = await ask("/rss.xml", { method });
    expect(response.status).toBe(405);
    expect(response.headers.get("Allow")).toBe("GET, HEAD, OPTIONS");
    expect(response.headers.get("Content-Type")).toBe("text/plain; charset=utf-8");
  });
});

describe("every answer", () => {
  const asked = [...documents.map(([path]) => [path, "GET", 200] as const), ...errors];

  it.each(asked)("%s by %s (%i) is open to readers in a browser", async (path, method, status) => {
    const response = await ask(path, { method });
    expect(response.status).toBe(status);
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(response.headers.get("Access-Control-Expose-Headers")).toBe("ETag, Link, IM");
    expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
  });
});

describe("errors", () => {
  it.each(held)("%s is held, and nothing tells it from what never was", async (path) => {
    const [response, never] = [await ask(path), await ask(path.replace(/night-ferry|\w\w\d\d$/, "never"))];
    expect(response.status).toBe(404);
    expect(headersOf(response)).toEqual(headersOf(never));
    expect(await response.text()).toBe(await never.text());
  });

  it.each(["/a%", "/articles/%E0%A4%A", "/coverage/%ff"])("%s is broken, and refused as that", async (path) => {
    expect((await ask(path)).status).toBe(400);
  });

  it.each(["/?x=%zz", "/rss.xml?%", "/rss.xml?x=%ff", "/articles/crane-returns/rss.xml?a=%c3%28"])(
    "%s is served: a query may hold any bytes (RFC 3986 section 3.4)",
    async (path) => {
      expect((await ask(path)).status).toBe(200);
    },
  );

  it.each(["/articles/..%2f..%2fetc", "/articles/%00", "/coverage/__proto__", "/articles//rss.xml", "/RSS.xml"])(
    "%s is nothing we have",
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  it.each(["/articles/crane%2Dreturns/rss.xml", "/%72ss.xml", "/%61rticles/%63rane-returns/%66%65ed%2Ejson"])(
    "reads %s as what it is without its percent signs (RFC 3986 section 6.2.2.2)",
    async (path) => {
      expect((await ask(path)).status).toBe(200);
    },
  );

  it.each([
    ["/articles/", "/articles"],
    ["/rss.xml/", "/rss.xml"],
    ["/rss.xml//?x=1", "/rss.xml?x=1"],
    ["/articles/crane-returns/", "/articles/crane-returns"],
    ["/nowhere/", "/nowhere"],
    ["//", "/"],
    ["//elsewhere.example/", "//elsewhere.example"],
  ])("leads from %s to the address without slashes at its end", async (path, to) => {
    const response = await ask(path);
    expect(response.status).toBe(301);
    expect(response.headers.get("Location")).toBe(site.url + to);
  });

  it("serves the icon to those that look for it where icons used to be", async () => {
    const [old, icon] = [await ask("/favicon.ico"), await ask("/favicon.svg")];
    expect(old.headers.get("Content-Type")).toBe("image/svg+xml; charset=utf-8");
    expect(await old.text()).toBe(await icon.text());
  });

  it("are a page for people, a line of text for feed readers, and never kept", async () => {
    const [page, text] = [await ask("/nowhere"), await ask("/articles/nowhere/atom.xml")];
    expect(page.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect(text.headers.get("Content-Type")).toBe("text/plain; charset=utf-8");
    expect((await text.text()).trim().split("\n")).toHaveLength(1);
    expect(page.headers.get("Cache-Control")).toBe("no-store");
    const head = await ask("/nowhere", { method: "HEAD" });
    expect(headersOf(head)).toEqual(headersOf(page));
  });

  it("of our own making are logged, and say no more than that", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const bug = new Error("the secret of the cellar");
    const store = { ...bundledStore(content), feed: () => Promise.reject(bug) };
    const broken = makeApp({ store, clock: () => now, baseUrl: () => site.url });
    for (const path of ["/rss.xml", "/"]) {
      const response = await broken.request(path);
      expect(response.status).toBe(500);
      expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
      expect(await response.text()).not.toMatch(/cellar|Error|\.ts|at /);
    }
    expect(log).toHaveBeenCalledWith(bug);
    log.mockRestore();
  });
});

describe("rendering", () => {
  it("happens once per change, however often a document is asked for", async () => {
    let questions = 0;
    const counting = {
      ...editionOf(site),
      get title() {
        questions += 1;
        return site.title;
      },
    };
    const own = makeApp({
      store: compiledStore({ ...compileContent(content), site: counting }),
      clock: () => clock,
      baseUrl: () => site.url,
    });
    await own.request("/rss.xml");
    const once = questions;
    for (let poll = 0; poll < 20; poll += 1) await own.request("/rss.xml", { headers: { "Accept-Encoding": "gzip" } });
    expect(questions).toBe(once);
    clock = entryRelease;
    await own.request("/rss.xml");
    expect(questions).toBeGreaterThan(once);
  });
});

// The whole Worker in Cloudflare's own runtime.
import { request } from "node:http";
import { gunzipSync, gzipSync } from "node:zlib";
import { parseXml, XmlElement } from "@rgrove/parse-xml";
import { Miniflare } from "miniflare";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compileContent } from "../../src/feeds/compile-content.ts";
import { writeEtag } from "../../src/http/etag.ts";
import { article, dated, heldArticle, heldEntry, moment, content as sample } from "../store/sample-content.ts";
import { type Bundle, bundleWorker } from "./bundle.ts";

// The runtime's clock is the real one: what is held here stays held, and all else is long public.
const far = moment("2999-01-01T00:00:00Z");
const past = "2020-01-01T00:00:00Z";
const edited = "2021-01-01T00:00:00Z";
const content = {
  ...sample,
  siteChanged: past,
  changed: past,
  appearances: sample.appearances.map(({ id, at }) => ({ id, at: at > sample.changed ? far.at : past })),
  removals: [{ path: "/articles/taken-out", at: past }],
  site: { ...sample.site, moved: { "/old.xml": "https://other.example/rss.xml" } },
  items: sample.items.map((item) => ({
    ...item,
    recorded: past,
    changed: item.id === dated.id || item.id === article.id ? edited : past,
    ...(item.id === heldArticle.id || item.id === heldEntry.id ? { published: far, updated: far } : {}),
  })),
};

let bundle: Bundle;
let worker: Miniflare;
let base: URL;

beforeAll(async () => {
  bundle = await bundleWorker(compileContent(content));
  worker = new Miniflare({
    modules: true,
    script: bundle.script,
    compatibilityDate: "2026-07-30",
    bindings: { SITE_URL: "https://other.example/" },
    cf: false,
  });
  base = await worker.ready;
}, 60_000);

afterAll(() => worker?.dispose());

type Asked = { readonly method?: string; readonly headers?: Record<string, string> };

const ask = (path: string, init: Asked = {}) => worker.dispatchFetch(new URL(path, base).href, init);

const feeds = ["/rss.xml", "/atom.xml", "/feed.json"];
const documents = [
  ...feeds,
  ...feeds.map((path) => `/articles${path}`),
  "/topics/harbour/rss.xml",
  "/authors",
  ...feeds.map((path) => `/articles/crane-returns${path}`),
  "/",
  "/articles/crane-returns",
  "/coverage/bb22",
  "/favicon.svg",
  "/robots.txt",
];

describe("the bundle", () => {
  it("uses no Temporal, which the runtime does not have", () => {
    expect(bundle.script).not.toContain("Temporal");
  });

  it("is under 60 KB compressed, content aside", () => {
    const code = gzipSync(bundle.script).length - gzipSync(bundle.content).length;
    expect(code).toBeLessThan(60_000);
    expect(code).toBeGreaterThan(10_000);
  });
});

describe.each(documents)("%s", (path) => {
  it("is served, and dated by its last change where it has one", async () => {
    const response = await ask(path);
    expect(response.status).toBe(200);
    const isDated = path !== "/favicon.svg" && path !== "/robots.txt";
    expect(response.headers.get("Last-Modified")).toBe(isDated ? "Fri, 01 Jan 2021 00:00:00 GMT" : null);
    await response.arrayBuffer();
  });

  it("is compressed once, by the Worker: gzip bytes are the plain ones", async () => {
    const [plain, packed] = await Promise.all(["identity", "gzip"].map((coding) => rawBody(path, coding)));
    expect(plain?.coding).toBeNull();
    expect(packed?.coding).toBe("gzip");
    expect(gunzipSync(packed?.bytes ?? "").equals(plain?.bytes ?? Buffer.of())).toBe(true);
    expect(packed?.bytes.length).toBe(packed?.length);
    expect(plain?.bytes.length).toBe(plain?.length);
  });

  it("answers HEAD with GET's headers", async () => {
    for (const coding of ["identity", "gzip"]) {
      const [get, head] = await Promise.all(["GET", "HEAD"].map((method) => rawBody(path, coding, method)));
      expect(head?.bytes).toHaveLength(0);
      expect(head?.headers).toEqual(get?.headers);
    }
  });

  it("answers 304 to its own tag, weak or strong, alone or in a list", async () => {
    const first = await ask(path);
    const etag = first.headers.get("ETag") ?? "";
    expect(etag).toMatch(/^"\d+-[\w-]+"$/);
    for (const tag of [etag, `W/${etag}`, `"a,b", ${etag}`, "*"]) {
      const again = await ask(path, { headers: { "If-None-Match": tag } });
      expect(again.status).toBe(304);
      expect(again.headers.get("ETag")).toBe(etag);
      expect(await again.text()).toBe("");
    }
  });
});

describe("the Worker", () => {
  it("serves documents that another parser reads", async () => {
    for (const path of ["/rss.xml", "/atom.xml", "/articles/crane-returns/rss.xml", "/favicon.svg"]) {
      const { root } = parseXml(await (await ask(path)).text());
      expect(root).toBeInstanceOf(XmlElement);
    }
    const feed = (await (await ask("/feed.json")).json()) as { items: { id: string; url: string }[] };
    expect(feed.items.find(({ id }) => id === dated.id)?.url).toBe("https://other.example/coverage/aa11");
  });

  it("takes its address from SITE_URL, and its ids from the content", async () => {
    const text = await (await ask("/feed.json")).text();
    expect(text).toContain('"feed_url":"https://other.example/feed.json"');
    expect(text).toContain(dated.id);
    expect(text).not.toContain("https://quay.example");
  });

  it("shows dates in the site's zone, which the runtime knows", async () => {
    expect(await (await ask("/articles/crane-returns")).text()).toMatch(/March 28, 2012 at 10:05\sAM EDT<\/time>/);
  });

  it.each([
    ["GET", "/articles/night-ferry", 404],
    ["GET", "/coverage/dd44", 404],
    ["GET", "/a%zz", 400],
    ["GET", "/articles/taken-out", 410],
    ["GET", "/articles/taken-out/rss.xml", 410],
    ["GET", "/topics/nothing/rss.xml", 404],
    ["POST", "/", 405],
    ["OPTIONS", "/", 204],
  ])("answers %s %s with %i, open to every origin", async (method, path, status) => {
    const response = await ask(path, { method });
    expect(response.status).toBe(status);
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    await response.text();
  });
});

describe("what only feeds have", () => {
  it.each(feeds)("%s gives a delta as 226, and the bytes are the coded ones", async (path) => {
    const edition = { address: `https://other.example${path}`, revision: "2020-06-01T00:00:00Z", hash: "0".repeat(24) };
    const older = writeEtag(edition, "gzip");
    const asked = { "A-IM": "feed", "If-None-Match": older };
    const [plain, packed] = await Promise.all(
      ["identity", "gzip"].map((coding) => rawBody(path, coding, "GET", asked)),
    );
    for (const one of [plain, packed]) {
      expect(one?.status).toBe(226);
      expect(one?.headers.im).toBe("feed");
      expect(one?.headers["cache-control"]).toBe("no-store, no-transform");
    }
    expect(plain?.bytes.toString()).toContain(dated.id);
    expect(gunzipSync(packed?.bytes ?? "").equals(plain?.bytes ?? Buffer.of())).toBe(true);
  });

  it.each(feeds)("%s is a page to a browser, and the document under ?raw", async (path) => {
    const visit = { "Sec-Fetch-Dest": "document", "Sec-Fetch-Mode": "navigate" };
    const [page, raw, whole] = [
      await rawBody(path, "gzip", "GET", visit),
      await rawBody(`${path}?raw`, "gzip", "GET", visit),
      await rawBody(path, "gzip"),
    ];
    expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(gunzipSync(page.bytes).toString()).toContain("This is a feed");
    expect(raw.headers).toEqual(whole.headers);
  });

  it("moves for good: 301, kept for a day", async () => {
    const { status, headers } = await rawBody("/old.xml", "gzip");
    expect([status, headers.location]).toEqual([301, "https://other.example/rss.xml"]);
    expect(headers["cache-control"]).toContain("max-age=86400");
  });
});

interface Raw {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly coding: string | null;
  readonly length: number;
  readonly bytes: Buffer;
}

/** As it comes over the wire: `fetch` would decompress. */
function rawBody(path: string, coding: string, method = "GET", more: Record<string, string> = {}): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const asked = request(
      new URL(path, base),
      { method, headers: { ...more, "Accept-Encoding": coding } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () => {
          const { date: _, ...headers } = response.headers;
          const length = Number(headers["content-length"]);
          resolve({
            status: response.statusCode ?? 0,
            headers,
            coding: headers["content-encoding"] ?? null,
            length,
            bytes: Buffer.concat(chunks),
          });
        });
      },
    );
    asked.on("error", reject).end();
  });
}

// The short way of a poll says what the long way says.
import { describe, expect, it } from "vitest";
import { makeApp } from "../../src/http/app.ts";
import { bundledStore } from "../raw.ts";
import { content, entryRelease, now, site } from "../store/sample-content.ts";

const twin = (clock: () => string) => makeApp({ store: bundledStore(content), clock, baseUrl: () => site.url });

const show = async (response: Response) => ({
  status: response.status,
  headers: [...response.headers],
  body: Buffer.from(await response.arrayBuffer()).toString("base64"),
});

const REQUESTS: readonly (readonly [string, Record<string, string>])[] = [
  ["nothing said", {}],
  ["gzip", { "Accept-Encoding": "gzip" }],
  ["gzip refused", { "Accept-Encoding": "gzip;q=0" }],
  ["both codings refused", { "Accept-Encoding": "gzip;q=0, identity;q=0" }],
  ["a tag of another", { "If-None-Match": '"x"' }],
  ["any tag", { "If-None-Match": "*" }],
  ["a date long ago", { "If-Modified-Since": "Sun, 06 Nov 1994 08:49:37 GMT" }],
  ["a failing precondition", { "If-Match": '"x"' }],
  ["a visit", { "Sec-Fetch-Dest": "document", "Sec-Fetch-Mode": "navigate" }],
  ["a delta", { "A-IM": "feed", "If-None-Match": '"x"' }],
];

describe.each(["/", "/rss.xml", "/atom.xml", "/feed.json", "/articles/crane-returns", "/feeds.opml", "/nope"])(
  "a second request for %s",
  (path) => {
    it.each(REQUESTS)("with %s is answered as the first of another app is", async (_, headers) => {
      const app = twin(() => now);
      for (const warm of [{}, { "Accept-Encoding": "gzip" }]) await app.request(site.url + path, { headers: warm });
      const short = await show(await app.request(site.url + path, { headers }));
      expect(short).toEqual(await show(await twin(() => now).request(site.url + path, { headers })));
    });

    it("with its own tag is answered 304 in the same words", async () => {
      const app = twin(() => now);
      const first = await app.request(site.url + path);
      const headers = { "If-None-Match": first.headers.get("ETag") ?? "" };
      const short = await show(await app.request(site.url + path, { headers }));
      expect(short).toEqual(await show(await twin(() => now).request(site.url + path, { headers })));
      expect(short.status).toBe(path === "/nope" ? 404 : 304);
    });

    it("by HEAD has no body", async () => {
      const app = twin(() => now);
      await app.request(site.url + path);
      expect(await (await app.request(site.url + path, { method: "HEAD" })).text()).toBe("");
    });
  },
);

it("is asked anew when a release is near, and after it", async () => {
  let clock = now;
  const app = twin(() => clock);
  for (const at of [now, "2026-08-20T05:58:00Z", "2026-08-20T05:59:59Z", entryRelease, "2026-08-20T06:00:01Z"]) {
    clock = at;
    const seen = await show(await app.request(`${site.url}/rss.xml`));
    expect(seen).toEqual(await show(await twin(() => at).request(`${site.url}/rss.xml`)));
  }
});

// Requests that nobody should send: each gets an answer that is no 5xx and says nothing of our insides.
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { publish, readerOf, stories } from "./publisher.ts";

const ask = readerOf(publish(stories(12)));

const part = fc.oneof(
  fc.constantFrom("articles", "topics", "authors", "archive", "updates", "coverage", "assets", "rss.xml", "feed.json"),
  fc.constantFrom(
    "story-1",
    "harbour",
    "1",
    "0",
    "-1",
    "1e9",
    "..",
    ".",
    "%2e%2e",
    "%",
    "%00",
    "%ff",
    "__proto__",
    "constructor",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
);
const path = fc.array(part, { maxLength: 5 }).map((parts) => `/${parts.join("/")}`);
const query = fc.oneof(
  fc.constant(""),
  fc.string({ maxLength: 20 }).map((words) => `?${words}`),
  fc.constant("?raw"),
);
const tag = fc.oneof(
  fc.constantFrom('"x"', "*", 'W/"', '"1-00000000-20260801T000000Z-000000000000000000000000"', ",,,", '"\x7f"'),
  fc.string({ maxLength: 30 }),
);
const words = fc.oneof(
  tag,
  fc.constantFrom(
    "gzip;q=0, identity;q=0",
    "feed;q=9",
    "feed",
    "Sat, 99 Foo 2026 99:99:99 GMT",
    "document",
    "navigate",
  ),
);
const names = [
  ...["Accept", "Accept-Encoding", "A-IM", "If-Match", "If-None-Match", "If-Modified-Since", "If-Unmodified-Since"],
  ...["Range", "Sec-Fetch-Dest", "Sec-Fetch-Mode", "X-Forwarded-Host", "User-Agent"],
] as const;
const headers = fc.dictionary(fc.constantFrom(...names), words, { maxKeys: 6 });
const method = fc.constantFrom("GET", "GET", "GET", "HEAD", "OPTIONS", "POST", "PROPFIND", "get");

/** What `fetch` itself would refuse to send never comes to us. */
function isSendable(address: string, given: Record<string, string>): boolean {
  try {
    new Request(`https://any.example${address}`, { headers: given });
    return true;
  } catch {
    return false;
  }
}

describe("a malformed request", () => {
  it("never makes a 5xx, tells nothing of our insides, and is open to every origin", async () => {
    const log = vi.spyOn(console, "error");
    const check = async (to: string, given: Record<string, string>, by: string): Promise<void> => {
      const response = await ask(to, given, by);
      const text = await response.text();
      expect([200, 204, 226, 301, 304, 400, 404, 405, 406, 410, 412]).toContain(response.status);
      expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
      expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
      if (response.status >= 400)
        expect(text).not.toMatch(/\.ts\b|node_modules|\bat \w+ \(|TypeError|undefined|\[object/);
      if (by === "HEAD" || response.status === 304) expect(text).toBe("");
    };
    const request = fc.asyncProperty(path, query, headers, method, async (where, what, given, by) => {
      fc.pre(isSendable(where + what, given));
      await check(where + what, given, by);
    });
    await fc.assert(request, { numRuns: 2_000 });
    expect(log).not.toHaveBeenCalled();
    log.mockRestore();
  }, 60_000);
});

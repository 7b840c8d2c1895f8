import { expect, it } from "vitest";
import { writeCacheControl } from "../../src/http/caching.ts";

const now = "2026-08-15T12:00:00Z";
const within = (seconds: number): string =>
  new Date(Date.parse(now) + seconds * 1000).toISOString().replace(".000", "");

it("keeps a document for the site's time, and serves it stale for as long again", () => {
  expect(writeCacheControl(300, now)).toBe("public, no-transform, max-age=300, stale-while-revalidate=300");
});

it.each([
  // A second less than what is left: the clock's own second may be nearly over.
  [601, "public, no-transform, max-age=300, stale-while-revalidate=300"],
  [501, "public, no-transform, max-age=300, stale-while-revalidate=200"],
  [301, "public, no-transform, max-age=300"],
  [101, "public, no-transform, max-age=100"],
  [1, "public, no-transform, max-age=0"],
])("lets no copy, fresh or stale, outlive a release in %d seconds", (seconds, expected) => {
  expect(writeCacheControl(300, now, within(seconds))).toBe(expected);
});

it("tells nothing of a release that is further away", () => {
  expect(writeCacheControl(300, now, within(86_400))).toBe(writeCacheControl(300, now));
});

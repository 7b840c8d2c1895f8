import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it, onTestFinished } from "vitest";
import { measureContent, sayContentSize } from "../../src/cli/content-size.ts";

const MB = 2 ** 20;

function measure(bytes: Buffer) {
  const folder = mkdtempSync(path.join(tmpdir(), "dateline-size-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, "content.txt");
  writeFileSync(file, bytes);
  return measureContent(file);
}

it("measures an empty file as nothing", () => {
  expect(measure(Buffer.alloc(0))).toEqual({ plain: 0, gzipped: 0 });
});

it.each([
  ["a small text", Buffer.from("The ferry is late. ".repeat(2000))],
  ["noise", randomBytes(3 * MB)],
  ["a large text that is half noise", Buffer.concat([randomBytes(4 * MB), Buffer.alloc(4 * MB, "ferry ")])],
])("comes within a fifth of the size of %s after gzip", (_, bytes) => {
  const { plain, gzipped } = measure(bytes);
  const exact = gzipSync(bytes).length;
  expect(plain).toBe(bytes.length);
  expect(Math.abs(gzipped - exact)).toBeLessThan(Math.max(exact / 5, 400));
});

it("says both shares, and adds a line only when it is too much for any plan", () => {
  expect(sayContentSize({ plain: 4 * MB, gzipped: 1.5 * MB })).toBe(
    "About 1.5 MB gzipped: 50.0 % of what a Worker may be on Cloudflare's free plan, 15.0 % on a paid one.\n",
  );
  expect(sayContentSize({ plain: 70 * MB, gzipped: 9 * MB })).toContain("too much for one Worker (70.0 MB before gzip");
  expect(sayContentSize({ plain: 30 * MB, gzipped: 11 * MB })).toContain("too much for one Worker");
  expect(sayContentSize({ plain: 3000, gzipped: 1000 })).toMatch(/^About 1 KB gzipped: under 0\.1 % /);
});

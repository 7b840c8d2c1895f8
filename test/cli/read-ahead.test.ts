import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readAhead } from "../../src/cli/read-ahead.ts";
import { type Job, readJob } from "../../src/cli/read-job.ts";
import { digest } from "../../src/items/digest.ts";
import { Refusal } from "../../src/model/refusal.ts";

const HOME = { language: "en-US", zone: "America/New_York", url: "https://harbor.example" };
const REFUSED = 1;

let folder = "";
let jobs: readonly Job[] = [];

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "dateline-ahead-"));
  jobs = Array.from({ length: 40 }, (_, index) => {
    const slug = `ferry-${index}`;
    const file = path.join(folder, `${slug}.html`);
    writeFileSync(file, index === REFUSED ? "<p>" : pageOf(index));
    return { path: file, page: { slug, file: `content/pages/${slug}.html`, kind: "html" } };
  });
});

afterAll(() => rmSync(folder, { recursive: true }));

const pageOf = (index: number): string => `<title>Ferry ${index} returns to the island</title>
<h1>Ferry ${index} returns to the island</h1><p>By Ida Rowe</p><p>March ${(index % 28) + 1}, 2012</p>
<p>The ferry came back on Wednesday with nobody aboard but the cat, and the harbor master wrote it into the book.</p>`;

describe("pages that are read ahead", () => {
  test("read as they do in order, and a refused one is refused with its file", () => {
    const ahead = readAhead(jobs, HOME);
    // The command has something else to do, and the worker begins.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2_000);
    let taken = 0;
    for (const { path: file, page } of jobs) {
      const bytes = readFileSync(file);
      const here = (): string => readJob({ ...page, bytes }, HOME, digest(bytes));
      if (page.slug === `ferry-${REFUSED}`) {
        expect(() => ahead.take(page.slug)).toThrow(refusalOf(here));
        continue;
      }
      const there = ahead.take(page.slug);
      if (there === undefined) continue;
      taken += 1;
      expect(there).toEqual({ fileDigest: digest(bytes), json: here() });
    }
    ahead.close();
    expect(taken).toBeGreaterThan(3);
  });

  test("are none when there are few", () => {
    const ahead = readAhead(jobs.slice(0, 10), HOME);
    expect(jobs.slice(0, 10).map(({ page }) => ahead.take(page.slug))).toEqual(Array(10).fill(undefined));
    ahead.close();
  });
});

function refusalOf(read: () => unknown): Refusal {
  try {
    read();
  } catch (error) {
    if (error instanceof Refusal) return error;
  }
  throw new Error("nothing was refused");
}

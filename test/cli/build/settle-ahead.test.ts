// Of many parts another core settles some, and nobody can tell.
import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { build } from "../../../src/cli/build/build.ts";
import type * as SettleSome from "../../../src/cli/build/settle-some.ts";
import { readContent } from "../../../src/cli/content-files.ts";
import { editionOf } from "../../../src/feeds/compile-content.ts";
import { guardItem } from "../../../src/feeds/guard-item.ts";
import { settle } from "../../../src/items/settle.ts";
import { PAGE, Project } from "../project.ts";

vi.mock("../../../src/cli/build/part-size.ts", () => ({ AT_ONCE: 1 }));

/** This core has something else to do until the other one has settled a part. */
const own = vi.hoisted(() => ({ settled: 0, wait: () => {} }));
vi.mock("../../../src/cli/build/settle-some.ts", async (original) => {
  const { settleSome, ...others } = await original<typeof SettleSome>();
  return {
    ...others,
    settleSome(...args: Parameters<typeof settleSome>) {
      own.wait();
      own.settled += 1;
      return settleSome(...args);
    },
  };
});

const NOW = "2026-05-01T12:00:00Z";
const PAGES = 8;

/** That shares no entry with others. */
const pageOf = (page: number): string =>
  PAGE.replace("Ferry", `Ferry ${page}`).replace("school", `school ${page}`).replace("A map", `Map ${page}`);

function newProject(): Project {
  const project = new Project();
  for (let page = 0; page < PAGES; page += 1) project.write(`content/pages/ferry-${page}.txt`, pageOf(page));
  const folder = path.join(project.root, "build");
  const isSettled = (name: string): boolean => name.endsWith(".1.draft") && statSync(path.join(folder, name)).size > 0;
  own.settled = 0;
  own.wait = () => {
    for (let tries = 0; !readdirSync(folder).some(isSettled); tries += 1) {
      if (tries > 500) throw new Error("the other core settled nothing");
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  };
  return project;
}

test("parts come to the same on two cores", () => {
  const project = newProject();
  const { site, pages, ledger } = readContent(project.root);
  const { items, ...head } = settle({ pages, ledger, site, now: NOW }).content;
  build(project.root, { now: NOW });
  expect(JSON.parse(project.read("build/content.txt"))).toEqual({
    items: items.map(guardItem),
    ...head,
    site: editionOf(site),
  });
  expect(own.settled).toBeGreaterThan(0);
  expect(own.settled).toBeLessThan(PAGES);
});

test("a page that the other core cannot settle is refused as it is here, and nothing is left", () => {
  const project = newProject();
  project.write(`content/pages/ferry-${PAGES - 1}.txt`, `---\ncaptured: 2030-01-01T00:00:00Z\n---\n${pageOf(0)}`);
  // The other core was through with the last page when it has settled another.
  expect(() => build(project.root, { now: NOW })).toThrow("2030-01-01");
  expect(readdirSync(path.join(project.root, "build")).filter((name) => name.includes("draft"))).toEqual([]);
});

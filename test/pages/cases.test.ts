// A folder a case: the page as captured, and what it says. A folder without its expectation fails. An expectation with a
// `trap` is of a whole page, and says what counts of it; the others say all that was read.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { writeStated } from "../../src/dates/stated.ts";
import type { Reading } from "../../src/model/dates.ts";
import type { Block, CapturedPage, CoverageEntry } from "../../src/model/page.ts";
import { findPageKind } from "../../src/pages/page-kind.ts";
import { readPage } from "../../src/pages/read-page.ts";
import { settleCase } from "./settle-case.ts";

const FOLDER = path.join(import.meta.dirname, "cases");
const HOME = { language: "en", zone: "America/New_York", url: "https://own.example" };

const say = (reading: Reading): string => {
  const date = reading.written === undefined ? "nothing" : writeStated(reading.written);
  return [`${reading.line ?? "-"}: ${reading.role} ${date}`, ...reading.doubts].join(" ");
};

const sayBlock = (block: Block): string | readonly string[] => {
  if (block.kind === "markup") return block.html.split("\n");
  return `${block.kind}: ${block.kind === "list" ? block.points.join(" / ") : block.text}`;
};

const sayEntry = ({ readings, ...entry }: CoverageEntry) => ({ ...entry, dates: readings.map(say) });

/** `page.txt`, `page.html` or `page.md`. */
const findPage = (name: string): string => {
  const file = readdirSync(path.join(FOLDER, name)).find((each) => each.startsWith("page."));
  if (file === undefined) throw new Error(`${name} lacks its page`);
  return file;
};

function captureOf(name: string): CapturedPage {
  const file = findPage(name);
  const kind = findPageKind(path.extname(file)) ?? "text";
  return { slug: name, file, kind, bytes: readFileSync(path.join(FOLDER, name, file)) };
}

function readCase(capture: CapturedPage) {
  const page = readPage(capture, HOME);
  // All but `captured` is seen again in what the page says.
  const { captured, published, updated, related, ...front } = page.front;
  return {
    front: { ...front, ...(captured && { captured: say(captured) }), ...(published && { published: say(published) }) },
    title: page.title,
    byline: page.byline?.authors.map((author) => author.name) ?? null,
    dates: page.readings.map(say),
    highlights: page.highlights,
    body: page.body.flatMap(sayBlock),
    ...(page.image && { image: page.image }),
    coverage: page.coverage && { ...page.coverage, entries: page.coverage.entries.map(sayEntry) },
  };
}

describe("reads a captured page", () => {
  test.each(readdirSync(FOLDER))("%s", (name) => {
    const file = path.join(FOLDER, name, "expected.json");
    expect(existsSync(file), `${name} lacks its expected.json`).toBe(true);
    const { trap, ...expected } = JSON.parse(readFileSync(file, "utf8"));
    const read = trap === undefined ? readCase : settleCase;
    expect(JSON.parse(JSON.stringify(read(captureOf(name))))).toEqual(expected);
  });
});

// A folder a case: the page as captured, and what it says. A folder without its expectation fails.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { writeStated } from "../../src/dates/stated.ts";
import type { Reading } from "../../src/model/dates.ts";
import { readPage } from "../../src/pages/read-page.ts";

const FOLDER = path.join(import.meta.dirname, "cases");
const HOME = { language: "en", zone: "America/New_York" };

const say = (reading: Reading): string => {
  const date = reading.written === undefined ? "nothing" : writeStated(reading.written);
  return [`${reading.line ?? "-"}: ${reading.role} ${date}`, ...reading.doubts].join(" ");
};

function readCase(name: string) {
  const bytes = readFileSync(path.join(FOLDER, name, "page.txt"));
  const page = readPage({ slug: name, file: "page.txt", kind: "text", bytes }, HOME);
  const { captured, published, ...front } = page.front;
  return {
    front: { ...front, ...(captured && { captured: say(captured) }), ...(published && { published: say(published) }) },
    title: page.title,
    byline: page.byline?.authors.map((author) => author.name) ?? null,
    dates: page.readings.map(say),
    highlights: page.highlights,
    body: page.body.map((block) => `${block.kind}: ${block.kind === "list" ? block.points.join(" / ") : block.text}`),
    coverage: page.coverage && {
      ...page.coverage,
      entries: page.coverage.entries.map(({ readings, ...entry }) => ({ ...entry, dates: readings.map(say) })),
    },
  };
}

describe("reads a captured page", () => {
  test.each(readdirSync(FOLDER))("%s", (name) => {
    const file = path.join(FOLDER, name, "expected.json");
    expect(existsSync(file), `${name} lacks its expected.json`).toBe(true);
    expect(JSON.parse(JSON.stringify(readCase(name)))).toEqual(JSON.parse(readFileSync(file, "utf8")));
  });
});

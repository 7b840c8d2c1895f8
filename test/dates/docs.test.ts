import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { datesDocument } from "./write-docs.ts";

const FILE = path.join(import.meta.dirname, "..", "..", "docs", "dates.md");

test("docs/dates.md says what the tables say", () => {
  if (process.env.UPDATE_DOCS === "1") writeFileSync(FILE, datesDocument());
  expect(readFileSync(FILE, "utf8")).toBe(datesDocument());
});

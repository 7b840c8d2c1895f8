import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { cldrDocument } from "./write-cldr.ts";

const FILE = path.join(import.meta.dirname, "..", "..", "src", "dates", "languages", "cldr.json");

// Of the runtime in package-lock.json: another one's CLDR may say other things, and the difference is to be looked at.
// `UPDATE_CLDR=1 npx vitest run test/dates/cldr.test.ts` writes it anew.
test("cldr.json says what CLDR says", () => {
  if (process.env.UPDATE_CLDR === "1") writeFileSync(FILE, cldrDocument());
  expect(readFileSync(FILE, "utf8")).toBe(cldrDocument());
});

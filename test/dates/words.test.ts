import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { wordsDocument } from "./write-words.ts";

const FILE = path.join(import.meta.dirname, "..", "..", "src", "dates", "languages", "words.json");

// Whoever changes a language's table writes it anew: `UPDATE_WORDS=1 npx vitest run test/dates/words.test.ts`.
test("words.json says what the tables of the languages say", () => {
  if (process.env.UPDATE_WORDS === "1") writeFileSync(FILE, wordsDocument());
  expect(readFileSync(FILE, "utf8")).toBe(wordsDocument());
});

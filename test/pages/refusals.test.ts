import { describe, expect, test } from "vitest";
import { Refusal } from "../../src/model/refusal.ts";
import { readPage } from "../../src/pages/read-page.ts";

const ARTICLE = "Ferry service returns\nBy Ida Rowe\nMarch 28, 2012\n\nBoats cross the sound again.\n";

function refusalOf(page: string | Uint8Array): Refusal {
  const bytes = typeof page === "string" ? new TextEncoder().encode(page) : page;
  try {
    readPage({ slug: "ferry", file: "content/pages/ferry.txt", kind: "text", bytes }, { zone: "America/New_York" });
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error("the page was read");
}

const front = (...lines: string[]): string => ["---", ...lines, "---", ARTICLE].join("\n");

describe("refuses, with the line and the reason", () => {
  test.each<[string, string | Uint8Array, string, number]>([
    ["an empty page", "", "page-without-headline", 1],
    ["a page of white space", " \n\n\t\n", "page-without-headline", 1],
    ["menus alone", "\nSkip to main content\nHome | World | Sea\n", "page-without-headline", 2],
    ["a headline without text", "Ferry service returns\nBy Ida Rowe\nMarch 28, 2012\n", "page-without-body", 4],
    ["bullets without text", "Ferry service returns\n  • One\n  • Two", "page-without-body", 3],
    ["a text with a zero character", `${ARTICLE}\0`, "page-not-text", 6],
    ["a page of nine megabytes", `${ARTICLE}${"Boats. ".repeat(1_300_000)}`, "page-too-large", 1],
    ["an image", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0a, 0x1a, 0x0a, 0x00, 0x00]), "page-not-text", 3],
    ["saved markup", "<!DOCTYPE html>\n<p>Ferry</p>", "page-not-text", 1],
    ["front matter without an end", `---\ntopics: [A]\n${ARTICLE}`, "front-matter-open", 1],
    ["a key that there is not", front("topics: [A]", "topic: A"), "unknown-key", 3],
    ["a zone that there is not", front("zone: America/Nowhere"), "bad-value", 2],
    ["an offset for a zone", front('zone: "+05:00"'), "bad-value", 2],
    ["a language that there is not", front("language: not a language"), "bad-value", 2],
    ["a source that is no address", front("topics: []", "source: ferry.html"), "bad-value", 3],
    ["a source that runs a script", front("source: javascript:alert(1)"), "bad-value", 2],
    ["topics that are no list", front("topics: A"), "bad-value", 2],
    ["a capture that is no date", front("topics: [A]", "captured: last week"), "bad-date", 3],
    ["a capture on an impossible day", front("captured: 2014-02-30"), "bad-date", 2],
    ["a publication that is no date", front("published: soon"), "bad-date", 2],
    ["YAML that is none", front("topics: [A", "zone: UTC"), "yaml-unreadable", 3],
    ["a key twice", front("zone: UTC", "zone: UTC"), "yaml-unreadable", 3],
  ])("%s", (_, page, code, line) => {
    const refusal = refusalOf(page);
    expect([refusal.code, refusal.place]).toEqual([code, { file: "content/pages/ferry.txt", line }]);
    expect(refusal.toText()).toMatch(new RegExp(`^content/pages/ferry\\.txt:${line}: \\S`));
  });

  test("an unknown key by the name of the nearest", () => {
    expect(refusalOf(front("topic: [A]")).remedy).toBe("Did you mean `topics`?");
  });

  test("aliases that multiply without end", () => {
    const bomb = [
      "a: &a [x, x, x, x, x, x, x, x, x]",
      "b: &b [*a, *a, *a, *a, *a, *a, *a]",
      "topics: [*b, *b, *b, *b, *b]",
    ];
    expect(refusalOf(front(...bomb)).code).toMatch(/yaml-unreadable|unknown-key/);
  });
});

import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readSite } from "../../src/cli/read-site.ts";
import { Refusal } from "../../src/model/refusal.ts";

const YAML = readFileSync(path.join(import.meta.dirname, "..", "..", "content", "site.yaml"), "utf8");

function refusalOf(yaml: string): Refusal {
  try {
    readSite(yaml, "content/site.yaml");
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error("the site file was read");
}

describe("the site file", () => {
  test.each([
    ["language: en", "language: not a language", /^content\/site\.yaml:\d+: `language`: must be a language tag/],
    ["zone: America/New_York", "zone: America/Nowhere", /`zone`: must be an IANA time zone/],
    ["pageSize: 50", "pageSize: many", /`pageSize`: must be a whole number/],
    ["pageSize: 50", "pagesize: 50", /there is no key `pagesize`\n {2}Did you mean `pageSize`\?/],
    ["undated: bounded", "undated: never", /`undated`: must be `bounded` or `omit`/],
    ["maxAge: 1800", "maxAge: -1", /`maxAge`: must not be negative/],
    ["earliest: 1990-01-01", "earliest: yesterday", /`earliest`: must be a day/],
    ["title: Dateline", "title: ''", /`title`: must not be empty/],
    ["title: Dateline\n", "", /`title` is missing\n {2}Add a line `title: …`/],
    ["  - name: Dateline Staff", "  - nom: Dateline Staff", /authors\.0/],
    [
      'tagAuthority: "dateline.example,2026"',
      "tagAuthority: Dateline",
      /`tagAuthority`: must be a domain in lower case and a date/,
    ],
    ["url: https://dateline.example", "url: javascript:alert(1)", /`url`: must be an http or https address/],
    ["title: Dateline", "title: [", /this is no YAML/],
  ])("with %j for %j is refused by name and line", (good, bad, message) => {
    expect(YAML).toContain(good);
    const refusal = refusalOf(YAML.replace(good, bad));
    expect(refusal.toText()).toMatch(message);
    expect(refusal.toText()).toMatch(/^content\/site\.yaml:\d+: /);
  });

  test("may give addresses in any script: they are kept in the ASCII that headers need", () => {
    const moved = "moved: { /old.xml: https://例え.example/café }\n";
    const site = readSite(
      YAML.replace("https://dateline.example", "https://例え.example/") + moved,
      "content/site.yaml",
    );
    expect(site.url).toBe("https://xn--r8jz45g.example");
    expect(site.moved).toEqual({ "/old.xml": "https://xn--r8jz45g.example/caf%C3%A9" });
  });

  test("of this project is good", () => {
    expect(readSite(YAML, "content/site.yaml")).toMatchObject({ pageSize: 50, earliest: "1990-01-01T00:00:00Z" });
  });
});

// A whole page as a reader of the feed gets it: what counts of all that it states, and why the rest does not. The page is
// settled alone, at a fixed moment, on a site at home in New York.
import { type PageReport, reportPage, toJson } from "../../src/cli/page-report.ts";
import { digest } from "../../src/items/digest.ts";
import { toReadPage } from "../../src/items/read-body.ts";
import { settle } from "../../src/items/settle.ts";
import type { StatedDate } from "../../src/model/item.ts";
import type { CapturedPage } from "../../src/model/page.ts";
import type { Site } from "../../src/model/site.ts";
import { readPage } from "../../src/pages/read-page.ts";

const NOW = "2026-01-01T00:00:00Z";
const SITE: Site = {
  title: "-",
  description: "-",
  url: "https://own.example",
  language: "en",
  zone: "America/New_York",
  authors: [{ name: "-" }],
  tagAuthority: "own.example,2000",
  pageSize: 50,
  maxAge: 0,
  earliest: "1970-01-01T00:00:00Z",
  undated: "bounded",
  renamed: { topics: {}, authors: {} },
  moved: {},
  ended: {},
};

/** Throws a Refusal. */
export function reportOf(page: CapturedPage): PageReport {
  const reading = readPage(page, { language: SITE.language, zone: SITE.zone, url: SITE.url });
  const read = toReadPage(reading, digest(page.bytes));
  return reportPage(reading, settle({ pages: [read], ledger: { pages: new Map() }, site: SITE, now: NOW }).content);
}

/** Enough of a line to know it by. */
const OPENING = 40;

export function settleCase(page: CapturedPage) {
  const report = reportOf(page);
  const { title, byline, published, updated, related } = toJson(report);
  const text = report.page.body.flatMap((block) => ("text" in block ? block.text.split("\n") : block.points));
  return {
    title,
    byline,
    published,
    updated,
    readings: report.article.stated.map(sayStated),
    related: related.map(({ settled, ...entry }) => withoutNull(entry)),
    text: text.filter((line) => line !== "").map((line) => line.slice(0, OPENING)),
  };
}

/** A date that counts says what it counts as; one that does not says why. */
function sayStated({ words, place, where, role, stated, lost, doubts }: StatedDate): string {
  const counts = `${role} ${stated ?? "nothing"}`;
  const doubted = doubts.length === 0 ? "" : ` (${doubts.join(", ")})`;
  return `${where ?? place}: ${words} → ${lost ?? counts}${doubted}`;
}

/** What an entry lacks its expectation does not name; a blurb that repeats the headline is none. */
const withoutNull = (entry: Readonly<Record<string, string | null>>) =>
  Object.fromEntries(
    Object.entries(entry).filter(([key, value]) => value !== null && !(key === "text" && value === entry.title)),
  );

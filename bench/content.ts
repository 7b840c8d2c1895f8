// Content of any size, settled as `record` would: what a Worker or a store in this process is given.
import { compileContent } from "../src/feeds/compile-content.ts";
import { digest } from "../src/items/digest.ts";
import { toReadPage } from "../src/items/read-body.ts";
import type { ReadPage } from "../src/items/read-pages.ts";
import { settle } from "../src/items/settle.ts";
import type { Instant } from "../src/model/dates.ts";
import type { CompiledContent } from "../src/model/item.ts";
import type { Ledger } from "../src/model/ledger.ts";
import type { Site } from "../src/model/site.ts";
import { readPage } from "../src/pages/read-page.ts";
import { capturedPage, slugOf } from "./captured-pages.ts";

export const SITE: Site = {
  title: "The Long Quay",
  description: "Invented stories, to measure with.",
  url: "https://quay.example",
  language: "en",
  zone: "America/New_York",
  authors: [{ name: "Quay Staff" }],
  rights: "In the public domain.",
  tagAuthority: "quay.example,2026",
  pageSize: 50,
  maxAge: 1800,
  earliest: "1990-01-01T00:00:00Z",
  undated: "bounded",
  renamed: { topics: {}, authors: {} },
  moved: {},
  ended: {},
};

export function readText(slug: string, text: string): ReadPage {
  const bytes = new TextEncoder().encode(text);
  const file = `content/pages/${slug}.txt`;
  const reading = readPage({ slug, file, kind: "text", bytes }, { language: SITE.language, zone: SITE.zone });
  return toReadPage(reading, digest(bytes));
}

const DAY = 86_400_000;
export const FIRST = Date.parse("2026-01-01T06:00:00Z");

export const instantOf = (time: number): Instant => `${new Date(time).toISOString().slice(0, 19)}Z`;

/** A site that grows: each call records what is given it, at the moment that is given with it. */
export class GrowingSite {
  readonly pages = new Map<string, ReadPage>();
  ledger: Ledger = { pages: new Map() };

  record(pages: readonly ReadPage[], now: Instant): CompiledContent {
    for (const page of pages) this.pages.set(page.reading.slug, page);
    const settled = settle({ pages: [...this.pages.values()], ledger: this.ledger, site: SITE, now });
    this.ledger = settled.ledger;
    return compileContent(settled.content);
  }
}

/** About `count` items (a page and its coverage are three and a half), recorded in ten goes, a day apart. */
export function contentOf(count: number): CompiledContent {
  const pages = Math.ceil(count / 3.5);
  const site = new GrowingSite();
  let content: CompiledContent | undefined;
  for (let go = 0; go < 10; go += 1) {
    const numbers = Array.from({ length: pages }, (_, number) => number).filter(
      (number) => Math.floor((number * 10) / pages) === go,
    );
    const read = numbers.map((number) => readText(slugOf(number), capturedPage(number)));
    if (read.length > 0) content = site.record(read, instantOf(FIRST + go * DAY));
  }
  if (content === undefined) throw new Error("no pages were asked for");
  return content;
}

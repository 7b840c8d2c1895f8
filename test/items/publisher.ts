// A small publisher for tests: pages go in, a clock is set, and what is settled or recorded comes out.
import { digest } from "../../src/items/digest.ts";
import { toReadPage } from "../../src/items/read-body.ts";
import { repair } from "../../src/items/repair.ts";
import { type Settled, settle } from "../../src/items/settle.ts";
import type { Item } from "../../src/model/item.ts";
import type { Ledger } from "../../src/model/ledger.ts";
import type { Site } from "../../src/model/site.ts";
import { readPage } from "../../src/pages/read-page.ts";

export const SITE: Site = {
  title: "Harbor News",
  description: "What happens at the harbor.",
  url: "https://harbor.example",
  language: "en",
  zone: "America/New_York",
  authors: [{ name: "Harbor Staff" }],
  tagAuthority: "harbor.example,2020",
  pageSize: 50,
  maxAge: 600,
  earliest: "1990-01-01T00:00:00Z",
  undated: "bounded",
  renamed: { topics: {}, authors: {} },
  moved: {},
  ended: {},
};

export class Publisher {
  readonly pages = new Map<string, string>();
  readonly written = new Set<string>();
  ledger: Ledger = { pages: new Map() };
  site: Site = SITE;

  put(slug: string, text: string): this {
    this.pages.set(slug, text);
    return this;
  }

  /** A page in Markdown. */
  write(slug: string, text: string): this {
    this.written.add(slug);
    return this.put(slug, text);
  }

  remove(slug: string): this {
    this.pages.delete(slug);
    return this;
  }

  settle(now: string, ...minor: string[]): Settled {
    const pages = [...this.pages].map(([slug, text]) => {
      const bytes = new TextEncoder().encode(text);
      const kind = this.written.has(slug) ? "markdown" : "text";
      const page = { slug, file: `content/pages/${slug}.${kind === "text" ? "txt" : "md"}`, kind, bytes } as const;
      return toReadPage(readPage(page, { language: this.site.language, zone: this.site.zone }), digest(bytes));
    });
    return settle({ pages, ledger: this.ledger, site: this.site, now, minor: new Set(minor) });
  }

  /** Records, and answers with the items as they then stand, articles by slug and entries by the start of their text. */
  record(now: string, ...minor: string[]): readonly Item[] {
    const settled = this.settle(now, ...minor);
    this.ledger = settled.ledger;
    return settled.content.items;
  }

  repair(id: string, published: string, now: string): void {
    this.ledger = repair(this.ledger, { id, published, reason: "the capture was read wrongly" }, now);
  }
}

/** The one item whose title begins so. */
export function itemOf(items: readonly Item[], title: string): Item {
  const [item, ...others] = items.filter((each) => each.title.startsWith(title));
  if (item === undefined || others.length > 0) throw new Error(`${others.length + 1} items are titled ${title}`);
  return item;
}

export const datesOf = ({ published, updated }: Item) => [published.at, updated.at, published.basis] as const;

export interface PageParts {
  readonly front?: string;
  readonly dates?: readonly string[];
  readonly body?: string;
  readonly coverage?: readonly string[];
}

/** A captured page with the given lines in their places. */
export function pageText({
  front,
  dates = [],
  body = "Boats cross the sound again.",
  coverage = [],
}: PageParts): string {
  return [
    ...(front === undefined ? [] : ["---", front, "---"]),
    "Ferry service returns",
    "By Ida Rowe",
    ...dates,
    "",
    body,
    ...(coverage.length === 0 ? [] : ["", "Part of complete coverage on", ...coverage]),
    "",
  ].join("\n");
}

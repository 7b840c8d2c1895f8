// Whatever a page holds: it is refused in words, or every document made from it is sound.
import { parseXml } from "@rgrove/parse-xml";
import fc from "fast-check";
import { expect, test } from "vitest";
import { digest } from "../../src/items/digest.ts";
import { toReadPage } from "../../src/items/read-body.ts";
import { settle } from "../../src/items/settle.ts";
import type { Item } from "../../src/model/item.ts";
import type { Ledger } from "../../src/model/ledger.ts";
import { Refusal } from "../../src/model/refusal.ts";
import { readPage } from "../../src/pages/read-page.ts";
import { SITE } from "../items/publisher.ts";
import { buildChannel, writeAtom, writeJsonFeed, writeRss } from "../raw.ts";
import { anyBytes } from "./hostile-pages.ts";

const NOW = "2026-11-23T12:00:00Z";
const LATER = "2026-11-24T12:00:00Z";
const RUNS = Number(process.env.HOSTILE_PAGES ?? 3_000);

test(`${RUNS} hostile pages, each edited once, never break a rule`, () => {
  let read = 0;
  let refused = 0;
  const property = fc.property(anyBytes, anyBytes, (first, second) => {
    try {
      const before = publish(first, NOW, { pages: new Map() });
      const after = publish(second, LATER, before.ledger);
      for (const item of after.items) expectFrozen(item, before.items);
      read += 1;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      expect(error.place.file).toBe("content/pages/ferry.txt");
      expect(error.place.line).toBeGreaterThan(0);
      refused += 1;
    }
  });
  fc.assert(property, { numRuns: RUNS, seed: 20_261_123 });
  // A fuzzer that is always refused, or never, tests nothing.
  expect(read).toBeGreaterThan(RUNS / 10);
  expect(refused).toBeGreaterThan(RUNS / 100);
}, 120_000);

function publish(bytes: Uint8Array, now: string, ledger: Ledger) {
  const page = { slug: "ferry", file: "content/pages/ferry.txt", kind: "text", bytes } as const;
  const reading = readPage(page, { language: SITE.language, zone: SITE.zone });
  const settled = settle({ pages: [toReadPage(reading, digest(bytes))], ledger, site: SITE, now });
  const { items } = settled.content;
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  for (const item of items) expectDated(item, now);
  expectSound(items, now);
  return { items, ledger: settled.ledger };
}

/** No date later than the clock, but the one that an operator set for a release. */
function expectDated({ published, updated, changed, recorded, stated }: Item, now: string): void {
  const held = stated.some(({ place, role }) => place === "front-matter" && role === "published");
  expect(updated.at >= published.at).toBe(true);
  if (!held) expect(updated.at <= now).toBe(true);
  expect(changed <= now && recorded <= changed).toBe(true);
  expect(published.at >= SITE.earliest).toBe(true);
}

function expectFrozen(item: Item, before: readonly Item[]): void {
  const last = before.find(({ id }) => id === item.id);
  if (last !== undefined && last.published.at <= LATER) expect(item.published.at).toBe(last.published.at);
}

function expectSound(items: readonly Item[], changed: string): void {
  const channel = buildChannel({ site: SITE, base: SITE.url, key: { kind: "all" }, items, changed });
  const rss = parseXml(writeRss(channel)).root;
  const atom = parseXml(writeAtom(channel)).root;
  const json = JSON.parse(writeJsonFeed(channel));
  const count = (root: typeof rss, name: string) => JSON.stringify(root?.toJSON()).split(`"name":"${name}"`).length - 1;
  expect([count(rss, "item"), count(rss, "pubDate"), count(atom, "entry"), json.items.length]).toEqual(
    new Array(4).fill(items.length),
  );
}

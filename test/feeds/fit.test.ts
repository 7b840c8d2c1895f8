import { describe, expect, it } from "vitest";
import { fitEntries, ROOM } from "../../src/feeds/fit.ts";
import { type GuardedEntry, guardEntry } from "../../src/feeds/guard.ts";
import type { Channel, ChannelEntry } from "../../src/model/channel.ts";
import { english } from "../../src/words/english.ts";
import { writeAtom, writeJsonFeed, writeRss } from "../raw.ts";
import { channel } from "./fixtures/example/channel.ts";

const writers = [
  ["RSS", writeRss],
  ["Atom", writeAtom],
  ["JSON Feed", writeJsonFeed],
] as const;
const [template] = channel.entries as [ChannelEntry];
const note = "This feed is long, so this is a summary";

function entries(count: number, paragraph: string, length: number): GuardedEntry[] {
  const html = `<p>${paragraph.repeat(Math.ceil(length / paragraph.length))}</p>`;
  const summary = paragraph.repeat(Math.ceil(300 / paragraph.length)).slice(0, 300);
  return Array.from({ length: count }, (_, at) => {
    const id = `tag:news.example,2026:articles/number-${at}`;
    const url = `https://news.example/articles/number-${at}`;
    return guardEntry({ ...template, id, url, title: summary.slice(0, 100), summary, html }, channel.id);
  });
}

const isFull = ({ html }: GuardedEntry): boolean => !html.includes(note);
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
const withEntries = (fitted: readonly GuardedEntry[]): Channel => ({ ...channel, entries: fitted });

describe.each([
  ["plain words", "The crane came back to the quay on a barge. "],
  ["letters of three bytes", "古い起重機が岸壁に戻ってきた。"],
  ["letters of four bytes", "🚢⚓️🏗️"],
  ["quotes and line ends", '<a href="https://news.example/?a=1&amp;b=2">“x”</a>\n'],
  ["what every format escapes", 'AT&amp;T &lt;3 "x" \\ ]]> & < > \t\n'],
])("fifty long articles of %s", (_, paragraph) => {
  const fitted = fitEntries(entries(50, paragraph, 10_000), ROOM, channel.id, english);

  it.each(writers)("stay under 250 KB in %s, and use most of it", (__, write) => {
    const size = bytesOf(write(withEntries(fitted)));
    expect(size).toBeLessThan(ROOM);
    expect(fitted.some(isFull)).toBe(true);
    expect(size).toBeGreaterThan(ROOM / 3);
  });

  it("keep the full text of the first, and say of the others that they are summaries", () => {
    const full = fitted.map(isFull);
    expect(full.indexOf(false)).toBeGreaterThan(0);
    expect(full.lastIndexOf(true)).toBeLessThan(full.indexOf(false));
    for (const entry of fitted.filter((one) => !isFull(one))) {
      expect(entry.html).toContain(`<a href="${entry.url}">read it in full</a>`);
    }
  });
});

describe("fitEntries", () => {
  it("leaves entries alone that fit", () => {
    const short = entries(50, "A short one. ", 2_000);
    expect(fitEntries(short, ROOM, channel.id, english)).toBe(short);
  });

  it("keeps ids, dates and order", () => {
    const long = entries(50, "Long words. ", 20_000);
    const kept = ({ id, published, updated, title, summary }: GuardedEntry) => [id, published, updated, title, summary];
    expect(fitEntries(long, ROOM, channel.id, english).map(kept)).toEqual(long.map(kept));
  });

  it("cuts one that is longer than all the room, and not those after it", () => {
    const [long, ...rest] = entries(50, "Short. ", 1_000) as [GuardedEntry, ...GuardedEntry[]];
    const giant = guardEntry({ ...long, html: `<p>${"x".repeat(ROOM)}</p>` }, channel.id);
    expect(fitEntries([giant, ...rest], ROOM, channel.id, english).map(isFull)).toEqual([
      false,
      ...rest.map(() => true),
    ]);
  });

  it("never makes an entry longer", () => {
    const [short] = entries(1, "Hm. ", 4) as [GuardedEntry];
    const many = [...entries(50, "Long words. ", 20_000), short];
    expect(fitEntries(many, ROOM, channel.id, english).at(-1)).toBe(short);
  });

  it("cuts all that it can when even the summaries have no room, and drops none", () => {
    const many = entries(400, "Long words. ", 5_000);
    expect(fitEntries(many, ROOM, channel.id, english).map(isFull)).toEqual(many.map(() => false));
  });
});

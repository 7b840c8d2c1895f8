import { describe, expect, it } from "vitest";
import type { Moment } from "../../src/model/dates.ts";
import type { Item, Move } from "../../src/model/item.ts";
import { buildChannel, writeAtom, writeJsonFeed, writeRss } from "../raw.ts";
import { article, site } from "./fixtures/items.ts";
import { readAtom, readJson, readRss } from "./read-documents.ts";

const words = "Updated: 6:39 PM EDT, Wed March 28, 2012";
const stated: Moment = {
  at: "2012-03-28T22:39:00Z",
  precision: "minute",
  basis: "updated",
  evidence: { words, page: "generals-meet", line: 4 },
};
const restated: Move = { at: "2026-02-01T10:00:00Z", from: "2012-03-28T13:02:00Z", to: stated };
const change = (at: string, from: string): Move => ({ at, from, to: { at, precision: "second", basis: "change" } });
const edited = change("2026-03-01T08:30:00Z", stated.at);
const between = change("2026-02-15T00:00:00Z", "2026-01-02T00:00:00Z");

const item: Item = { ...article, moves: [restated, edited], related: [] };
const other: Item = { ...article, id: "tag:news.example,2026:coverage/0a", title: "Drones <seen>", moves: [between] };
const channelOf = (items: readonly Item[], pageSize = 20) =>
  buildChannel({ site: { ...site, pageSize }, base: site.url, key: { kind: "updates" }, items, changed: edited.at });

describe("the feed of updates", () => {
  const { entries } = channelOf([item, other]);

  it("has one entry for each move, the newest first, whatever item it is of", () => {
    expect(entries.map(({ published }) => published.at)).toEqual([edited.at, between.at, restated.at]);
  });

  it("has ids of its own, from the item and the moment, which never change", () => {
    expect(entries.map(({ id }) => id)).toEqual([
      "tag:news.example,2026:articles/generals-meet/updates/20260301083000",
      "tag:news.example,2026:coverage/0a/updates/20260215000000",
      "tag:news.example,2026:articles/generals-meet/updates/20260201100000",
    ]);
    const later = { ...item, moves: [...item.moves, change("2026-05-01T00:00:00Z", edited.at)] };
    expect(channelOf([later, other]).entries.map(({ id }) => id)).toEqual(
      expect.arrayContaining(entries.map(({ id }) => id)),
    );
  });

  it("dates an entry by the recording of the move, in both dates", () => {
    for (const { published, updated } of entries) expect(updated).toBe(published);
  });

  it("says what moved, from when to when, and why", () => {
    expect(entries.map(({ summary }) => summary)).toEqual([
      "The text has changed, and the page states no newer date. The updated date moved from 2012-03-28 22:39 UTC to 2026-03-01 08:30 UTC.",
      "The text has changed, and the page states no newer date. The updated date moved from 2026-01-02 00:00 UTC to 2026-02-15 00:00 UTC.",
      `The page now states: “${words}”. The updated date moved from 2012-03-28 13:02 UTC to 2012-03-28 22:39 UTC.`,
    ]);
  });

  it("does not call a repaired date a changed text", () => {
    const to: Moment = { at: "2012-04-01T00:00:00Z", precision: "second", basis: "repair" };
    const repaired = { ...item, moves: [{ at: "2026-06-01T00:00:00Z", from: stated.at, to }] };
    expect(channelOf([repaired]).entries[0]?.summary).toMatch(/^The date of publication was set anew\./);
  });

  it("shows the item's text with the last of its moves only: the text was another one before", () => {
    expect(entries.map(({ html }) => html.includes("Generals met."))).toEqual([true, true, false]);
    expect(entries.every(({ html }) => html.includes('<a href="https://news.example/articles/generals-meet">'))).toBe(
      true,
    );
  });

  it("holds no more moves than a page", () => {
    expect(channelOf([item, other], 2).entries.map(({ published }) => published.at)).toEqual([edited.at, between.at]);
  });

  it.each([
    ["RSS", writeRss, readRss],
    ["Atom", writeAtom, readAtom],
    ["JSON Feed", writeJsonFeed, readJson],
  ])("reads back in %s with titles, ids and dates", (_, write, read) => {
    const found = read(write(channelOf([item, other]))).entries;
    expect(found.map(({ title }) => title)).toEqual([
      "Updated: Generals meet",
      "Updated: Drones <seen>",
      "Updated: Generals meet",
    ]);
    expect(found.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
    expect(found.map(({ published, updated }) => [published, updated])).toEqual(
      [edited.at, between.at, restated.at].map((at) => [Date.parse(at), Date.parse(at)]),
    );
  });
});

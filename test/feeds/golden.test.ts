import { readFileSync } from "node:fs";
import { Feed } from "feed";
import { describe, expect, it, vi } from "vitest";
import { writeAtom, writeJsonFeed, writeRss } from "../raw.ts";
import { channel } from "./fixtures/example/channel.ts";
import { all, need, readAtom, readJson, readRss, readXml } from "./read-documents.ts";

const golden = (name: string) => readFileSync(new URL(`fixtures/example/${name}`, import.meta.url), "utf8");

describe.each([
  ["RSS", "rss.xml", writeRss, readRss],
  ["Atom", "atom.xml", writeAtom, readAtom],
  ["JSON Feed", "feed.json", writeJsonFeed, readJson],
])("%s", (format, name, write, read) => {
  it("is the document beside the channel, byte for byte", () => {
    expect(write(channel)).toBe(golden(name));
  });

  it("reads back as what the channel says", () => {
    const undated = format === "Atom" ? Date.parse("2012-03-28T22:38:59Z") : undefined;
    const feed = read(golden(name));
    expect(feed.title).toBe("AT&T <3 News");
    expect(feed.description).toBe("What was said, and when");
    expect(feed.entries.map((entry) => [entry.id, entry.url, entry.title])).toEqual(
      channel.entries.map((entry) => [entry.id, entry.url, entry.title]),
    );
    expect(feed.entries.map((entry) => [entry.html, entry.summary, entry.topics])).toEqual(
      channel.entries.map((entry) => [entry.html, entry.summary, entry.topics]),
    );
    expect(feed.entries.map(({ authors }) => authors)).toEqual([
      ["Ana Ortiz", "Bo O'Hara"],
      ["The Desk"],
      ["The Desk"],
    ]);
    expect(feed.entries.map(({ published, updated }) => [published, updated])).toEqual([
      [Date.parse("2012-03-28T13:02:00Z"), Date.parse("2012-03-28T22:39:00Z")],
      [Date.parse("2012-03-27T16:00:00Z"), Date.parse("2012-03-27T16:00:00Z")],
      [undated, undated],
    ]);
  });
});

describe("RSS", () => {
  const items = () => all(need(readXml(golden("rss.xml")), "channel"), "item");
  const names = (index: number) => items()[index]?.children.flatMap((child) => ("name" in child ? [child.name] : []));

  it("says when an item was updated only when that differs, and neither date of an undated one", () => {
    expect(items().map((item) => all(item, "atom:updated").length)).toEqual([1, 0, 0]);
    expect(items().map((item) => all(item, "pubDate").length)).toEqual([1, 1, 0]);
  });

  it("has the plain description before the content, for readers that take the last of the two", () => {
    expect(names(0)?.indexOf("description")).toBeLessThan(names(0)?.indexOf("content:encoded") ?? -1);
  });

  it("never has dc:date or an author without an e-mail address", () => {
    expect(golden("rss.xml")).not.toMatch(/<dc:date|<author/);
  });
});

describe("Atom", () => {
  it("names every author of the feed, in order, and the page for people as first and last alternate", () => {
    const feed = readXml(golden("atom.xml"));
    expect(readAtom(golden("atom.xml")).authors).toEqual(["The Desk", "Night & Day"]);
    const alternates = all(feed, "link").filter(({ attributes }) => attributes.rel === "alternate");
    expect(alternates.map(({ attributes }) => attributes.href)).toEqual([
      channel.home,
      channel.self.rss,
      channel.self.json,
      channel.home,
    ]);
    expect(feed.attributes["xml:lang"]).toBe("en-US");
  });

  it("fails loudly when the opening tag is not the one it completes", () => {
    const atom1 = vi
      .spyOn(Feed.prototype, "atom1")
      .mockReturnValue('<feed xmlns="http://www.w3.org/2005/Atom"></feed>');
    expect(() => writeAtom(channel)).toThrow("does not open");
    atom1.mockRestore();
  });
});

describe("JSON Feed", () => {
  const feed = () => JSON.parse(golden("feed.json"));

  it("has its version first", () => {
    expect(Object.entries(feed())[0]).toEqual(["version", "https://jsonfeed.org/version/1.1"]);
  });

  it("says how each date is known, in keys that neither begin with _ nor hold a stop", () => {
    const [article, , undated] = feed().items;
    expect(article._dateline.published).toEqual({
      precision: "minute",
      basis: "published",
      words: "POSTED: 9:02 AM EDT, Wed March 28, 2012",
      page: "generals-meet",
      line: 4,
    });
    expect(undated._dateline.published).toEqual({ precision: "minute", basis: "capture", captureFrom: "page" });
    const keys = (value: object): string[] =>
      Object.entries(value).flatMap(([key, inner]) => [key, ...(typeof inner === "object" ? keys(inner) : [])]);
    for (const { _dateline } of feed().items) for (const key of keys(_dateline)) expect(key).toMatch(/^[a-zA-Z]+$/);
  });

  it("says the language of each item", () => {
    expect(feed().items.map(({ language }: { language: string }) => language)).toEqual(["en-US", "ar", "en-US"]);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pageLedgerShape } from "../../src/items/ledger-shape.ts";
import { mergeRecords } from "../../src/items/merge-records.ts";
import { normalText, similarity } from "../../src/items/normal-text.ts";
import { unrecorded } from "../../src/items/unrecorded.ts";
import { writeLedger } from "../../src/items/write-ledger.ts";
import type { Ledger, PageLedger } from "../../src/model/ledger.ts";
import { Publisher, pageText } from "./publisher.ts";

const NOW = "2026-11-23T12:00:00Z";
const school = "The island school has two pupils, and keeps its bell.";
const page = pageText({ dates: ["March 28, 2012"], coverage: ["updated 10:26 AM EST, Wed February 6, 2013", school] });

describe("a ledger file", () => {
  test("has the shape that is read, and comes back as it was", () => {
    const publisher = new Publisher().put("ferry", page);
    publisher.record(NOW);
    const ledger = publisher.ledger.pages.get("ferry");
    if (ledger === undefined) throw new Error("not recorded");
    expect(pageLedgerShape.parse(JSON.parse(writeLedger(ledger)))).toEqual(ledger);
  });

  test("has sorted keys, one a line, and ends with a line end", () => {
    const text = writeLedger({ version: 1, digest: "d", changed: "c" });
    expect(text).toBe('{\n  "changed": "c",\n  "digest": "d",\n  "version": 1\n}\n');
  });

  test.each([
    ["a date that is no instant", (text: string) => text.replace(/"changed": "[^"]+"/, '"changed": "yesterday"')],
    ["a key too many", (text: string) => text.replace('"version"', '"extra": 1,\n  "version"')],
    ["a key too few", (text: string) => text.replace(/\s+"order": \d+,/, "")],
    ["another version", (text: string) => text.replace('"version": 1', '"version": 2')],
    ["an id with a space", (text: string) => text.replace("articles/ferry", "articles/fer ry")],
  ])("with %s is refused", (_, damage) => {
    const publisher = new Publisher().put("ferry", page);
    publisher.record(NOW);
    const text = writeLedger(publisher.ledger.pages.get("ferry") as PageLedger);
    expect(damage(text)).not.toBe(text);
    expect(pageLedgerShape.safeParse(JSON.parse(damage(text))).success).toBe(false);
  });
});

describe("records of one item in several ledgers", () => {
  test("fold to the same, whatever the order of the pages", () => {
    const publisher = new Publisher().put("a", page);
    publisher.record("2026-11-21T00:00:00Z");
    publisher.put("b", page.replace("Wed February 6", "Thu February 7")).record("2026-11-22T00:00:00Z");
    publisher.put("c", page.replace("two pupils", "only two pupils")).record("2026-11-23T00:00:00Z");
    const reversed: Ledger = { pages: new Map([...publisher.ledger.pages].toReversed()) };
    const facts = (ledger: Ledger) =>
      [...mergeRecords(ledger)].map(([id, { recorded, published, updated, digest, changed }]) => [
        id,
        { recorded, published, updated, digest, changed },
      ]);
    expect(Object.fromEntries(facts(reversed))).toEqual(Object.fromEntries(facts(publisher.ledger)));
  });
});

describe("what is not recorded yet is named by page", () => {
  const say = (publisher: Publisher, now = "2026-11-24T00:00:00Z") =>
    unrecorded(publisher.ledger, publisher.settle(now).ledger);
  const recorded = () => {
    const publisher = new Publisher().put("ferry", page);
    publisher.record(NOW);
    return publisher;
  };

  test.each<[string, Publisher, string[]]>([
    ["nothing", recorded(), []],
    ["a new page", recorded().put("boat", pageText({})), ["boat: new, 1 item"]],
    ["an edit", recorded().put("ferry", page.replace("again", "daily")), ["ferry: 1 item changed"]],
    [
      "an entry that went",
      recorded().put("ferry", pageText({ dates: ["March 28, 2012"] })),
      ["ferry: 1 item changed, 1 item removed"],
    ],
    ["a page that went", recorded().remove("ferry"), ["ferry: 2 items removed"]],
    ["another file that says the same", recorded().put("ferry", `Home\n${page}`), ["ferry: 2 items changed"]],
    [
      "another file with the same lines",
      recorded().put("ferry", `${page}\n`),
      ["ferry: the file changed, no item with it"],
    ],
  ])("%s", (_, publisher, words) => {
    expect(say(publisher)).toEqual(words);
  });

  test("the site file", () => {
    const publisher = recorded();
    publisher.site = { ...publisher.site, title: "Harbor Times" };
    expect(say(publisher)).toEqual(["the site file: changed"]);
  });
});

describe("normalised text", () => {
  test.each([
    ["  The  Island—School! ", "the island school"],
    ["ﬁne “quotes” & signs", "fine quotes signs"],
    ["ÉCOLE № 5", "école no 5"],
    ["?!", "?!"],
  ])("of %j is %j", (text, normal) => {
    expect(normalText(text)).toBe(normal);
  });

  test("of a normalised text is the same", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => normalText(normalText(text)) === normalText(text)),
    );
  });

  test("is as similar to itself as can be, and to another the same both ways", () => {
    const text = fc.string({ unit: "grapheme" }).map(normalText);
    fc.assert(
      fc.property(
        text,
        text,
        (a, b) => similarity(a, a) === 1 && similarity(a, b) === similarity(b, a) && similarity(a, b) <= 1,
      ),
    );
  });
});

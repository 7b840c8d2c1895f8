// The rules of the design by their numbers, each on a page of a few lines.
import { describe, expect, test } from "vitest";
import { Refusal } from "../../src/model/refusal.ts";
import { datesOf, itemOf, type PageParts, Publisher, pageText } from "./publisher.ts";

const NOW = "2026-11-23T12:00:00Z";
const ferry = (parts: PageParts, now = NOW) =>
  itemOf(new Publisher().put("ferry", pageText(parts)).record(now), "Ferry");
const coverageOf = (parts: PageParts, title: string, now = NOW) =>
  itemOf(new Publisher().put("ferry", pageText(parts)).record(now), title);

describe("rule 2: an implausible date never wins", () => {
  test("before the site's earliest", () => {
    const item = ferry({ dates: ["Published March 28, 1912", "Updated March 28, 2012"] });
    expect(datesOf(item)).toEqual(["2012-03-28T04:00:00Z", "2012-03-28T04:00:00Z", "updated"]);
    expect(item.stated[0]?.doubts).toEqual(["implausible"]);
  });

  test("later than the page's capture", () => {
    const front = "captured: 2012-03-29T00:00:00Z";
    expect(datesOf(ferry({ front, dates: ["updated 6:39 PM EDT, Fri March 30, 2012"] }))).toEqual([
      "2012-03-29T00:00:00Z",
      "2012-03-29T00:00:00Z",
      "capture",
    ]);
  });

  test("but not on the day of a capture that states no time", () => {
    const front = "captured: 2012-03-28";
    expect(ferry({ front, dates: ["updated 6:39 PM EDT, Wed March 28, 2012"] }).updated.at).toBe(
      "2012-03-28T22:39:00Z",
    );
  });

  test("later than the first recording", () => {
    expect(ferry({ dates: ["updated 6:39 PM EST, Tue November 24, 2026"] }).published).toMatchObject({
      at: NOW,
      basis: "capture",
      captureFrom: "recorded",
    });
  });

  test("and is not saved by building again when the clock has passed it", () => {
    const publisher = new Publisher().put("ferry", pageText({ dates: ["updated 6:39 PM EST, Tue November 24, 2026"] }));
    publisher.record(NOW);
    const later = publisher.settle("2027-01-01T00:00:00Z");
    expect(itemOf(later.content.items, "Ferry").updated.at).toBe(NOW);
    expect(later.ledger).toEqual(publisher.ledger);
  });

  test("nor does an impossible one, nor one whose zone is open", () => {
    const dates = ["Published February 30, 2012", "updated 8:00 PM BST, Mon July 2, 2012"];
    expect(ferry({ dates }).published.basis).toBe("capture");
  });
});

describe("rule 4: a day stays a day", () => {
  test("at its first moment in the page's zone", () => {
    expect(ferry({ dates: ["March 28, 2012"] }).published).toMatchObject({
      at: "2012-03-28T04:00:00Z",
      precision: "day",
    });
    expect(ferry({ front: "zone: Asia/Tokyo", dates: ["March 28, 2012"] }).published.at).toBe("2012-03-27T15:00:00Z");
  });

  test.each([
    ["is still running", "2026-11-23T20:00:00Z"],
    ["has not begun there", "2026-11-23T02:00:00Z"],
  ])("at the moment of recording while it %s", (_, now) => {
    const item = ferry({ dates: ["November 23, 2026"] }, now);
    expect(item.published).toMatchObject({ at: now, precision: "day", basis: "unlabelled" });
  });

  test("and keeps that moment when it is over", () => {
    const publisher = new Publisher().put("ferry", pageText({ dates: ["November 23, 2026"] }));
    publisher.record("2026-11-23T20:00:00Z");
    const after = publisher.settle("2026-12-01T00:00:00Z");
    expect(itemOf(after.content.items, "Ferry").published.at).toBe("2026-11-23T20:00:00Z");
    expect(after.ledger).toEqual(publisher.ledger);
  });

  test("of publication begins no later than an update on that day by another calendar", () => {
    const item = ferry({ dates: ["Published March 28, 2012 | Updated March 28, 2012 0027 GMT"] });
    expect(datesOf(item)).toEqual(["2012-03-28T00:27:00Z", "2012-03-28T00:27:00Z", "published"]);
  });
});

describe("rule 5: published is", () => {
  const source = "source: https://harbor.example/2012/03/27/ferry.html";
  const updated = "updated 6:39 PM EDT, Wed March 28, 2012";

  test.each<[string, PageParts, string, string]>([
    [
      "what is stated as published",
      { front: source, dates: ["Posted March 26, 2012", updated] },
      "2012-03-26T04:00:00Z",
      "published",
    ],
    [
      "else what is stated without a label",
      { front: source, dates: ["March 26, 2012"] },
      "2012-03-26T04:00:00Z",
      "unlabelled",
    ],
    ["else the day in the address", { front: source, dates: [updated] }, "2012-03-27T04:00:00Z", "address"],
    ["else the earliest update", { dates: [updated] }, "2012-03-28T22:39:00Z", "updated"],
    ["else the time of capture", {}, NOW, "capture"],
  ])("%s", (_, parts, at, basis) => {
    expect(ferry(parts).published).toMatchObject({ at, basis });
  });

  test("what is labelled so, though an unlabelled date is earlier", () => {
    const item = ferry({ dates: ["March 26, 2012", "Published March 27, 2012"] });
    expect(item.published).toMatchObject({ at: "2012-03-27T04:00:00Z", basis: "published" });
  });

  test("never a day in the address that is later than the earliest update", () => {
    const front = "source: https://harbor.example/2012/03/29/ferry.html";
    expect(ferry({ front, dates: [updated] }).published).toMatchObject({
      at: "2012-03-28T22:39:00Z",
      basis: "updated",
    });
  });

  test("never the page's address for a coverage entry", () => {
    const parts = { front: source, dates: [updated], coverage: ["The island school has two pupils."] };
    expect(coverageOf(parts, "The island").published.basis).toBe("capture");
  });

  test("shown with the page's words and their line", () => {
    expect(ferry({ dates: [updated] }).published.evidence).toEqual({ words: updated, page: "ferry", line: 3 });
  });
});

describe("rule 6: updated is", () => {
  const first = pageText({ dates: ["Published March 28, 2012 9:00 AM EDT"] });
  const edited = first.replace("again", "twice a day");

  test("the latest stated update", () => {
    const dates = ["updated 6:39 PM EDT, Wed March 28, 2012", "Updated March 30, 2012 9:00 AM EDT"];
    expect(datesOf(ferry({ dates }))).toEqual(["2012-03-28T22:39:00Z", "2012-03-30T13:00:00Z", "updated"]);
  });

  test("else the date of publication", () => {
    expect(ferry({ dates: ["Published March 28, 2012 9:00 AM EDT"] }).updated).toMatchObject({
      at: "2012-03-28T13:00:00Z",
      basis: "published",
    });
  });

  test("never earlier than published, and the contradiction is doubted", () => {
    const item = ferry({ dates: ["Updated: March 27, 2012 | Published: March 28, 2012"] });
    expect(datesOf(item)).toEqual(["2012-03-28T04:00:00Z", "2012-03-28T04:00:00Z", "published"]);
    expect(item.stated.flatMap(({ doubts }) => doubts)).toEqual(["updated-before-published"]);
  });

  test("the moment at which a significant change was recorded", () => {
    const publisher = new Publisher().put("ferry", first);
    publisher.record(NOW);
    const item = itemOf(publisher.put("ferry", edited).record("2026-11-24T08:00:00Z"), "Ferry");
    expect(datesOf(item)).toEqual(["2012-03-28T13:00:00Z", "2026-11-24T08:00:00Z", "published"]);
    expect(item.updated.basis).toBe("change");
    const again = publisher.settle("2027-01-01T00:00:00Z");
    expect(again.ledger).toEqual(publisher.ledger);
  });

  test("a newer stated date, when one came with the change", () => {
    const publisher = new Publisher().put("ferry", first);
    publisher.record(NOW);
    const page = edited.replace("AM EDT", "AM EDT | Updated November 24, 2026 9:00 AM EST");
    const item = itemOf(publisher.put("ferry", page).record("2026-11-25T08:00:00Z"), "Ferry");
    expect(item.updated).toMatchObject({ at: "2026-11-24T14:00:00Z", basis: "updated" });
  });

  test.each([
    ["white space, case and punctuation", first.replace("cross the sound again.", "CROSS   the sound -- again!")],
    ["a menu", `Skip to main content\n${first}`],
  ])("not moved by a change of %s", (_, page) => {
    const publisher = new Publisher().put("ferry", first);
    publisher.record(NOW);
    const item = itemOf(publisher.put("ferry", page).record("2026-11-24T08:00:00Z"), "Ferry");
    expect(item.updated.at).toBe("2012-03-28T13:00:00Z");
  });

  test("not moved by an edit recorded as minor, once", () => {
    const publisher = new Publisher().put("ferry", first);
    publisher.record(NOW);
    const minor = itemOf(publisher.put("ferry", edited).record("2026-11-24T08:00:00Z", "ferry"), "Ferry");
    expect([minor.updated.at, minor.changed]).toEqual(["2012-03-28T13:00:00Z", "2026-11-24T08:00:00Z"]);
    const next = edited.replace("Boats", "Two boats");
    expect(itemOf(publisher.put("ferry", next).record("2026-11-25T08:00:00Z"), "Ferry").updated.at).toBe(
      "2026-11-25T08:00:00Z",
    );
  });

  test("not moved when the same file reads otherwise than before", () => {
    const publisher = new Publisher().put("ferry", first);
    publisher.record(NOW);
    const [page] = publisher.ledger.pages.values();
    const [[id, record]] = Object.entries(page?.items ?? {}) as [[string, NonNullable<typeof page>["items"][string]]];
    const misread = { ...record, visible: "0".repeat(64), digest: "0".repeat(64) };
    publisher.ledger = {
      ...publisher.ledger,
      pages: new Map([["ferry", { ...page, items: { [id]: misread } } as NonNullable<typeof page>]]),
    };
    const item = itemOf(publisher.record("2026-11-24T08:00:00Z"), "Ferry");
    expect([item.updated.at, item.changed]).toEqual(["2012-03-28T13:00:00Z", "2026-11-24T08:00:00Z"]);
  });

  test("moved back when the page mends a wrong update line", () => {
    const published = "Published March 28, 2012 9:00 AM EDT";
    const publisher = new Publisher().put(
      "ferry",
      pageText({ dates: [published, "Updated March 30, 2013 9:00 AM EDT"] }),
    );
    expect(itemOf(publisher.record(NOW), "Ferry").updated.at).toBe("2013-03-30T13:00:00Z");
    const mended = pageText({ dates: [published, "Updated March 30, 2012 9:00 AM EDT"] });
    const item = itemOf(publisher.put("ferry", mended).record("2026-11-24T08:00:00Z"), "Ferry");
    expect(item.updated).toMatchObject({ at: "2012-03-30T13:00:00Z", basis: "updated" });
  });

  test("the stated date again, when a later capture states a newer one than the recorded change", () => {
    const publisher = new Publisher().put("ferry", first);
    publisher.record(NOW);
    publisher.put("ferry", edited).record("2026-11-24T08:00:00Z");
    const page = edited.replace("AM EDT", "AM EDT | Updated December 1, 2026 9:00 AM EST");
    const item = itemOf(publisher.put("ferry", page).record("2026-12-02T08:00:00Z"), "Ferry");
    expect(item.updated).toMatchObject({ at: "2026-12-01T14:00:00Z", basis: "updated" });
  });

  test("the recorded change again, when a page then states an older date than that", () => {
    const publisher = new Publisher().put("ferry", first);
    publisher.record(NOW);
    publisher.put("ferry", edited).record("2026-11-24T08:00:00Z");
    const page = edited.replace("AM EDT", "AM EDT | Updated March 30, 2012 9:00 AM EDT");
    const item = itemOf(publisher.put("ferry", page).record("2026-12-02T08:00:00Z"), "Ferry");
    expect(item.updated).toMatchObject({ at: "2026-11-24T08:00:00Z", basis: "change" });
  });

  test("kept when a later capture has lost its line", () => {
    const dates = ["Published March 28, 2012 9:00 AM EDT", "Updated March 30, 2012 9:00 AM EDT"];
    const publisher = new Publisher().put("ferry", pageText({ dates }));
    publisher.record(NOW);
    const item = itemOf(
      publisher.put("ferry", pageText({ dates: dates.slice(0, 1) })).record("2026-11-24T08:00:00Z"),
      "Ferry",
    );
    expect(item.updated).toMatchObject({ at: "2012-03-30T13:00:00Z", basis: "updated" });
  });
});

describe("rule 7: a recorded date of publication", () => {
  const early = pageText({ dates: ["updated 6:39 PM EDT, Wed March 28, 2012"] });
  const late = pageText({ dates: ["updated 9:00 AM EDT, Fri March 30, 2012"] });

  test("stands when a later capture has a later update", () => {
    const publisher = new Publisher().put("ferry", early);
    publisher.record(NOW);
    expect(datesOf(itemOf(publisher.put("ferry", late).record("2026-11-24T08:00:00Z"), "Ferry"))).toEqual([
      "2012-03-28T22:39:00Z",
      "2012-03-30T13:00:00Z",
      "updated",
    ]);
  });

  test("stands when a better one is found", () => {
    const publisher = new Publisher().put("ferry", late);
    publisher.record(NOW);
    const better = pageText({ dates: ["Published March 28, 2012 9:00 AM EDT"] });
    expect(itemOf(publisher.put("ferry", better).record("2026-11-24T08:00:00Z"), "Ferry").published.at).toBe(
      "2012-03-30T13:00:00Z",
    );
  });

  test("is moved by a repair, which the ledger keeps with its reason", () => {
    const publisher = new Publisher().put("ferry", late);
    const { id } = itemOf(publisher.record(NOW), "Ferry");
    publisher.repair(id, "2012-03-28T13:00:00Z", "2026-11-24T08:00:00Z");
    const item = itemOf(publisher.record("2026-11-24T08:00:00Z"), "Ferry");
    expect(datesOf(item)).toEqual(["2012-03-28T13:00:00Z", "2012-03-30T13:00:00Z", "repair"]);
    expect(publisher.ledger.pages.get("ferry")?.items[id]?.repairs).toEqual([
      {
        at: "2026-11-24T08:00:00Z",
        from: "2012-03-30T13:00:00Z",
        to: "2012-03-28T13:00:00Z",
        reason: "the capture was read wrongly",
      },
    ]);
    expect(publisher.settle("2027-01-01T00:00:00Z").ledger).toEqual(publisher.ledger);
  });

  test("takes updated with it when it is repaired to a later one", () => {
    const publisher = new Publisher().put("ferry", early);
    const { id } = itemOf(publisher.record(NOW), "Ferry");
    publisher.repair(id, "2012-04-01T00:00:00Z", "2026-11-24T08:00:00Z");
    const item = itemOf(publisher.record("2026-11-24T08:00:00Z"), "Ferry");
    expect([item.published.at, item.updated.at]).toEqual(["2012-04-01T00:00:00Z", "2012-04-01T00:00:00Z"]);
  });

  test("is not repaired into the future, nor for an id that is not recorded", () => {
    const publisher = new Publisher().put("ferry", early);
    const { id } = itemOf(publisher.record(NOW), "Ferry");
    expect(() => publisher.repair(id, "2026-12-01T00:00:00Z", NOW)).toThrow(Refusal);
    expect(() => publisher.repair("tag:harbor.example,2020:articles/boat", "2012-01-01T00:00:00Z", NOW)).toThrow(
      Refusal,
    );
  });
});

describe("rule 8: an undated item gets its page's time of capture", () => {
  const coverage = [
    "The island school has two pupils.",
    "updated 7:27 PM EDT, Fri July 25, 2014",
    "A guide to what sells on the pier.",
    "A map of every crossing there ever was.",
  ];

  test("as stated, less one second for each undated entry in page order", () => {
    const front = "captured: 2014-07-26T10:00:00Z";
    const items = new Publisher().put("ferry", pageText({ front, coverage })).record(NOW);
    expect(itemOf(items, "Ferry").published).toMatchObject({ at: "2014-07-26T10:00:00Z", captureFrom: "stated" });
    expect(itemOf(items, "The island").published).toMatchObject({ at: "2014-07-26T09:59:59Z", captureFrom: "stated" });
    expect(itemOf(items, "A map").published.at).toBe("2014-07-26T09:59:58Z");
  });

  test("else the newest date that the page states", () => {
    const items = new Publisher().put("ferry", pageText({ dates: ["March 28, 2012"], coverage })).record(NOW);
    expect(itemOf(items, "The island").published).toMatchObject({
      at: "2014-07-25T23:26:59Z",
      captureFrom: "page",
      evidence: { words: "updated 7:27 PM EDT, Fri July 25, 2014", page: "ferry", line: 9 },
    });
    expect(itemOf(items, "A map").published.at).toBe("2014-07-25T23:26:58Z");
  });

  test("else the moment of first recording, frozen", () => {
    const publisher = new Publisher().put("ferry", pageText({ coverage: ["The island school has two pupils."] }));
    publisher.record(NOW);
    const items = publisher.settle("2027-05-05T05:05:05Z").content.items;
    expect(itemOf(items, "The island").published).toMatchObject({
      at: "2026-11-23T11:59:59Z",
      captureFrom: "recorded",
    });
  });

  test("and keeps it when entries are added above", () => {
    const publisher = new Publisher().put("ferry", pageText({ dates: ["March 28, 2012"], coverage }));
    publisher.record(NOW);
    const more = ["A new buoy marks the channel to the islands.", ...coverage];
    const items = publisher
      .put("ferry", pageText({ dates: ["March 28, 2012"], coverage: more }))
      .record("2026-11-24T08:00:00Z");
    expect(itemOf(items, "The island").published.at).toBe("2014-07-25T23:26:59Z");
  });

  test("refuses a capture that is still to come", () => {
    const publisher = new Publisher().put("ferry", pageText({ front: "captured: 2027-01-01" }));
    expect(() => publisher.settle(NOW)).toThrow(/lies in the future/);
  });
});

describe("rule 9: an item that is to be published in the future", () => {
  const held = pageText({ front: "published: 2026-12-01T09:00:00Z", dates: ["March 28, 2012"] });

  test("is settled with that date, and updated with it", () => {
    const item = itemOf(new Publisher().put("ferry", held).record(NOW), "Ferry");
    expect(datesOf(item)).toEqual(["2026-12-01T09:00:00Z", "2026-12-01T09:00:00Z", "published"]);
  });

  test("may still be moved while it is held, and edits before the release are no updates", () => {
    const publisher = new Publisher().put("ferry", held);
    publisher.record(NOW);
    const moved = held.replace("2026-12-01", "2026-12-02").replace("again", "soon");
    const item = itemOf(publisher.put("ferry", moved).record("2026-11-24T08:00:00Z"), "Ferry");
    expect(datesOf(item)).toEqual(["2026-12-02T09:00:00Z", "2026-12-02T09:00:00Z", "published"]);
  });

  test("keeps its date from its release on", () => {
    const publisher = new Publisher().put("ferry", held);
    publisher.record(NOW);
    const moved = held.replace("2026-12-01", "2026-12-24");
    const item = itemOf(publisher.put("ferry", moved).record("2026-12-05T00:00:00Z"), "Ferry");
    expect(item.published.at).toBe("2026-12-01T09:00:00Z");
  });
});

import { describe, expect, test } from "vitest";
import { datesOf, itemOf, Publisher, pageText } from "./publisher.ts";

const NOW = "2026-11-23T12:00:00Z";
const LATER = "2026-11-24T08:00:00Z";

const school = "The island school has two pupils, and keeps its bell.";
const guide = "Travelers bring home the oddest things: a guide to what sells on the pier.";
const early = "updated 10:26 AM EST, Wed February 6, 2013";
const late = "updated 9:00 AM EST, Thu February 7, 2013";

const withCoverage = (...coverage: string[]) => pageText({ dates: ["March 28, 2012"], coverage });

describe("an id", () => {
  test("is a tag URI of unreserved characters", () => {
    const items = new Publisher().put("ferry", withCoverage(early, school)).record(NOW);
    expect(itemOf(items, "Ferry").id).toBe("tag:harbor.example,2020:articles/ferry");
    expect(itemOf(items, "The island").id).toMatch(/^tag:harbor\.example,2020:coverage\/[0-9a-f]{20}$/);
  });

  test("is the last segment of the item's path", () => {
    const { id, path } = itemOf(new Publisher().put("ferry", withCoverage(early, school)).record(NOW), "The island");
    expect(path).toBe(`/coverage/${id.split("/").at(-1)}`);
  });

  test("does not hang on the site's address, its authority or its title once recorded", () => {
    const publisher = new Publisher().put("ferry", withCoverage(early, school));
    const before = publisher.record(NOW).map(({ id }) => id);
    publisher.site = {
      ...publisher.site,
      url: "http://else.example",
      tagAuthority: "else.example,2027",
      title: "Else",
    };
    expect(publisher.record(LATER).map(({ id }) => id)).toEqual(before);
  });

  test("is the same wherever and whenever the same text is first recorded", () => {
    const one = itemOf(new Publisher().put("ferry", withCoverage(early, school)).record(NOW), "The island");
    const other = itemOf(new Publisher().put("boat", withCoverage(school)).record(LATER), "The island");
    expect(one.id).toBe(other.id);
  });
});

describe("a coverage entry keeps its id", () => {
  const idAfter = (first: string, second: string): boolean => {
    const publisher = new Publisher().put("ferry", first);
    const before = itemOf(publisher.record(NOW), "The island").id;
    return publisher
      .put("ferry", second)
      .record(LATER)
      .some(({ id }) => id === before);
  };

  test.each([
    ["moved down the list", withCoverage(late, guide, early, school)],
    [
      "written with other marks, spaces and case",
      withCoverage(early, "The ISLAND school  has two pupils -- and keeps its bell!"),
    ],
    ["given another date", withCoverage(late, school)],
    ["reworded", withCoverage(early, "The island's school has just two pupils but keeps its old bell.")],
  ])("when %s", (_, page) => {
    expect(idAfter(withCoverage(early, school), page)).toBe(true);
  });

  test.each([
    ["another story stands there", withCoverage(early, guide)],
    ["the entry is gone", withCoverage()],
  ])("not when %s", (_, page) => {
    expect(idAfter(withCoverage(early, school), page)).toBe(false);
  });

  test("reworded: the new text is shown, updated moves, and the old text still finds it", () => {
    const publisher = new Publisher().put("ferry", withCoverage(early, school));
    const { id } = itemOf(publisher.record(NOW), "The island");
    const reworded = "The island's school has just two pupils but keeps its old bell.";
    const item = itemOf(publisher.put("ferry", withCoverage(early, reworded)).record(LATER), "The island");
    expect([item.id, item.summary, ...datesOf(item)]).toEqual([id, reworded, "2013-02-06T15:26:00Z", LATER, "updated"]);
    expect(publisher.ledger.pages.get("ferry")?.items[id]?.aliases).toEqual([
      "the island school has two pupils and keeps its bell",
    ]);
    const other = publisher
      .put("boat", withCoverage(early, school).replace("Ferry", "Boat"))
      .record("2026-11-25T00:00:00Z");
    expect(other.filter((each) => each.kind === "coverage").map((each) => each.id)).toEqual([id]);
  });

  test("two reworded entries go each to their own", () => {
    const publisher = new Publisher().put("ferry", withCoverage(early, school, late, guide));
    const items = publisher.record(NOW);
    const ids = [itemOf(items, "The island").id, itemOf(items, "Travelers").id];
    const after = publisher
      .put("ferry", withCoverage(late, `${guide} Updated.`, early, `New: ${school}`))
      .record(LATER);
    expect([itemOf(after, "New").id, itemOf(after, "Travelers").id]).toEqual(ids);
  });
});

describe("a coverage entry", () => {
  test("that resembles one which left the page before is another item", () => {
    const publisher = new Publisher().put("ferry", withCoverage(early, school));
    const { id } = itemOf(publisher.record(NOW), "The island");
    publisher.put("ferry", withCoverage()).record(LATER);
    const reworded = "The island's school has just two pupils but keeps its old bell.";
    expect(
      itemOf(publisher.put("ferry", withCoverage(reworded)).record("2026-12-01T00:00:00Z"), "The island").id,
    ).not.toBe(id);
  });

  test("takes the id of the closest text, not of the first that is close enough", () => {
    const [one, two] = ["The ferry to Port Amber leaves at nine.", "The ferry to Port Amber leaves at ten."];
    const publisher = new Publisher().put("ferry", withCoverage(one, two));
    const ids = [one, two].map((text) => itemOf(publisher.record(NOW), text).id);
    const moved = ["The ferry to Port Amber leaves at ten now.", "The ferry to Port Amber leaves at nine now."];
    const items = publisher.put("ferry", withCoverage(...moved)).record(LATER);
    expect(moved.map((text) => itemOf(items, text).id)).toEqual(ids.toReversed());
  });

  test("of several pages shows the text of the newest capture", () => {
    const reworded = "The island's school has just two pupils but keeps its old bell.";
    const page = (captured: string, text: string) => pageText({ front: `captured: ${captured}`, coverage: [text] });
    const publisher = new Publisher().put("a", page("2014-01-01", school)).put("b", page("2014-01-02", school));
    publisher.record(NOW);
    const items = publisher.put("a", page("2014-01-03", reworded)).record(LATER);
    expect(items.filter(({ kind }) => kind === "coverage").map(({ summary }) => summary)).toEqual([reworded]);
  });

  test("stands in its article's list where the page has it, whichever page had it first", () => {
    const items = new Publisher()
      .put("a", withCoverage(guide, school))
      .put("b", withCoverage(school, "A map of every crossing.", guide).replace("Ferry", "Boat"))
      .record(NOW);
    expect(itemOf(items, "Boat").related.map(({ title }) => title.slice(0, 5))).toEqual(["The i", "A map", "Trave"]);
  });
});

describe("items that changed together", () => {
  test("are in order of their updates, newest first, then of publication, then of their ids", () => {
    const items = new Publisher().put("ferry", withCoverage(early, school, late, guide)).record(NOW);
    expect(items.map(({ title }) => title.slice(0, 5))).toEqual(["Trave", "The i", "Ferry"]);
  });
});

describe("the same text on two pages", () => {
  test("is one item, with the earliest publication and the latest update stated anywhere", () => {
    const items = new Publisher()
      .put("ferry", withCoverage(late, school))
      .put("boat", withCoverage(early, school).replace("Ferry", "Boat"))
      .record(NOW);
    const item = itemOf(items, "The island");
    expect(datesOf(item)).toEqual(["2013-02-06T15:26:00Z", "2013-02-07T14:00:00Z", "updated"]);
    expect(item.related.map(({ path }) => path)).toEqual(["/articles/boat", "/articles/ferry"]);
  });

  test("settles alike whichever page was recorded first, but for what was published", () => {
    const publisher = new Publisher().put("ferry", withCoverage(late, school));
    publisher.record(NOW);
    publisher.put("boat", withCoverage(early, school).replace("Ferry", "Boat"));
    const item = itemOf(publisher.record(LATER), "The island");
    expect(datesOf(item)).toEqual(["2013-02-07T14:00:00Z", "2013-02-07T14:00:00Z", "updated"]);
    expect(publisher.settle("2027-01-01T00:00:00Z").ledger).toEqual(publisher.ledger);
  });

  test("twice on one page is one item too", () => {
    const items = new Publisher().put("ferry", withCoverage(late, school, early, school)).record(NOW);
    expect(datesOf(itemOf(items, "The island"))).toEqual(["2013-02-06T15:26:00Z", "2013-02-07T14:00:00Z", "updated"]);
  });

  test("two people who record it apart come to one item", () => {
    const here = new Publisher().put("ferry", withCoverage(late, school));
    const there = new Publisher().put("boat", withCoverage(early, school).replace("Ferry", "Boat"));
    here.record(NOW);
    there.record(LATER);
    here.put("boat", there.pages.get("boat") ?? "");
    here.ledger = { ...here.ledger, pages: new Map([...here.ledger.pages, ...there.ledger.pages]) };
    const item = itemOf(here.record("2026-11-25T00:00:00Z"), "The island");
    expect(datesOf(item)).toEqual(["2013-02-07T14:00:00Z", "2013-02-07T14:00:00Z", "updated"]);
    // Neither of the two has changed anything: that they meet is no update.
    expect(item.moves).toEqual([]);
    expect(here.settle("2027-01-01T00:00:00Z").ledger).toEqual(here.ledger);
  });

  test("stays when one of the pages goes", () => {
    const publisher = new Publisher()
      .put("ferry", withCoverage(late, school))
      .put("boat", withCoverage(early, school).replace("Ferry", "Boat"));
    const { id } = itemOf(publisher.record(NOW), "The island");
    const item = itemOf(publisher.remove("boat").record(LATER), "The island");
    expect([item.id, ...datesOf(item)]).toEqual([id, "2013-02-06T15:26:00Z", "2013-02-07T14:00:00Z", "updated"]);
  });
});

describe("a page taken out and put back", () => {
  test("has its old ids and dates, and counts as changed when it comes back", () => {
    const page = withCoverage(early, school, guide);
    const publisher = new Publisher().put("ferry", page);
    const before = publisher.record(NOW);
    expect(publisher.remove("ferry").record("2026-12-01T00:00:00Z")).toEqual([]);
    const after = publisher.put("ferry", page).record("2026-12-24T00:00:00Z");
    const facts = (items: typeof before) => items.map((item) => [item.id, ...datesOf(item), item.recorded]).toSorted();
    expect(facts(after)).toEqual(facts(before));
    expect(after.map(({ changed }) => changed)).toEqual(after.map(() => "2026-12-24T00:00:00Z"));
    expect(publisher.settle("2027-01-01T00:00:00Z").ledger).toEqual(publisher.ledger);
  });

  test("leaves its absence in the ledger, and moves the date of the site", () => {
    const publisher = new Publisher().put("ferry", withCoverage(early, school));
    const { id } = itemOf(publisher.record(NOW), "Ferry");
    publisher.remove("ferry");
    const gone = publisher.settle("2026-12-01T00:00:00Z");
    expect(gone.content.changed).toBe("2026-12-01T00:00:00Z");
    expect(gone.content.siteChanged).toBe(NOW);
    expect(gone.ledger.pages.get("ferry")?.items[id]?.absences).toEqual([{ from: "2026-12-01T00:00:00Z" }]);
  });
});

describe("what is recorded", () => {
  test("comes out again, byte for byte, whenever and however often it is built", () => {
    const publisher = new Publisher()
      .put("ferry", withCoverage(early, school, guide))
      .put("boat", withCoverage(late, school).replace("Ferry", "Boat"));
    publisher.record(NOW);
    const first = publisher.settle(LATER);
    const second = publisher.settle("2031-01-01T00:00:00Z");
    expect(JSON.stringify(second.content)).toBe(JSON.stringify(first.content));
    expect(second.ledger).toEqual(publisher.ledger);
  });

  test("changes for an article when its coverage does, without moving its dates", () => {
    const publisher = new Publisher().put("ferry", withCoverage(early, school));
    publisher.record(NOW);
    const item = itemOf(publisher.put("ferry", withCoverage(early, school, guide)).record(LATER), "Ferry");
    expect([item.changed, item.updated.at]).toEqual([LATER, "2012-03-28T04:00:00Z"]);
  });

  test("moves the date of every feed when the site file changes", () => {
    const publisher = new Publisher().put("ferry", withCoverage());
    publisher.record(NOW);
    publisher.site = { ...publisher.site, title: "Harbor Times" };
    const { content } = publisher.settle(LATER);
    expect([content.siteChanged, content.changed]).toEqual([LATER, LATER]);
  });
});

describe("the order of appearance", () => {
  test("is that of recording; an entry that goes keeps its place, and is named as gone", () => {
    const publisher = new Publisher().put("ferry", withCoverage(early, school, guide));
    const [article, first, second] = ["Ferry", "The island", "Travelers"].map((title) =>
      itemOf(publisher.record(NOW), title),
    );
    publisher.put("ferry", withCoverage(guide)).record(LATER);
    publisher.put("boat", pageText({ body: "A boat." })).record("2026-11-25T00:00:00Z");
    const { appearances, removals } = publisher.settle("2027-01-01T00:00:00Z").content;
    expect(appearances.map(({ id }) => id)).toEqual([
      article?.id,
      first?.id,
      second?.id,
      "tag:harbor.example,2020:articles/boat",
    ]);
    expect(removals).toEqual([{ path: first?.path, at: LATER }]);
  });

  test("is that of release for what is held, and an item that went before it leaves no trace", () => {
    const held = pageText({ front: "published: 2026-12-24T09:00:00Z" });
    const publisher = new Publisher()
      .put("held", held)
      .put("gone", held)
      .put("ferry", pageText({ body: "A ferry." }));
    publisher.record(NOW);
    publisher.remove("gone").record(LATER);
    const { appearances, removals } = publisher.settle("2027-01-01T00:00:00Z").content;
    expect(appearances).toEqual([
      { id: "tag:harbor.example,2020:articles/ferry", at: NOW },
      { id: "tag:harbor.example,2020:articles/held", at: "2026-12-24T09:00:00Z" },
    ]);
    expect(removals).toEqual([]);
  });

  test("is not changed by a repair", () => {
    const publisher = new Publisher().put("ferry", pageText({ dates: ["March 28, 2012"] }));
    const { id } = itemOf(publisher.record(NOW), "Ferry");
    publisher.repair(id, "2012-03-01T00:00:00Z", LATER);
    publisher.record(LATER);
    expect(publisher.settle("2027-01-01T00:00:00Z").content.appearances).toEqual([{ id, at: NOW }]);
  });
});

describe("a page that is held", () => {
  const scheduled = "---\npublished: 2026-12-24T09:00:00Z\n---\n";

  test("changes nothing of public coverage that it lists too: a new date would tell of it", () => {
    const publisher = new Publisher().put("open", withCoverage(early, school));
    const before = itemOf(publisher.record(NOW), "The island");
    publisher.put("held", scheduled + withCoverage(early, school));
    const after = itemOf(publisher.record(LATER), "The island");
    expect(after.related).toHaveLength(1);
    expect(after.later?.map(({ at, shows }) => [at, shows.related.length])).toEqual([["2026-12-24T09:00:00Z", 2]]);
    expect([after.changed, after.updated]).toEqual([before.changed, before.updated]);
    const released = itemOf(publisher.record("2026-12-28T00:00:00Z"), "The island");
    expect(released.changed).toBe(before.changed);
  });

  test("changes that coverage when an edit ends the hold", () => {
    const publisher = new Publisher().put("open", withCoverage(early, school));
    publisher.put("held", scheduled + withCoverage(early, school)).record(NOW);
    publisher.put("held", withCoverage(early, school));
    expect(itemOf(publisher.record(LATER), "The island").changed).toBe(LATER);
  });
});

describe("the place in the order of appearance", () => {
  const JANUARY = "2027-01-01T00:00:00Z";
  const appearancesOf = (publisher: Publisher) =>
    publisher.settle(JANUARY).content.appearances.map(({ id, at }) => [id.split(":").at(-1), at]);

  test("is the moment of the edit when that ends a hold, not the recording that nobody could see", () => {
    const publisher = new Publisher().put("held", pageText({ front: "published: 2026-12-24T09:00:00Z" }));
    publisher.record(NOW);
    publisher.put("held", pageText({ front: "published: 2012-03-28T09:00:00Z" })).record(LATER);
    expect(appearancesOf(publisher)).toEqual([["articles/held", LATER]]);
  });

  test("is the moment of the repair when that ends a hold", () => {
    const publisher = new Publisher().put("held", pageText({ front: "published: 2026-12-24T09:00:00Z" }));
    const { id } = itemOf(publisher.record(NOW), "Ferry");
    publisher.repair(id, "2012-03-28T09:00:00Z", LATER);
    expect(appearancesOf(publisher)).toEqual([["articles/held", LATER]]);
  });

  test("is not moved by a repair to a date after the recording", () => {
    const publisher = new Publisher().put("ferry", pageText({ dates: ["March 28, 2012"] }));
    const { id } = itemOf(publisher.record(NOW), "Ferry");
    publisher.repair(id, LATER, LATER);
    expect(appearancesOf(publisher)).toEqual([["articles/ferry", NOW]]);
  });

  test("of coverage is when the first article that lists it could be seen to list it", () => {
    const page = withCoverage(early, school);
    const held = `---\npublished: 2026-12-24T09:00:00Z\n---\n${page}`;
    const publisher = new Publisher().put("held", held);
    publisher.record(NOW);
    const id = itemOf(publisher.settle(NOW).content.items, "The island").id.split(":").at(-1);
    expect(appearancesOf(publisher)).toContainEqual([id, "2026-12-24T09:00:00Z"]);
    publisher.put("open", page).record(LATER);
    expect(appearancesOf(publisher)).toContainEqual([id, LATER]);
  });

  test("is that of the return when an item was gone as its hold ended", () => {
    const held = pageText({ front: "published: 2026-12-24T09:00:00Z" });
    const publisher = new Publisher().put("held", held).put("ferry", pageText({ body: "A ferry." }));
    publisher.record(NOW);
    publisher.remove("held").record(LATER);
    publisher.put("held", held).record("2026-12-28T00:00:00Z");
    expect(appearancesOf(publisher)).toEqual([
      ["articles/ferry", NOW],
      ["articles/held", "2026-12-28T00:00:00Z"],
    ]);
  });
});

describe("the moves of an updated date", () => {
  test("are kept with what they moved from and to", () => {
    const publisher = new Publisher().put("ferry", withCoverage());
    publisher.record(NOW);
    publisher.put("ferry", withCoverage().replace("again", "daily")).record(LATER);
    const item = itemOf(publisher.settle("2027-01-01T00:00:00Z").content.items, "Ferry");
    expect(item.moves).toEqual([
      { at: LATER, from: "2012-03-28T04:00:00Z", to: { at: LATER, precision: "second", basis: "change" } },
    ]);
  });

  test("are none for a minor edit", () => {
    const publisher = new Publisher().put("ferry", withCoverage());
    publisher.record(NOW);
    publisher.put("ferry", withCoverage().replace("again", "daily"));
    expect(itemOf(publisher.record(LATER, "ferry"), "Ferry").moves).toEqual([]);
  });
});

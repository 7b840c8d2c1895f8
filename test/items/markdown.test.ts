// What people write themselves settles by the same rules, from what they say in front.
import { describe, expect, test } from "vitest";
import { datesOf, itemOf, Publisher } from "./publisher.ts";

const NOW = "2026-11-23T12:00:00Z";
const LATER = "2026-11-24T12:00:00Z";

const page = (body: string, ...front: string[]): string =>
  ["---", "title: Ferry", "published: 2026-11-20T09:00-05:00", ...front, "---", "", body, ""].join("\n");

const record = (text: string, now = NOW) => itemOf(new Publisher().write("ferry", text).record(now), "Ferry");

describe("a change of a page in Markdown", () => {
  const BODY = "Boats *cross* the sound again.\n\n![Pier](https://harbor.example/pier.jpg)";

  test.each([
    ["of its marks alone is no update", BODY.replace("*cross*", "**cross**").replace("sound ", "sound\n")],
    ["of a link's address alone is no update", BODY.replace("pier.jpg", "quay.jpg")],
  ])("%s", (_, changed) => {
    const publisher = new Publisher().write("ferry", page(BODY));
    publisher.record(NOW);
    const item = itemOf(publisher.write("ferry", page(changed)).record(LATER), "Ferry");
    expect([item.updated.at, item.changed]).toEqual(["2026-11-20T14:00:00Z", LATER]);
  });

  test("of its words is one, at the time it was recorded", () => {
    const publisher = new Publisher().write("ferry", page(BODY));
    publisher.record(NOW);
    const item = itemOf(publisher.write("ferry", page(BODY.replace("Boats", "Ferries"))).record(LATER), "Ferry");
    expect(datesOf(item)).toEqual(["2026-11-20T14:00:00Z", LATER, "published"]);
  });

  test("of its title in front is one too", () => {
    const publisher = new Publisher().write("ferry", page(BODY));
    publisher.record(NOW);
    publisher.write("ferry", page(BODY).replace("title: Ferry", "title: Ferry boats"));
    expect(itemOf(publisher.record(LATER), "Ferry").updated.at).toBe(LATER);
  });
});

describe("an update that is stated in front", () => {
  test("is the update, with its words", () => {
    const item = record(page("Boats.", "updated: 2026-11-21T08:30-05:00"));
    expect(item.updated).toMatchObject({ at: "2026-11-21T13:30:00Z", basis: "updated", evidence: { line: 4 } });
  });

  test("on this very day is not later than its recording", () => {
    expect(record(page("Boats.", "updated: 2026-11-23")).updated.at).toBe(NOW);
  });

  test("and has not come yet is none: only a publication can be held", () => {
    const item = record(page("Boats.", "updated: 2027-01-01"));
    expect([item.updated.at, item.stated[1]?.doubts]).toEqual(["2026-11-20T14:00:00Z", ["implausible"]]);
  });
});

test("a body of a picture and no word is summed up by its title", () => {
  expect(record(page("![](https://harbor.example/pier.jpg)")).summary).toBe("Ferry");
});

test("related entries in front are items with links and dates of their own, undated ones bounded by the page", () => {
  const front = [
    "related:",
    "  - title: School of two",
    "    url: https://harbor.example/school",
    "    published: 2012-03-01",
    "  - https://harbor.example/map",
  ];
  const items = new Publisher().write("ferry", page("Boats.", ...front)).record(NOW);
  const school = itemOf(items, "School of two");
  expect([school.source, ...datesOf(school)]).toEqual([
    "https://harbor.example/school",
    "2012-03-01T05:00:00Z",
    "2012-03-01T05:00:00Z",
    "published",
  ]);
  const map = itemOf(items, "https://harbor.example/map");
  expect([map.source, map.published.at, map.published.basis]).toEqual([
    "https://harbor.example/map",
    "2026-11-20T13:59:59Z",
    "capture",
  ]);
});

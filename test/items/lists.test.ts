// What leaves a topic, an author or the site is written down: what is left there cannot say it.
import { describe, expect, it } from "vitest";
import { Publisher, pageText } from "./publisher.ts";

const [one, two, three, four] = [1, 2, 3, 4].map((day) => `2026-03-0${day}T00:00:00Z`) as [
  string,
  string,
  string,
  string,
];

/** By Ida Rowe, unless the front matter says otherwise. */
const page = (front: string, body = "Boats cross the sound.") => pageText({ front, dates: ["March 28, 2012"], body });

const start = (): Publisher => {
  const publisher = new Publisher()
    .put("ferry", page("topics: [Harbour, Boats]"))
    .put("crane", page("topics: [Harbour]", "A crane stands."));
  publisher.record(one);
  return publisher;
};

const departuresOf = (publisher: Publisher, now: string) =>
  Object.fromEntries(publisher.settle(now).content.departures.map(({ path, at }) => [path, at]));

describe("an item that leaves a topic or an author", () => {
  it("is told of that list with the moment of recording, and of no other", () => {
    const publisher = start().put("ferry", page("topics: [Boats]\nauthor: Per Lund"));
    expect(departuresOf(publisher, one)).toEqual({});
    publisher.record(two);
    expect(departuresOf(publisher, four)).toEqual({ "/topics/harbour": two, "/authors/ida-rowe": two });
  });

  it("stays told of when it comes back, so that no date goes back", () => {
    const publisher = start().put("ferry", page("topics: [Boats]"));
    publisher.record(two);
    publisher.put("ferry", page("topics: [Boats, Harbour]"));
    publisher.record(three);
    expect(departuresOf(publisher, four)).toEqual({ "/topics/harbour": two });
  });

  it("leaves the site's own authors when it names one", () => {
    const publisher = new Publisher().put("own", "A crane\nMarch 28, 2012\n\nIt stands.\n");
    publisher.record(one);
    publisher.put("own", page("author: Ida Rowe"));
    publisher.record(two);
    expect(departuresOf(publisher, three)).toEqual({ "/authors/harbor-staff": two });
  });

  it("leaves nothing that anybody saw while it is held", () => {
    const publisher = new Publisher().put("ferry", page("published: 2026-06-01\ntopics: [Secret]"));
    publisher.record(one);
    publisher.put("ferry", page("published: 2026-06-01\ntopics: [Boats]"));
    publisher.record(two);
    expect(departuresOf(publisher, three)).toEqual({});
    expect(departuresOf(publisher, "2026-07-01T00:00:00Z")).toEqual({});
  });
});

describe("an item that is removed", () => {
  it("leaves all its lists, and stays told of when it is put back", () => {
    const publisher = start();
    const text = publisher.pages.get("ferry") ?? "";
    publisher.remove("ferry").record(two);
    const lists = { "/authors/ida-rowe": two, "/topics/boats": two, "/topics/harbour": two };
    expect(departuresOf(publisher, four)).toEqual(lists);
    expect(publisher.settle(four).content.changed).toBe(two);
    publisher.put("ferry", text).record(three);
    expect(departuresOf(publisher, four)).toEqual(lists);
    expect(publisher.settle(four).content).toMatchObject({ changed: two, removals: [] });
  });

  it("is not gone while another page shows it", () => {
    const coverage = ["The island school has two pupils, and keeps its bell."];
    const publisher = new Publisher()
      .put("ferry", pageText({ dates: ["March 28, 2012"], coverage }))
      .put("crane", pageText({ dates: ["March 28, 2012"], body: "A crane stands.", coverage }));
    publisher.record(one);
    publisher.put("crane", pageText({ dates: ["March 28, 2012"], body: "A crane stands." })).record(two);
    expect(publisher.settle(three).content).toMatchObject({
      changed: one,
      departures: [{ path: "/articles/crane", at: two }],
    });
  });
});

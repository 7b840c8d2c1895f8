import { describe, expect, test, vi } from "vitest";
import { NearProject, PAGE, Project } from "./project.ts";

// Each runs the command a few times, in a process of its own.
vi.setConfig({ testTimeout: 30_000 });

const FERRY = "content/pages/ferry.txt";

describe("dateline", () => {
  test.each([
    [["--help"], 0],
    [["repair", "--help"], 0],
    [["dev", "--help"], 0],
    [[], 2],
    [["publish"], 2],
    [["toString"], 2],
    [["read"], 2],
    [["build", "--frosen"], 2],
    [["build", "now"], 2],
    [["repair"], 2],
    [["check", "ftp://news.example/"], 2],
    [["check", "news.example"], 2],
    [["check", "http://news.example/", "http://other.example/"], 2],
    [["repair", "tag:x", "--published", "2012-03-28"], 2],
  ])("%j ends with %i", async (args, code) => {
    const outcome = await new NearProject().run(...args);
    expect(outcome.code).toBe(code);
    expect(code === 0 ? outcome.out : outcome.err).toMatch(code === 0 ? /Usage: dateline|dateline dev/ : /dateline/);
    expect(outcome.err).not.toMatch(/\n\s+at /);
  });
});

describe("dateline read --json", () => {
  test("prints what the page states and what is settled, one object a file", async () => {
    const project = new NearProject().write("ferry.txt", PAGE).write("boat.txt", PAGE.replace("Ferry", "Boat"));
    const { code, out } = await project.run("read", "--json", "ferry.txt", "boat.txt");
    expect(code).toBe(0);
    const [ferry, boat, ...rest] = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect([boat.title, rest]).toEqual(["Boat service returns", []]);
    expect(ferry).toEqual({
      title: "Ferry service returns",
      byline: "Ida Rowe",
      language: "en",
      published: null,
      updated: "2012-03-28T18:39:00-04:00",
      related: [
        {
          title: null,
          text: "The island school has two pupils, and keeps its bell.",
          url: null,
          published: null,
          updated: "2013-02-06T10:26:00-05:00",
          settled: { published: "2013-02-06T15:26:00Z", updated: "2013-02-06T15:26:00Z", basis: "updated" },
        },
        {
          title: null,
          text: "A map of every crossing there ever was.",
          url: null,
          published: null,
          updated: null,
          settled: { published: "2013-02-06T15:25:59Z", updated: "2013-02-06T15:25:59Z", basis: "capture" },
        },
      ],
      settled: { published: "2012-03-28T22:39:00Z", updated: "2012-03-28T22:39:00Z", basis: "updated" },
      doubts: [],
    });
  });

  test("prints what it can read, refuses the rest by name and line, and ends with 1", async () => {
    const project = new NearProject().write("ferry.txt", PAGE).write("menu.txt", "Home | World | Sea\n");
    const { code, out, err } = await project.run("read", "--json", "menu.txt", "none.txt", "ferry.txt", "content");
    expect(code).toBe(1);
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).title),
    ).toEqual(["Ferry service returns"]);
    expect(err).toMatch(
      /^menu\.txt:1: no line here can be a headline\n {2}\S.*\nnone\.txt: there is no such file\ncontent: this is a folder\n$/,
    );
  });

  test("works outside a project", async () => {
    const project = new NearProject().remove("content/site.yaml").write("ferry.txt", PAGE);
    expect((await project.run("read", "--json", "ferry.txt")).code).toBe(0);
  });

  test("without --json says in words what stood where", async () => {
    const { out } = await new NearProject().write("ferry.txt", PAGE).run("read", "ferry.txt");
    expect(out).toContain("line 3: “updated 6:39 PM EDT, Wed March 28, 2012” → updated 2012-03-28T18:39:00-04:00");
    expect(out).toContain("published 2013-02-06T15:25:59Z (capture, page; to the second)\n");
  });
});

describe("dateline dates", () => {
  const LINES =
    "updated 6:39 PM EDT, Wed March 28, 2012\nYesterday\t2012-03-28T18:39:00-04:00\nPosted!\n03/04/2012\t\tbbc.com\n";

  test("answers each line with one JSON object", async () => {
    const { code, out } = await new Project().runWith(LINES, "dates");
    expect(code).toBe(0);
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { published: null, updated: "2012-03-28T18:39:00-04:00", flags: [] },
      { published: "2012-03-27", updated: null, flags: ["relative"] },
      { published: null, updated: null, flags: [] },
      { published: "2012-04-03", updated: null, flags: [] },
    ]);
  });

  test("says in words what it read, when asked", async () => {
    const { out } = await new Project().runWith(LINES, "dates", "--explain");
    expect(out.split("\n").slice(0, 3)).toEqual([
      "“updated 6:39 PM EDT, Wed March 28, 2012”: updated 2012-03-28T18:39:00-04:00, to the minute",
      "“Yesterday”: unlabelled 2012-03-27, to the day (relative)",
      "“Posted!” is no date line.",
    ]);
  });
});

describe("dateline build", () => {
  test("writes nothing under content/, and names what is not recorded", async () => {
    const project = new NearProject().write(FERRY, PAGE);
    const before = project.files("content");
    const { code, out } = await project.run("build");
    expect([code, project.files("content")]).toEqual([0, before]);
    expect(out).toContain("ferry: new, 3 items");
    expect(JSON.parse(project.read("build/content.txt")).items).toHaveLength(3);
  });

  test("--frozen refuses what is not recorded and names the command", async () => {
    const project = new NearProject().write(FERRY, PAGE);
    const { code, err } = await project.run("build", "--frozen");
    expect(code).toBe(1);
    expect(err).toMatch(/ferry: new, 3 items\n {2}Run `npx --no-install dateline record`/);
    expect(project.files(".")).not.toHaveProperty("build/content.txt");
  });

  test("--frozen gives the same bytes whenever it is run", async () => {
    const project = new NearProject().write(FERRY, PAGE);
    await project.run("record");
    await project.run("build", "--frozen");
    const first = project.read("build/content.txt");
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect((await project.run("build", "--frozen")).code).toBe(0);
    expect(project.read("build/content.txt")).toBe(first);
  });

  test("--carry keeps the dates of what is not recorded from one build to the next", async () => {
    const project = new NearProject().write(FERRY, "Ferry service returns\n\nBoats cross the sound again.\n");
    await project.run("build", "--carry", "build/carried.json");
    const first = project.read("build/content.txt");
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await project.run("build", "--carry", "build/carried.json");
    expect(project.read("build/content.txt")).toBe(first);
    await project.run("record");
    await project.run("build", "--carry", "build/carried.json");
    expect(project.read("build/content.txt")).not.toBe(first);
  });

  test("keeps the last good build when a page is broken, and names every broken page", async () => {
    const project = new NearProject().write(FERRY, PAGE);
    await project.run("build");
    const good = project.read("build/content.txt");
    project.write("content/pages/menu.txt", "Home | World | Sea\n").write("content/pages/Bad Name.txt", PAGE);
    const { code, err } = await project.write("content/pages/empty.txt", "").run("build");
    expect([code, project.read("build/content.txt")]).toEqual([1, good]);
    expect(err).toMatch(/^content\/pages\/Bad Name\.txt: /m);
    expect(err).toMatch(/^content\/pages\/empty\.txt:1: the page is empty$/m);
    expect(err).toMatch(/^content\/pages\/menu\.txt:1: /m);
  });
});

describe("dateline record", () => {
  test("writes the ledger, once", async () => {
    const project = new NearProject().write(FERRY, PAGE);
    expect((await project.run("record")).out).toContain("ferry: new, 3 items");
    const first = project.files("content/ledger");
    expect(Object.keys(first)).toEqual(["content/ledger/_site.json", "content/ledger/ferry.json"]);
    expect((await project.run("record")).out).toBe("Everything is recorded already.\n");
    expect(project.files("content/ledger")).toEqual(first);
  });

  test("--minor leaves the updated date where it is", async () => {
    const project = new NearProject().write(FERRY, PAGE);
    await project.run("record");
    project.write(FERRY, PAGE.replace("again", "daily"));
    expect((await project.run("record", "--minor", "boat")).code).toBe(1);
    expect((await project.run("record", "--minor", "ferry")).code).toBe(0);
    const record = JSON.parse(project.read("content/ledger/ferry.json")).items[
      "tag:dateline.example,2026:articles/ferry"
    ];
    expect(record.updated.at).toBe("2012-03-28T22:39:00Z");
  });

  test.each([
    ["cut off", (text: string) => text.slice(0, text.length / 2)],
    ["with another date for a date", (text: string) => text.replace(/"recorded": "[^"]+"/, '"recorded": "today"')],
    ["empty", () => ""],
  ])("refuses a ledger that is %s, by name and line, and never overwrites it", async (_, damage) => {
    const project = new NearProject().write(FERRY, PAGE);
    await project.run("record");
    project.write("content/ledger/ferry.json", damage(project.read("content/ledger/ferry.json")));
    const before = project.files("content");
    const { code, err } = await project.write(FERRY, PAGE).run("record");
    expect(code).toBe(1);
    expect(err).toMatch(/^content\/ledger\/ferry\.json:\d+: this ledger is damaged: .*\n {2}Nothing was written\./);
    expect(project.files("content")).toEqual(before);
  });
});

describe("dateline repair", () => {
  const ID = "tag:dateline.example,2026:articles/ferry";

  test("moves a published date and keeps what it was", async () => {
    const project = new NearProject().write(FERRY, PAGE);
    await project.run("record");
    const { code } = await project.run(
      "repair",
      ID,
      "--published",
      "March 27, 2012 9:00 AM EDT",
      "--reason",
      "print edition",
    );
    expect(code).toBe(0);
    const record = JSON.parse(project.read("content/ledger/ferry.json")).items[ID];
    expect(record.published).toEqual({ at: "2012-03-27T13:00:00Z", basis: "repair", precision: "second" });
    expect(record.repairs).toMatchObject([
      { from: "2012-03-28T22:39:00Z", to: "2012-03-27T13:00:00Z", reason: "print edition" },
    ]);
    expect((await project.run("build", "--frozen")).code).toBe(0);
  });

  test.each([
    [["tag:none", "--published", "2012-03-27", "--reason", "x"], /no item with the id tag:none/],
    [[ID, "--published", "soon", "--reason", "x"], /`soon` is no date that exists/],
    [[ID, "--published", "2999-01-01", "--reason", "x"], /no date that exists|still to come/],
    [[ID, "--published", "1912-01-01", "--reason", "x"], /before the site's earliest/],
  ])("refuses %j", async (args, message) => {
    const project = new NearProject().write(FERRY, PAGE);
    await project.run("record");
    const before = project.files("content");
    const { code, err } = await project.run("repair", ...args);
    expect(code).toBe(1);
    expect(err).toMatch(message);
    expect(project.files("content")).toEqual(before);
  });
});

describe("dateline check", () => {
  test("finds nothing wrong with what Dateline builds", async () => {
    const project = new NearProject().write(FERRY, PAGE);
    const { code, out } = await project.run("check");
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(
        /^\d+ documents with 3 items examined: 0 errors, 0 warnings\.\n2 pages not recorded yet\.\n$/,
      ),
    ]);
    expect(JSON.parse((await project.run("check", "--json")).out)).toEqual([]);
  });
});

// Two people who record on branches, and machines whose clocks differ: what arrives late is seen for late.
import { describe, expect, it } from "vitest";
import { unrecorded } from "../../src/items/unrecorded.ts";
import type { SettledContent } from "../../src/model/item.ts";
import type { Ledger } from "../../src/model/ledger.ts";
import { Publisher, pageText } from "./publisher.ts";

const lone = (name: string) => pageText({ dates: ["March 28, 2012"], body: `Of ${name} alone.` });

function publisher(ledger: Ledger, slugs: readonly string[], pageSize = 50): Publisher {
  const one = new Publisher();
  one.site = { ...one.site, pageSize };
  one.ledger = ledger;
  for (const slug of slugs) one.put(slug, lone(slug));
  return one;
}

function recorded(from: Publisher, now: string, ...slugs: string[]): Publisher {
  const next = publisher(from.ledger, [...from.pages.keys(), ...slugs], from.site.pageSize);
  next.record(now);
  return next;
}

const bare = (pageSize?: number) => publisher({ pages: new Map() }, [], pageSize);

/** As version control merges files: each is in the form of whoever touched it. */
function merged(into: Publisher, other: Publisher): Publisher {
  const ledger = { ...into.ledger, pages: new Map([...other.ledger.pages, ...into.ledger.pages]) };
  return publisher(ledger, [...other.pages.keys(), ...into.pages.keys()], into.site.pageSize);
}

const places = ({ appearances }: SettledContent) => appearances.map(({ id }) => id.slice(id.lastIndexOf("/") + 1));

const base = recorded(bare(), "2026-02-01T00:00:00Z", "base");
const first = recorded(base, "2026-03-01T00:00:00Z", "first");
const second = recorded(base, "2026-03-02T00:00:00Z", "second");

describe("a recording", () => {
  it("is written into the files that it changes, with the number of those before it", () => {
    const { pages, site } = recorded(first, "2026-03-05T00:00:00Z", "third").ledger;
    expect(pages.get("base")).toMatchObject({ recordings: ["2026-02-01T00:00:00Z"], known: 0 });
    // The page, and the site file with the very first.
    expect(pages.get("first")).toMatchObject({ recordings: ["2026-03-01T00:00:00Z"], known: 2 });
    expect(pages.get("third")).toMatchObject({ recordings: ["2026-03-05T00:00:00Z"], known: 3 });
    expect(site).toMatchObject({ recordings: ["2026-02-01T00:00:00Z"], changed: "2026-02-01T00:00:00Z" });
  });

  it("is none when nothing is new", () => {
    expect(recorded(first, "2026-03-09T00:00:00Z").ledger).toEqual(first.ledger);
  });

  it("in the second of another is not late", () => {
    const twice = recorded(first, "2026-03-01T00:00:00Z", "third");
    expect(twice.ledger.site?.changed).toBe("2026-02-01T00:00:00Z");
    expect(unrecorded(twice.ledger, twice.settle("2026-03-09T00:00:00Z").ledger)).toEqual([]);
  });
});

describe("branches that were recorded apart", () => {
  const both = merged(second, first);

  it("are unrecorded once they are merged, in words that say so", () => {
    const open = unrecorded(both.ledger, both.settle("2026-03-04T00:00:00Z").ledger);
    expect(open).toEqual([expect.stringContaining("recorded apart")]);
  });

  it("are one after the next recording, which dates the whole site anew", () => {
    const after = recorded(both, "2026-03-04T00:00:00Z");
    expect(after.ledger.site?.changed).toBe("2026-03-04T00:00:00Z");
    const settled = after.settle("2026-03-09T00:00:00Z");
    expect(unrecorded(after.ledger, settled.ledger)).toEqual([]);
    expect(settled.content.siteChanged).toBe("2026-03-04T00:00:00Z");
    expect(settled.content.changed).toBe("2026-03-04T00:00:00Z");
  });

  it("are noticed again when a third comes", () => {
    const third = recorded(base, "2026-02-20T00:00:00Z", "third");
    const after = merged(recorded(both, "2026-03-04T00:00:00Z"), third);
    expect(unrecorded(after.ledger, after.settle("2026-03-09T00:00:00Z").ledger)).toHaveLength(1);
    expect(recorded(after, "2026-03-10T00:00:00Z").ledger.site?.changed).toBe("2026-03-10T00:00:00Z");
  });

  it("are no matter where one goes on from the other", () => {
    const later = recorded(first, "2026-03-02T00:00:00Z", "second");
    expect(unrecorded(later.ledger, later.settle("2026-03-04T00:00:00Z").ledger)).toEqual([]);
  });
});

describe("a clock that runs behind", () => {
  it("makes no recording that nobody hears of: the site's date goes on from the newest", () => {
    const ahead = recorded(base, "2026-03-01T10:00:00Z", "ahead");
    const behind = recorded(ahead, "2026-03-01T09:00:00Z", "behind");
    expect(behind.ledger.site?.changed).toBe("2026-03-01T10:00:01Z");
    expect(unrecorded(behind.ledger, behind.settle("2026-03-02T00:00:00Z").ledger)).toEqual([]);
  });
});

describe("a ledger of an older version", () => {
  const old: Ledger = {
    site: { version: 1, digest: "0".repeat(64), changed: "2026-02-01T00:00:00Z" },
    pages: new Map(
      [...first.ledger.pages].map(([slug, { recordings: _, known: __, items, ...page }]) => [
        slug,
        {
          ...page,
          items: Object.fromEntries(Object.entries(items).map(([id, { lists: ___, ...record }]) => [id, record])),
        },
      ]),
    ),
  };

  it("says nothing of recordings, and nothing is taken for late", () => {
    const upgraded = recorded(publisher(old, ["base", "first"]), "2026-04-01T00:00:00Z");
    expect(unrecorded(upgraded.ledger, upgraded.settle("2026-05-01T00:00:00Z").ledger)).toEqual([]);
    const [before, after] = [first, upgraded].map((one) => one.settle("2026-05-01T00:00:00Z").content);
    expect(after?.items).toEqual(before?.items);
    expect(after?.appearances).toEqual(before?.appearances);
  });
});

describe("a full page of the archive", () => {
  const slugs = ["a", "b", "c"];
  const [one, two, three] = [1, 2, 3].map((day) => `2026-03-0${day}T00:00:00Z`) as [string, string, string];
  const start = recorded(bare(2), "2026-02-01T00:00:00Z", "base");

  it("is written down when it is full, and not before", () => {
    expect(start.ledger.archive).toBeUndefined();
    const { archive } = recorded(start, one, ...slugs).ledger;
    expect(archive?.pages.map((page) => page.length)).toEqual([2, 2]);
  });

  it("keeps its members when an earlier recording arrives late", () => {
    const given = recorded(start, two, "given");
    const late = recorded(start, one, "late");
    const { content } = merged(given, late).settle(three);
    expect(places(content)).toEqual(["base", "given", "late"]);
    expect(content.archivePages).toEqual([2]);
  });

  it("keeps its members when pages get another size", () => {
    const before = recorded(start, one, ...slugs);
    const changed = publisher(before.ledger, ["base", ...slugs, "d"], 3);
    changed.record(two);
    expect(changed.ledger.archive?.pages).toEqual(before.ledger.archive?.pages);
    const next = publisher(changed.ledger, [...changed.pages.keys(), "e", "f"], 3);
    const { content } = next.settle(three);
    expect(content.archivePages).toEqual([2, 2, 3]);
    expect(places(content)).toEqual(["base", "a", "b", "c", "d", "e", "f"]);
  });

  it("is not filled by what is held", () => {
    const held = start.put("held", `---\npublished: 2027-01-01\n---\n${lone("held")}`);
    held.record(one);
    expect(held.ledger.archive).toBeUndefined();
    start.remove("held");
  });
});

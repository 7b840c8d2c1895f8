import { describe, expect, it } from "vitest";
import { settlePreconditions } from "../../src/http/conditional.ts";
import { findEtags, writeEtag } from "../../src/http/etag.ts";

const now = "2026-08-15T12:00:00Z";
const etag = '"2-20260803T143000Z-abc"';
const changed = "2026-08-03T14:30:00Z";
const verdict = (headers: Record<string, string>, when = changed) =>
  settlePreconditions(new Headers(headers), { etag, changed: when }, now);

const atChange = "Mon, 03 Aug 2026 14:30:00 GMT";
const before = "Mon, 03 Aug 2026 14:29:59 GMT";
const after = "Mon, 03 Aug 2026 14:30:01 GMT";
const future = "Sat, 15 Aug 2026 12:00:01 GMT";

describe("an entity tag (RFC 9110 section 8.8.3)", () => {
  it("tells renderer, document, revision, content and coding", () => {
    const edition = { address: "https://quay.example/rss.xml", revision: changed, hash: "abc" };
    expect(writeEtag(edition, "identity")).toMatch(/^"\d+-[0-9a-f]{8}-20260803T143000Z-abc"$/);
    expect(writeEtag(edition, "gzip")).toBe(writeEtag(edition, "identity").replace(/"$/, '-gzip"'));
    expect(writeEtag({ ...edition, revision: undefined }, "identity")).toMatch(/^"\d+-[0-9a-f]{8}-abc"$/);
  });

  it("of another document is another, even with the same content", () => {
    const tagAt = (address: string) => writeEtag({ address, revision: changed, hash: "abc" }, "identity");
    expect(tagAt("https://quay.example/atom.xml")).not.toBe(tagAt("https://quay.example/rss.xml"));
  });

  it.each([
    ["one", '"a"', ['"a"']],
    ["weak and strong", 'W/"a", "b"', ['W/"a"', '"b"']],
    ["no space, many spaces, empty members", ',"a",\t ,  "b" ,', ['"a"', '"b"']],
    ["a comma and a backslash inside", '"a,b", "c\\"', ['"a,b"', '"c\\"']],
    ["an empty tag", '""', ['""']],
  ])("list is read: %s", (_, list, tags) => {
    expect(findEtags(list)).toEqual(tags);
  });

  it.each(["", "a", '"a', 'a"', 'w/"a"', '"a" "b"', '"a"b', "'a'", '"a b"', '"a", *', ","])(
    "list is not read: %s",
    (list) => {
      expect(findEtags(list)).toBeUndefined();
    },
  );

  it("list of a megabyte is settled at once", () => {
    const start = performance.now();
    findEtags(`${'"a",'.repeat(250_000)}x`);
    findEtags(" ,".repeat(500_000));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe("If-None-Match (section 13.1.2)", () => {
  it.each([
    ["the same tag", etag],
    ["the same tag, weakened on the way", `W/${etag}`],
    ["any place in a list", `"x", W/${etag}, "y"`],
    ["whatever there is", "*"],
    ["whatever there is, with spaces", " * "],
  ])("is unchanged for %s", (_, value) => {
    expect(verdict({ "If-None-Match": value })).toBe("unchanged");
  });

  it.each([
    ["another tag", '"x"'],
    ["the tag of the other coding", `${etag.slice(0, -1)}-gzip"`],
    ["a part of the tag", '"1-20260803T143000Z-ab"'],
    ["the tag without quotes", etag.replaceAll('"', "")],
    ["the tag in other letters", etag.toUpperCase().replace("ABC", "aBc")],
    ["nothing", ""],
  ])("sends for %s", (_, value) => {
    expect(verdict({ "If-None-Match": value })).toBe("send");
  });
});

describe("If-Modified-Since (section 13.1.3)", () => {
  it.each([
    ["the time of the change", atChange, "unchanged"],
    ["a later time", after, "unchanged"],
    ["an earlier time", before, "send"],
    ["a time that has not been yet", future, "send"],
    ["now", "Sat, 15 Aug 2026 12:00:00 GMT", "unchanged"],
    ["no date", "yesterday", "send"],
    ["the time in RFC 850's form", "Monday, 03-Aug-26 14:30:00 GMT", "unchanged"],
    ["the time in asctime's form", "Mon Aug  3 14:30:00 2026", "unchanged"],
  ])("with %s", (_, value, expected) => {
    expect(verdict({ "If-Modified-Since": value })).toBe(expected);
  });

  it("is ignored where the document has no time of change", () => {
    expect(settlePreconditions(new Headers({ "If-Modified-Since": after }), { etag }, now)).toBe("send");
  });
});

describe("the order of conditions (section 13.2.2)", () => {
  it("lets If-None-Match win, whatever If-Modified-Since says", () => {
    expect(verdict({ "If-None-Match": '"x"', "If-Modified-Since": after })).toBe("send");
    expect(verdict({ "If-None-Match": etag, "If-Modified-Since": before })).toBe("unchanged");
    expect(verdict({ "If-None-Match": "broken", "If-Modified-Since": after })).toBe("send");
  });

  it("asks If-Match first, and compares it strongly (section 13.1.1)", () => {
    expect(verdict({ "If-Match": '"x"', "If-None-Match": etag })).toBe("failed");
    expect(verdict({ "If-Match": `W/${etag}` })).toBe("failed");
    expect(verdict({ "If-Match": `"x", ${etag}` })).toBe("send");
    expect(verdict({ "If-Match": "*", "If-None-Match": etag })).toBe("unchanged");
  });

  it("asks If-Unmodified-Since only without If-Match (section 13.1.4)", () => {
    expect(verdict({ "If-Unmodified-Since": before })).toBe("failed");
    expect(verdict({ "If-Unmodified-Since": atChange })).toBe("send");
    expect(verdict({ "If-Unmodified-Since": "no date" })).toBe("send");
    expect(verdict({ "If-Unmodified-Since": before, "If-Match": "*" })).toBe("send");
  });
});

// The table of every date that was read for an item.
import { describe, expect, it } from "vitest";
import { makeApp } from "../../src/http/app.ts";
import type { Item, SettledContent, StatedDate } from "../../src/model/item.ts";
import { bundledStore } from "../raw.ts";
import { article, articleRelease, content, moment, now, undated } from "../store/sample-content.ts";
import { attribute, type Element, named, readPage, textOf } from "./read-page.ts";

const withItem = (item: Item): SettledContent => ({
  ...content,
  items: [item, ...content.items.filter(({ id }) => id !== item.id)],
});

async function page(path: string, from = content, clock = now) {
  const app = makeApp({ store: bundledStore(from), clock: () => clock, baseUrl: () => "https://quay.example" });
  return readPage(await (await app.request(path)).text());
}

const childrenOf = (element: Element, ...names: string[]): Element[] =>
  element.childNodes.filter((one): one is Element => "tagName" in one && names.includes(one.tagName));

/** Of each row its words, place, what they say, and the verdict. */
async function rows(item: Item, clock = now): Promise<string[][]> {
  const found = await page(item.path, withItem(item), clock);
  return named(found, "tbody").flatMap((body) =>
    childrenOf(body, "tr").map((row) => childrenOf(row, "th", "td").map(textOf)),
  );
}

const [posted, updated] = article.stated as [StatedDate, StatedDate];
const meta: StatedDate = {
  words: "2012-03-28T22:39:41Z",
  place: "metadata",
  where: "meta article:modified_time",
  page: "crane-returns",
  role: "updated",
  stated: "2012-03-28T22:39:41Z",
  doubts: [],
  lost: "agrees with the printed date, which it makes exact",
};

describe("the table of dates that were read", () => {
  it("has every reading, those that count first: its words, where they stood, what they say, the verdict", async () => {
    expect(await rows({ ...article, stated: [meta, updated, posted] })).toEqual([
      [
        posted.words,
        "Printed with the text · line 4",
        "Published: 2012-03-28T10:05:00-04:00",
        expect.stringMatching(/^Counts: published\..*summer time in winter/),
      ],
      [updated.words, "Printed with the text · line 5", "Updated: 2012-03-28T18:39:00-04:00", "Counts: updated."],
      [
        meta.words,
        "meta article:modified_time",
        "Updated: 2012-03-28T22:39:41Z",
        "Does not count: agrees with the printed date, which it makes exact.",
      ],
    ]);
  });

  it("is a table to a screen reader, as blocks on a phone too: a caption, heads of columns and of rows, roles that are said", async () => {
    const found = await page(article.path, withItem({ ...article, stated: [posted, updated, meta] }));
    expect(named(found, "caption").map(textOf)).toEqual(["What counts", "What does not count, and why"]);
    for (const table of named(found, "table")) expect(attribute(table, "role")).toBe("table");
    const scopes = named(found, "th").map((one) => `${attribute(one, "role")} ${attribute(one, "scope")}`);
    expect(scopes.filter((one) => one === "columnheader col")).toHaveLength(8);
    expect(scopes.filter((one) => one === "rowheader row")).toHaveLength(3);
    expect(found.mistakes).toEqual([]);
  });

  it("hides what does not count behind one click, however much that is", async () => {
    const many = Array.from({ length: 14 }, (_, at) => ({ ...meta, words: `${meta.words} ${at}` }));
    const found = await page(article.path, withItem({ ...article, stated: [posted, ...many] }));
    const [others] = named(found, "details").filter((one) => textOf(one).startsWith("14 more that do not count"));
    expect(others && attribute(others, "open")).toBeUndefined();
  });

  it("shows which of the same words in several places counts", async () => {
    const lost = {
      ...posted,
      place: "page-head",
      lost: "stands in the page's head, and nothing agrees with it",
    } as const;
    const verdicts = (await rows({ ...article, stated: [lost, posted] })).map(([, place, , verdict]) => [
      place,
      verdict?.split(".")[0],
    ]);
    expect(verdicts).toEqual([
      ["Printed with the text · line 4", "Counts: published"],
      ["Printed in the page’s head · line 4", "Does not count: stands in the page’s head, and nothing agrees with it"],
    ]);
  });

  it("says of one date that it is both, when nothing is stated as published", async () => {
    const both = moment("2012-03-28T22:39:00Z", updated.words, { basis: "updated" });
    const [first] = await rows({ ...article, published: both, updated: both, stated: [updated] });
    expect(first?.[3]).toBe("Counts: published and updated.");
  });

  it.each<[string, Partial<StatedDate>, Partial<Item>, string]>([
    [
      "is impossible",
      { role: "published", doubts: ["impossible"] },
      {},
      "Does not count.There is no such day or time, so it is not used.",
    ],
    [
      "is implausible",
      { role: "published", stated: "2031-01-01", doubts: ["implausible"] },
      {},
      "Does not count.It lies outside",
    ],
    [
      "is a day in the address",
      { role: "unlabelled", place: "address", stated: "2012-03-28" },
      {},
      "what the page states goes before",
    ],
    [
      "has no label",
      { role: "unlabelled", stated: "2012-03-27" },
      {},
      "a date that is called the published one goes before it",
    ],
    [
      "is another date of publication",
      { role: "published", stated: "2012-03-29" },
      {},
      "a recorded date of publication stays",
    ],
    [
      "was set aside by an editor",
      { role: "published", stated: "2012-03-29" },
      { published: moment("2012-03-28T14:05:00Z", undefined, { basis: "repair" }) },
      "an editor has set the date",
    ],
    ["is an earlier update", { role: "updated", stated: "2012-03-28T15:00:00Z" }, {}, "another update is later"],
    [
      "is an update before a change",
      { role: "updated", stated: "2012-03-28T15:00:00Z" },
      { updated: moment("2026-08-01T00:00:00Z", undefined, { basis: "change" }) },
      "the text changed after it",
    ],
  ])("says why a date does not count that %s", async (_, other, rest, words) => {
    const { stated: __, ...plain } = posted;
    const one: StatedDate = { ...plain, words: "other words", line: 9, doubts: [], ...other };
    const found = (await rows({ ...article, ...rest, stated: [posted, updated, one] })).find(
      ([first]) => first === one.words,
    );
    expect(found?.[3]).toContain(words);
    if (one.stated === undefined) expect(found?.[2]).toContain("no day that exists");
  });

  it("links to the page where another one says it, and is led to from the dates themselves", async () => {
    const found = await page("/coverage/bb22", content, articleRelease);
    const section = found.elements.find((one) => attribute(one, "aria-labelledby") === "readings") as Element;
    expect(textOf(section)).toContain("July 26, 2014 Printed with the text · line 9 · the page");
    expect(named(found, "a").map((one) => attribute(one, "href"))).toEqual(
      expect.arrayContaining(["#readings", "/articles/night-ferry", "/articles/crane-returns"]),
    );
  });

  it("is not there when nothing was read", async () => {
    const found = await page(undated.path);
    expect(named(found, "table")).toEqual([]);
    expect(named(found, "a").map((one) => attribute(one, "href"))).not.toContain("#readings");
  });

  it("keeps hostile words of a page as words", async () => {
    const evil = `"><script>alert(1)</script>`;
    const found = await page(
      article.path,
      withItem({ ...article, stated: [{ ...meta, words: evil, where: evil, stated: evil, lost: evil as never }] }),
    );
    expect(named(found, "script").filter((one) => attribute(one, "src") === undefined)).toHaveLength(1);
    expect(named(found, "tbody").map(textOf)[0]).toContain(evil);
  });
});

import { describe, expect, test } from "vitest";
import { readDateLine } from "../../src/dates/read-date-line.ts";
import { writeStated } from "../../src/dates/stated.ts";
import type { PageHome } from "../../src/items/agreement.ts";
import { weigh } from "../../src/items/weigh.ts";
import type { Reading, ReadingPlace, Role } from "../../src/model/dates.ts";

const NEW_YORK: PageHome = { zone: "America/New_York", isKnown: true };
const ANYWHERE: PageHome = { zone: "America/New_York", isKnown: false };

const HOME = { zone: "America/New_York", language: "en-US" };

function read(words: string, place: ReadingPlace, more: Partial<Reading> = {}): Reading {
  const [reading] = readDateLine(words, { place }, HOME) ?? [];
  if (reading === undefined) throw new Error(`no date: ${words}`);
  return { ...reading, ...more };
}

const printed = (words: string): Reading => read(words, "date-line");
const head = (words: string): Reading => read(words, "page-head");
const program = (role: Role, words: string, trust: 1 | 2 | 3 = 1): Reading => read(words, "metadata", { role, trust });

/** What counts, as `role stated`; of what does not, the reason. */
const verdicts = (readings: readonly Reading[], home = NEW_YORK): readonly string[] =>
  weigh(readings, home).map(
    ({ reading, lost }) =>
      lost ?? `${reading.role} ${reading.written === undefined ? "?" : writeStated(reading.written)}`,
  );

const EXACT = "agrees with the printed date, which it makes exact";

describe("the page's own words go before what programs are told", () => {
  test.each<[string, readonly Reading[], readonly string[]]>([
    [
      "a program adds the clock of a printed day",
      [printed("March 28, 2012"), program("published", "2012-03-28T18:39:05-04:00")],
      ["unlabelled 2012-03-28T18:39:05-04:00", EXACT],
    ],
    [
      "and the zone of a printed clock",
      [printed("Published March 28, 2012 6:39 PM"), program("published", "2012-03-28T22:39:05Z")],
      ["published 2012-03-28T22:39:05Z", EXACT],
    ],
    [
      "and seconds, in the zone that is printed",
      [printed("Updated March 28, 2012 6:39 PM EDT"), program("updated", "2012-03-28T22:39:05Z")],
      ["updated 2012-03-28T18:39:05-04:00", EXACT],
    ],
    [
      "a program that lost its PM contradicts",
      [printed("Updated March 22, 2010 6:49 PM EDT"), program("updated", "2010-03-22T06:49:18-04:00")],
      ["updated 2010-03-22T18:49:00-04:00", "contradicts the printed date"],
    ],
    [
      "a local clock that calls itself UTC is seen through",
      [printed("Published March 28, 2012 6:39 PM"), program("published", "2012-03-28T18:39:00Z")],
      ["published 2012-03-28T18:39", "agrees with the printed clock, and calls it UTC wrongly"],
    ],
    [
      "of two printed without a label the one nearer to the headline is meant",
      [printed("March 28, 2012"), printed("June 1, 2010")],
      ["unlabelled 2012-03-28", "another date stands nearer to the headline"],
    ],
    [
      "one that repeats the printed update is no publication",
      [printed("Updated April 7, 2011 0200 GMT"), printed("April 6, 2011 10:00 p.m. EDT")],
      ["updated 2011-04-07T02:00:00Z", "repeats the printed update"],
    ],
    [
      "one that programs call modified, and another published, is the update",
      [
        printed("November 12, 2015 6:29 p.m. EST"),
        program("published", "2015-11-12T12:11:06"),
        program("updated", "2015-11-12T18:29:34"),
      ],
      ["updated 2015-11-12T18:29:34-05:00", "published 2015-11-12T12:11:06", EXACT],
    ],
    [
      "one that comes after a printed publication is the update",
      [printed("February 1, 2016 12:41 PM ET"), printed("First published February 1, 2016 1:28 AM ET")],
      ["updated 2016-02-01T12:41:00-05:00", "published 2016-02-01T01:28:00-05:00"],
    ],
  ])("%s", (_, readings, expected) => expect(verdicts(readings)).toEqual(expected));
});

describe("where nothing is printed programs decide", () => {
  test.each<[string, readonly Reading[], readonly string[]]>([
    [
      "by how much their names can be trusted",
      [program("published", "2011-01-01T08:00:00Z", 3), program("published", "2012-03-28T18:39:05Z")],
      ["another place says it better", "published 2012-03-28T18:39:05Z"],
    ],
    [
      "an update that repeats the publication is none",
      [program("published", "2012-03-28T18:39:05Z"), program("updated", "2012-03-28T18:39:05Z")],
      ["published 2012-03-28T18:39:05Z", "another place says it better"],
    ],
    [
      "an update before the publication is none",
      [program("published", "2012-03-28T18:39:05Z"), program("updated", "2012-03-28T18:30:00Z")],
      ["published 2012-03-28T18:39:05Z", "another place says it better"],
    ],
    [
      "the page's own clock is nothing",
      [program("published", "2015-12-07T17:16:53Z")].map((each) => ({ ...each, doubts: ["page-clock"] as const })),
      ["is the moment at which the page was made"],
    ],
    [
      "a clock that another program writes with an offset is no UTC",
      [
        program("published", "2020-08-13T09:09:17Z"),
        program("updated", "2020-08-13T09:09:17+02:00"),
        program("published", "2020-08-13T09:08:08+02:00"),
      ],
      ["another place says it better", "updated 2020-08-13T09:09:17+02:00", "published 2020-08-13T09:08:08+02:00"],
    ],
  ])("%s", (_, readings, expected) => expect(verdicts(readings)).toEqual(expected));

  test("published and modified alike, against the printed day, are the moment at which the page was built", () => {
    const built = "2015-12-07T17:16:53Z";
    const readings = [printed("April 29, 2015"), program("published", built), program("updated", built)];
    expect(verdicts(readings)).toEqual([
      "unlabelled 2015-04-29",
      "contradicts the printed date",
      "another place says it better",
    ]);
  });
});

describe("the head of a page holds its own clock", () => {
  const stranger = "stands in the page's head, and nothing agrees with it";

  test("an unlabelled date there counts when something agrees", () => {
    expect(verdicts([head("April 10, 2011"), program("published", "2011-04-10")])[0]).toBe("unlabelled 2011-04-10");
    expect(verdicts([head("April 12, 2011"), program("published", "2011-04-10")])[0]).toBe(stranger);
  });

  test("or when there is nothing else but what a system notes of its files", () => {
    expect(verdicts([head("May 2, 2014"), program("published", "2001-03-03", 3)])[0]).toBe("unlabelled 2014-05-02");
  });

  test("a labelled one counts", () => {
    expect(verdicts([head("Updated April 12, 2011"), program("published", "2011-04-10")])[0]).toBe(
      "updated 2011-04-12",
    );
  });
});

describe("a page that may be at home anywhere", () => {
  test("has its zone from the program that names the same clock elsewhere", () => {
    const readings = [printed("April 15, 2020 | 16:05"), program("published", "2020-04-15T19:05:00Z")];
    expect(verdicts(readings, ANYWHERE)[0]).toBe("unlabelled 2020-04-15T19:05:00Z");
    expect(verdicts(readings, NEW_YORK)[0]).toBe("unlabelled 2020-04-15T16:05");
  });

  test("but not from one that is not whole hours away", () => {
    const readings = [printed("April 15, 2020 | 16:05"), program("published", "2020-04-15T19:20:00Z")];
    expect(verdicts(readings, ANYWHERE)[0]).toBe("unlabelled 2020-04-15T16:05");
  });
});

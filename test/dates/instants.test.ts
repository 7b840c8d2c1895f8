import { describe, expect, test } from "vitest";
import { readAddressDay } from "../../src/dates/address-day.ts";
import { doubtOrder } from "../../src/dates/doubt-order.ts";
import { readDateLine } from "../../src/dates/read-date-line.ts";
import { spanOf } from "../../src/dates/reading-span.ts";
import type { Reading } from "../../src/model/dates.ts";

const read = (line: string, zone = "America/New_York"): Reading => {
  const [reading] = readDateLine(line, { place: "date-line" }, { language: "en-US", zone }) ?? [];
  if (reading === undefined) throw new Error(`no reading in ${line}`);
  return reading;
};

describe("the instant of a reading", () => {
  test.each([
    ["6:39 PM EDT, March 28, 2012", "America/New_York", "2012-03-28T22:39:00Z"],
    ["6:39 PM EDT, March 28, 2012", "Asia/Tokyo", "2012-03-28T22:39:00Z"],
    ["July 10, 2012 -- Updated 0027 GMT (0827 HKT)", "America/New_York", "2012-07-10T00:27:00Z"],
    ["12:07 AM EST, February 6, 2013", "America/New_York", "2013-02-06T05:07:00Z"],
    ["March 28, 2012 6:39 PM", "America/New_York", "2012-03-28T22:39:00Z"],
    ["March 28, 2012 6:39 PM", "Asia/Kathmandu", "2012-03-28T12:54:00Z"],
    ["6:39 PM ET, March 28, 1850", "America/New_York", "1850-03-28T23:35:02Z"],
    ["8:00 PM EDT, January 15, 2013", "America/New_York", "2013-01-16T01:00:00Z"],
  ])("%s at home in %s", (line, zone, instant) => {
    expect(spanOf(read(line, zone), zone)?.start).toBe(instant);
  });

  test("in the hour that clocks repeat is the one that the label names", () => {
    const zone = "America/New_York";
    expect(spanOf(read("1:30 AM EDT, November 4, 2012"), zone)?.start).toBe("2012-11-04T05:30:00Z");
    expect(spanOf(read("1:30 AM EST, November 4, 2012"), zone)?.start).toBe("2012-11-04T06:30:00Z");
    expect(spanOf(read("1:30 AM ET, November 4, 2012"), zone)?.start).toBe("2012-11-04T05:30:00Z");
  });

  test("in the hour that clocks skip is read with the offset before it", () => {
    expect(spanOf(read("2:30 AM ET, March 11, 2012"), "America/New_York")?.start).toBe("2012-03-11T07:30:00Z");
  });

  test("of a wall clock is unknown without a home", () => {
    expect(spanOf(read("March 28, 2012 6:39 PM"), undefined)).toBeUndefined();
  });

  test("of an ambiguous zone is unknown even at home", () => {
    expect(spanOf(read("8:00 PM BST, July 2, 2012"), "America/New_York")).toBeUndefined();
  });
});

describe("the span of a day", () => {
  test.each([
    ["America/New_York", "2012-03-28T04:00:00Z", "2012-03-29T04:00:00Z"],
    ["Asia/Kathmandu", "2012-03-27T18:15:00Z", "2012-03-28T18:15:00Z"],
    ["America/St_Johns", "2012-03-28T02:30:00Z", "2012-03-29T02:30:00Z"],
  ])("in %s runs from its first moment to the next day's", (zone, start, end) => {
    expect(spanOf(read("March 28, 2012", zone), zone)).toEqual({ start, end });
  });

  test("is 23 hours long when the clocks go forward", () => {
    const span = spanOf(read("March 11, 2012"), "America/New_York");
    expect(span).toEqual({ start: "2012-03-11T05:00:00Z", end: "2012-03-12T04:00:00Z" });
  });

  test("begins when clocks do, where midnight is skipped", () => {
    // Brazil's clocks went from 0:00 to 1:00 on 21 October 2012.
    expect(spanOf(read("October 21, 2012"), "America/Sao_Paulo")?.start).toBe("2012-10-21T03:00:00Z");
  });
});

describe("the day in an address", () => {
  test.each([
    ["http://news.example/2012/03/28/world/asia/story/index.html", "2012-03-28"],
    ["https://news.example/WORLD/2012/3/8/story", "2012-03-08"],
    ["https://news.example/story-2012-03-28-generals", "2012-03-28"],
    ["https://news.example/a/20120328/story.html", "2012-03-28"],
  ])("%s is %s", (address, day) => {
    const written = readAddressDay(address)?.written;
    expect(written && [written.year, written.month, written.day]).toEqual(day.split("-").map(Number));
  });

  test.each([
    "https://news.example/2012/13/28/story",
    "https://news.example/2012/02/30/story",
    "https://news.example/2012/03/story",
    "https://news.example/120328",
    "https://news.example/id/2012032899",
    "https://2012.03.28.example/story",
    "https://news.example/story?d=2012-03-28",
    "not an address 2012/03/28",
  ])("%s has none", (address) => {
    expect(readAddressDay(address)).toBeUndefined();
  });
});

describe("an update that ended before its publication began", () => {
  const doubts = (...lines: string[]) =>
    doubtOrder(
      lines.map((line) => read(line)),
      "America/New_York",
    ).map((it) => it.doubts);

  test("is doubted", () => {
    expect(doubts("Published March 28, 2012", "Updated March 27, 2012")).toEqual([[], ["updated-before-published"]]);
  });

  test("is not doubted on the same day", () => {
    expect(doubts("Published March 28, 2012", "Updated March 28, 2012")).toEqual([[], []]);
    expect(doubts("Published March 28, 2012 6 PM ET", "Updated March 28, 2012")).toEqual([[], []]);
  });
});

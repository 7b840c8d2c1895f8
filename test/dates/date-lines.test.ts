import { describe, expect, test } from "vitest";
import {
  AGENCIES,
  CREDITS,
  NO_DATE_LINE,
  NUMBERED,
  OTHERS_DATE,
  PARTICLES,
  ROUTINE,
} from "../../src/dates/lines/line-words.ts";
import { readDateLine } from "../../src/dates/read-date-line.ts";
import { writeStated } from "../../src/dates/stated.ts";
import { tokenize } from "../../src/dates/token.ts";
import type { Reading } from "../../src/model/dates.ts";
import { americanLines, notDateLines, unlabelledPair } from "./cases/american-lines.ts";

const HOME = { language: "en-US", zone: "America/New_York" };
const read = (line: string, home = HOME) => readDateLine(line, { place: "date-line", line: 7 }, home);

const stated = (readings: readonly Reading[], ...roles: string[]): string | undefined => {
  const found = readings.find((reading) => roles.includes(reading.role));
  return found?.written && writeStated(found.written);
};

describe("reads the date lines of American news pages", () => {
  test.each(americanLines)("$line", ({ line, published, updated, doubts = [] }) => {
    const readings = read(line) ?? [];
    expect(readings.length).toBeGreaterThan(0);
    expect({
      published: stated(readings, "published", "unlabelled"),
      updated: stated(readings, "updated"),
      doubts: readings.flatMap((reading) => reading.doubts),
    }).toEqual({ published, updated, doubts });
  });
});

describe("does not take for a date line", () => {
  test.each(notDateLines)("%j", (line) => {
    expect(read(line)).toBeUndefined();
  });
});

describe("a reading", () => {
  test("keeps the page's own words, whatever it read from them", () => {
    const line = "  March 28, 2012 -- Updated 1815 GMT\u00a0(0215 HKT) ";
    expect(read(line)?.[0]).toMatchObject({ words: line.trim(), line: 7, place: "date-line" });
  });

  test("of a pair keeps the words of its own half", () => {
    expect(read("Published March 28, 2012 | Updated April 2, 2012")?.map(({ words }) => words)).toEqual([
      "Published March 28, 2012",
      "Updated April 2, 2012",
    ]);
  });

  test("of a pair between bars keeps the words of its own half", () => {
    const line = "Harbor News | Published March 28, 2012; updated April 2, 2012 | 12 comments";
    const readings = readDateLine(line, { place: "date-line" }, HOME, "around") ?? [];
    expect(readings.map(({ words }) => words)).toEqual(["Published March 28, 2012", "updated April 2, 2012"]);
  });

  test("has the parts that were written and no others", () => {
    expect(read("March 28, 2012")?.[0]?.written).toEqual({ year: 2012, month: 3, day: 28 });
    expect(read("March 28, 2012 6:39 PM")?.[0]?.written).toEqual({
      year: 2012,
      month: 3,
      day: 28,
      hour: 18,
      minute: 39,
    });
  });

  test.each([
    ["March 28, 2012", "day"],
    ["March 28, 2012 9 a.m.", "hour"],
    ["March 28, 2012 9:00 a.m.", "minute"],
    ["2012-03-28T09:00:00Z", "second"],
  ])("of %j is precise to the %s", (line, precision) => {
    expect(read(line)?.[0]?.precision).toBe(precision);
  });
});

describe("numbers whose order is a custom", () => {
  test.each([
    ["en-US", undefined, "2012-03-04", []],
    ["en-GB", undefined, "2012-04-03", []],
    ["de", undefined, "2012-04-03", []],
    ["en", "America/Chicago", "2012-03-04", []],
    ["en", "Europe/London", "2012-04-03", []],
    ["en", undefined, "2012-03-04", ["ambiguous-order"]],
  ] as const)("03/04/2012 in %s at %s is %s", (language, zone, date, doubts) => {
    const [reading] = readDateLine("03/04/2012", { place: "date-line" }, { language, ...(zone && { zone }) }) ?? [];
    expect([reading?.written && writeStated(reading.written), reading?.doubts]).toEqual([date, doubts]);
  });

  test("settle themselves when one of them cannot be a month", () => {
    expect(read("28/03/2012", { language: "en", zone: "UTC" })?.[0]?.doubts).toEqual([]);
  });
});

describe("a zone that several places share", () => {
  test.each([
    ["8:00 PM BST, July 2, 2012", "Europe/London", "2012-07-02T20:00:00+01:00"],
    ["8:00 PM BST, July 2, 2012", "Asia/Dhaka", "2012-07-02T20:00:00+06:00"],
    ["8:00 PM IST, July 2, 2012", "Asia/Kolkata", "2012-07-02T20:00:00+05:30"],
    ["8:00 PM IST, July 2, 2012", "Europe/Dublin", "2012-07-02T20:00:00+01:00"],
    ["8:00 PM IST, January 2, 2012", "Asia/Jerusalem", "2012-01-02T20:00:00+02:00"],
    ["8:00 PM CST, January 2, 2012", "Asia/Shanghai", "2012-01-02T20:00:00+08:00"],
    ["8:00 PM CST, January 2, 2012", "America/Toronto", "2012-01-02T20:00:00-06:00"],
    ["8:00 PM EST, January 2, 2012", "Australia/Sydney", "2012-01-02T20:00:00+11:00"],
    ["8:00 PM EST, July 2, 2012", "Australia/Sydney", "2012-07-02T20:00:00+10:00"],
    ["8:00 PM MST, July 2, 2012", "America/Phoenix", "2012-07-02T20:00:00-07:00"],
  ])("%s at home in %s is %s", (line, zone, date) => {
    const [reading] = read(line, { language: "en-US", zone }) ?? [];
    expect(reading?.written && writeStated(reading.written)).toBe(date);
  });

  test("stays open without a home, and gives no instant", () => {
    const [reading] = readDateLine("8:00 PM CST, January 2, 2012", { place: "date-line" }, { language: "en" }) ?? [];
    expect(reading?.doubts).toEqual(["ambiguous-zone"]);
    expect(reading?.written?.zone).toEqual({ words: "CST" });
  });
});

test("two days with nothing between them are two dates without labels", () => {
  const readings = readDateLine(unlabelledPair, { place: "date-line" }, HOME, "around") ?? [];
  expect(readings.map(({ role, written }) => [role, written && writeStated(written)])).toEqual([
    ["unlabelled", "2021-12-10"],
    ["unlabelled", "2019-04-09"],
  ]);
});

describe("a date without a year", () => {
  test.each([
    ["2016-06-14", "2016-06-13T16:03:00-04:00"],
    ["2016-06-13", "2016-06-13T16:03:00-04:00"],
    ["2016-06-12", "2015-06-13T16:03:00-04:00"],
  ])("on a page captured on %s is %s", (captured, date) => {
    const [reading] = readDateLine("Jun 13, 4:03 PM EDT", { place: "date-line" }, { ...HOME, captured }) ?? [];
    expect([reading?.written && writeStated(reading.written), reading?.doubts]).toEqual([date, ["no-year"]]);
  });
});

describe("the Solar Hijri calendar", () => {
  test.each([
    ["۹ فروردین ۱۳۹۱", "2012-03-28"],
    ["۱۳۹۱/۰۱/۰۹ - ۱۸:۳۹", "2012-03-28T18:39"],
    ["انتشار: ۳۰ اسفند ۱۴۰۳ ساعت ۱۰:۰۵", "2025-03-20T10:05"],
  ])("%s is %s", (line, date) => {
    const [reading] = readDateLine(line, { place: "date-line" }, { language: "fa", zone: "Asia/Tehran" }) ?? [];
    expect(reading?.written && writeStated(reading.written)).toBe(date);
  });

  test("has no thirtieth day of a month that has twenty-nine", () => {
    const [reading] =
      readDateLine("۳۰ اسفند ۱۴۰۲", { place: "date-line" }, { language: "fa", zone: "Asia/Tehran" }) ?? [];
    expect(reading?.doubts).toEqual(["impossible"]);
  });
});

describe("two days in one line", () => {
  test.each([
    ["March 5, 2024 – May 3, 2024", "a span"],
    ["3/5/2024 - 5/3/2024", "a span in numbers"],
    ["Ida Rowe (18 July 1918 – 5 December 2013)", "a life"],
    ["Jan 2012 Apr 2012 Jul 2012 Oct 2012", "a list of months"],
  ])("%s is %s, and no date", (line) => {
    expect(readDateLine(line, { place: "date-line" }, { language: "en" }, "around")).toBeUndefined();
  });

  test.each([
    ["03/05/2024March 5, 2024", "2024-03-05"],
    ["March 28, 2012 28.03.2012", "2012-03-28"],
    ["Dec 28 2013, 10:00 / 2013年12月28日 10:00", "2013-12-28T10:00"],
  ])("%s are one in two forms, and the words settle the numbers", (line, date) => {
    const readings = readDateLine(line, { place: "date-line" }, { language: "en-GB" }, "around") ?? [];
    expect(readings.map(({ written }) => written && writeStated(written))).toEqual([date]);
  });
});

describe("a time without a day, on a page of known capture", () => {
  const NEW_YORK = { language: "en-US", zone: "America/New_York" };
  test.each([
    ["Posted at 9:00 AM", "2012-03-28T12:00:00-04:00", "2012-03-28T09:00"],
    ["Posted at 9:00 AM", "2012-03-28T09:00:00-04:00", "2012-03-28T09:00"],
    ["Web posted at 11:20 p.m.", "2012-03-28T00:10:00-04:00", "2012-03-27T23:20"],
    ["Updated 9:05 p.m. Wednesday", "2012-03-28T12:00:00-04:00", "2012-03-21T21:05"],
    ["Updated 9:05 a.m. Wednesday", "2012-03-28T12:00:00-04:00", "2012-03-28T09:05"],
    // Of a day alone nobody knows whether it is over.
    ["Today at 9:00 AM", "2012-03-28", "2012-03-28T09:00"],
    ["Posted at 9:00 PM", "2012-03-28", "2012-03-28T21:00"],
  ])("%s, captured %s, is %s", (line, captured, date) => {
    const [reading] = readDateLine(line, { place: "date-line" }, { ...NEW_YORK, captured }, "around") ?? [];
    expect(reading?.written && writeStated(reading.written)).toBe(date);
  });

  test("is none when it is announced for later", () => {
    const home = { ...NEW_YORK, captured: "2012-03-28T12:00:00-04:00" };
    expect(readDateLine("Today, 8:15 p.m.", { place: "date-line" }, home, "around")).toBeUndefined();
  });
});

describe("weeks of ISO 8601", () => {
  test.each([
    ["2012-W13-3", "2012-03-28"],
    ["2009-W53-7", "2010-01-03"],
  ])("%s is %s", (line, date) => {
    const [reading] = read(line) ?? [];
    expect(reading?.written && writeStated(reading.written)).toBe(date);
  });

  test("2011 has no fifty-third", () => {
    expect(read("2011-W53-1")).toBeUndefined();
  });
});

test("a pair whose numbers are written out is quoted as the page has it", () => {
  const line = "发布：二〇二四年十二月二十八日 更新：二〇二四年十二月三十日";
  const readings = readDateLine(line, { place: "date-line" }, { language: "zh", zone: "Asia/Shanghai" }) ?? [];
  expect(readings.map(({ words, written }) => [words, written && writeStated(written)])).toEqual([
    [line, "2024-12-28"],
    [line, "2024-12-30"],
  ]);
});

describe("reads a date that is written out in ideographs", () => {
  const chinese = { language: "zh", zone: "Asia/Shanghai" };
  const digitsOf = (year: number, zero: string) => [...String(year)].map((it) => zero[Number(it)]).join("");
  const tens = (number: number): string => {
    const [ten, one] = [Math.floor(number / 10), number % 10];
    return `${ten > 1 ? ZERO[ten] : ""}${ten > 0 ? "十" : ""}${one > 0 ? ZERO[one] : ""}`;
  };
  const ZERO = "〇一二三四五六七八九";

  test.each([ZERO, ZERO.replace("〇", "零")])("of every year, digit by digit: %s", (zero) => {
    for (let year = 1900; year < 2100; year += 1) {
      const readings = read(`${digitsOf(year, zero)}年一月二日`, chinese) ?? [];
      expect(stated(readings, "unlabelled")).toBe(`${year}-01-02`);
    }
  });

  test("on every day", () => {
    for (let day = Temporal.PlainDate.from("2024-01-01"); day.year === 2024; day = day.add({ days: 1 })) {
      const readings = read(`二〇二四年${tens(day.month)}月${tens(day.day)}日`, chinese) ?? [];
      expect(stated(readings, "unlabelled")).toBe(day.toString());
    }
  });
});

test.each([PARTICLES, AGENCIES, OTHERS_DATE, NO_DATE_LINE, NUMBERED, ROUTINE, CREDITS])(
  "every word that decides about a line is one word to the reader",
  (words) => {
    expect([...words].filter((word) => tokenize(word)?.length !== 1)).toEqual([]);
  },
);

import { describe, expect, it } from "vitest";
import { instantToDate, writeRfc3339 } from "../../src/dates/write-rfc3339.ts";

describe("writeRfc3339", () => {
  it.each(["2012-03-28T22:39:00Z", "2012-02-29T00:00:00Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"])(
    "writes the instant %s as it is",
    (instant) => {
      expect(writeRfc3339(instant)).toBe(instant);
    },
  );

  it.each([
    ["a day that does not exist", "2011-02-29T00:00:00Z"],
    ["an hour that does not exist", "2012-03-28T25:00:00Z"],
    ["midnight as 24:00", "2012-03-28T24:00:00Z"],
    ["a leap second, which no reader keeps", "2016-12-31T23:59:60Z"],
    ["an offset", "2012-03-28T18:39:00-04:00"],
    ["a wall clock", "2012-03-28T18:39:00"],
    ["a day alone", "2012-03-28"],
    ["minutes alone", "2012-03-28T22:39Z"],
    ["a fraction", "2012-03-28T22:39:00.5Z"],
    ["lower case", "2012-03-28t22:39:00z"],
    ["words", "Wed, 28 Mar 2012 22:39:00 GMT"],
    ["a year of five digits", "+012012-03-28T22:39:00Z"],
    ["nothing", ""],
  ])("throws on %s", (_, text) => {
    expect(() => writeRfc3339(text)).toThrow(RangeError);
  });
});

describe("instantToDate", () => {
  it("is the same instant", () => {
    expect(instantToDate("2012-03-28T22:39:00Z").getTime()).toBe(Date.UTC(2012, 2, 28, 22, 39));
  });
});

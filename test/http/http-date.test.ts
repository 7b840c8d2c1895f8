import { describe, expect, it } from "vitest";
import { findHttpDate, writeHttpDate } from "../../src/http/http-date.ts";

const now = "2026-08-15T12:00:00Z";

describe("an HTTP date (RFC 9110 section 5.6.7)", () => {
  it("is written as IMF-fixdate", () => {
    expect(writeHttpDate("2012-03-08T02:39:00Z")).toBe("Thu, 08 Mar 2012 02:39:00 GMT");
  });

  it.each([
    ["IMF-fixdate", "Sun, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37Z"],
    ["RFC 850", "Sunday, 06-Nov-94 08:49:37 GMT", "1994-11-06T08:49:37Z"],
    ["RFC 850 up to 50 years ahead", "Wednesday, 01-Jan-76 00:00:00 GMT", "2076-01-01T00:00:00Z"],
    ["RFC 850 more than 50 years ahead, so in the past", "Saturday, 01-Jan-77 00:00:00 GMT", "1977-01-01T00:00:00Z"],
    ["asctime with a space before the day", "Sun Nov  6 08:49:37 1994", "1994-11-06T08:49:37Z"],
    ["asctime with two digits", "Wed Nov 16 08:49:37 1994", "1994-11-16T08:49:37Z"],
    ["a leap day", "Thu, 29 Feb 2024 23:59:59 GMT", "2024-02-29T23:59:59Z"],
    ["a leap second", "Sat, 31 Dec 2016 23:59:60 GMT", "2017-01-01T00:00:00Z"],
  ])("is read: %s", (_, words, at) => {
    expect(findHttpDate(words, now)).toBe(at);
  });

  it.each([
    ["nothing", ""],
    ["RFC 3339", "1994-11-06T08:49:37Z"],
    ["another zone", "Sun, 06 Nov 1994 08:49:37 EST"],
    ["an offset", "Sun, 06 Nov 1994 08:49:37 +0000"],
    ["no zone", "Sun, 06 Nov 1994 08:49:37"],
    ["small letters", "sun, 06 nov 1994 08:49:37 gmt"],
    ["one digit for the day", "Sun, 6 Nov 1994 08:49:37 GMT"],
    ["a weekday of another day", "Mon, 06 Nov 1994 08:49:37 GMT"],
    ["a day that is not", "Thu, 30 Feb 2012 08:49:37 GMT"],
    ["day zero", "Wed, 00 Nov 1994 08:49:37 GMT"],
    ["hour 24", "Sun, 06 Nov 1994 24:00:00 GMT"],
    ["something after it", "Sun, 06 Nov 1994 08:49:37 GMT; length=5"],
    ["two dates", "Sun, 06 Nov 1994 08:49:37 GMT, Sun, 06 Nov 1994 08:49:37 GMT"],
    ["seconds since 1970", "784111777"],
  ])("is not read: %s", (_, words) => {
    expect(findHttpDate(words, now)).toBeUndefined();
  });
});

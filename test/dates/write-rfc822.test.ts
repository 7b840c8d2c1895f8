import { describe, expect, it } from "vitest";
import { writeRfc822 } from "../../src/dates/write-rfc822.ts";

describe("writeRfc822", () => {
  it.each([
    ["2012-03-28T22:39:00Z", "Wed, 28 Mar 2012 22:39:00 GMT"],
    ["2000-01-01T00:00:00Z", "Sat, 01 Jan 2000 00:00:00 GMT"],
    ["2012-02-29T23:59:59Z", "Wed, 29 Feb 2012 23:59:59 GMT"],
    ["1999-12-31T04:05:06Z", "Fri, 31 Dec 1999 04:05:06 GMT"],
    ["0001-01-01T00:00:00Z", "Mon, 01 Jan 0001 00:00:00 GMT"],
    ["9999-12-31T23:59:59Z", "Fri, 31 Dec 9999 23:59:59 GMT"],
  ])("writes %s as %s", (instant, written) => {
    expect(writeRfc822(instant)).toBe(written);
  });

  it("writes the same words as the platform's own toUTCString, for every month and weekday", () => {
    for (let day = 0; day < 1500; day += 1) {
      const date = new Date(Date.UTC(2010, 0, 1 + day, day % 24, day % 60, (day * 7) % 60));
      expect(writeRfc822(date.toISOString().replace(".000", ""))).toBe(date.toUTCString());
    }
  });

  it.each(["2012-02-30T00:00:00Z", "2012-03-28T18:39:00-04:00", "2012-03-28", "now", ""])("throws on %j", (text) => {
    expect(() => writeRfc822(text)).toThrow(RangeError);
  });
});

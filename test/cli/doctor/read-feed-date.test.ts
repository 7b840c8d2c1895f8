import { expect, test } from "vitest";
import { readFeedDate } from "../../../src/cli/doctor/read-feed-date.ts";

test.each([
  ["Wed, 28 Mar 2012 22:39:00 GMT", "2012-03-28T22:39:00Z"],
  ["Wed, 28 Mar 2012 18:39:00 -0400", "2012-03-28T22:39:00Z"],
  ["28 Mar 2012 18:39 EDT", "2012-03-28T22:39:00Z"],
  ["Wed, 28 Mar 2012 22:39:00 UT", "2012-03-28T22:39:00Z"],
  ["Thu, 28 Mar 2012 22:39:00 GMT", undefined],
  ["Wed, 28 March 2012 22:39:00 GMT", undefined],
  ["Thu, 30 Feb 2012 22:39:00 GMT", undefined],
  ["Wed, 28 Mar 12 22:39:00 GMT", undefined],
  ["Wed, 28 Mar 2012 25:39:00 GMT", undefined],
  ["Wed, 28 Mar 2012 22:39:00", undefined],
  ["Mon, 01 Jan 0000 00:00:00 GMT", undefined],
  ["2012-03-28T22:39:00Z", undefined],
])("%s in RFC 822 is %s", (words, expected) => {
  expect(readFeedDate({ words, form: "rfc822" })).toBe(expected === undefined ? undefined : Date.parse(expected));
});

test.each([
  ["2012-03-28T22:39:00Z", "2012-03-28T22:39:00Z"],
  ["2012-03-28T18:39:00.25-04:00", "2012-03-28T22:39:00.25Z"],
  ["2012-02-30T22:39:00Z", undefined],
  ["2012-03-28T24:00:00Z", undefined],
  ["2012-03-28T22:39Z", undefined],
  ["2012-03-28T22:39:00", undefined],
  ["2012-03-28t22:39:00z", undefined],
  ["2012-03-28", undefined],
  ["", undefined],
])("%s in RFC 3339 is %s", (words, expected) => {
  expect(readFeedDate({ words, form: "rfc3339" })).toBe(expected === undefined ? undefined : Date.parse(expected));
});

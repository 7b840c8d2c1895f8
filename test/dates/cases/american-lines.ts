// Date lines as American news pages of 2000 to 2016 print them. The table is the test and the documentation:
// the line, what it states as published and as updated, and the doubts it raises. Home: New York, en-US.

export interface DateLineCase {
  readonly line: string;
  readonly published?: string;
  readonly updated?: string;
  readonly doubts?: readonly string[];
  readonly why?: string;
}

const published = (line: string, at: string, ...doubts: string[]): DateLineCase => ({ line, published: at, doubts });
const updated = (line: string, at: string, ...doubts: string[]): DateLineCase => ({ line, updated: at, doubts });
const both = (line: string, first: string, last: string, ...doubts: string[]): DateLineCase => ({
  line,
  published: first,
  updated: last,
  doubts,
});
const impossible = (line: string): DateLineCase => ({ line, doubts: ["impossible"] });

/** Time, zone, weekday, month, day, year. */
const timeFirst: readonly DateLineCase[] = [
  updated("updated 6:39 PM EDT, Wed March 28, 2012", "2012-03-28T18:39:00-04:00"),
  updated("updated 12:07 AM EST, Wed February 6, 2013", "2013-02-06T00:07:00-05:00"),
  updated("updated 12:30 PM EST, Wed February 6, 2013", "2013-02-06T12:30:00-05:00"),
  updated("updated 9:15 a.m. EDT, Tue August 18, 2009", "2009-08-18T09:15:00-04:00"),
  updated("UPDATED 9:15 A.M. EDT, TUE AUGUST 18, 2009", "2009-08-18T09:15:00-04:00"),
  updated("updated 1:05 p.m. CDT, Thu June 7, 2007", "2007-06-07T13:05:00-05:00"),
  updated("updated 8:02 a.m. PST, Mon January 5, 2004", "2004-01-05T08:02:00-08:00"),
  updated("updated 8:02 a.m. MST, Mon January 5, 2004", "2004-01-05T08:02:00-07:00"),
  updated("updated 8:02 a.m. MDT, Mon July 5, 2004", "2004-07-05T08:02:00-06:00"),
  updated("updated 8:02 a.m. PDT, Mon July 5, 2004", "2004-07-05T08:02:00-07:00"),
  updated("updated 8:02 a.m. CST, Mon January 5, 2004", "2004-01-05T08:02:00-06:00"),
  updated("updated 8:02 a.m. AKST, Mon January 5, 2004", "2004-01-05T08:02:00-09:00"),
  updated("updated 8:02 a.m. HST, Mon July 5, 2004", "2004-07-05T08:02:00-10:00"),
  updated("updated 8:02 a.m. ET, Mon January 5, 2004", "2004-01-05T08:02:00-05:00"),
  updated("updated 8:02 a.m. ET, Mon July 5, 2004", "2004-07-05T08:02:00-04:00"),
  updated("updated 8:02 a.m. HKT, Mon July 5, 2004", "2004-07-05T08:02:00+08:00"),
  updated("updated noon EDT, Mon July 5, 2004", "2004-07-05T12:00:00-04:00"),
  updated("updated 12 noon EDT, Mon July 5, 2004", "2004-07-05T12:00:00-04:00"),
  updated("updated 12:00 midnight EDT, Mon July 5, 2004", "2004-07-05T00:00:00-04:00"),
  updated("Last updated at 6:39 p.m. ET on March 28, 2012", "2012-03-28T18:39:00-04:00"),
  published("8:02 a.m. CDT, June 5, 2012", "2012-06-05T08:02:00-05:00"),
  published("12:04 a.m. ET, July 5, 2021", "2021-07-05T00:04:00-04:00"),
  published("Posted 7:53 AM Wednesday, Aug 18, 2010", "2010-08-18T07:53"),
];

/** Month, day, year, then time. */
const dateFirst: readonly DateLineCase[] = [
  updated("March 28, 2012 -- Updated 1815 GMT (0215 HKT)", "2012-03-28T18:15:00Z"),
  updated("July 10, 2012 -- Updated 0027 GMT (0827 HKT)", "2012-07-10T00:27:00Z"),
  updated("Updated 1526 GMT (2326 HKT) November 30, 2014", "2014-11-30T15:26:00Z"),
  updated("Updated 0005 GMT (0805 HKT) January 1, 2015", "2015-01-01T00:05:00Z"),
  published("April 6, 2011 10:00 p.m. EDT", "2011-04-06T22:00:00-04:00"),
  published("July 9th, 2013 05:29 AM ET", "2013-07-09T05:29:00-04:00"),
  published("December 18, 2014 | 11:38pm", "2014-12-18T23:38"),
  published("December 1, 2011, 9:15 pm", "2011-12-01T21:15"),
  published("Wednesday, January 14, 2015, 7:09 PM", "2015-01-14T19:09"),
  published("Published Monday, Dec. 29 2014, 6:00 AM EST", "2014-12-29T06:00:00-05:00"),
  published("Friday, Mar. 05, 2010 03:43AM EST", "2010-03-05T03:43:00-05:00"),
  published("April 26, 2024 at 11:24 a.m. EDT", "2024-04-26T11:24:00-04:00"),
  published("Dec. 29 2014 3:00 AM", "2014-12-29T03:00"),
  published("Sunday, Feb 1, 2015 11:57 AM UTC", "2015-02-01T11:57:00Z"),
  published("11:00 AM PDT • May 16, 2024", "2024-05-16T11:00:00-07:00"),
  published("January 5, 2004 9 a.m. EST", "2004-01-05T09:00:00-05:00"),
  published("September 11, 2001 Posted: 9:54 PM EDT (0154 GMT)", "2001-09-11T21:54:00-04:00"),
  published("March 28, 2012, 6:39 pm EDT (2239 GMT)", "2012-03-28T18:39:00-04:00"),
  published("Wednesday, Mar 28, 2012 06:39 PM -0400", "2012-03-28T18:39:00-04:00"),
  published("March 9, 2011 12:42 pm March 9, 2011 12:42 pm", "2011-03-09T12:42"),
  published("Sept. 15, '09", "2009-09-15"),
];

/** A day without a time stays a day. */
const dayOnly: readonly DateLineCase[] = [
  published("March 28, 2012", "2012-03-28"),
  published("Published December 29, 2014", "2014-12-29"),
  published("Posted on Tuesday, Oct. 15, 2019", "2019-10-15"),
  published("24 July 2015", "2015-07-24"),
  published("4th of July, 2012", "2012-07-04"),
  published("28-Mar-2012", "2012-03-28"),
  published("3/28/2012", "2012-03-28"),
  published("03/04/2012", "2012-03-04"),
  published("28/03/2012", "2012-03-28"),
  published("10/5/11", "2011-10-05"),
  published("2012-03-28", "2012-03-28"),
  updated("Updated: March 28, 2012", "2012-03-28"),
  updated("Corrected April 2, 2012", "2012-04-02"),
];

/** A month or a year stays one. */
const longer: readonly DateLineCase[] = [
  published("March 2012", "2012-03"),
  updated("Updated Sept. 2012", "2012-09"),
  published("Published 2012", "2012"),
  updated("Last reviewed: May 2012", "2012-05"),
];

const places: readonly DateLineCase[] = [
  published("7:30 p.m. in London, March 28, 2012", "2012-03-28T19:30:00+01:00"),
  published("March 28, 2012, 7:30 p.m. Los Angeles time", "2012-03-28T19:30:00-07:00"),
  published("March 28, 2012 06:39 PM Eastern Daylight Time", "2012-03-28T18:39:00-04:00"),
  published("March 28, 2012 6:39 PM Eastern Time", "2012-03-28T18:39:00-04:00"),
  published("March 28, 2012 6:39 p.m. E.D.T.", "2012-03-28T18:39:00-04:00"),
  published("March 28, 2012 - 19:39 (Brasília) 22:39 GMT", "2012-03-28T19:39:00-03:00"),
  published("March 28, 2012 (London) 22:39 GMT", "2012-03-28T22:39:00Z"),
];

/** The hour that is shown twice, and the one that is skipped. */
const changes: readonly DateLineCase[] = [
  published("November 4, 2012 1:30 AM ET", "2012-11-04T01:30:00-04:00", "clock-change"),
  published("November 4, 2012 1:30 AM EST", "2012-11-04T01:30:00-05:00"),
  published("November 4, 2012 1:30 AM EDT", "2012-11-04T01:30:00-04:00"),
  published("November 4, 2012 1:30 AM", "2012-11-04T01:30", "clock-change"),
  published("March 11, 2012 2:30 AM ET", "2012-03-11T02:30:00-05:00", "clock-change"),
];

const more: readonly DateLineCase[] = [
  published("POSTED: 1:22 p.m. HKT, February 2, 2007", "2007-02-02T13:22:00+08:00"),
  published("January 4, 2002 Posted: 11:14 AM EST (1614 GMT)", "2002-01-04T11:14:00-05:00"),
  updated("Updated 6:12 AM ET, Thu April 9, 2015", "2015-04-09T06:12:00-04:00"),
  both(
    "PUBLISHED: 09:45 EDT, 3 October 2011 | UPDATED: 10:45 EDT, 3 October 2011",
    "2011-10-03T09:45:00-04:00",
    "2011-10-03T10:45:00-04:00",
  ),
  both("Updated: 19:56 | Published 3 October 2011 at 10:45", "2011-10-03T10:45", "2011-10-03T19:56"),
  published("2011/10/03-10:45", "2011-10-03T10:45"),
  published("20111003T104512Z", "2011-10-03T10:45:12Z"),
  published("2012-W13-3", "2012-03-28"),
];

/** Two dates that nobody labelled: which is which, settling decides. */
export const unlabelledPair = "December 10, 2021April 9, 2019 by Ida Rowe";

const machine: readonly DateLineCase[] = [
  published("2012-03-28T18:39:05-04:00", "2012-03-28T18:39:05-04:00"),
  published("2012-03-28T22:39:05Z", "2012-03-28T22:39:05Z"),
  published("2015-11-13T10:15:18.000Z", "2015-11-13T10:15:18Z"),
  published("2012-03-28 18:39:00 -0400", "2012-03-28T18:39:00-04:00"),
  published("Wed, 28 Mar 2012 18:39:05 GMT", "2012-03-28T18:39:05Z"),
  published("July 26, 2012, 7:58 PM (GMT+3)", "2012-07-26T19:58:00+03:00"),
  published("new Date(1332974340000)", "2012-03-28T22:39:00Z"),
  published("dateFormat(new Date(1332974340000));", "2012-03-28T22:39:00Z"),
  published("document.write(relativeTime(new Date(1332974340)))", "2012-03-28T22:39:00Z"),
];

const pairs: readonly DateLineCase[] = [
  both(
    "POSTED: 10:42 a.m. EDT, March 28, 2007 | UPDATED: 1:05 p.m. EDT, March 29, 2007",
    "2007-03-28T10:42:00-04:00",
    "2007-03-29T13:05:00-04:00",
  ),
  both("Published March 28, 2012 | Updated April 2, 2012", "2012-03-28", "2012-04-02"),
  both("Published: March 28, 2012, 11:21am (Updated: 4:30pm)", "2012-03-28T11:21", "2012-03-28T16:30"),
  both(
    "Posted: Friday October 15, 2010 1:28PM ; Updated: Friday October 15, 2010 1:28PM",
    "2010-10-15T13:28",
    "2010-10-15T13:28",
  ),
  both(
    "Published on Tuesday, Mar. 09, 2010 2:28AM EST Last updated on Monday, Mar. 22, 2010 6:49PM EDT",
    "2010-03-09T02:28:00-05:00",
    "2010-03-22T18:49:00-04:00",
  ),
  both("March 28, 2012 | Updated: March 30, 2012", "2012-03-28", "2012-03-30"),
  both("Originally published March 28, 2012; corrected April 2, 2012", "2012-03-28", "2012-04-02"),
  both(
    "Updated: March 29, 2012 9:00 AM EDT | Published: March 28, 2012 9:00 AM EDT",
    "2012-03-28T09:00:00-04:00",
    "2012-03-29T09:00:00-04:00",
  ),
];

const doubtful: readonly DateLineCase[] = [
  updated("updated 6:39 PM EDT, Tue March 28, 2012", "2012-03-28T18:39:00-04:00", "weekday-mismatch"),
  published("Monday, March 28, 2012", "2012-03-28", "weekday-mismatch"),
  updated("updated 8:00 PM EDT, Tue January 15, 2013", "2013-01-15T20:00:00-05:00", "zone-season-mismatch"),
  published("August 12, 2010, 5:00PM EST", "2010-08-12T17:00:00-04:00", "zone-season-mismatch"),
  published("January 15, 2013 8:00 PM PDT", "2013-01-15T20:00:00-08:00", "zone-season-mismatch"),
  updated("updated 8:00 PM BST, Mon July 2, 2012", "2012-07-02T20:00", "ambiguous-zone"),
  updated("updated 8:00 PM IST, Mon July 2, 2012", "2012-07-02T20:00", "ambiguous-zone"),
  impossible("updated 10:26 AM EST, Wed February 30, 2013"),
  impossible("Posted April 31, 2013 at 5:00 pm"),
  impossible("updated 25:10 GMT, 3 March 2012"),
  impossible("updated 6:72 PM EDT, March 28, 2012"),
  impossible("February 29, 2013"),
  { line: "Jun 13, 4:03 PM EDT", doubts: ["no-year"], why: "nothing says which June, and no capture does either" },
];

/** Lines that only look like it: each mentions a day, a time or a number, and none is a date line. */
export const notDateLines: readonly string[] = [
  "The attack on September 11, 2001 changed airport security.",
  "Islamabad, Pakistan (CNN) -- Commanders met on March 28, 2012.",
  "The meeting will be held on Wednesday, March 28, 2012 at 6:39 PM in Room 12.",
  "Retold from a report by another newsroom of March 28, 2012.",
  "© 2012 Dateline contributors. All Rights Reserved.",
  "Copyright 2012",
  "Since 2004",
  "28 comments",
  "24/7",
  "We are open 24/7, 365 days a year",
  "Call 1-800-555-0199 between 9 and 5",
  "Tel. 03-12-2012-55",
  "IP 10.2.6.13 was blocked",
  "10.2.6.13",
  "ISBN 978-3-16-148410-0",
  "Version 2012.03.28 of the firmware fixes the clock",
  "Posted!",
  "Updated every minute of every day",
  "Join us live at 8 p.m. ET tonight",
  "8 p.m. ET",
  "Updated 8:15 p.m. ET",
  "March 2012 was warm",
  "May said on Tuesday",
  "April Jones, 5, was last seen near her home on 1 October 2012.",
  "August Wilson won the Pulitzer in 1987 and again in 1990.",
  "Vol. 366, No. 12, pp. 1108-1119",
  "Room 3/4, 2012 building, Monday to Friday 9:00-17:30",
  "March 28, 2012 - April 2, 2012",
  "March 28, 2012 8:30 - 9 p.m.",
  "8:30 - 9 p.m.",
  "March 28, 2012 (Port Amber) 22:39 GMT",
  "var clock = new Date(1332974340000);",
  "new Date(1332974340000) and no later",
  "setTimeout(1332974340000)",
  "new Date(9999999999999)",
  "1332974340000",
  "1332974340",
  "Tuesday or Wednesday, March 28, 2012",
  "Tuesday, Wednesday, March 28, 2012",
  "March 28, 2012 6:39 PM +1900",
  "$3.28, 2012",
  "3/28",
  "12:30",
  "1815",
  "1815 GMT",
  "",
  "updated",
];

export const americanLines: readonly DateLineCase[] = [
  ...timeFirst,
  ...dateFirst,
  ...dayOnly,
  ...longer,
  ...places,
  ...changes,
  ...more,
  ...machine,
  ...pairs,
  ...doubtful,
];

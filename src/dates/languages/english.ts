import type { LanguageTable } from "./language-table.ts";

export const english: LanguageTable = {
  tag: "en",
  also: "en-GB",
  published:
    "this entry was posted|this entry was published|this post was published|this post was posted|sent on|opened this issue|opened this pull request|released this|date of patent|date of publication|time of publication|reviewed in * on|reviewed in the * on|reviewed in the * * on|web posted|web published|originally published|originally posted|first published|first posted|date published|date posted|publication date|publish date|published date|published online|published time|published|publication|posted|posted by|created|created on|filed|issued|release time|release date|press release date|for release|for immediate release|released|submitted|submitted by|online since|published by|this story is from|this article was originally published|this article was first published|this story was originally published|this story was first published|article published|story published|uploaded|added|date added|date created",
  updated:
    "last updated|latest update|last update|as last updated|last update posted|last modified|last edited|last revised|last reviewed|last changed|last corrected|date updated|updated date|date modified|modified date|update date|this page was last edited|this page was last modified|this page was last updated|page last updated|page last reviewed|content last reviewed|page last modified|article last updated|story last updated|this article was last updated|this article was updated|this article was last modified|this story was last updated|this story was updated|this story has been updated|updated time|edited time|lastupdate|lastupdated|updated|update|modified|revised|edited|corrected|amended|reviewed|refreshed|recast|lastmod|upd",
  dated: "date",
  stages:
    "received|manuscript received|accepted|accepted for publication|revised manuscript received|received in revised form|next review due|next review|data as of|price as of|prices as of|returns as of|quotes as of",
  fillers: "at on of the t online time as by o'clock hours hrs",
  am: "am",
  pm: "pm",
  noon: "noon midday",
  midnight: "midnight",
  ordinals: "st nd rd th",
  months: { sept: 9 },
  weekdays: { tues: 2, weds: 3, thur: 4, thurs: 4 },
  by: "by from",
  openings: { published: "aired|asked|answered|sent|wrote|commented|committed", updated: "as of" },
  ago: {
    second: "# s ago|# secs ago|a few seconds ago|# seconds old",
    minute: "a minute ago|# m ago|# mins ago|# minutes old",
    hour: "an hour ago|# hrs ago|an hr ago|# hours old",
    day: "a day ago|# days old",
    week: "a week ago|# wk ago|# wks ago",
    month: "a month ago|# mth ago|# mths ago|# mos ago",
    year: "a year ago|# yrs ago",
  },
  now: "just now|moments ago|a moment ago|seconds ago",
};

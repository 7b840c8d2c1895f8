import type { LanguageTable } from "./vocabulary.ts";

export const english: LanguageTable = {
  tag: "en",
  published:
    "originally published|originally posted|first published|first posted|date published|publication date|publish date|published online|published time|published|posted|created|filed|issued|release time|release date|for release|for immediate release|released|date|published by",
  updated:
    "last updated|last update|last update posted|last modified|last edited|last revised|last reviewed|date updated|date modified|this page was last edited|this page was last modified|this page was last updated|updated time|edited time|updated|update|modified|revised|edited|corrected|amended|reviewed",
  fillers: "at on of the t online time as by o'clock hours hrs",
  am: "am",
  pm: "pm",
  noon: "noon midday",
  midnight: "midnight",
  ordinals: "st nd rd th",
  months: { sept: 9 },
  weekdays: { tues: 2, weds: 3, thur: 4, thurs: 4 },
  by: "by from",
};

// What the words of the model mean, in sentences for people.
import type { Basis, CaptureFrom, Doubt, Precision, ReadingPlace, Role } from "../../model/dates.ts";

type Stated = Exclude<Basis, "capture">;

/** A colon at the end waits for the page's own words. */
export const basisWords: Readonly<Record<"published" | "updated", Readonly<Record<Stated, string>>>> = {
  published: {
    published: "The page states it as the date of publication:",
    unlabelled: "The page states a date without saying which one it is, and none as published:",
    address: "The page states no date for it, but the day stands in its address:",
    updated: "No page states when it was published. It was public by the earliest update that is stated:",
    change: "It is the moment at which a change of the text was recorded.",
    repair: "An editor has set it.",
  },
  updated: {
    published: "No update is stated after publication:",
    unlabelled: "The page states it without saying which date it is, and it is the latest:",
    address: "No update is stated. The day stands in its address:",
    updated: "The page states it as the latest update:",
    change: "The text changed after the last date that is stated. It is the moment at which the change was recorded.",
    repair: "An editor has set it.",
  },
};

export const captureWords: Readonly<Record<CaptureFrom, string>> = {
  stated: "No date is stated for it. It was public when its page was captured, and the time of that is known.",
  page: "No date is stated for it. It stands on a page whose newest date is known, so it takes that one, in the order of the page.",
  recorded: "No date is stated for it, nor anywhere on its page. It is the moment at which it was first recorded here.",
};

export const precisionWords: Readonly<Record<Precision, string>> = {
  second: "",
  minute: "",
  hour: "Only the hour is written.",
  day: "Only the day is written, so feeds carry its first moment where the page is at home.",
  month: "Only the month is written, so feeds carry its first moment.",
  year: "Only the year is written, so feeds carry its first moment.",
};

export const roleWords: Readonly<Record<Role, string>> = {
  published: "Published",
  updated: "Updated",
  unlabelled: "A date without a label",
};

export const placeWords: Readonly<Record<ReadingPlace, string>> = {
  "front-matter": "Front matter, by whoever added the page",
  "date-line": "Printed with the text",
  "page-head": "Printed in the page’s head",
  metadata: "Metadata for programs",
  script: "A script of the page",
  coverage: "Printed with the entry",
  address: "The page’s address",
};

export const doubtWords: Readonly<Record<Doubt, string>> = {
  "ambiguous-order": "Day and month could also be read the other way round.",
  "ambiguous-zone": "The letters of its time zone stand for more than one zone, so it gives no exact moment.",
  "clock-change":
    "Clocks were changed at that hour, so they showed it twice or never. The first time counts, or the clock before the change.",
  impossible: "There is no such day or time, so it is not used.",
  implausible: "It lies outside the time in which the page can have been written, so it is not used.",
  "page-clock": "It is the moment at which the page itself was made, not the article.",
  "no-year": "No year is written; the page's time of capture tells which one is meant.",
  relative: "It counts back from the time at which the page was captured.",
  "updated-before-published": "It is earlier than the date of publication, so it is not the date of an update.",
  "weekday-mismatch": "The weekday does not fit the date. The date counts.",
  "zone-season-mismatch":
    "The zone is the one of the other season: summer time in winter, or the reverse. The clock on the wall there counts.",
};

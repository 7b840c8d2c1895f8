import type { Role } from "../../model/dates.ts";
import { monthNames, type Vocabulary, weekdayNames } from "./vocabulary.ts";

const LABELS: Readonly<Record<Exclude<Role, "unlabelled">, readonly string[]>> = {
  published: [
    "originally published",
    "originally posted",
    "first published",
    "first posted",
    "date published",
    "publication date",
    "published",
    "posted",
    "created",
    "filed",
    "issued",
  ],
  updated: [
    "last updated",
    "last update",
    "last modified",
    "last edited",
    "last revised",
    "date updated",
    "date modified",
    "updated",
    "update",
    "modified",
    "revised",
    "edited",
    "corrected",
  ],
};

const labels = Object.entries(LABELS)
  .flatMap(([role, phrases]) => phrases.map((phrase) => ({ keys: phrase.split(" "), role: role as Role })))
  .toSorted((a, b) => b.keys.length - a.keys.length);

export const english: Vocabulary = {
  months: monthNames("en", { sept: 9 }),
  weekdays: weekdayNames("en", { tues: 2, weds: 3, thur: 4, thurs: 4 }),
  labels,
  halfDays: new Map([
    ["am", "am"],
    ["pm", "pm"],
  ]),
  clockWords: new Map([
    ["noon", 12],
    ["midday", 12],
    ["midnight", 0],
  ]),
  ordinals: new Set(["st", "nd", "rd", "th"]),
  fillers: new Set(["at", "on", "of", "the", "t"]),
};

// What a word says in one language, as the forms ask for it.
import type { Ago } from "./cldr.ts";

/** What a word says in one language. */
export interface Sense {
  /** 1 to 12. */
  month?: number;
  /** 1 (Monday) to 7 (Sunday), ISO 8601. */
  weekday?: number;
  /** The names of two words and more that it begins: `thứ hai`. */
  names?: readonly Name[];
  /** The labels that it begins, the longest first: `last updated` before `last update`. */
  labels?: readonly Label[];
  /** What counts back and begins with it, `vor # stunden`, or stands behind a number that it begins with, `# hours ago`. */
  ago?: readonly Ago[];
  counted?: readonly Ago[];
  /** `yesterday`, `i går`, the longest first. */
  days?: readonly DayPhrase[];
  half?: "am" | "pm";
  /** Of a clock word: `noon` → 12. */
  hour?: number;
  /** A weekday's number follows: see `numberedWeekdays`. */
  numbersWeekday?: true;
  /** It may follow the number of a day. */
  ordinal?: true;
  filler?: true;
  /** It opens a byline. */
  by?: true;
}

export interface Name {
  readonly keys: readonly string[];
  readonly month?: number;
  readonly weekday?: number;
}

/** `stage`: a step before the publication, whose date is none of the page's. */
export type Role = "published" | "updated" | "stage";

export interface Label {
  readonly keys: readonly string[];
  readonly role: Role;
  /** It does not say whose date it is: see `dated`. */
  readonly isBare: boolean;
  /** Only where a line begins with it. */
  readonly isOpening: boolean;
}

export interface DayPhrase {
  readonly keys: readonly string[];
  readonly days: number;
}

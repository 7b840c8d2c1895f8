// The words of the dates: a reading is what a page states, a moment is what Dateline settled on.

/** An instant in UTC to the second, as RFC 3339 with `Z`: `2012-03-28T22:39:00Z`. Two of them compare as strings. */
export type Instant = string;

/** An IANA time zone name: `America/New_York`. */
export type ZoneName = string;

export type Role = "published" | "updated" | "unlabelled";

export type Precision = "second" | "minute" | "hour" | "day" | "month" | "year";

export type Doubt =
  | "ambiguous-order"
  | "ambiguous-zone"
  | "clock-change"
  | "impossible"
  | "implausible"
  | "no-year"
  /** The moment at which the page itself was made, by its own word. */
  | "page-clock"
  | "relative"
  | "updated-before-published"
  | "weekday-mismatch"
  | "zone-season-mismatch";

/** A zone as it was written: an offset (`GMT`, `-0400`), a place (`ET`), both (`EDT`), or neither when it is ambiguous. */
export interface WrittenZone {
  readonly words: string;
  /** Minutes east of UTC. */
  readonly offset?: number;
  /** Whose wall clock is meant. */
  readonly place?: ZoneName;
}

/** The parts that were written, and no other. */
export interface Written {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly zone?: WrittenZone;
}

export type ReadingPlace =
  | "front-matter"
  /** Printed beside the headline, or at the foot of the text. */
  | "date-line"
  /** Printed in the page's head, where its own clock stands as well. */
  | "page-head"
  /** For programs: `meta`, JSON-LD, microdata, `datetime`. */
  | "metadata"
  /** In the page's own scripts. */
  | "script"
  | "coverage"
  | "address";

export interface Reading {
  /** The page's own words, unchanged. */
  readonly words: string;
  readonly place: ReadingPlace;
  /** Which of them, as people who know HTML call it: `meta article:published_time`. */
  readonly where?: string;
  /** Of what is written for programs: 1 names the date, 2 is vague, 3 is of the file or of the system that holds it. */
  readonly trust?: 1 | 2 | 3;
  /** 1-based line of the page; absent for an address that the page does not print. */
  readonly line?: number;
  readonly role: Role;
  readonly precision: Precision;
  /** Absent when the words name no day that exists (doubt `impossible`). */
  readonly written?: Written;
  readonly doubts: readonly Doubt[];
}

/** How a settled date is known. */
export type Basis =
  /** The page states it as published. */
  | "published"
  /** The page states it without saying which date it is. */
  | "unlabelled"
  /** The day stands in the item's own address. */
  | "address"
  /** The page states it as updated. */
  | "updated"
  /** The page's time of capture. */
  | "capture"
  /** The moment at which a significant change was recorded. */
  | "change"
  /** An editor set it. */
  | "repair";

/** Where a time of capture was taken from (design, rule 8). */
export type CaptureFrom = "stated" | "page" | "recorded";

/** The reading behind a moment, as it is shown and recorded. */
export interface Evidence {
  readonly words: string;
  /** Slug of the page that says so. */
  readonly page: string;
  readonly line?: number;
}

export interface Moment {
  readonly at: Instant;
  readonly precision: Precision;
  readonly basis: Basis;
  readonly captureFrom?: CaptureFrom;
  readonly evidence?: Evidence;
}

// What the site says of itself, in one language: the words of the interface, as data. `{name}` is a place to be filled;
// `{name:words}` is a link with these words. Sentences end with their stop, labels have none.
import type { Basis, CaptureFrom, Doubt, ReadingPlace } from "./dates.ts";
import type { LostReason } from "./item.ts";
import type { Site } from "./site.ts";

/** What the Worker serves: the site in the words of its language. */
export interface Edition extends Site {
  readonly words: Words;
}

/** By the category of the number (CLDR's plural rules). */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

type Texts<Key extends string> = Readonly<Record<Key, string>>;

export type ErrorCode = 400 | 404 | 405 | 406 | 412 | 500;

export interface Words {
  /** BCP 47: what these words are written in, which need not be the language of the site. */
  readonly language: string;
  readonly frame: Texts<
    | "skip"
    | "site"
    | "newest"
    | "stories"
    | "updates"
    | "topics"
    | "authors"
    | "feeds"
    | "zone"
    | "unmoved"
    | "opml"
    | "allFeeds"
  >;
  /** Kinds of lists and of what is in them. */
  readonly list: Texts<
    | "story"
    | "coverage"
    | "topic"
    | "author"
    | "archive"
    | "archivePage"
    | "newer"
    | "older"
    | "items"
    | "follow"
    | "followNote"
    | "elsewhere"
    | "empty"
    | "noUpdates"
    | "noArchive"
    | "noTopics"
  >;
  /** What each list says of itself, on its page and in its feeds. */
  readonly about: Texts<"articles" | "updates" | "archive" | "topic" | "author" | "topics" | "authors">;
  readonly home: Texts<"note" | "everything" | "parts" | "storiesAlone" | "updatesAlone" | "more" | "eachStory">;
  readonly item: Texts<
    | "published"
    | "updated"
    | "original"
    | "notUpdated"
    | "capturedFrom"
    | "by"
    | "lastChange"
    | "movedFrom"
    | "movedTo"
    | "recorded"
    | "follow"
    | "followNote"
    | "listedWith"
    | "listedNote"
    | "table"
    | "lines"
  >;
  readonly feed: Texts<
    "isFeed" | "what" | "copyThis" | "inArchive" | "otherForms" | "asPage" | "asDocument" | "holds" | "ended"
  >;
  /** What stands within the entries of feeds. */
  readonly entry: Texts<
    "related" | "listed" | "summary" | "updated" | "changed" | "stated" | "restated" | "repaired" | "moved"
  >;
  readonly copy: Texts<"copy" | "copied" | "failed">;
  readonly known: Texts<"heading" | "same" | "line" | "page"> & { readonly readings: Counted };
  /** How a date is known; a colon at the end waits for the page's own words. */
  readonly basis: Readonly<Record<"published" | "updated", Texts<Exclude<Basis, "capture">>>>;
  readonly capture: Texts<CaptureFrom>;
  readonly precision: Texts<"hour" | "day" | "month" | "year">;
  readonly place: Texts<ReadingPlace>;
  readonly doubt: Texts<Doubt>;
  readonly readings: Texts<
    | "heading"
    | "none"
    | "counting"
    | "others"
    | "words"
    | "place"
    | "says"
    | "verdict"
    | "noDay"
    | "unlabelled"
    | "published"
    | "updated"
    | "both"
    | "lost"
    | "lostFor"
  > & { readonly more: Counted };
  /** Why a date does not count: clauses, for `lostFor`. */
  readonly reason: Texts<
    "changed" | "later" | "unrecorded" | "repaired" | "address" | "labelled" | "frozen" | LostReason
  >;
  readonly error: Readonly<Record<ErrorCode | "removed", Texts<"title" | "text">>> & Texts<"ended" | "front">;
}

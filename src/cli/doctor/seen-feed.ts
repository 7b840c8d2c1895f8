// What a feed says, whatever its format. Dates are as written; what is not there is undefined.
import type { Format } from "../../model/channel.ts";

export interface SeenEntry {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly url: string | undefined;
  readonly content: string | undefined;
  readonly published: SeenDate | undefined;
  readonly updated: SeenDate | undefined;
  readonly topics: readonly string[];
  readonly authors: readonly string[];
}

export interface SeenDate {
  readonly words: string;
  /** Which form the format wants here. */
  readonly form: "rfc822" | "rfc3339";
}

export interface SeenFeed {
  readonly format: Format;
  readonly self: string | undefined;
  readonly updated: SeenDate | undefined;
  /** Elements that the format requires and that are not there. */
  readonly missing: readonly string[];
  /** Sentences on parts that are no such thing as they should be; they are passed over. */
  readonly unread: readonly string[];
  readonly isArchive: boolean;
  /** RFC 5005 section 4, absolute; JSON Feed's `next_url` is the next older page. */
  readonly previous: string | undefined;
  readonly next: string | undefined;
  readonly current: string | undefined;
  /** Absolute: the same feed in other formats. */
  readonly alternates: readonly string[];
  readonly entries: readonly SeenEntry[];
}

/** What a reader can open: no `javascript:`, no `file:`. */
export const isWebAddress = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

/** A document of so many items is too big by itself; the rest of them is not looked at. */
export const MOST_ENTRIES = 20_000;

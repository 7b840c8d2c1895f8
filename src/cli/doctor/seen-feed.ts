// What a feed says, whatever its format. Dates are as written; what is not there is undefined.
import type { Format } from "../../model/channel.ts";

export interface SeenEntry {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly url: string | undefined;
  readonly content: string | undefined;
  readonly published: SeenDate | undefined;
  readonly updated: SeenDate | undefined;
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
  readonly isArchive: boolean;
  /** RFC 5005 section 4, absolute; JSON Feed's `next_url` is the next older page. */
  readonly previous: string | undefined;
  readonly next: string | undefined;
  readonly current: string | undefined;
  /** Absolute: the same feed in other formats. */
  readonly alternates: readonly string[];
  readonly entries: readonly SeenEntry[];
}

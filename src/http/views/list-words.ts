// What each list of items is called, and says of itself.
import type { FeedKey } from "../../model/channel.ts";
import type { Site } from "../../model/site.ts";

export interface ListWords {
  /** Above the heading: which kind of list. */
  readonly kicker: string;
  readonly heading: string;
  readonly sentence: string;
  /** When nothing is there. */
  readonly empty: string;
}

/** `name` is what a topic or an author is called. */
export function listWords(key: FeedKey, site: Site, name: string | undefined): ListWords {
  const empty = "Nothing has been published here yet.";
  switch (key.kind) {
    case "articles":
      return {
        kicker: "",
        heading: "Stories",
        sentence: "The stories, without their related coverage. The last changed comes first.",
        empty,
      };
    case "updates":
      return {
        kicker: "",
        heading: "Updates",
        sentence: "Each time that an updated date moved: what moved, from when to when, and why.",
        empty: "No updated date has moved yet.",
      };
    case "archive":
      return {
        kicker: "Archive",
        heading: `Page ${key.page}`,
        sentence:
          "In the order in which they appeared here, the newest first. A page of the archive never changes its members.",
        empty: "All that was here has been taken out.",
      };
    case "topic":
      return {
        kicker: "Topic",
        heading: name ?? key.slug,
        sentence: "Everything on this topic, the last changed first.",
        empty,
      };
    case "author":
      return {
        kicker: "Author",
        heading: name ?? key.slug,
        sentence: "Everything by this author, the last changed first.",
        empty,
      };
    default:
      return { kicker: "", heading: site.title, sentence: site.description, empty };
  }
}

// What each list of items is called, and says of itself.
import type { FeedKey } from "../../model/channel.ts";
import type { Edition } from "../../model/words.ts";
import { fill, writeNumber } from "../../words/fill.ts";

export interface ListWords {
  /** Above the heading: which kind of list. */
  readonly kicker: string;
  readonly heading: string;
  readonly sentence: string;
  /** When nothing is there. */
  readonly empty: string;
}

/** `name` is what a topic or an author is called. */
export function listWords(key: FeedKey, site: Edition, name: string | undefined): ListWords {
  const { frame, list, about } = site.words;
  const { empty } = list;
  switch (key.kind) {
    case "articles":
      return { kicker: "", heading: frame.stories, sentence: about.articles, empty };
    case "updates":
      return { kicker: "", heading: frame.updates, sentence: about.updates, empty: list.noUpdates };
    case "archive": {
      const heading = fill(list.archivePage, { page: writeNumber(key.page, site.words.language) });
      return { kicker: "", heading, sentence: about.archive, empty: list.noArchive };
    }
    case "topic":
      return { kicker: list.topic, heading: name ?? key.slug, sentence: about.topic, empty };
    case "author":
      return { kicker: list.author, heading: name ?? key.slug, sentence: about.author, empty };
    default:
      return { kicker: "", heading: site.title, sentence: site.description, empty };
  }
}

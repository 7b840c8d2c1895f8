// What a feed is called and says of itself.
import type { FeedKey } from "../model/channel.ts";
import type { Item } from "../model/item.ts";
import type { Edition } from "../model/words.ts";
import { fill, writeNumber } from "../words/fill.ts";

export interface FeedDescription {
  readonly title: string;
  readonly description: string;
  readonly language: string;
}

/**
 * `name` is what a topic or an author is called, `first` the feed's first item.
 * @throws Error when an article's feed does not begin with the article: it can't say what it is about.
 */
export function describeFeed(
  key: FeedKey,
  site: Edition,
  name: string | undefined,
  first: Item | undefined,
): FeedDescription {
  const { language, title, description } = site;
  const { frame, list, about } = site.words;
  const named = (what: string, sentence: string): FeedDescription => ({
    title: `${what} – ${title}`,
    description: sentence,
    language,
  });
  switch (key.kind) {
    case "all":
      return { title, description, language };
    case "articles":
      return named(frame.stories, about.articles);
    case "updates":
      return named(frame.updates, about.updates);
    case "archive":
      return named(fill(list.archivePage, { page: writeNumber(key.page, site.words.language) }), description);
    case "topic":
      return named(name ?? key.slug, about.topic);
    case "author":
      return named(name ?? key.slug, about.author);
    default:
      if (first?.kind !== "article") throw new Error("The feed of an article needs that article as its first item.");
      return { title: `${first.title} – ${title}`, description: first.summary, language: first.language };
  }
}

// What a feed is called and says of itself.
import type { FeedKey } from "../model/channel.ts";
import type { Item } from "../model/item.ts";
import type { Site } from "../model/site.ts";

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
  site: Site,
  name: string | undefined,
  first: Item | undefined,
): FeedDescription {
  const { language, title, description } = site;
  switch (key.kind) {
    case "all":
      return { title, description, language };
    case "articles":
      return {
        title: `Stories – ${title}`,
        description: `The stories of ${title}, without their related coverage.`,
        language,
      };
    case "updates":
      return {
        title: `Updates – ${title}`,
        description: `What ${title} has changed: each time that an updated date moved.`,
        language,
      };
    case "archive":
      return { title: `Archive, page ${key.page} – ${title}`, description, language };
    case "topic":
      return { title: `${name ?? key.slug} – ${title}`, description: `Everything on ${name ?? key.slug}.`, language };
    case "author":
      return { title: `${name ?? key.slug} – ${title}`, description: `Everything by ${name ?? key.slug}.`, language };
    default:
      if (first?.kind !== "article") throw new Error("The feed of an article needs that article as its first item.");
      return { title: `${first.title} – ${title}`, description: first.summary, language: first.language };
  }
}

// The words by which something that is held can be told: those that nothing says that is public.
import { articleSlugOf } from "../../feeds/feed-path.ts";
import type { ReadPage } from "../../items/read-pages.ts";
import { escapeHtml } from "../../markup/escape-html.ts";
import { slugOf } from "../../markup/slug.ts";
import type { Item } from "../../model/item.ts";
import type { Author } from "../../model/site.ts";

export interface HeldWords {
  readonly titles: readonly string[];
  /** Runs of letters that look the same in every format. */
  readonly passages: readonly string[];
  /** Slugs. */
  readonly topics: readonly string[];
  readonly authors: readonly string[];
}

/** A shorter one may stand in any text by chance. */
const TELLING_TITLE = 16;
const TELLING_PASSAGE = 30;
const MOST_PASSAGES = 3;

/** What somebody says: an item, or a page with the coverage that it lists. */
interface Said {
  readonly titles: readonly string[];
  readonly html: readonly string[];
  readonly topics: readonly string[];
  readonly authors: readonly string[];
}

/** What only `held` says. `pages` are to be known: an entry that stands on a held page too may be shown with its words. */
export function tellApart(
  visible: readonly Item[],
  pages: readonly ReadPage[],
  site: readonly Author[],
): (held: Item) => HeldWords {
  const isOut = new Set(visible.flatMap(slugsOf));
  const bySlug = new Map(pages.map((page) => [page.reading.slug, page]));
  const told =
    pages.length === 0 ? visible.map(saidByItem) : pages.filter((page) => isOut.has(slugIn(page))).map(saidBy);
  const text = told.flatMap(({ titles, html }) => [...titles, ...html]).join("\n");
  const topics = new Set(told.flatMap((one) => one.topics).map(slugOf));
  const authors = new Set([...told.flatMap((one) => one.authors), ...site.map(({ name }) => name)].map(slugOf));
  return (held) => {
    const page = slugsOf(held).flatMap((slug) => bySlug.get(slug) ?? []);
    const said = [saidByItem(held), ...page.map(saidBy)];
    const titles = said.flatMap((one) => one.titles).filter((title) => title.length >= TELLING_TITLE);
    const passages = said.flatMap((one) => one.html).flatMap(passagesOf);
    return {
      titles: unique(titles).filter((title) => !text.includes(title) && !text.includes(escapeHtml(title))),
      passages: unique(passages).filter((words) => !text.includes(words)),
      topics: unique(said.flatMap((one) => one.topics).map(slugOf)).filter((slug) => slug && !topics.has(slug)),
      authors: unique(said.flatMap((one) => one.authors).map(slugOf)).filter((slug) => slug && !authors.has(slug)),
    };
  };
}

const slugIn = ({ reading }: ReadPage): string => reading.slug;

/** Of the page that an article is. */
const slugsOf = ({ kind, path }: Item): readonly string[] => (kind === "article" ? [articleSlugOf(path)] : []);

const saidByItem = ({ title, html, topics, authors }: Item): Said => ({
  titles: [title],
  html: [html],
  topics,
  authors: authors.map(({ name }) => name),
});

function saidBy({ reading, body }: ReadPage): Said {
  const { title, front, topics = [], coverage, byline } = reading;
  const entries = coverage?.entries ?? [];
  return {
    titles: [title, ...entries.flatMap((entry) => entry.title ?? [])],
    html: [body.html, ...entries.map(({ text }) => escapeHtml(text))],
    topics: [...front.topics, ...topics, ...(coverage?.topic === undefined ? [] : [coverage.topic])],
    authors: (byline?.authors ?? []).map(({ name }) => name),
  };
}

/** The longest: what has no mark-up, no character that a format writes in a way of its own, and no end of a line. */
function passagesOf(html: string): readonly string[] {
  const runs = html.replace(/<[^>]*>/g, "\n").match(/[^<>&"'\\\s](?:[^<>&"'\\\s]| (?! ))+/g) ?? [];
  const telling = runs.map((run) => run.trim()).filter((run) => run.length >= TELLING_PASSAGE);
  return telling.toSorted((a, b) => b.length - a.length).slice(0, MOST_PASSAGES);
}

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)];

// What an item shows: title, text, authors, topics. Of an item that several pages show, the newest capture's.
import { blocksToHtml } from "../markup/blocks-to-html.ts";
import { cutAtWord, firstSentence } from "../markup/excerpt.ts";
import type { Item, ItemLink } from "../model/item.ts";
import type { PageReading } from "../model/page.ts";
import type { Author, Site } from "../model/site.ts";
import { digest } from "./digest.ts";
import { pathOf } from "./item-path.ts";
import { normalText } from "./normal-text.ts";
import { LONGEST_SUMMARY } from "./read-body.ts";
import type { Appearance, ReadBody } from "./read-pages.ts";
import { showImage } from "./show-image.ts";
import { type Statement, toStatedDate } from "./statement.ts";

const LONGEST_TITLE = 100;

/** All of an item but its dates and its links to others. */
export type Shown = Omit<Item, "published" | "updated" | "recorded" | "changed" | "moves" | "related">;

export function showItem(appearance: Appearance, statements: readonly Statement[], site: Site): Shown {
  const { id, entry } = appearance;
  const page = appearance.page.reading;
  const language = page.front.language ?? page.language ?? site.language;
  const source = page.front.source ?? page.address;
  const image = showImage(entry === undefined ? page.image : entry.image);
  return {
    id,
    kind: entry === undefined ? "article" : "coverage",
    path: pathOf(id),
    language,
    ...(entry === undefined ? showArticle(page, appearance.page.body) : showEntry(entry.title, entry.text, page)),
    ...(source !== undefined && entry === undefined ? { source } : {}),
    ...(entry?.url === undefined ? {} : { source: entry.url }),
    // Nothing where there is none: what was recorded without these is the same item still.
    ...(image === undefined ? {} : { image }),
    ...(page.section === undefined || entry !== undefined ? {} : { section: page.section }),
    stated: statements.map(toStatedDate),
  };
}

function showArticle(page: PageReading, { summary, html }: ReadBody) {
  const authors: readonly Author[] = page.byline?.authors ?? [];
  return {
    title: page.title,
    authors,
    topics: topicsOf(page),
    summary,
    html,
  };
}

/** What the operator says goes before what the page says of itself. */
const topicsOf = ({ front, topics = [] }: PageReading): readonly string[] =>
  front.topics.length > 0 ? front.topics : topics;

const showEntry = (title: string | undefined, text: string, page: PageReading) => ({
  title: cutAtWord(title ?? firstSentence(text), LONGEST_TITLE),
  authors: [],
  topics: page.coverage?.topic === undefined ? topicsOf(page) : [page.coverage.topic],
  summary: cutAtWord(text, LONGEST_SUMMARY),
  html: blocksToHtml([{ kind: "paragraph", text }]),
});

export const linkTo = ({ id, path, title }: Shown): ItemLink => ({ id, path, title });

/** Of the normalised text: what a reader would call the text. A change of it, and of nothing else, is significant (rule 6). */
export const visibleDigest = ({ entry, page }: Appearance): string =>
  entry === undefined ? page.body.visible : digest(normalText(`${entry.title ?? ""} ${entry.text}`));

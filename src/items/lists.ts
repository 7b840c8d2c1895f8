// The lists that an item stands in, and those that it has left: what is no longer there cannot say where it was.
import { cleanLine } from "../markup/clean-text.ts";
import { slugOf } from "../markup/slug.ts";
import type { Instant } from "../model/dates.ts";
import type { Item } from "../model/item.ts";
import type { LedgerRecord } from "../model/ledger.ts";
import type { Author, Site } from "../model/site.ts";

/** Items that name nobody are the site's own authors'. */
export const authorsOf = ({ authors }: Pick<Item, "authors">, own: readonly Author[]): readonly Author[] =>
  authors.length === 0 ? own : authors;

/** `topics/harbour`, `authors/mara-lind`. */
export function listsOf(item: Pick<Item, "topics" | "authors">, site: Site): readonly string[] {
  const topics = item.topics.flatMap((name) => listOf("topics", name));
  const authors = authorsOf(item, site.authors).flatMap(({ name }) => listOf("authors", name));
  return [...new Set([...topics, ...authors])];
}

function listOf(place: "topics" | "authors", name: string): readonly string[] {
  const slug = slugOf(cleanLine(name));
  return slug === "" ? [] : [`${place}/${slug}`];
}

/** What was left stays written down when the item comes back: the date of a feed never goes back. */
export function nextLeft(
  before: Pick<LedgerRecord, "lists" | "left"> | undefined,
  lists: readonly string[],
  now: Instant,
): LedgerRecord["left"] {
  const gone = before?.lists?.filter((list) => !lists.includes(list)) ?? [];
  return gone.length === 0 ? before?.left : { ...before?.left, ...Object.fromEntries(gone.map((list) => [list, now])) };
}

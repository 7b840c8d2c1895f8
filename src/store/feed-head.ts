// The head of one feed, with the instants that its caching hangs on.
import type { FeedKey } from "../model/channel.ts";
import type { Instant } from "../model/dates.ts";
import type { Item } from "../model/item.ts";
import { findArchivePage, fullPages, sinceLastPage } from "./archive.ts";
import type { Collected } from "./collections.ts";
import { newest, type Shelf } from "./release.ts";
import type { FeedHead } from "./store.ts";
import type { Visible } from "./visible.ts";

export interface Collections {
  readonly topics: ReadonlyMap<string, Collected>;
  readonly authors: ReadonlyMap<string, Collected>;
}

/** Undefined when there is no such feed, or it is held. */
export function findFeedHead(
  key: FeedKey,
  shelf: Shelf,
  visible: Visible,
  collections: () => Collections,
): FeedHead | undefined {
  switch (key.kind) {
    case "all":
      return allHead(shelf, visible);
    case "articles":
      return listHead(
        visible.ordered.filter(({ kind }) => kind === "article"),
        shelf,
        visible,
      );
    case "updates":
      return updatesHead(shelf, visible);
    case "article":
      return articleHead(key.slug, shelf, visible);
    case "archive":
      return findArchivePage(key.page, shelf, visible);
    default:
      return collectionHead(collections()[key.kind === "topic" ? "topics" : "authors"].get(key.slug), shelf, visible);
  }
}

/** What no full archive page holds must be here; the newest changes fill the rest of the page. */
function allHead(shelf: Shelf, visible: Visible): FeedHead {
  const size = shelf.content.site.pageSize;
  const needed = new Set(sinceLastPage(shelf, visible));
  let room = size - needed.size;
  const items = visible.ordered.filter((item) => needed.has(item) || room-- > 0);
  const previous = fullPages(shelf, visible);
  const head = writeHead(items, visible.ordered, shelf.content.changed, shelf, visible);
  return { ...head, archive: previous === 0 ? {} : { previous } };
}

/** A feed of the whole site that holds some of its items: a removal may have been from it. */
const listHead = (items: readonly Item[], shelf: Shelf, visible: Visible): FeedHead =>
  writeHead(items.slice(0, shelf.content.site.pageSize), items, shelf.content.changed, shelf, visible);

function collectionHead(found: Collected | undefined, shelf: Shelf, visible: Visible): FeedHead | undefined {
  return found === undefined ? undefined : { ...listHead(found.items, shelf, visible), name: found.name };
}

/** Items whose updated date has moved, the last move first. */
function updatesHead(shelf: Shelf, visible: Visible): FeedHead {
  const lastMove = ({ moves }: Item): Instant => moves.at(-1)?.at ?? "";
  const moved = visible.ordered.filter(({ moves }) => moves.length > 0);
  return listHead(
    moved.toSorted((a, b) => (lastMove(a) > lastMove(b) ? -1 : 1)),
    shelf,
    visible,
  );
}

function articleHead(slug: string, shelf: Shelf, visible: Visible): FeedHead | undefined {
  const article = visible.byPath.get(`/articles/${slug}`);
  if (article === undefined) return undefined;
  const coverage = article.related.flatMap((link) => visible.byPath.get(link.path) ?? []);
  return writeHead(
    [article, ...coverage],
    surroundings(article, coverage, visible),
    shelf.content.siteChanged,
    shelf,
    visible,
  );
}

/**
 * `touching`: every public item whose change changes this feed. `replaced`: the last change that no item shows; a removal
 * is one of the whole site, since what was removed no longer says which feeds it was in.
 */
function writeHead(
  items: readonly Item[],
  touching: readonly Item[],
  base: Instant,
  shelf: Shelf,
  visible: Visible,
): FeedHead {
  const changed = newest([base, ...touching.map((item) => item.changed)]);
  const { until } = visible;
  return { items, changed, replaced: shelf.content.changed, ...(until === undefined ? {} : { nextRelease: until }) };
}

/** The article, its coverage, and the other articles that this coverage names: a new title of theirs shows too. */
function surroundings(article: Item, coverage: readonly Item[], { byPath }: Visible): readonly Item[] {
  return [
    article,
    ...coverage,
    ...coverage.flatMap(({ related }) => related.flatMap(({ path }) => byPath.get(path) ?? [])),
  ];
}

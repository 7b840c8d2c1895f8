// The head of one feed, with the instants that its caching hangs on.
import type { FeedKey } from "../model/channel.ts";
import type { Instant } from "../model/dates.ts";
import type { Guarded } from "../model/guarded.ts";
import type { Item } from "../model/item.ts";
import { findArchivePage, fullPages, sinceLastPage } from "./archive.ts";
import type { Collected } from "./collections.ts";
import { changeOf, newest, type Shelf } from "./release.ts";
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
      return collectionHead(key.kind === "topic" ? "topics" : "authors", key.slug, shelf, visible, collections());
  }
}

/**
 * A page of the newest changes, as of any feed, and what no full archive page holds. The two are nearly the same items;
 * were there room for one page in all, edits of older items would be crowded out of what is polled.
 */
function allHead(shelf: Shelf, visible: Visible): FeedHead {
  const size = shelf.content.site.pageSize;
  const needed = new Set(sinceLastPage(shelf, visible));
  const items = visible.ordered.slice(0, size);
  for (const item of items) needed.delete(item);
  for (let at = size; needed.size > 0 && at < visible.ordered.length; at += 1) {
    const item = visible.ordered[at];
    if (item !== undefined && needed.delete(item)) items.push(item);
  }
  const previous = fullPages(shelf, visible);
  return {
    ...writeHead(items, shelf.content.changed, shelf, visible),
    archive: previous === 0 ? {} : { previous },
  };
}

/** A feed of the whole site that holds some of its items: a removal may have been from it. */
const listHead = (items: readonly Guarded<Item>[], shelf: Shelf, visible: Visible): FeedHead =>
  writeHead(items.slice(0, shelf.content.site.pageSize), shelf.content.changed, shelf, visible);

/** What left it shows in the whole alone, as a removal does. */
function collectionHead(
  place: keyof Collections,
  slug: string,
  shelf: Shelf,
  visible: Visible,
  collections: Collections,
): FeedHead | undefined {
  const found = collections[place].get(slug);
  if (found === undefined) return undefined;
  const replaced = newest([shelf.content.changed, visible.departures.get(`/${place}/${slug}`) ?? ""]);
  const items = found.items.slice(0, shelf.content.site.pageSize);
  return { ...writeHead(items, replaced, shelf, visible), replaced, name: found.name };
}

/** Items whose updated date has moved, the last move first. */
function updatesHead(shelf: Shelf, visible: Visible): FeedHead {
  const moved = visible.ordered.filter(({ moves }) => moves.length > 0);
  return listHead(moved.toSorted(byLastMove), shelf, visible);
}

/** Of two in one recording the order of feeds stays. */
function byLastMove(a: Item, b: Item): number {
  const [atA = "", atB = ""] = [a.moves.at(-1)?.at, b.moves.at(-1)?.at];
  return atA > atB ? -1 : atA < atB ? 1 : 0;
}

function articleHead(slug: string, shelf: Shelf, visible: Visible): FeedHead | undefined {
  const article = visible.byPath.get(`/articles/${slug}`);
  if (article === undefined) return undefined;
  const coverage = article.related.flatMap((link) => visible.byPath.get(link.path) ?? []);
  // An entry that was removed, or stands elsewhere now, is a change of the article, which names its coverage; a delta could
  // not tell that it is gone.
  const replaced = newest([shelf.content.changed, visible.departures.get(article.path) ?? ""]);
  return { ...writeHead([article, ...coverage], shelf.content.siteChanged, shelf, visible), replaced };
}

/**
 * `base`: the last change that no item shows. A removal is one of the whole site, since what was removed no longer says
 * which feeds it was in.
 */
function writeHead(items: readonly Guarded<Item>[], base: Instant, shelf: Shelf, visible: Visible): FeedHead {
  const changed = newest([base, ...items.map(changeOf)]);
  const { until } = visible;
  return { items, changed, replaced: shelf.content.changed, ...(until === undefined ? {} : { nextRelease: until }) };
}

// The head of one feed, with the instants that its caching hangs on.
import type { Instant } from "../model/dates.ts";
import type { Item, ItemLink } from "../model/item.ts";
import { newest, type Shelf, soonest } from "./release.ts";
import type { FeedHead, FeedKey } from "./store.ts";
import type { Visible } from "./visible.ts";

/** Undefined when there is no such feed, or it is held. */
export function findFeedHead(key: FeedKey, shelf: Shelf, visible: Visible): FeedHead | undefined {
  const { content } = shelf;
  if (key.kind === "all") {
    const items = visible.ordered.slice(0, content.site.pageSize);
    return writeHead(items, content.items, content.changed, shelf, visible);
  }
  const article = visible.byPath.get(`/articles/${key.slug}`);
  if (article === undefined) return undefined;
  const coverage = article.related.flatMap((link) => visible.byPath.get(link.path) ?? []);
  return writeHead([article, ...coverage], findSurroundings(article, shelf), content.siteChanged, shelf, visible);
}

/**
 * `touching`: every item, held ones included, whose change or release changes this feed.
 * `base`: the last change of this feed that no item shows. A removal does show in the items that were linked to it.
 */
function writeHead(
  items: readonly Item[],
  touching: readonly (Item | ItemLink)[],
  base: Instant,
  { releases }: Shelf,
  visible: Visible,
): FeedHead {
  const known = touching.flatMap((one) => releases.get(one.id) ?? []);
  const out = known.filter((release) => release.at <= visible.from);
  const changed = newest([base, ...out.map((release) => release.lastChange)]);
  const nextRelease = soonest(known.map((release) => release.at).filter((at) => at > visible.from));
  return nextRelease === undefined ? { items, changed } : { items, changed, nextRelease };
}

/** The article, its coverage, and the other articles that this coverage names: a new title of theirs shows too. */
function findSurroundings(article: Item, { byId }: Shelf): readonly (Item | ItemLink)[] {
  const coverage = byId.get(article.id)?.related ?? [];
  return [article, ...coverage, ...coverage.flatMap((link) => byId.get(link.id)?.related ?? [])];
}

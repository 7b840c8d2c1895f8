// The store over content that was compiled into the Worker: everything is in memory, nothing is written.
import type { Instant } from "../model/dates.ts";
import type { CompiledContent } from "../model/item.ts";
import { findFeedHead } from "./feed-head.ts";
import { settleShelf } from "./release.ts";
import type { FeedHead, FeedKey, Store } from "./store.ts";
import { findVisible, isWithin, type Visible } from "./visible.ts";

interface Kept {
  readonly visible: Visible;
  readonly heads: Map<string, FeedHead>;
}

export function bundledStore(content: CompiledContent): Store {
  const shelf = settleShelf(content);
  let kept: Kept | undefined;

  // Only a release changes what is public, so all is put together anew at most once per release.
  function at(now: Instant): Kept {
    if (kept === undefined || !isWithin(kept.visible, now))
      kept = { visible: findVisible(shelf, now), heads: new Map() };
    return kept;
  }

  function feed(key: FeedKey, now: Instant): FeedHead | undefined {
    const { visible, heads } = at(now);
    const name = key.kind === "all" ? "" : key.slug;
    // An unknown slug is not kept: anybody can make up as many as they like.
    const head = heads.get(name) ?? findFeedHead(key, shelf, visible);
    if (head !== undefined) heads.set(name, head);
    // A ledger from a machine whose clock runs ahead must not date a feed later than now.
    return head === undefined || head.changed <= now ? head : { ...head, changed: now };
  }

  return {
    site: content.site,
    feed: async (key, now) => feed(key, now),
    article: async (slug, now) => at(now).visible.byPath.get(`/articles/${slug}`),
    coverage: async (id, now) => at(now).visible.byPath.get(`/coverage/${id}`),
  };
}

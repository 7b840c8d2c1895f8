// The store over content that was compiled into the Worker: everything is in memory, nothing is written.
import type { Instant } from "../model/dates.ts";
import type { CompiledContent } from "../model/item.ts";
import { type Collected, collectAuthors, collectTopics } from "./collections.ts";
import { type Collections, findFeedHead } from "./feed-head.ts";
import { changeOf, newest, settleShelf } from "./release.ts";
import type { Collection, FeedHead, FeedKey, Store } from "./store.ts";
import { findVisible, isWithin, type Visible } from "./visible.ts";

interface Kept {
  readonly visible: Visible;
  readonly heads: Map<string, FeedHead>;
  readonly collections: () => Collections;
  readonly listed: () => Readonly<Record<"topics" | "authors", readonly Collection[]>>;
}

export function bundledStore(content: CompiledContent): Store {
  const shelf = settleShelf(content);
  // Put together before the first question; there is no clock yet, but no question comes before the last recording.
  let kept = keep(findVisible(shelf, lastRecording(content)), content);

  // Only a release changes what is public, so all is put together anew at most once per release.
  function at(now: Instant): Kept {
    if (!isWithin(kept.visible, now)) kept = keep(findVisible(shelf, now), content);
    return kept;
  }

  function feed(key: FeedKey, now: Instant): FeedHead | undefined {
    const { visible, heads, collections } = at(now);
    const name = Object.values(key).join("/");
    // An unknown slug is not kept: anybody can make up as many as they like.
    const known = heads.get(name);
    const head = known ?? findFeedHead(key, shelf, visible, collections);
    if (known === undefined && head !== undefined) heads.set(name, head);
    return head;
  }

  return {
    site: content.site,
    feed: async (key, now) => feed(key, now),
    article: async (slug, now) => at(now).visible.byPath.get(`/articles/${slug}`),
    coverage: async (id, now) => at(now).visible.byPath.get(`/coverage/${id}`),
    all: async (now) => at(now).visible.ordered,
    topics: async (now) => at(now).listed().topics,
    authors: async (now) => at(now).listed().authors,
    removal: async (path, now) =>
      at(now).visible.byPath.has(path) ? undefined : (shelf.removals.get(path) ?? at(now).visible.departures.get(path)),
  };
}

function keep(visible: Visible, { site }: CompiledContent): Kept {
  const collections = once(() => ({
    topics: collectTopics(visible.ordered),
    authors: collectAuthors(visible.ordered, site.authors),
  }));
  const listed = once(() => ({
    topics: list("topics", collections().topics, visible),
    authors: list("authors", collections().authors, visible),
  }));
  return { visible, heads: new Map(), collections, listed };
}

function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const list = (
  place: keyof Collections,
  collections: ReadonlyMap<string, Collected>,
  { departures }: Visible,
): readonly Collection[] =>
  [...collections.values()].map(({ slug, name, items }) => {
    const left = departures.get(`/${place}/${slug}`) ?? "";
    return { slug, name, changed: newest([left, ...items.map(changeOf)]) };
  });

const lastRecording = ({ items, changed }: CompiledContent): Instant =>
  newest([changed, ...items.map((item) => newest([item.recorded, item.changed]))]);

// What helps others find the feeds and pages: OPML, sitemaps, robots.txt. All of it is asked of the store, so nothing
// tells of what is held.
import { pagePath } from "../../feeds/feed-path.ts";
import type { FeedKey } from "../../model/channel.ts";
import type { Instant } from "../../model/dates.ts";
import type { FeedHead } from "../../store/store.ts";
import { type Asked, type Subject, timesOf } from "../subject.ts";
import { writeOpml } from "./opml.ts";
import { opmlPath, opmlType } from "./opml-address.ts";
import { writeRobots } from "./robots.ts";
import { LARGEST, type Listed, writeSitemap, writeSitemapIndex } from "./sitemap.ts";

const aDay = 86_400;

export async function findOpml({ store, base, now }: Asked): Promise<Subject | undefined> {
  const [whole, all, topics, authors] = await Promise.all([
    store.feed({ kind: "all" }, now),
    store.all(now),
    store.topics(now),
    store.authors(now),
  ]);
  if (whole === undefined) return undefined;
  const { site } = store;
  const { changed } = whole;
  return subject(base + opmlPath, opmlType, whole, () => {
    const articles = all.filter(({ kind }) => kind === "article");
    return writeOpml({ site, base, changed, topics, authors, articles });
  });
}

/** An index when the pages are more than one sitemap may list. */
export async function findSitemap(asked: Asked, largest = LARGEST): Promise<Subject | undefined> {
  const { store, base, now } = asked;
  const whole = await store.feed({ kind: "all" }, now);
  if (whole === undefined) return undefined;
  const lists = await findLists(asked);
  const all = await store.all(now);
  const count = Math.ceil((lists.length + all.length) / largest);
  return subject(`${base}/sitemap.xml`, "application/xml", whole, () => {
    if (count <= 1) return writeSitemap(base, [...lists, ...all.map(listItem)]);
    const updated = whole.changed;
    return writeSitemapIndex(
      base,
      Array.from({ length: count }, (_, at) => ({ path: `/sitemap/${at + 1}.xml`, updated })),
    );
  });
}

/** One of the sitemaps that an index names, counted from 1. */
export async function findSitemapPart(asked: Asked, part: number, largest = LARGEST): Promise<Subject | undefined> {
  const { store, base, now } = asked;
  const whole = await store.feed({ kind: "all" }, now);
  const lists = await findLists(asked);
  const all = await store.all(now);
  const isIndexed = lists.length + all.length > largest;
  if (whole === undefined || !isIndexed || part < 1 || (part - 1) * largest >= lists.length + all.length)
    return undefined;
  return subject(`${base}/sitemap/${part}.xml`, "application/xml", whole, () => {
    return writeSitemap(base, [...lists, ...all.map(listItem)].slice((part - 1) * largest, part * largest));
  });
}

export function findRobots({ base }: Asked): Subject {
  return {
    address: `${base}/robots.txt`,
    type: "text/plain",
    caching: `public, no-transform, max-age=${aDay}`,
    links: [],
    write: () => writeRobots(base),
  };
}

/** An item's own updated date, not the last change of its page's bytes. */
const listItem = ({ path, updated }: { readonly path: string; readonly updated: { readonly at: string } }): Listed => ({
  path,
  updated: updated.at,
});

async function findLists({ store, now }: Asked): Promise<readonly Listed[]> {
  const keys: readonly FeedKey[] = [{ kind: "all" }, { kind: "articles" }, { kind: "updates" }];
  const [heads, topics, authors] = await Promise.all([
    Promise.all(keys.map(async (key) => ({ key, head: await store.feed(key, now) }))),
    store.topics(now),
    store.authors(now),
  ]);
  return [
    ...heads.flatMap(({ key, head }) => (head === undefined ? [] : { path: pagePath(key), updated: head.changed })),
    ...topics.map(({ slug, changed }) => ({
      path: pagePath({ kind: "topic", slug }),
      updated: notAfter(now, changed),
    })),
    ...authors.map(({ slug, changed }) => ({
      path: pagePath({ kind: "author", slug }),
      updated: notAfter(now, changed),
    })),
  ];
}

/** A ledger's clock may run ahead. */
const notAfter = (now: Instant, at: Instant): Instant => (at < now ? at : now);

function subject(address: string, type: string, times: FeedHead, write: Subject["write"]): Subject {
  return { ...timesOf(times), address, type, links: [{ href: address, rel: "self", type }], write };
}

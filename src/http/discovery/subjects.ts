// What helps others find the feeds and pages: OPML, sitemaps, robots.txt. All of it is asked of the store, so nothing
// tells of what is held.
import { pagePath } from "../../feeds/feed-path.ts";
import type { FeedKey } from "../../model/channel.ts";
import type { FeedHead } from "../../store/store.ts";
import { notAfter } from "../http-date.ts";
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
  const changed = notAfter(now, whole.changed);
  return subject(base + opmlPath, opmlType, whole, () => {
    const articles = all.filter(({ kind }) => kind === "article");
    return writeOpml({ site, base, changed, topics, authors, articles });
  });
}

/** An index when the pages are more than one sitemap may list. */
export async function findSitemap(asked: Asked, largest = LARGEST): Promise<Subject | undefined> {
  const pages = await findPages(asked);
  const { base } = asked;
  return (
    pages &&
    subject(`${base}/sitemap.xml`, "application/xml", pages.whole, () => {
      const count = Math.ceil(pages.count / largest);
      if (count <= 1) return writeSitemap(base, pages.list());
      const updated = notAfter(asked.now, pages.whole.changed);
      const parts = Array.from({ length: count }, (_, at): Listed => ({ path: `/sitemap/${at + 1}.xml`, updated }));
      return writeSitemapIndex(base, parts);
    })
  );
}

/** One of the sitemaps that an index names, counted from 1. */
export async function findSitemapPart(asked: Asked, part: number, largest = LARGEST): Promise<Subject | undefined> {
  const pages = await findPages(asked);
  const { base } = asked;
  const from = (part - 1) * largest;
  if (pages === undefined || pages.count <= largest || from >= pages.count) return undefined;
  return subject(`${base}/sitemap/${part}.xml`, "application/xml", pages.whole, () =>
    writeSitemap(base, pages.list().slice(from, from + largest)),
  );
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

interface Pages {
  readonly whole: FeedHead;
  readonly count: number;
  readonly list: () => readonly Listed[];
}

/** Every page that has an address of its own but those of the archive, which show the same items again. */
async function findPages(asked: Asked): Promise<Pages | undefined> {
  const { store, now } = asked;
  const [whole, lists, all] = await Promise.all([store.feed({ kind: "all" }, now), findLists(asked), store.all(now)]);
  // An item's own updated date, not the last change of its page's bytes.
  const list = () => [...lists, ...all.map(({ path, updated }): Listed => ({ path, updated: updated.at }))];
  return whole && { whole, count: lists.length + all.length, list };
}

async function findLists({ store, now }: Asked): Promise<readonly Listed[]> {
  const keys: readonly FeedKey[] = [{ kind: "all" }, { kind: "articles" }, { kind: "updates" }];
  const [heads, topics, authors] = await Promise.all([
    Promise.all(keys.map(async (key) => ({ key, head: await store.feed(key, now) }))),
    store.topics(now),
    store.authors(now),
  ]);
  return [
    ...heads.flatMap(({ key, head }) =>
      head === undefined ? [] : { path: pagePath(key), updated: notAfter(now, head.changed) },
    ),
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

function subject(address: string, type: string, times: FeedHead, write: Subject["write"]): Subject {
  return { ...timesOf(times), address, type, links: [{ href: address, rel: "self", type }], write };
}

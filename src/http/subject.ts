// What a request asks for, before any coding, condition or header of its own.
import { buildChannel } from "../feeds/channel.ts";
import { writeAtom } from "../feeds/write-atom.ts";
import { writeJsonFeed } from "../feeds/write-json-feed.ts";
import { writeRss } from "../feeds/write-rss.ts";
import type { Channel, FeedKey, Format } from "../model/channel.ts";
import type { Instant } from "../model/dates.ts";
import type { FeedHead, Store } from "../store/store.ts";
import { feedAddresses } from "./feed-address.ts";
import type { HeaderLink } from "./link-header.ts";
import { articlePage } from "./views/article-page.ts";
import { coveragePage } from "./views/coverage-page.ts";
import { homePage } from "./views/home-page.ts";

export interface Subject {
  /** Absolute; no two documents share one. */
  readonly address: string;
  /** Media type without a charset. */
  readonly type: string;
  /** Its Last-Modified and its revision; absent when the address names the content, which never changes. */
  readonly changed?: Instant;
  readonly nextRelease?: Instant;
  /** A Cache-Control of its own. */
  readonly caching?: string;
  readonly links: readonly HeaderLink[];
  readonly write: () => string;
}

/** Where and when a question is asked. */
export interface Asked {
  readonly store: Store;
  readonly base: string;
  readonly now: Instant;
}

const writers: Readonly<Record<Format, (channel: Channel) => string>> = {
  rss: writeRss,
  atom: writeAtom,
  json: writeJsonFeed,
};

export async function findHome({ store, base, now }: Asked): Promise<Subject | undefined> {
  const head = await store.feed({ kind: "all" }, now);
  if (head === undefined) return undefined;
  const page = { site: store.site, base, items: head.items };
  return pageSubject(`${base}/`, base, [{ kind: "all" }], head, () => String(homePage(page)));
}

export async function findArticle({ store, base, now }: Asked, slug: string): Promise<Subject | undefined> {
  const key: FeedKey = { kind: "article", slug };
  const [article, head] = await Promise.all([store.article(slug, now), store.feed(key, now)]);
  if (article === undefined || head === undefined) return undefined;
  const page = { site: store.site, base, article, key, coverage: head.items.slice(1) };
  return pageSubject(base + article.path, base, [key, { kind: "all" }], head, () => String(articlePage(page)));
}

export async function findCoverage({ store, base, now }: Asked, id: string): Promise<Subject | undefined> {
  const [item, all] = await Promise.all([store.coverage(id, now), store.feed({ kind: "all" }, now)]);
  if (item === undefined || all === undefined) return undefined;
  const keys = item.related.map((link): FeedKey => ({ kind: "article", slug: slugOf(link.path) }));
  const heads = (await Promise.all(keys.map((key) => store.feed(key, now)))).filter((head) => head !== undefined);
  // It shows its articles' titles and no more, so it is as new as their feeds; a release may add one.
  const changed = heads.length === 0 ? all.changed : heads.map((head) => head.changed).reduce(later);
  const page = { site: store.site, base, item, keys };
  return pageSubject(base + item.path, base, [...keys, { kind: "all" }], { ...all, changed }, () =>
    String(coveragePage(page)),
  );
}

export async function findFeed(
  { store, base, now }: Asked,
  key: FeedKey,
  format: Format,
): Promise<Subject | undefined> {
  const head = await store.feed(key, now);
  if (head === undefined) return undefined;
  const { items, changed, name, archive } = head;
  const named = { ...(name === undefined ? {} : { name }), ...(archive === undefined ? {} : { archive }) };
  const channel = (): Channel => buildChannel({ site: store.site, base, key, items, changed, ...named });
  const home = key.kind === "all" ? `${base}/` : base + (items[0]?.path ?? "/");
  const links = feedAddresses(base, key).map(
    ({ href, type, format: other }): HeaderLink => ({ href, type, rel: other === format ? "self" : "alternate" }),
  );
  const self = links.find(({ rel }) => rel === "self");
  return {
    ...timesOf(head),
    address: self?.href ?? home,
    type: self?.type ?? "",
    links: [...links, { href: home, rel: "alternate", type: "text/html" }],
    write: () => writers[format](channel()),
  };
}

function pageSubject(
  address: string,
  base: string,
  feeds: readonly FeedKey[],
  head: FeedHead,
  write: Subject["write"],
): Subject {
  const alternates = feeds.flatMap((key) => feedAddresses(base, key));
  const links: readonly HeaderLink[] = [
    { href: address, rel: "self", type: "text/html" },
    ...alternates.map(({ href, type }): HeaderLink => ({ href, rel: "alternate", type })),
  ];
  return { ...timesOf(head), address, type: "text/html", links, write };
}

const timesOf = ({ changed, nextRelease }: FeedHead): Pick<Subject, "changed" | "nextRelease"> =>
  nextRelease === undefined ? { changed } : { changed, nextRelease };

const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);

const slugOf = (path: string): string => path.slice("/articles/".length);

// The pages of the site: the front page, a story, an entry of coverage, every list of items, every list of names.
import { articleSlugOf, pagePath } from "../feeds/feed-path.ts";
import type { FeedKey } from "../model/channel.ts";
import type { Instant } from "../model/dates.ts";
import { type Asked, pageSubject, type Subject } from "./subject.ts";
import { articlePage } from "./views/article-page.ts";
import { coveragePage } from "./views/coverage-page.ts";
import { homePage } from "./views/home-page.ts";
import { listPage } from "./views/list-page.ts";
import { type NamesOf, namesPage } from "./views/names-page.ts";
import { picturesOf } from "./views/pictures.ts";

const all: FeedKey = { kind: "all" };

export async function findHome({ store, base, now }: Asked): Promise<Subject | undefined> {
  const head = await store.feed(all, now);
  if (head === undefined) return undefined;
  const page = { site: store.site, base, items: head.items, older: head.archive?.previous };
  return pageSubject("/", page, [all], head, () => String(homePage(page)));
}

export async function findArticle({ store, base, now }: Asked, slug: string): Promise<Subject | undefined> {
  const key: FeedKey = { kind: "article", slug };
  const [article, head] = await Promise.all([store.article(slug, now), store.feed(key, now)]);
  if (article === undefined || head === undefined) return undefined;
  const page = { site: store.site, base, article, key, coverage: head.items.slice(1) };
  const subject = pageSubject(article.path, page, [key, all], head, () => String(articlePage(page)));
  return { ...subject, pictures: picturesOf(article) };
}

export async function findCoverage({ store, base, now }: Asked, id: string): Promise<Subject | undefined> {
  const [item, whole] = await Promise.all([store.coverage(id, now), store.feed(all, now)]);
  if (item === undefined || whole === undefined) return undefined;
  const keys = item.related.map((link): FeedKey => ({ kind: "article", slug: articleSlugOf(link.path) }));
  const heads = (await Promise.all(keys.map((key) => store.feed(key, now)))).filter((head) => head !== undefined);
  // It shows its articles' titles and no more, so it is as new as their feeds; a release may add one.
  const changed = heads.length === 0 ? whole.changed : heads.map((head) => head.changed).reduce(later);
  const page = { site: store.site, base, item, keys };
  const subject = pageSubject(item.path, page, [...keys, all], { ...whole, changed }, () => String(coveragePage(page)));
  return { ...subject, pictures: picturesOf(item) };
}

/** The page of any feed but those of everything and of one story, which have pages of their own. */
export async function findList({ store, base, now }: Asked, key: FeedKey): Promise<Subject | undefined> {
  const head = await store.feed(key, now);
  if (head === undefined) return undefined;
  const page = { site: store.site, base, key, head };
  return pageSubject(pagePath(key), page, [key, all], head, () => String(listPage(page)));
}

export async function findNames({ store, base, now }: Asked, kind: NamesOf): Promise<Subject | undefined> {
  const [names, whole] = await Promise.all([store[kind](now), store.feed(all, now)]);
  if (whole === undefined) return undefined;
  const page = { site: store.site, base, kind, names };
  return pageSubject(`/${kind}`, page, [all], whole, () => String(namesPage(page)));
}

const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);

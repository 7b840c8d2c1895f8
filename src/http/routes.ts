// Which address answers what.
import type { Context } from "hono";
import { feedPath, formats } from "../feeds/feed-path.ts";
import type { FeedKey } from "../model/channel.ts";
import { opmlPath } from "./discovery/opml-address.ts";
import { findOpml, findRobots, findSitemap, findSitemapPart } from "./discovery/subjects.ts";
import { findFeed, findFeedView } from "./feed-subjects.ts";
import { findArticle, findCoverage, findHome, findList, findNames } from "./page-subjects.ts";
import { findStaticFile } from "./static-files.ts";
import type { Asked, Subject } from "./subject.ts";
import { isRaw, isVisit } from "./visit.ts";

export type Find = (asked: Asked, c: Context) => Promise<Subject | undefined>;
type FindKey = (c: Context) => FeedKey;

const param = (c: Context, name: string): string => c.req.param(name) ?? "";

const all: FindKey = () => ({ kind: "all" });
const article: FindKey = (c) => ({ kind: "article", slug: param(c, "slug") });

/** Lists with a page of their own kind. A number is written in one way: `/archive/01` is no address. */
const lists: readonly (readonly [string, FindKey])[] = [
  ["/articles", () => ({ kind: "articles" })],
  ["/updates", () => ({ kind: "updates" })],
  ["/topics/:slug", (c) => ({ kind: "topic", slug: param(c, "slug") })],
  ["/authors/:slug", (c) => ({ kind: "author", slug: param(c, "slug") })],
  ["/archive/:page{[1-9][0-9]{0,8}}", (c) => ({ kind: "archive", page: Number(param(c, "page")) })],
];

function feedRoutes(folder: string, key: FindKey): readonly (readonly [string, Find])[] {
  return formats.map((format) => [
    folder + feedPath({ kind: "all" }, format),
    (asked, c) =>
      isVisit(c.req.raw) && !isRaw(c.req.url) ? findFeedView(asked, key(c), format) : findFeed(asked, key(c), format),
  ]);
}

/** The first that fits answers, so the feed of stories stands before the story that would be called `rss.xml`. */
export const routes: readonly (readonly [string, Find])[] = [
  ...feedRoutes("", all),
  ...lists.flatMap(([folder, key]) => feedRoutes(folder, key)),
  ...feedRoutes("/articles/:slug", article),
  ["/", findHome],
  ...lists.map(([path, key]) => [path, (asked, c) => findList(asked, key(c))] as const satisfies [string, Find]),
  ["/topics", (asked) => findNames(asked, "topics")],
  ["/authors", (asked) => findNames(asked, "authors")],
  ["/articles/:slug", (asked, c) => findArticle(asked, param(c, "slug"))],
  ["/coverage/:id", (asked, c) => findCoverage(asked, param(c, "id"))],
  [opmlPath, (asked) => findOpml(asked)],
  ["/sitemap.xml", (asked) => findSitemap(asked)],
  [
    "/sitemap/:part{[1-9][0-9]{0,4}\\.xml}",
    (asked, c) => findSitemapPart(asked, Number.parseInt(param(c, "part"), 10)),
  ],
  ["/robots.txt", async (asked) => findRobots(asked)],
];

/** Whatever no route fits. */
export const findElsewhere: Find = async ({ base }, c) => findStaticFile(base, c.req.path);

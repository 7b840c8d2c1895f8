// Every document that a build would serve, and every one that a site does serve, under the doctor's eyes.
import { feedPath, pagePath } from "../feeds/feed-path.ts";
import { formats } from "../http/feed-address.ts";
import type { FeedKey } from "../model/channel.ts";
import type { Instant } from "../model/dates.ts";
import type { CompiledContent } from "../model/item.ts";
import { bundledStore } from "../store/bundled.ts";
import type { Ask } from "./doctor/ask.ts";
import { askApp } from "./doctor/ask-app.ts";
import { discover } from "./doctor/discover.ts";
import { type Examined, examine } from "./doctor/examine.ts";
import type { Finding } from "./doctor/finding.ts";
import type { Project } from "./doctor/project.ts";

/** Enough for most sites whole, and not so much that it is a load on a stranger's. */
const MOST_OVER_THE_NETWORK = 1000;

export async function checkBuild(content: CompiledContent, project: Project, now: Instant): Promise<Examined> {
  const { site } = content;
  const keys = await feedsOf(content, now);
  return examine({
    ask: askApp(content, now),
    now,
    origin: site.url,
    feeds: keys.flatMap((key) => formats.map((format) => site.url + feedPath(key, format))),
    pages: [...keys.map(pagePath), "/feeds.opml", "/sitemap.xml"].map((path) => site.url + path),
    isWhole: true,
    dated: site.undated === "bounded",
    project,
    most: Number.POSITIVE_INFINITY,
  });
}

/** One of every kind, and all of each; archive pages are found from the first. */
async function feedsOf(content: CompiledContent, now: Instant): Promise<readonly FeedKey[]> {
  const store = bundledStore(content);
  const [items, topics, authors] = await Promise.all([store.all(now), store.topics(now), store.authors(now)]);
  return [
    { kind: "all" },
    { kind: "articles" },
    { kind: "updates" },
    ...items
      .filter(({ kind }) => kind === "article")
      .map(({ path }): FeedKey => ({ kind: "article", slug: slugOf(path) })),
    ...topics.map(({ slug }): FeedKey => ({ kind: "topic", slug })),
    ...authors.map(({ slug }): FeedKey => ({ kind: "author", slug })),
  ];
}

const slugOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** `project` is the one that the command stands in, if it does. */
export async function checkAddress(
  address: string,
  {
    ask,
    now,
    project,
    dated,
  }: { readonly ask: Ask; readonly now: Instant; readonly project?: Project; readonly dated: boolean },
): Promise<Examined> {
  const findings: Finding[] = [];
  const discovered = await discover(address, ask, findings);
  const examined =
    discovered.feeds.length === 0
      ? { findings: [], documents: 1, items: 0 }
      : await examine({ ...discovered, ask, now, dated, most: MOST_OVER_THE_NETWORK, ...(project && { project }) });
  return { ...examined, findings: [...findings, ...examined.findings] };
}

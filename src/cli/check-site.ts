// Every document that a build would serve, and every one that a site does serve, under the doctor's eyes.
import { feedPath, formats, pagePath } from "../feeds/feed-path.ts";
import { findOrder } from "../feeds/orders.ts";
import type { FeedKey } from "../model/channel.ts";
import type { Instant } from "../model/dates.ts";
import type { CompiledContent } from "../model/item.ts";
import type { Site } from "../model/site.ts";
import { bundledStore } from "../store/bundled.ts";
import type { Ask } from "./doctor/ask.ts";
import { askApp } from "./doctor/ask-app.ts";
import { type Discovered, discover } from "./doctor/discover.ts";
import { type Examined, examine } from "./doctor/examine.ts";
import { type Findings, keepFindings, type Report } from "./doctor/finding.ts";
import { open } from "./doctor/open.ts";
import { OutOfPatience } from "./doctor/patience.ts";
import type { Project } from "./doctor/project.ts";

/** Enough for most sites whole, and not so much that it is a load on a stranger's. */
const MOST_OVER_THE_NETWORK = 1000;
/** What the feeds may say together, in letters: they are looked at as one, and a server may send any number of them. */
const MOST_TEXT_OVER_THE_NETWORK = 256 * 2 ** 20;

export async function checkBuild(content: CompiledContent, project: Project, now: Instant): Promise<Examined> {
  const { site } = content;
  const keys = await feedsOf(content, now);
  const findings = keepFindings();
  const ask = askApp(content, now);
  await checkMoves(content, ask, findings);
  return examine({
    ask,
    now,
    origin: new URL(site.url).origin,
    feeds: openOf(
      site,
      keys.flatMap((key) => formats.map((format) => feedPath(key, format))),
    ),
    pages: openOf(site, [...keys.map(pagePath), "/feeds.opml", "/sitemap.xml"]),
    isWhole: true,
    dated: site.undated === "bounded",
    project,
    most: Number.POSITIVE_INFINITY,
    mostText: Number.POSITIVE_INFINITY,
    leak: "embargo-ahead",
    findings,
  });
}

/** Those that the operator has not sent elsewhere or ended: these are answered as ordered. */
const openOf = (site: Site, paths: readonly string[]): readonly string[] =>
  paths.filter((path) => findOrder(site, decodeURIComponent(path)) === undefined).map((path) => site.url + path);

/** What moved within the site has to be there. */
async function checkMoves({ site }: CompiledContent, ask: Ask, findings: Findings): Promise<void> {
  for (const [path, to] of Object.entries(site.moved)) {
    const report: Report = (code, message) => {
      if (code === "redirected" || code === "elsewhere") return;
      findings.at(site.url + path)("moved-nowhere", `it moved to ${to}, and there ${message}`);
    };
    await open(to, "any", ask, report);
  }
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

interface Asking {
  readonly ask: Ask;
  readonly now: Instant;
  /** The one that the command stands in, if it does. */
  readonly project?: Project;
  readonly dated: boolean;
}

export async function checkAddress(address: string, asking: Asking): Promise<Examined> {
  const findings = keepFindings();
  const discovered = await discoverInTime(address, asking.ask, findings);
  if (discovered.feeds.length === 0) return { findings: findings.all(), documents: 1, items: 0 };
  const limits = { most: MOST_OVER_THE_NETWORK, mostText: MOST_TEXT_OVER_THE_NETWORK };
  return examine({ ...discovered, ...asking, ...limits, leak: "embargo-leak", findings });
}

async function discoverInTime(address: string, ask: Ask, findings: Findings): Promise<Discovered> {
  try {
    return await discover(address, ask, findings);
  } catch (error) {
    if (!(error instanceof OutOfPatience)) throw error;
    findings.at(address)("not-examined", `${error.message} before a feed was found`);
    return { origin: address, feeds: [], pages: [], isWhole: false };
  }
}

// An address → the feeds to examine: those that its page and its list of feeds name, or that feed alone.
import { looksLikeFeed } from "../../http/feed-address.ts";
import { type Ask, failureOf, looksLikeHtml } from "./ask.ts";
import { findAlternates, findOutlines } from "./find-feeds.ts";
import type { Findings, Report } from "./finding.ts";
import { looksLikeChallenge, type Opened, open } from "./open.ts";

export interface Discovered {
  readonly origin: string;
  readonly feeds: readonly string[];
  readonly pages: readonly string[];
  readonly isWhole: boolean;
}

export async function discover(address: string, ask: Ask, findings: Findings): Promise<Discovered> {
  const { origin, href } = new URL(address);
  const report = findings.at(href);
  const opened = await open(href, "any", ask, report);
  const alone = { origin, pages: [], isWhole: false };
  if (opened === undefined) return { ...alone, feeds: [] };
  if (!looksLikeHtml(opened.text)) return { ...alone, feeds: listedIn(opened, report) ?? [href] };
  const named = findAlternates(opened.text, opened.address);
  // Whoever asked for a feed, or is asked to prove to be a person, is not to be told that the page names no feed.
  if (named.length === 0 && (mayBeFeed(href) || looksLikeChallenge(opened.text))) {
    report("bot-challenge", "a page for people comes where a feed was asked for, and it names no feed");
    return { ...alone, feeds: [] };
  }
  return discoverSite(opened, named, ask, findings);
}

/** `/feed`, `/blog/rss`, `/?feed=rss2` and whatever ends like a feed. */
const mayBeFeed = (address: string): boolean => {
  const { pathname, searchParams } = new URL(address);
  return looksLikeFeed(pathname) || /\/(?:feeds?|rss|atom)\/?$/i.test(pathname) || searchParams.has("feed");
};

/** Undefined when it is no list of feeds. */
function listedIn({ text, address }: Opened, report: Report): readonly string[] | undefined {
  if (!text.includes("<opml")) return undefined;
  try {
    const listed = findOutlines(text, address);
    if (listed?.length === 0) report("no-feeds", "the list names no feed");
    return listed;
  } catch (error) {
    report("not-well-formed", failureOf(error).message);
    return [];
  }
}

/** What the front page, the list of feeds and the map of the site name. */
async function discoverSite(
  { address }: Opened,
  alternates: readonly string[],
  ask: Ask,
  findings: Findings,
): Promise<Discovered> {
  const report = findings.at(address);
  const { origin } = new URL(address);
  const listed = await listOf(origin, ask, findings);
  const named = [...alternates, ...(listed ?? [])];
  const feeds = [...new Set(named)].filter((url) => new URL(url).origin === origin);
  const others = new Set(named.map((url) => new URL(url).origin).filter((other) => other !== origin));
  for (const other of others) report("elsewhere", `it names feeds on ${other}, which were not examined`);
  if (feeds.length === 0) report("no-feeds", "the page names no feed of this site");
  const list = listed === undefined ? [] : [`${origin}/feeds.opml`];
  return { origin, feeds, pages: [address, ...list, ...(await sitemapOf(origin, ask))], isWhole: true };
}

/** It names every page, and must not name what is held. A site can do without one. */
async function sitemapOf(origin: string, ask: Ask): Promise<readonly string[]> {
  const url = `${origin}/sitemap.xml`;
  return (await ask(url, { method: "HEAD" })).status === 200 ? [url] : [];
}

/** Where Dateline lists every feed. Undefined when there is no such list, which is then reported. */
async function listOf(origin: string, ask: Ask, findings: Findings): Promise<readonly string[] | undefined> {
  const url = `${origin}/feeds.opml`;
  const report = findings.at(url);
  const opened = await open(url, "any", ask, (code, message) =>
    report(code === "not-served" ? "no-opml" : code, message),
  );
  if (opened === undefined) return undefined;
  try {
    const listed = looksLikeHtml(opened.text) ? undefined : findOutlines(opened.text, url);
    if (listed === undefined) report("no-opml", "the document is no OPML");
    return listed;
  } catch (error) {
    report("not-well-formed", failureOf(error).message);
    return undefined;
  }
}

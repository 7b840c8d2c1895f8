// An address → the feeds to examine: those that its page and its list of feeds name, or that feed alone.
import type { Ask } from "./ask.ts";
import { looksLikeHtml } from "./ask.ts";
import { findAlternates, findOutlines } from "./find-feeds.ts";
import { type Finding, reporter } from "./finding.ts";
import { open } from "./open.ts";

export interface Discovered {
  readonly origin: string;
  readonly feeds: readonly string[];
  readonly pages: readonly string[];
  readonly isWhole: boolean;
}

export async function discover(address: string, ask: Ask, findings: Finding[]): Promise<Discovered> {
  const { origin, href } = new URL(address);
  const report = reporter(href, findings);
  const opened = await open(href, "any", ask, report);
  if (opened === undefined) return { origin, feeds: [], pages: [], isWhole: false };
  if (!looksLikeHtml(opened.text)) {
    const listed = opened.text.includes("<opml") ? findOutlines(opened.text, href) : undefined;
    return { origin, feeds: listed ?? [href], pages: [], isWhole: false };
  }
  const here = new URL(opened.address).origin;
  const listed = await listOf(here, ask, findings);
  const named = [...findAlternates(opened.text, opened.address), ...(listed ?? [])];
  const feeds = [...new Set(named)].filter((url) => new URL(url).origin === here);
  const others = new Set(named.map((url) => new URL(url).origin).filter((other) => other !== here));
  for (const other of others) report("elsewhere", `it names feeds on ${other}, which were not examined`);
  if (feeds.length === 0) report("no-feeds", "the page names no feed of this site");
  const pages = [
    opened.address,
    ...(listed === undefined ? [] : [`${here}/feeds.opml`]),
    ...(await sitemapOf(here, ask)),
  ];
  return { origin: here, feeds, pages, isWhole: true };
}

/** It names every page, and must not name what is held. A site can do without one. */
async function sitemapOf(origin: string, ask: Ask): Promise<readonly string[]> {
  const url = `${origin}/sitemap.xml`;
  return (await ask(url, { method: "HEAD" })).status === 200 ? [url] : [];
}

/** Where Dateline lists every feed. Undefined when there is no such list, which is then reported. */
async function listOf(origin: string, ask: Ask, findings: Finding[]): Promise<readonly string[] | undefined> {
  const url = `${origin}/feeds.opml`;
  const report = reporter(url, findings);
  const opened = await open(url, "any", ask, (code, message) =>
    report(code === "not-served" ? "no-opml" : code, message),
  );
  if (opened === undefined) return undefined;
  try {
    const listed = findOutlines(opened.text, url);
    if (listed === undefined) report("no-opml", "the document is no OPML");
    return listed;
  } catch (error) {
    report("not-well-formed", (error as Error).message);
    return undefined;
  }
}

// Asks the app for every address that the content has, and examines what comes back.
import { feedPath } from "../feeds/feed-path.ts";
import { mediaTypes } from "../feeds/media-types.ts";
import { makeApp } from "../http/app.ts";
import { formats } from "../http/feed-address.ts";
import type { FeedKey, Format } from "../model/channel.ts";
import type { Instant } from "../model/dates.ts";
import type { CompiledContent } from "../model/item.ts";
import { bundledStore } from "../store/bundled.ts";
import { type Finding, reporter } from "./finding.ts";
import { seeFeed } from "./see-feed.ts";
import { checkFeed, type SeenFeed } from "./seen-entry.ts";

export interface Checked {
  readonly findings: readonly Finding[];
  readonly documents: number;
}

export async function checkSite(content: CompiledContent, now: Instant): Promise<Checked> {
  const { site } = content;
  const app = makeApp({ store: bundledStore(content), clock: () => now, baseUrl: () => site.url });
  const ask = async (path: string): Promise<Response> => app.request(site.url + path);
  const findings: Finding[] = [];
  const public_ = content.items.filter(({ published }) => published.at <= now);
  const links = new Set<string>(["/"]);
  const keys: FeedKey[] = [{ kind: "all" }];
  for (const item of public_) {
    if (item.kind === "article") keys.push({ kind: "article", slug: item.path.slice(item.path.lastIndexOf("/") + 1) });
  }
  const documents = keys.flatMap((key) => formats.map((format) => ({ key, format, path: feedPath(key, format) })));
  for (const document of documents) {
    const seen = await checkDocument(document.path, document.format, ask, site.url, findings);
    if (seen === undefined) continue;
    // Atom has no item without a date; the other two may leave it out, when the operator wants that.
    const dated = document.format === "atom" || site.undated === "bounded";
    checkFeed(seen, now, dated, reporter(document.path, findings));
    for (const { url } of seen.entries) if (url.startsWith(site.url)) links.add(url.slice(site.url.length));
  }
  for (const path of links) {
    const { status } = await ask(path);
    if (status !== 200) reporter(path, findings)("dead-link", `a feed links here, and the answer is ${status}`);
  }
  return { findings, documents: documents.length + links.size };
}

/** Undefined when the document cannot be read at all, which is then reported. */
async function checkDocument(
  path: string,
  format: Format,
  ask: (path: string) => Promise<Response>,
  base: string,
  findings: Finding[],
): Promise<SeenFeed | undefined> {
  const report = reporter(path, findings);
  const response = await ask(path);
  if (response.status !== 200) report("not-served", `the answer is ${response.status}`);
  const type = response.headers.get("content-type") ?? "none";
  if (!type.startsWith(mediaTypes[format])) report("wrong-type", `the content type is ${type}`);
  try {
    const seen = seeFeed(format, await response.text());
    if (seen.self !== base + path) report("wrong-self", `the feed says that its address is ${seen.self}`);
    return seen;
  } catch (error) {
    report("not-well-formed", (error as Error).message);
    return undefined;
  }
}

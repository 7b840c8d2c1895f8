// The doctor's round: every feed with its archive chain, then what they link to. The same for a build and for a site
// that is asked over the network.

import { mediaTypes } from "../../feeds/media-types.ts";
import type { Instant } from "../../model/dates.ts";
import { type Ask, typeOf } from "./ask.ts";
import { checkEmbargo, checkEntries } from "./check-against-project.ts";
import { checkDelivery } from "./check-delivery.ts";
import { checkDocument, checkSize } from "./check-document.ts";
import { checkSites } from "./check-site-wide.ts";
import { type Finding, reporter } from "./finding.ts";
import { eachAtOnce } from "./many.ts";
import { open } from "./open.ts";
import type { Project } from "./project.ts";
import { seeFeed } from "./see-feed.ts";
import type { SeenFeed } from "./seen-feed.ts";

export interface Round {
  readonly ask: Ask;
  readonly now: Instant;
  /** Of the addresses that belong to the site: `https://news.example`. */
  readonly origin: string;
  readonly feeds: readonly string[];
  /** Pages for people and other documents that feeds do not link to. */
  readonly pages: readonly string[];
  /** That `feeds` is all of them. */
  readonly isWhole: boolean;
  /** False when the site leaves dates out. */
  readonly dated: boolean;
  readonly project?: Project;
  /** Of feeds, and of pages, that are asked for at most. */
  readonly most: number;
}

export interface Examined {
  readonly findings: readonly Finding[];
  readonly documents: number;
  /** Distinct ids. */
  readonly items: number;
}

export async function examine(round: Round): Promise<Examined> {
  const findings: Finding[] = [];
  const seen = await examineFeeds(round, findings);
  const starts = new Set(round.pages);
  const links = new Set(starts);
  for (const { entries } of seen.values()) for (const { url } of entries) if (url !== undefined) links.add(url);
  const pages = [...links].filter((url) => isOn(round.origin, url));
  const asked = pages.slice(0, round.most);
  await eachAtOnce(asked, (url) => examinePage(url, !starts.has(url), round, findings));
  const isCut = asked.length < pages.length || seen.size >= round.most;
  if (isCut)
    reporter(round.origin, findings)("not-examined", `only ${seen.size} feeds and ${asked.length} pages were examined`);
  await checkSites(round, seen, isCut, findings);
  const ids = new Set([...seen.values()].flatMap(({ entries }) => entries.map(({ id }) => id)));
  return { findings: inOrder(findings), documents: seen.size + asked.length, items: ids.size };
}

/** By address, those that could be read. Archive pages are found by their chain. */
async function examineFeeds(round: Round, findings: Finding[]): Promise<ReadonlyMap<string, SeenFeed>> {
  const seen = new Map<string, SeenFeed>();
  const known = new Set<string>();
  let wave: readonly string[] = round.feeds;
  while (wave.length > 0) {
    const next = [...new Set(wave)].filter((url) => !known.has(url)).slice(0, round.most - known.size);
    for (const url of next) known.add(url);
    await eachAtOnce(next, async (url) => {
      const feed = await examineFeed(url, round, findings);
      if (feed !== undefined) seen.set(url, feed);
    });
    wave = next.flatMap((url) => neighboursOf(seen.get(url), round)).filter((url) => isOn(round.origin, url));
  }
  return seen;
}

/** A list of feeds names each in one format. */
function neighboursOf(feed: SeenFeed | undefined, { isWhole }: Round): readonly string[] {
  if (feed === undefined) return [];
  const chain = [feed.previous, feed.next, feed.current].filter((url) => url !== undefined);
  return isWhole ? [...chain, ...feed.alternates] : chain;
}

async function examineFeed(url: string, round: Round, findings: Finding[]): Promise<SeenFeed | undefined> {
  const { ask, now, dated, project } = round;
  const report = reporter(url, findings);
  const opened = await open(url, "feed", ask, report);
  if (opened === undefined) return undefined;
  const { address, answer, text } = opened;
  await checkDelivery(address, answer, ask, report);
  checkSize(Buffer.byteLength(text), report);
  if (project !== undefined) checkEmbargo(text, project, report);
  try {
    const feed = seeFeed(text);
    const type = answer.headers.get("content-type");
    if (typeOf(answer.headers) !== mediaTypes[feed.format]) {
      report("wrong-type", `the content type is ${type}, not ${mediaTypes[feed.format]}`);
    }
    checkDocument(feed, { address, now, dated }, report);
    if (project !== undefined) checkEntries(feed, project, report);
    return feed;
  } catch (error) {
    report("not-well-formed", (error as Error).message);
    return undefined;
  }
}

async function examinePage(
  url: string,
  isLinked: boolean,
  { ask, project }: Round,
  findings: Finding[],
): Promise<void> {
  const report = reporter(url, findings);
  const opened = await open(url, "any", ask, (code, message) =>
    code === "not-served" && isLinked
      ? report("dead-link", `a feed links here, and ${message}`)
      : report(code, message),
  );
  if (opened === undefined) return;
  if (project !== undefined) checkEmbargo(opened.text, project, report);
  if (!isLinked) await checkDelivery(opened.address, opened.answer, ask, report);
}

const isOn = (origin: string, url: string): boolean =>
  URL.canParse(url) && new URL(url).origin === new URL(origin).origin;

const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => rank(a) - rank(b) || compare(a.where, b.where) || compare(a.code, b.code));

const rank = ({ severity }: Finding): number => (severity === "error" ? 0 : 1);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

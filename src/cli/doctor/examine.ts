// The doctor's round: every feed with its archive chain, then what they link to. The same for a build and for a site
// that is asked over the network. It ends in bounded time and memory, whatever a server answers.
import type { Instant } from "../../model/dates.ts";
import type { Ask } from "./ask.ts";
import { checkAsReader } from "./check-as-reader.ts";
import { checkDelivery } from "./check-delivery.ts";
import { findTraces, type Leaks, reportLeaks } from "./check-embargo.ts";
import { checkSites } from "./check-site-wide.ts";
import { examineFeed } from "./examine-feed.ts";
import type { FaultCode } from "./faults.ts";
import type { Finding, Findings } from "./finding.ts";
import { eachAtOnce } from "./many.ts";
import { open } from "./open.ts";
import { OutOfPatience } from "./patience.ts";
import { isOwnSite, type Project } from "./project.ts";
import { isWebAddress, type SeenFeed } from "./seen-feed.ts";

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
  /** Letters of feeds that are read at most; an item counts for some more. */
  readonly mostText: number;
  /** What it is when something that is held shows: readers have seen it, or are about to. */
  readonly leak: FaultCode & ("embargo-leak" | "embargo-ahead");
  readonly findings: Findings;
}

export interface Examined {
  readonly findings: readonly Finding[];
  readonly documents: number;
  /** Distinct ids. */
  readonly items: number;
}

/** What the round has met so far. */
export interface Met {
  readonly leaks: Leaks;
  readonly seen: Map<string, SeenFeed>;
  /** Letters. */
  read: number;
  pages: number;
}

export async function examine(round: Round): Promise<Examined> {
  const { findings, origin } = round;
  const met: Met = { leaks: new Map(), seen: new Map(), read: 0, pages: 0 };
  const say = (why: string) =>
    findings.at(origin)("not-examined", `${why}: only ${met.seen.size} feeds and ${met.pages} pages were examined`);
  try {
    const isCut = await goRound(round, met);
    if (isCut) say("there are more than are asked for");
    await checkSites(round, met, isCut);
  } catch (error) {
    if (!(error instanceof OutOfPatience)) throw error;
    say(error.message);
  }
  // What another site says of an address such as ours gives nothing away.
  if (round.project !== undefined && isOwnSite(round.project, met.seen)) reportLeaks(met.leaks, round.project, round);
  const ids = new Set([...met.seen.values()].flatMap(({ entries }) => entries.map(({ id }) => id)));
  return { findings: findings.all(), documents: met.seen.size + met.pages, items: ids.size };
}

/** True when something was left out. */
async function goRound(round: Round, met: Met): Promise<boolean> {
  const first = round.feeds[0];
  if (first !== undefined) await checkAsReader(first, round.ask, round.findings.at(first));
  const isCut = await examineFeeds(round, met);
  const starts = new Set(round.pages);
  const pages = [...new Set([...starts, ...linksOf(met.seen)])].filter((url) => isOn(round.origin, url));
  const asked = pages.slice(0, round.most);
  await eachAtOnce(asked, (url) => examinePage(url, !starts.has(url), round, met));
  return isCut || asked.length < pages.length;
}

/** Archive pages are found by their chain. True when feeds were left out. */
async function examineFeeds(round: Round, met: Met): Promise<boolean> {
  const known = new Set<string>();
  const archives = new Set<string>();
  let wave: readonly string[] = round.feeds;
  let isCut = false;
  while (wave.length > 0) {
    const waiting = [...new Set(wave)].filter((url) => !known.has(url));
    const next = waiting.slice(0, round.most - known.size);
    isCut ||= next.length < waiting.length;
    for (const url of next) known.add(url);
    await eachAtOnce(next, async (url) => {
      if (met.read > round.mostText) isCut = true;
      else await examineFeed(url, round, met);
    });
    const found = next.flatMap((url) => neighboursOf(url, met.seen.get(url), archives, round));
    wave = found.filter((url) => isOn(round.origin, url));
  }
  return isCut;
}

/** A list of feeds names each in one format. What is no archive, though a feed says so, leads on to nothing. */
function neighboursOf(
  url: string,
  feed: SeenFeed | undefined,
  archives: Set<string>,
  { isWhole }: Round,
): readonly string[] {
  if (feed === undefined || (archives.has(url) && !feed.isArchive && feed.format !== "json")) return [];
  const older = [feed.previous, feed.next].filter((other) => other !== undefined);
  for (const other of older) archives.add(other);
  const chain = feed.current === undefined ? older : [...older, feed.current];
  return isWhole ? [...chain, ...feed.alternates] : chain;
}

const linksOf = (seen: ReadonlyMap<string, SeenFeed>): readonly string[] =>
  [...seen.values()].flatMap(({ entries }) =>
    entries.flatMap(({ url = "" }) => (isWebAddress(url) ? [new URL(url).href] : [])),
  );

async function examinePage(url: string, isLinked: boolean, round: Round, met: Met): Promise<void> {
  const report = round.findings.at(url);
  const opened = await open(url, "any", round.ask, (code, message) =>
    code === "not-served" && isLinked
      ? report("dead-link", `a feed links here, and ${message}`)
      : report(code, message),
  );
  met.pages += 1;
  if (opened === undefined) return;
  findTraces(url, opened.text, round.project, met.leaks);
  if (!isLinked) await checkDelivery(opened.address, opened.answer, round, report);
}

const isOn = (origin: string, url: string): boolean => isWebAddress(url) && new URL(url).origin === origin;

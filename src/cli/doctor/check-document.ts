// What must be true of a feed by itself, whatever its format.
import type { Instant } from "../../model/dates.ts";
import type { Report } from "./finding.ts";
import { readFeedDate } from "./read-feed-date.ts";
import { isWebAddress, type SeenDate, type SeenEntry, type SeenFeed } from "./seen-feed.ts";

/** Readers' authors call 250 KB fine and 1 MB a burden; some refuse what is larger. */
const BIG = 250_000;
const TOO_BIG = 1_000_000;

/** A clock may be a little ahead of ours. */
export const SKEW_MILLISECONDS = 60_000;

export interface Expected {
  /** The address that was asked. */
  readonly address: string;
  readonly now: Instant;
  /** False when RSS and JSON Feed may leave dates out. */
  readonly dated: boolean;
}

export function checkDocument(feed: SeenFeed, { address, now, dated }: Expected, report: Report): void {
  const latest = Date.parse(now) + SKEW_MILLISECONDS;
  for (const part of feed.unread) report("not-well-formed", part);
  for (const name of feed.missing) report("missing-element", `the required element ${name} is missing or empty`);
  if (feed.self === undefined) report("no-self", "the feed does not name its own address");
  else if (feed.self !== address) report("wrong-self", `the feed says that its address is ${feed.self}`);
  checkDate(feed.updated, "the feed", latest, report, "future-feed-date");
  const ids = new Set<string>();
  for (const entry of feed.entries) {
    if (entry.id !== undefined && ids.has(entry.id)) report("duplicate-id", `two items have the id ${entry.id}`);
    ids.add(entry.id ?? "");
    checkEntry(entry, feed.format === "atom" || dated, latest, report);
  }
}

function checkEntry(entry: SeenEntry, dated: boolean, latest: number, report: Report): void {
  const { id, title, url, content, published, updated } = entry;
  const name = id || title || "an item";
  if (!id?.trim()) report("no-id", `${name} has no id`);
  if (!title?.trim()) report("no-title", `${name} has no title`);
  if (!content?.trim()) report("no-content", `${name} has neither content nor summary`);
  if (url === undefined || !URL.canParse(url)) report("bad-link", `${name} has no absolute link`);
  else if (!isWebAddress(url)) report("bad-link", `${name} links to ${url}, which no browser should open`);
  if (dated && published === undefined) report("undated", `${name} has no date of publication`);
  const from = checkDate(published, name, latest, report);
  const to = checkDate(updated, name, latest, report);
  if (from !== undefined && to !== undefined && to < from) {
    report("updated-before-published", `${name} is updated ${updated?.words} but published ${published?.words}`);
  }
}

function checkDate(
  date: SeenDate | undefined,
  name: string,
  latest: number,
  report: Report,
  future: "future-date" | "future-feed-date" = "future-date",
): number | undefined {
  if (date === undefined) return undefined;
  const at = readFeedDate(date);
  if (at === undefined) report("bad-date", `${name} is dated “${date.words}”, which is no date of ${rfcOf(date)}`);
  else if (at > latest) report(future, `${name} is dated ${date.words}, which is still to come`);
  return at;
}

const rfcOf = ({ form }: SeenDate): string => (form === "rfc822" ? "RFC 822" : "RFC 3339");

export function checkSize(bytes: number, report: Report): void {
  const size = `${Math.ceil(bytes / 1000)} KB without compression`;
  if (bytes > TOO_BIG) report("too-big", `the document has ${size}`);
  else if (bytes > BIG) report("big", `the document has ${size}`);
}

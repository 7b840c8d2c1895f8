// Validators that lie: an answer 304 to one that was never given, and a Last-Modified that no reader can go by.
import { findHttpDate, writeHttpDate } from "../../http/http-date.ts";
import type { Instant } from "../../model/dates.ts";
import { type Answer, type Ask, PLAIN } from "./ask.ts";
import { SKEW_MILLISECONDS } from "./check-document.ts";
import type { Report } from "./finding.ts";
import { readFeedDate } from "./read-feed-date.ts";
import type { SeenFeed } from "./seen-feed.ts";

const FOREIGN_TAG = '"dateline-check-has-made-this-tag-up"';
const LONG_AGO = "1990-01-01T00:00:00Z";
const A_DAY = 86_400_000;

/** Whoever is told that nothing has changed, whatever they have, never learns of anything new. */
export async function checkFalse304(
  url: string,
  { headers }: Answer,
  { ask, now }: { readonly ask: Ask; readonly now: Instant },
  report: Report,
): Promise<void> {
  const modified = Date.parse(findHttpDate(headers.get("last-modified") ?? "", now) ?? "");
  // Files may be dated 1970: then 304 to a date of 1990 is right.
  const before = Math.min(Date.parse(LONG_AGO), Number.isNaN(modified) ? Number.POSITIVE_INFINITY : modified - A_DAY);
  const conditions = {
    "If-None-Match": FOREIGN_TAG,
    "If-Modified-Since": writeHttpDate(new Date(before).toISOString()),
  };
  for (const [name, value] of Object.entries(conditions)) {
    const { status } = await ask(url, { headers: { ...PLAIN, [name]: value } });
    if (status === 304) report("false-304", `${name}: ${value} is answered 304, though the server never gave it`);
  }
}

export function checkLastModified(headers: Headers, now: Instant, report: Report): void {
  const words = headers.get("last-modified");
  if (words === null) return;
  const at = findHttpDate(words, now);
  if (at === undefined) report("bad-last-modified", `Last-Modified is “${words}”, which is no date of RFC 9110`);
  else if (Date.parse(at) > Date.parse(now) + SKEW_MILLISECONDS) {
    report("future-feed-date", `Last-Modified is ${words}, which is still to come`);
  }
}

/** Against what the document holds: a reader that has this date is told that it misses nothing. */
export function checkModifiedAgainst(feed: SeenFeed, headers: Headers, now: Instant, report: Report): void {
  const words = headers.get("last-modified") ?? "";
  const at = Date.parse(findHttpDate(words, now) ?? "");
  const latest = Date.parse(now);
  let newest: { readonly time: number; readonly said: string } | undefined;
  for (const date of feed.entries.flatMap(({ published, updated }) => [published ?? [], updated ?? []].flat())) {
    const time = readFeedDate(date);
    // What is still to come is told of by itself.
    if (time !== undefined && time <= latest && time > (newest?.time ?? at)) newest = { time, said: date.words };
  }
  if (newest !== undefined && newest.time > at + SKEW_MILLISECONDS) {
    report("old-last-modified", `Last-Modified is ${words}, but an item is dated ${newest.said}`);
  }
}

// What a feed says of one item, whatever its format, and what must be true of it in all of them.
import type { Instant } from "../model/dates.ts";
import type { Report } from "./finding.ts";

export interface SeenEntry {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly content: string;
  /** As written; undefined when there is none. */
  readonly published: string | undefined;
  readonly updated: string | undefined;
}

export interface SeenFeed {
  readonly self: string;
  readonly updated: string | undefined;
  readonly entries: readonly SeenEntry[];
}

// RFC 822 as RSS 2.0 has it, with a year of four digits; RFC 3339 as RFC 4287 section 3.3 and JSON Feed 1.1 have it.
export const RFC822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/;
export const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** `dated`: every item must carry a date of publication. */
export function checkFeed(feed: SeenFeed, now: Instant, dated: boolean, report: Report): void {
  const ids = new Set<string>();
  for (const entry of feed.entries) {
    if (ids.has(entry.id)) report("duplicate-id", `two items have the id ${entry.id}`);
    ids.add(entry.id);
    checkEntry(entry, now, dated, report);
  }
  if (isLater(feed.updated, now)) report("future-feed-date", `the feed's own date ${feed.updated} is still to come`);
}

function checkEntry(entry: SeenEntry, now: Instant, dated: boolean, report: Report): void {
  const name = entry.id || entry.title || "an item";
  if (!/^tag:[!-~]+$/.test(entry.id)) report("bad-id", `${name} has no tag URI for an id`);
  if (entry.title.trim() === "") report("no-title", `${name} has no title`);
  if (entry.content.trim() === "") report("no-content", `${name} has no content`);
  if (!URL.canParse(entry.url)) report("bad-link", `${name} has no absolute link`);
  if (dated && entry.published === undefined) report("undated", `${name} has no date of publication`);
  for (const date of [entry.published, entry.updated]) {
    if (date === undefined) continue;
    if (!RFC822.test(date) && !RFC3339.test(date)) report("bad-date", `${name} has an unreadable date: ${date}`);
    else if (isLater(date, now)) report("future-date", `${name} is dated ${date}, which is still to come`);
  }
  const { published, updated } = entry;
  if (published !== undefined && updated !== undefined && Date.parse(updated) < Date.parse(published)) {
    report("updated-before-published", `${name} is updated ${updated} but published ${published}`);
  }
}

const isLater = (date: string | undefined, now: Instant): boolean =>
  date !== undefined && Date.parse(date) > Date.parse(now);

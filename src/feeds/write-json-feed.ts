// Channel → JSON Feed 1.1 (jsonfeed.org/version/1.1), with the extension `_dateline` that says how each date is known.
// A plain object: `feed` writes version 1.
import type { Moment } from "../model/dates.ts";
import type { GuardedChannel, GuardedEntry } from "./guard.ts";

/** The same channel gives the same text, on one line. */
export function writeJsonFeed(channel: GuardedChannel): string {
  const { title, description, language, authors, home, self, archive, entries } = channel;
  // `JSON.stringify` leaves out what is undefined, and keeps this order.
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: home,
    feed_url: self.json,
    // Each page is the next older one: the chain ends, and no address comes twice.
    next_url: archive?.previous?.json,
    description,
    language,
    authors,
    items: entries.map(jsonItem),
  });
}

function jsonItem(entry: GuardedEntry) {
  const { id, url, externalUrl, title, html, summary, image, authors, topics, language } = entry;
  const { dated, published, updated } = entry;
  return {
    id,
    url,
    external_url: externalUrl,
    title: title || undefined,
    content_html: html,
    summary: summary || undefined,
    image: image?.url,
    date_published: dated ? published.at : undefined,
    date_modified: dated ? updated.at : undefined,
    // An empty list would say "by nobody"; none says "by those of the feed".
    authors: authors.length === 0 ? undefined : authors,
    tags: topics.length === 0 ? undefined : topics,
    language,
    _dateline: howDated(entry),
  };
}

// Section "Extensions": no key may begin with `_` or hold a `.`, and `about` says where a person reads what it means:
// the item's own page shows the same in words.
function howDated({ url, published, updated }: GuardedEntry) {
  return { about: url, basis: published.basis, published: moment(published), updated: moment(updated) };
}

function moment({ precision, basis, captureFrom, evidence }: Moment) {
  return { precision, basis, captureFrom, words: evidence?.words, page: evidence?.page, line: evidence?.line };
}

// A feed in one format, the part of it that is newer than a revision, and the page that a browser shows at its address.
import { archiveLinks } from "../feeds/archive-links.ts";
import { buildChannel, placeArchive } from "../feeds/channel.ts";
import { feedAddressesOf, type Grounds, pagePath } from "../feeds/feed-path.ts";
import type { GuardedChannel } from "../feeds/guard.ts";
import { mediaTypes } from "../feeds/media-types.ts";
import { writeAtom } from "../feeds/write-atom.ts";
import { writeJsonFeed } from "../feeds/write-json-feed.ts";
import { writeRss } from "../feeds/write-rss.ts";
import type { FeedKey, Format } from "../model/channel.ts";
import type { FeedHead } from "../store/store.ts";
import { feedAddresses } from "./feed-address.ts";
import { notAfter } from "./http-date.ts";
import type { HeaderLink } from "./link-header.ts";
import { type Asked, type Subject, timesOf } from "./subject.ts";
import { feedView } from "./views/feed-view.ts";
import { visitVary } from "./visit.ts";

const writers: Readonly<Record<Format, (channel: GuardedChannel) => string>> = {
  rss: writeRss,
  atom: writeAtom,
  json: writeJsonFeed,
};

// A store gives the same head until something changes, so a poll finds its subject ready.
const ready = new WeakMap<FeedHead, Map<string, Subject>>();

export async function findFeed(asked: Asked, key: FeedKey, format: Format): Promise<Subject | undefined> {
  const head = await asked.store.feed(key, asked.now);
  return head && keepReady(head, `${format} ${asked.base}`, () => feedSubject(asked, key, format, head));
}

/** At the feed's very address. */
export async function findFeedView(asked: Asked, key: FeedKey, format: Format): Promise<Subject | undefined> {
  const feed = await findFeed(asked, key, format);
  const head = await asked.store.feed(key, asked.now);
  if (feed === undefined || head === undefined) return undefined;
  const { newerThan: _, address, ...rest } = feed;
  const { base } = asked;
  const view = { site: asked.store.site, base, key, format, head };
  // The name under which it is kept; a tag of the page must not pass for one of the feed.
  return { ...rest, address: `${address} as a page`, type: "text/html", write: () => String(feedView(view)) };
}

function keepReady(head: FeedHead, name: string, make: () => Subject): Subject {
  const known = ready.get(head) ?? new Map<string, Subject>();
  ready.set(head, known);
  const subject = known.get(name) ?? make();
  known.set(name, subject);
  return subject;
}

function feedSubject({ store: { site }, base, now }: Asked, key: FeedKey, format: Format, head: FeedHead): Subject {
  const { items, name, archive, replaced } = head;
  // As it was when first asked for: a date that went with the clock would make the document another every second.
  const changed = notAfter(now, head.changed);
  const named = { ...(name === undefined ? {} : { name }), ...(archive === undefined ? {} : { archive }) };
  const channel = (some: FeedHead["items"]): GuardedChannel => {
    const about = key.kind === "article" ? items[0] : undefined;
    return buildChannel({ site, base, key, items: some, changed, ...named, ...(about === undefined ? {} : { about }) });
  };
  return {
    ...timesOf(head),
    address: feedAddressesOf(base, key)[format],
    type: mediaTypes[format],
    isArchive: key.kind === "archive",
    vary: visitVary,
    links: headerLinks({ site, base }, key, format, head),
    write: () => writers[format](channel(items)),
    newerThan: (revision) => {
      // A removal, or a change of the site itself, shows only in the whole.
      if (replaced > revision) return undefined;
      const newer = items.filter((item) => item.changed > revision);
      // Something changed that no item tells of.
      if (newer.length === 0) return undefined;
      return { count: newer.length, write: () => writers[format](channel(newer)) };
    },
  };
}

function headerLinks(grounds: Grounds, key: FeedKey, format: Format, { archive }: FeedHead): readonly HeaderLink[] {
  const place = archive && placeArchive(archive, key, grounds);
  return [
    ...feedAddresses(grounds, key).map(
      ({ href, type, format: other }): HeaderLink => ({ href, type, rel: other === format ? "self" : "alternate" }),
    ),
    { href: grounds.base + pagePath(key), rel: "alternate", type: "text/html" },
    ...archiveLinks(place, format).map(({ rel, href }): HeaderLink => ({ href, rel, type: mediaTypes[format] })),
  ];
}

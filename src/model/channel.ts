// One feed before any format: the writers in `feeds` turn a channel into a document.
import type { Instant, Moment } from "./dates.ts";
import type { ItemImage } from "./item.ts";
import type { Author } from "./site.ts";

export type Format = "rss" | "atom" | "json";

/** Which feed is meant. */
export type FeedKey =
  | { readonly kind: "all" | "articles" | "updates" }
  | { readonly kind: "article" | "topic" | "author"; readonly slug: string }
  /** A full page of RFC 5005's archive, counted from 1, the oldest. */
  | { readonly kind: "archive"; readonly page: number };

export interface ChannelEntry {
  readonly id: string;
  /** Absolute. */
  readonly url: string;
  /** Where the item was captured from, when that is known. */
  readonly externalUrl?: string;
  readonly title: string;
  /** BCP 47; absent when nobody knows. */
  readonly language?: string;
  readonly authors: readonly Author[];
  readonly topics: readonly string[];
  readonly summary: string;
  readonly html: string;
  readonly image?: ItemImage;
  readonly published: Moment;
  readonly updated: Moment;
  /** False when the site's undated policy leaves the date of this item out of RSS and JSON Feed. */
  readonly dated: boolean;
}

export type Addresses = Readonly<Record<Format, string>>;

/** Where readers are sent: a format that moved is at its new address, and one that ended is not there. */
export type OpenAddresses = Readonly<Partial<Addresses>>;

export interface ChannelArchive {
  /** True of an archive page, false of the feed that people subscribe to. */
  readonly isArchive: boolean;
  readonly current: OpenAddresses;
  /** The next older page. */
  readonly previous?: OpenAddresses;
  readonly next?: OpenAddresses;
}

export interface Channel {
  /** A tag URI. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language?: string;
  readonly rights?: string;
  readonly authors: readonly Author[];
  /** The page for people that this feed is of; absolute. */
  readonly home: string;
  /** This feed's own address in each format; absolute. */
  readonly self: Addresses;
  /** Where a reader finds the same feed in another format. */
  readonly alternates: OpenAddresses;
  readonly updated: Instant;
  /** RFC 5005 section 4: where this document stands among the archives of its feed. */
  readonly archive?: ChannelArchive;
  readonly entries: readonly ChannelEntry[];
}

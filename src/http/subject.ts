// What a request asks for, before any coding, condition or header of its own.
import type { Grounds } from "../feeds/feed-path.ts";
import type { FeedKey } from "../model/channel.ts";
import type { Instant } from "../model/dates.ts";
import type { FeedHead, Store } from "../store/store.ts";
import type { NewerPart } from "./delta.ts";
import { feedAddresses } from "./feed-address.ts";
import type { HeaderLink } from "./link-header.ts";

export interface Subject {
  /** Absolute; no two documents share one. */
  readonly address: string;
  /** Media type without a charset. */
  readonly type: string;
  /** Its Last-Modified and its revision; absent when the address names the content, which never changes. */
  readonly changed?: Instant;
  readonly nextRelease?: Instant;
  /** A page of the archive may be kept for a day. */
  readonly isArchive?: boolean;
  /** A Cache-Control of its own. */
  readonly caching?: string;
  /** The request headers that it hangs on, when there are more than `Accept-Encoding`. */
  readonly vary?: string;
  /** The addresses of the pictures that a page shows, which its policy has to let through. */
  readonly pictures?: readonly string[];
  readonly links: readonly HeaderLink[];
  readonly write: () => string;
  /** Of a feed: what is newer than that revision; undefined when only the whole will do. */
  readonly newerThan?: (revision: Instant) => NewerPart | undefined;
}

/** Where and when a question is asked. */
export interface Asked {
  readonly store: Store;
  readonly base: string;
  readonly now: Instant;
}

/** A page for people; `feeds` are those it leads to, its own first. */
export function pageSubject(
  path: string,
  grounds: Grounds,
  feeds: readonly FeedKey[],
  times: Pick<FeedHead, "changed" | "nextRelease">,
  write: Subject["write"],
): Subject {
  const address = grounds.base + path;
  const alternates = feeds.flatMap((key) => feedAddresses(grounds, key));
  const links: readonly HeaderLink[] = [
    { href: address, rel: "self", type: "text/html" },
    ...alternates.map(({ href, type }): HeaderLink => ({ href, rel: "alternate", type })),
  ];
  return { ...timesOf(times), address, type: "text/html", links, write };
}

export const timesOf = ({
  changed,
  nextRelease,
}: Pick<FeedHead, "changed" | "nextRelease">): Pick<Subject, "changed" | "nextRelease"> =>
  nextRelease === undefined ? { changed } : { changed, nextRelease };

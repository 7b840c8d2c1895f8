// The one door to published items. Bundled content answers today; a database may answer tomorrow, so every answer is a promise.
import type { FeedKey } from "../model/channel.ts";
import type { Instant } from "../model/dates.ts";
import type { Guarded } from "../model/guarded.ts";
import type { Item } from "../model/item.ts";
import type { Edition } from "../model/words.ts";

export type { FeedKey };

export interface FeedHead {
  /**
   * Newest change first; in an article's feed the article, then its coverage in page order; on an archive page in order
   * of appearance, newest first. `changed` of an item counts its release.
   */
  readonly items: readonly Guarded<Item>[];
  /**
   * The newest change of this feed that is public: its revision, its date, its Last-Modified. Later than `now` when it was
   * recorded by a machine whose clock runs ahead.
   */
  readonly changed: Instant;
  /** The newest change that no list of changed items can tell: of the site file, or a removal. */
  readonly replaced: Instant;
  /** What a topic or an author is called. */
  readonly name?: string;
  /** Of the feed of everything and of its archive pages. */
  readonly archive?: ArchivePlace;
  /** When a held item will appear in this feed: no cache may keep the answer longer. */
  readonly nextRelease?: Instant;
}

/** Pages of the archive by number, the oldest is 1; all of them are full. */
export interface ArchivePlace {
  readonly previous?: number;
  readonly next?: number;
}

/** A topic or an author that has public items. */
export interface Collection {
  readonly slug: string;
  readonly name: string;
  /** The newest change of its feed. */
  readonly changed: Instant;
}

/** Every question takes the clock as `now`: what is held until later than that is not there. */
export interface Store {
  readonly site: Edition;
  feed(key: FeedKey, now: Instant): Promise<FeedHead | undefined>;
  article(slug: string, now: Instant): Promise<Item | undefined>;
  /** `id` is the last segment of the item's id. */
  coverage(id: string, now: Instant): Promise<Item | undefined>;
  /** Every public item, in the order of feeds. */
  all(now: Instant): Promise<readonly Item[]>;
  /** By name. */
  topics(now: Instant): Promise<readonly Collection[]>;
  authors(now: Instant): Promise<readonly Collection[]>;
  /**
   * When the item of this path was removed; undefined unless it was public once and is gone. Of the path of a topic or an
   * author, which has to be looked for first: when the last item left it.
   */
  removal(path: string, now: Instant): Promise<Instant | undefined>;
}

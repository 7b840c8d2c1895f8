// The one door to published items. Bundled content answers today; a database may answer tomorrow, so every answer is a promise.
import type { FeedKey } from "../model/channel.ts";
import type { Instant } from "../model/dates.ts";
import type { Item } from "../model/item.ts";
import type { Site } from "../model/site.ts";

export type { FeedKey };

export interface FeedHead {
  /** Newest change first; in an article's feed the article, then its coverage in page order. */
  readonly items: readonly Item[];
  /** The newest change of this feed that is public: its date, and its Last-Modified. Never later than `now`. */
  readonly changed: Instant;
  /** When a held item will appear in this feed: no cache may keep the answer longer. */
  readonly nextRelease?: Instant;
}

/** Every question takes the clock as `now`: what is held until later than that is not there. */
export interface Store {
  readonly site: Site;
  feed(key: FeedKey, now: Instant): Promise<FeedHead | undefined>;
  article(slug: string, now: Instant): Promise<Item | undefined>;
  /** `id` is the last segment of the item's id. */
  coverage(id: string, now: Instant): Promise<Item | undefined>;
}

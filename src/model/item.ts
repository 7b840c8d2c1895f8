// An item as a feed carries it: an article, or one entry of related coverage, with its two settled dates.
import type { Doubt, Instant, Moment, ReadingPlace, Role } from "./dates.ts";
import type { Guarded } from "./guarded.ts";
import type { PageImage } from "./page.ts";
import type { Author, Site } from "./site.ts";
import type { Edition } from "./words.ts";

export type ItemKind = "article" | "coverage";

/** Another item, as this one points to it. */
export interface ItemLink {
  readonly id: string;
  /** On this site, from its root: `/articles/SLUG`. */
  readonly path: string;
  readonly title: string;
}

export type ImageType = "image/avif" | "image/gif" | "image/jpeg" | "image/png" | "image/webp";

/** The picture that stands for an item. */
export interface ItemImage extends PageImage {
  /** As its address tells; nothing is fetched to find out. */
  readonly type?: ImageType;
}

/** Why a date does not count beside the others of its page. Kept as words, which `dateline read` prints as they are. */
export type LostReason =
  | "stands in the page's head, and nothing agrees with it"
  | "repeats the printed update"
  | "another date stands nearer to the headline"
  | "is the moment at which the page was made"
  | "agrees with the printed date, which it makes exact"
  | "agrees with the printed clock, and calls it UTC wrongly"
  | "contradicts the printed date"
  | "another place says it better";

/** A date line that was read for an item, and did or did not win. */
export interface StatedDate {
  readonly words: string;
  readonly place: ReadingPlace;
  readonly where?: string;
  readonly page: string;
  readonly line?: number;
  readonly role: Role;
  /** ISO 8601 with the stated offset, a wall clock without one, or a day; absent when impossible. */
  readonly stated?: string;
  readonly doubts: readonly Doubt[];
  /** Why another date counts and this one does not. */
  readonly lost?: LostReason;
}

/** One time that an item's updated date moved while the item was public. */
export interface Move {
  /** When it was recorded. */
  readonly at: Instant;
  readonly from: Instant;
  readonly to: Moment;
}

export interface Item {
  /** A tag URI; the same string in every format, for ever. */
  readonly id: string;
  readonly kind: ItemKind;
  readonly path: string;
  readonly title: string;
  readonly language: string;
  readonly authors: readonly Author[];
  readonly topics: readonly string[];
  /** Plain text, one paragraph. */
  readonly summary: string;
  /** The item's own content: safe HTML, every address absolute. */
  readonly html: string;
  /** Where the page was captured from; of a coverage entry, where its original is. */
  readonly source?: string;
  readonly image?: ItemImage;
  /** The part of the paper that it stood in, as its page says. */
  readonly section?: string;
  readonly published: Moment;
  readonly updated: Moment;
  /** First recorded. */
  readonly recorded: Instant;
  /** The last change of any kind that was recorded: the order of feeds. */
  readonly changed: Instant;
  /** Oldest first. */
  readonly moves: readonly Move[];
  readonly stated: readonly StatedDate[];
  /** Of an article, its coverage in page order; of a coverage entry, the articles that list it. */
  readonly related: readonly ItemLink[];
  /** Of coverage that pages show which are held: what it is from the release of each on, the soonest first. */
  readonly later?: readonly LaterItem[];
}

export interface LaterItem {
  readonly at: Instant;
  readonly shows: Omit<Item, "later">;
}

/** An item's place in the archive: it keeps it for ever. */
export interface Appearance {
  readonly id: string;
  /** When it became public: first recorded, or released later than that. Of a held item, when it will. */
  readonly at: Instant;
}

/** An item that was public once and that no page shows any more; or a list that a public item left. */
export interface Removal {
  readonly path: string;
  readonly at: Instant;
}

/** All that is to be published. Holds no time of its own: the same content gives the same bytes. */
export interface SettledContent {
  readonly site: Site;
  /** In the order of feeds: last change, updated, published, newest first, then id. */
  readonly items: readonly Item[];
  /** The last change of the site file, which shows in every feed. */
  readonly siteChanged: Instant;
  /** The newest recorded change that no item shows: of the site file, or a removal. Moves the feeds of the whole site. */
  readonly changed: Instant;
  /** Every item that ever appeared, or is to, in the order of the archive. What was removed keeps its place. */
  readonly appearances: readonly Appearance[];
  /** How many of them stand on each archive page that is recorded as full, oldest first. */
  readonly archivePages: readonly number[];
  readonly removals: readonly Removal[];
  /** Of topics, authors and articles, by the path of their page: when an item last left their feed. In order of time. */
  readonly departures: readonly Removal[];
}

/** What `build` writes and the Worker serves. */
export interface CompiledContent extends SettledContent {
  readonly site: Edition;
  readonly items: readonly Guarded<Item>[];
}

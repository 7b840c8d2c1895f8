// What this publisher has recorded. The only memory Dateline has: ids and published dates come from here, for ever.
import type { Instant, Moment } from "./dates.ts";
import type { ItemKind, Move } from "./item.ts";

/** An editor's own setting of a date, with what it was before. */
export interface Repair {
  readonly at: Instant;
  readonly from: Instant;
  readonly to: Instant;
  readonly reason: string;
}

/** A time during which the page did not show the item; without `to` it is still gone. */
export interface Absence {
  readonly from: Instant;
  readonly to?: Instant;
}

/** One item as one page shows it. An item on two pages has a record in both ledgers, and they agree on its dates. */
export interface LedgerRecord {
  readonly kind: ItemKind;
  /** The article is 0, its coverage entries count from 1 in page order. */
  readonly order: number;
  /** First recorded on this page. */
  readonly recorded: Instant;
  readonly published: Moment;
  readonly updated: Moment;
  /** Of the whole item as it was last published, its own dates of recording aside. */
  readonly digest: string;
  /** The last change of any kind. */
  readonly changed: Instant;
  /** The last change that moved `updated` because no newer date was stated with it. */
  readonly significant?: Instant;
  /** Digest of the normalised visible text. */
  readonly visible: string;
  /** Of a coverage entry: its normalised text, which finds it again. */
  readonly text?: string;
  readonly url?: string;
  /** Earlier texts of a coverage entry. */
  readonly aliases: readonly string[];
  /** Every time that `updated` moved while the item was public. */
  readonly moves: readonly Move[];
  readonly repairs: readonly Repair[];
  readonly absences: readonly Absence[];
  /** Topics, authors and articles whose feeds hold the item, as paths: `topics/harbour`. Absent of what an older version recorded. */
  readonly lists?: readonly string[];
  /** Lists that it left while it went on elsewhere, and when. */
  readonly left?: Readonly<Record<string, Instant>>;
  /** What becomes of it by itself when held pages that show it are released, the soonest first. */
  readonly later?: readonly LaterRecord[];
}

/** What is other than before from a release on; everything else of the record stays. */
export interface LaterRecord extends Pick<LedgerRecord, "updated" | "digest" | "moves"> {
  readonly at: Instant;
  readonly lists: readonly string[];
}

/** Of one file of the ledger. Both are absent of what an older version recorded. */
export interface Recordings {
  /** Every recording that changed this file, oldest first. */
  readonly recordings?: readonly Instant[];
  /** How many recordings of all files came before the last of these, as far as it knew. */
  readonly known?: number;
}

export interface PageLedger extends Recordings {
  readonly version: 1;
  readonly page: string;
  /** The page's file as last recorded, and when that very file was first seen. */
  readonly file: { readonly digest: string; readonly recorded: Instant };
  /** By item id. */
  readonly items: Readonly<Record<string, LedgerRecord>>;
}

/** The last change of the site file, which shows in every feed. */
export interface SiteLedger extends Recordings {
  readonly version: 1;
  readonly digest: string;
  readonly changed: Instant;
  /** What ids began with when they were first recorded; frozen with them. */
  readonly tagAuthority?: string;
}

/** The full pages of the archive, oldest first: the ids of each in order of appearance. Readers were given them, so they stand. */
export interface ArchiveLedger {
  readonly version: 1;
  readonly pages: readonly (readonly string[])[];
}

/** A ledger, as far as it tells who recorded when. */
export interface LedgerFiles {
  readonly site?: SiteLedger;
  readonly archive?: ArchiveLedger;
  readonly pages: ReadonlyMap<string, Recordings>;
  /** Of pages that are not among these, and stay as they are: what is said of how many. */
  readonly others?: ReadonlyMap<Recordings, number>;
}

export interface Ledger extends LedgerFiles {
  readonly site?: SiteLedger;
  readonly archive?: ArchiveLedger;
  /** By slug. Pages that were taken out stay. */
  readonly pages: ReadonlyMap<string, PageLedger>;
}

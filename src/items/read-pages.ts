// What settling starts from: pages as they were read, with the digest of the file behind each.
import type { Reading } from "../model/dates.ts";
import type { CoverageEntry, PageReading } from "../model/page.ts";

export interface ReadPage {
  /** Its body and highlights are boiled down to `body`, and empty here. */
  readonly reading: PageReading;
  readonly body: ReadBody;
  /** SHA-256 of the file's bytes. */
  readonly fileDigest: string;
}

/** What an article shows of its page's body. */
export interface ReadBody {
  readonly summary: string;
  readonly html: string;
  /** Digest of the normalised visible text, title and highlights included. */
  readonly visible: string;
}

/** One page showing one item: the article itself, or an entry of its coverage. */
export interface Appearance {
  readonly id: string;
  readonly page: ReadPage;
  /** 0 for the article, then 1, 2, … in page order. */
  readonly order: number;
  /** Absent for the article. */
  readonly entry?: CoverageEntry;
  /** The item's own; of an entry that the page repeats, all of them. */
  readonly readings: readonly Reading[];
}

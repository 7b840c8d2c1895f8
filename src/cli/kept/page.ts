// What a build came to of one page.
import type { Ties } from "../../items/ties.ts";
import type { Recordings } from "../../model/ledger.ts";
import type { Span } from "../line-file.ts";
import type { KeptFile } from "./file-states.ts";

export interface KeptPage {
  readonly slug: string;
  /** Absent for a page that was taken out. */
  readonly page: KeptFile | undefined;
  readonly ledger: KeptFile | undefined;
  readonly ties: Ties;
  /** Who recorded it when. */
  readonly filed: Recordings;
  /** What of it is not recorded. */
  readonly unrecorded: string | undefined;
  /** It may come out otherwise at another moment. */
  readonly isOpen: boolean;
  readonly rare: Rare | undefined;
}

/** Where the ledger of a page stands that a preview carries (`carried-ledgers.ts`), and what it says of who recorded it. */
export interface Carried extends Span {
  readonly digest: string;
  readonly filed: Recordings;
}

/** What pages of few sites have. */
export interface Rare {
  /** What a preview carries from build to build instead of what is recorded. */
  readonly carried?: Carried;
  /** Topics and authors of its items: only where the site gives some a new slug. */
  readonly lists?: readonly string[];
}

// What a build came to, as build/settled.txt holds it.
import type { Instant } from "../../model/dates.ts";
import type { Ledger } from "../../model/ledger.ts";
import type { SiteFile } from "../content-files.ts";
import { BUILDERS, digestSource } from "../digest-source.ts";
import { type Lines, readChecked, writeChecked } from "./checked-lines.ts";
import type { Chunk } from "./chunks.ts";
import type { Writing } from "./content.ts";
import { type LifeColumns, type LifeList, readLives, writeLives } from "./lives.ts";
import type { KeptPage } from "./page.ts";
import { readPages, type SomePages, writePages } from "./pages.ts";

/** What is kept of a site, but for its pages and lives. */
interface KeptRest {
  readonly file: SiteFile;
  /** Digest of the site as it was read. */
  readonly site: string;
  readonly now: Instant;
  /** What a preview takes for recorded of the site as a whole. */
  readonly carried?: Pick<Ledger, "site" | "archive">;
  /** Digest of what is recorded of it. */
  readonly ledgers: string;
  /** As `Archived` has it; absent where that is undefined. */
  readonly inOrder?: readonly number[];
  /** What was written of the compiled content. */
  readonly writing: Writing;
}

export interface KeptSite extends KeptRest {
  readonly pages: readonly SomePages[];
  /** In their order; of every item, and of those that are gone. */
  readonly lives: readonly Chunk<LifeColumns>[];
}

export interface SiteToKeep extends Omit<KeptRest, "writing"> {
  readonly pages: { readonly still: readonly SomePages[]; readonly others: readonly KeptPage[] };
  readonly lives: LifeList;
}

/** The writer, pages, lives, and all else. `writing` is asked last. */
export const writeKept = (site: SiteToKeep, writing: () => Writing): Generator<Uint8Array> =>
  writeChecked(linesOf(site, writing));

function* linesOf({ pages, lives, ...rest }: SiteToKeep, writing: () => Writing): Generator<Lines> {
  yield digestSource(BUILDERS);
  yield* writePages(pages.still, pages.others);
  yield* writeLives(lives, rest.now);
  yield JSON.stringify({ ...rest, writing: writing() } satisfies KeptRest);
}

/**
 * As it would be had it been settled `now`; its own `now` stays that of the last build. Undefined for what is damaged, or of another
 * Dateline.
 */
export function readKept(bytes: Buffer, now: Instant): KeptSite | undefined {
  const cursor = readChecked(bytes);
  if (cursor?.next() !== digestSource(BUILDERS)) return undefined;
  const [pages, lives] = [readPages(cursor), readLives(cursor, now)];
  const rest: KeptRest = JSON.parse(cursor.next());
  return { ...rest, pages, lives };
}

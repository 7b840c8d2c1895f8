// What a build came to, as build/settled.txt holds it.
import type { Life } from "../../items/appearances.ts";
import type { Instant } from "../../model/dates.ts";
import type { SiteFile } from "../content-files.ts";
import { digestSource, READERS } from "../digest-source.ts";
import type { WholeLedgers } from "../ledger-files.ts";
import { type Lines, readChecked, writeChecked } from "./checked-lines.ts";
import { type Chunk, rowsOf } from "./chunks.ts";
import type { Writing } from "./kept-content.ts";
import { readLives, writeLives } from "./kept-lives.ts";
import { type KeptPage, readPages, writePages } from "./kept-pages.ts";

export interface KeptSite {
  /** As they were read. */
  readonly chunks: Chunks;
  readonly file: SiteFile;
  /** Digest of the site as it was read. */
  readonly site: string;
  readonly now: Instant;
  /** What a preview takes for recorded of the site as a whole. */
  readonly carried?: WholeLedgers;
  /** Digest of what is recorded of it. */
  readonly ledgers: string;
  readonly pages: readonly KeptPage[];
  /** In their order; of every item, and of those that are gone. */
  readonly lives: readonly Life[];
  /** What was written of the compiled content. */
  readonly writing: Writing;
}

export interface Chunks {
  readonly pages: readonly Chunk<KeptPage>[];
  readonly lives: readonly Chunk<Life>[];
}

/** What is to be kept: without what is known of the last build alone. */
export type SiteToKeep = Omit<KeptSite, "writing" | "chunks">;

/** All that decides what is written: `cli` compiles it. */
const ROOMS = [...READERS, "cli", "feeds", "words"];

/** The writer, pages, lives, and all else. `kept` is what was read of the last build. `writing` is asked last. */
export const writeKept = (site: SiteToKeep, kept: Chunks | undefined, writing: () => Writing): Generator<Uint8Array> =>
  writeChecked(linesOf(site, kept, writing));

function* linesOf(
  { pages, lives, ...rest }: SiteToKeep,
  kept: Chunks | undefined,
  writing: () => Writing,
): Generator<Lines> {
  yield digestSource(ROOMS);
  yield* writePages(pages, kept?.pages ?? []);
  yield* writeLives(lives, kept?.lives ?? [], rest.now);
  yield JSON.stringify({ ...rest, writing: writing() });
}

/**
 * As it would be had it been settled `now`; its own `now` stays that of the last build. Undefined for what is damaged, or of another
 * Dateline.
 */
export function readKept(bytes: Buffer, now: Instant): KeptSite | undefined {
  const cursor = readChecked(bytes);
  if (cursor?.next() !== digestSource(ROOMS)) return undefined;
  const chunks = { pages: readPages(cursor), lives: readLives(cursor, now) };
  return { chunks, pages: rowsOf(chunks.pages), lives: rowsOf(chunks.lives), ...JSON.parse(cursor.next()) };
}

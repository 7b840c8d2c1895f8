// build/content.txt, the text of the store's `CompiledContent`. What the last build made of an item stays as it is, byte for
// byte, and what is new is put between; what is of the site as a whole comes last, so that nothing waits for it.
import { rmSync } from "node:fs";
import path from "node:path";
import { byNewestChange, merge } from "../../items/order.ts";
import type { Instant } from "../../model/dates.ts";
import { COMPILED, PIECES } from "../folders.ts";
import { type Draft, draftOf, draftWhole } from "../write-file.ts";
import { writeChecked } from "./checked-lines.ts";
import { closeContent, endsWith, type KeptContent, openKeptContent, type Writing } from "./kept-content.ts";
import { linesOf, type Piece, START } from "./pieces.ts";
import { type Move, putTogether, type Run } from "./put-together.ts";

/** Of the last build's. */
export interface Change {
  /** Whether what is kept stays, but for what is gone. */
  readonly isKept: boolean;
  /** Ids. */
  readonly gone: readonly string[];
  readonly anew: readonly Piece[];
}

export interface Written extends Writing {
  /** How many. */
  readonly items: number;
}

export class CompiledContent {
  readonly #file: string;
  readonly #notes: string;
  readonly #now: Instant;
  #kept: KeptContent | undefined;
  #pieces: readonly Piece[] = [];
  #isBegun = false;
  #drafts: readonly [content: Draft, notes: Draft] | undefined;

  constructor(root: string, now: Instant) {
    this.#file = path.join(root, COMPILED);
    this.#notes = path.join(root, PIECES);
    this.#now = now;
    this.#kept = openKeptContent(this.#file, this.#notes, now);
  }

  /** Undefined when nothing is kept. */
  get writing(): Writing | undefined {
    return this.#kept?.writing;
  }

  /** Writes a draft of all but the end. What would hold the same bytes is left alone. `isFree`: whether there is time until then. */
  begin({ isKept, gone, anew }: Change, isFree: boolean): void {
    if (!isKept) this.#forget();
    const away = new Set(gone.map((id) => this.#kept?.byId.get(id)));
    const old = (this.#kept?.pieces ?? []).filter((piece) => !away.has(piece));
    this.#pieces = merge(old, anew.toSorted(byNewestChange), byNewestChange);
    const isSame = anew.length === 0 && old.length === this.#kept?.pieces.length && !this.#kept.isMoved;
    if (!isSame) this.#drafts = this.#write(isFree);
    this.#isBegun = true;
  }

  #write(isFree: boolean): readonly [content: Draft, notes: Draft] {
    const kept = this.#kept;
    const content = putTogether({
      file: this.#file,
      start: START,
      runs: runsOf(this.#pieces, kept),
      isFree,
      ...(kept?.isMoved ? { move: this.#moveIn(kept) } : {}),
    });
    // Windows replaces no file that is open. Elsewhere the system takes its time to free one that is large: `abandon` waits for that.
    if (process.platform === "win32") this.#forget();
    try {
      const lines = linesOf(this.#pieces, kept?.chunks ?? [], this.#now);
      // Nothing is lost with them, and their checksum tells whether they are whole.
      return [content, draftWhole(this.#notes, writeChecked(lines), false)];
    } catch (error) {
      content.abandon();
      throw error;
    }
  }

  #moveIn({ handle }: KeptContent): Move {
    const places: number[] = [];
    for (const { handle: other, start, newAt } of this.#pieces)
      if (other === undefined && newAt !== undefined) places.push(start + newAt);
    return { handle, places, now: this.#now };
  }

  finish(end: Uint8Array): Written {
    if (!this.#isBegun) throw new Error("nothing was begun");
    const items = this.#pieces.length;
    const last = this.#pieces.at(-1);
    const start = last === undefined ? START.length : last.start + last.length;
    if (this.#drafts === undefined && this.#kept !== undefined && endsWith(this.#kept, end, start))
      return { ...this.#kept.writing, items };
    this.#drafts ??= this.#write(false);
    const [content, notes] = this.#drafts;
    content.add(end);
    const written = { content: content.finish(), pieces: notes.finish(), items };
    this.#drafts = undefined;
    return written;
  }

  /** Leaves nothing of what was not finished, and lets go of what is kept. */
  abandon(): void {
    this.#forget();
    for (const draft of this.#drafts ?? []) draft.abandon();
    this.#drafts = undefined;
    this.#isBegun = false;
  }

  #forget(): void {
    if (this.#kept !== undefined) closeContent(this.#kept);
    this.#kept = undefined;
  }
}

/** Of a build that cannot do it any more itself. */
export function removeDrafts(root: string): void {
  for (const file of [COMPILED, PIECES]) rmSync(draftOf(path.join(root, file)), { force: true });
}

/** Bytes that are read at once. */
const AT_ONCE = 2 ** 20;

/** Neighbours that stay neighbours are read together, some at a time. */
function* runsOf(pieces: readonly Piece[], kept: KeptContent | undefined): Generator<Run> {
  let run: { handle: number; start: number; end: number } | undefined;
  for (const { handle = kept?.handle, start, length } of pieces) {
    if (handle === undefined) throw new Error("a piece of nothing");
    const end = start + length;
    if (run?.handle === handle && run.end + 1 === start && end - run.start <= AT_ONCE) {
      run.end = end;
      continue;
    }
    if (run !== undefined) yield run;
    run = { handle, start, end };
  }
  if (run !== undefined) yield run;
}

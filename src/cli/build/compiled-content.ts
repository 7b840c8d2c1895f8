// build/content.txt, the text of the store's `CompiledContent`. What the last build made of an item stays as it is, byte for
// byte, and what is new is put between; what is of the site as a whole comes last, so that nothing waits for it.
import { rmSync } from "node:fs";
import path from "node:path";
import { byNewestChange } from "../../items/order.ts";
import type { Instant } from "../../model/dates.ts";
import { COMPILED, PIECES } from "../folders.ts";
import { writeChecked } from "../kept/checked-lines.ts";
import { closeContent, endsWith, type KeptContent, openKeptContent, type Writing } from "../kept/content.ts";
import { linesOf, type Piece, type PieceList, START } from "../kept/pieces.ts";
import { changeSorted, countRows } from "../kept/sorted-list.ts";
import { type Draft, draftOf, draftWhole } from "../write-file.ts";
import { type Move, putTogether } from "./put-together.ts";
import { newsIn, runsOf } from "./runs.ts";

export interface Change {
  /** What goes of the last build's, told by the numbers of ids (`ties.ts`). Undefined when nothing is to be believed of it. */
  readonly gone: ReadonlySet<number> | undefined;
  readonly anew: readonly Piece[];
}

export interface Written extends Writing {
  /** How many. */
  readonly items: number;
}

export class CompiledContent {
  readonly file: string;
  readonly #notes: string;
  readonly #now: Instant;
  #kept: KeptContent | undefined;
  #pieces: PieceList = [];
  #isBegun = false;
  #drafts: readonly [content: Draft, notes: Draft] | undefined;

  constructor(root: string, now: Instant) {
    this.file = path.join(root, COMPILED);
    this.#notes = path.join(root, PIECES);
    this.#now = now;
    this.#kept = openKeptContent(this.file, this.#notes, now);
  }

  /** Undefined when nothing is kept. */
  get writing(): Writing | undefined {
    return this.#kept?.writing;
  }

  /** Writes a draft of all but the end. What would hold the same bytes is left alone. `isFree`: whether there is time until then. */
  begin({ gone, anew }: Change, isFree: boolean): void {
    if (gone === undefined) this.#forget();
    const kept = this.#kept;
    this.#pieces = changeSorted(kept?.chunks ?? [], { gone, anew, order: byNewestChange });
    const isSame = anew.length === 0 && countRows(this.#pieces) === countRows(kept?.chunks ?? []) && !kept?.isMoved;
    if (!isSame) this.#drafts = this.#write(isFree);
    this.#isBegun = true;
  }

  #write(isFree: boolean): readonly [content: Draft, notes: Draft] {
    const kept = this.#kept;
    const content = putTogether({
      file: this.file,
      start: START,
      runs: runsOf(this.#pieces, kept),
      isFree,
      ...(kept?.isMoved ? { move: this.#moveIn(kept) } : {}),
    });
    // Windows replaces no file that is open. Elsewhere the system takes its time to free one that is large: `abandon` waits for that.
    if (process.platform === "win32") this.#forget();
    try {
      const lines = linesOf(this.#pieces, this.#now);
      // Nothing is lost with them, and their checksum tells whether they are whole.
      return [content, draftWhole(this.#notes, writeChecked(lines), false)];
    } catch (error) {
      content.abandon();
      throw error;
    }
  }

  #moveIn({ handle }: KeptContent): Move {
    return { handle, places: newsIn(this.#pieces), now: this.#now };
  }

  finish(end: Uint8Array): Written {
    if (!this.#isBegun) throw new Error("nothing was begun");
    const items = countRows(this.#pieces);
    if (this.#drafts === undefined && this.#kept !== undefined && endsWith(this.#kept, end))
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

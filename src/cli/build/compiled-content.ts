// build/content.txt, the text of the store's `CompiledContent`. What the last build made of an item stays as it is, byte for
// byte, and what is new is put between; what is of the site as a whole comes last, so that nothing waits for it.
import { rmSync } from "node:fs";
import path from "node:path";
import { byNewestChange } from "../../items/order.ts";
import type { Instant } from "../../model/dates.ts";
import { COMPILED, PIECES } from "../folders.ts";
import { writeChecked } from "../kept/checked-lines.ts";
import { isKept } from "../kept/chunks.ts";
import { closeContent, endsWith, type KeptContent, openKeptContent, type Writing } from "../kept/content.ts";
import { linesOf, type Piece, type PieceColumns, type PieceList, START } from "../kept/pieces.ts";
import { changeSorted, countRows } from "../kept/sorted-list.ts";
import { type Draft, draftOf, draftWhole } from "../write-file.ts";
import { type Move, putTogether, type Run } from "./put-together.ts";

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
    const places = this.#pieces.flatMap((stretch) => (isKept(stretch) ? stretch.some.news() : newsOf(stretch)));
    return { handle, places, now: this.#now };
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

/** Bytes that are read at once. */
const AT_ONCE = 2 ** 20;

const newsOf = (pieces: readonly Piece[]): readonly number[] =>
  pieces.flatMap(({ handle, start, newAt }) => (handle !== undefined || newAt === undefined ? [] : start + newAt));

/** Neighbours that stay neighbours are read together, some at a time. */
function* runsOf(pieces: PieceList, kept: KeptContent | undefined): Generator<Run> {
  let run: { handle: number; start: number; end: number } | undefined;
  for (const { handle = kept?.handle, start, length } of spansOf(pieces)) {
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

function* spansOf(pieces: PieceList): Generator<Pick<Piece, "handle" | "start" | "length">> {
  for (const stretch of pieces) {
    if (isKept(stretch)) yield* keptSpans(stretch.some);
    else yield* stretch;
  }
}

function* keptSpans({ starts }: PieceColumns): Generator<Pick<Piece, "handle" | "start" | "length">> {
  for (let row = 0; row < starts.length - 1; row += 1) {
    const [start = 0, next = 0] = [starts[row], starts[row + 1]];
    yield { handle: undefined, start, length: next - start - 1 };
  }
}

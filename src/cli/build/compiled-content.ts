// build/content.txt, the text of the store's `CompiledContent`. What the last build made of an item stays as it is, byte for
// byte, and what is new is put between; what is of the site as a whole comes last, so that nothing waits for it.
import path from "node:path";
import { byNewestChange, merge } from "../../items/order.ts";
import type { Instant } from "../../model/dates.ts";
import { COMPILED, PIECES } from "../folders.ts";
import { type Draft, draftWhole } from "../write-file.ts";
import { writeChecked } from "./checked-lines.ts";
import { closeContent, endsWith, type KeptContent, openKeptContent, type Writing } from "./kept-content.ts";
import { linesOf, type Piece, START } from "./pieces.ts";
import { type Move, putTogether, type Run } from "./put-together.ts";

export interface Plan {
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
  #draft: Draft | undefined;
  #draftOfNotes: Draft | undefined;

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
  begin({ isKept, gone, anew }: Plan, isFree: boolean): void {
    if (!isKept) this.#forget();
    const away = new Set(gone.map((id) => this.#kept?.byId.get(id)));
    const old = (this.#kept?.pieces ?? []).filter((piece) => !away.has(piece));
    this.#pieces = merge(old, anew.toSorted(byNewestChange), byNewestChange);
    const isSame = anew.length === 0 && old.length === this.#kept?.pieces.length && !this.#kept.isMoved;
    if (!isSame) this.#write(isFree);
  }

  #write(isFree: boolean): void {
    const kept = this.#kept;
    this.#draft = putTogether({
      file: this.#file,
      start: START,
      runs: runsOf(this.#pieces, kept),
      isFree,
      ...(kept?.isMoved ? { move: this.#moveIn(kept) } : {}),
    });
    // Some systems replace no file that is open.
    this.#forget();
    // Nothing is lost with them, and their checksum tells whether they are whole.
    this.#draftOfNotes = draftWhole(
      this.#notes,
      writeChecked(linesOf(this.#pieces, kept?.chunks ?? [], this.#now)),
      false,
    );
  }

  #moveIn({ handle }: KeptContent): Move {
    const places: number[] = [];
    for (const { handle: other, start, newAt } of this.#pieces)
      if (other === undefined && newAt !== undefined) places.push(start + newAt);
    return { handle, places, now: this.#now };
  }

  finish(end: Uint8Array): Written {
    const items = this.#pieces.length;
    const last = this.#pieces.at(-1);
    const start = last === undefined ? START.length : last.start + last.length;
    if (this.#draft === undefined) {
      if (this.#kept !== undefined && endsWith(this.#kept, end, start)) return { ...this.#kept.writing, items };
      this.#write(false);
    }
    this.#draft?.add(end);
    const written = { content: this.#draft?.finish() ?? "", pieces: this.#draftOfNotes?.finish() ?? "", items };
    this.#draft = undefined;
    this.#draftOfNotes = undefined;
    return written;
  }

  /** Leaves nothing of what was not finished. */
  abandon(): void {
    this.#forget();
    this.#draft?.abandon();
    this.#draftOfNotes?.abandon();
    this.#draft = undefined;
    this.#draftOfNotes = undefined;
  }

  #forget(): void {
    if (this.#kept !== undefined) closeContent(this.#kept);
    this.#kept = undefined;
  }
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

// The pieces of the compiled content as runs of bytes to copy, in their order.
import { isKept } from "../kept/chunks.ts";
import type { KeptContent } from "../kept/content.ts";
import type { Piece, PieceColumns, PieceList } from "../kept/pieces.ts";
import type { Run } from "./put-together.ts";

/** Bytes that are read at once. */
const AT_ONCE = 2 ** 20;

/** Where kept ones say that something was new at the last build. */
export const newsIn = (pieces: PieceList): readonly number[] =>
  pieces.flatMap((stretch) => (isKept(stretch) ? stretch.some.news() : newsOf(stretch)));

const newsOf = (pieces: readonly Piece[]): readonly number[] =>
  pieces.flatMap(({ handle, start, newAt }) => (handle !== undefined || newAt === undefined ? [] : start + newAt));

/** Neighbours that stay neighbours are read together, some at a time. */
export function* runsOf(pieces: PieceList, kept: KeptContent | undefined): Generator<Run> {
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

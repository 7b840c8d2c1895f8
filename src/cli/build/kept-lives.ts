// The lives of a site's items as columns (`columns.ts`).
import { isUnbroken, type Life } from "../../items/appearances.ts";
import type { Instant } from "../../model/dates.ts";
import type { Cursor, Lines } from "./checked-lines.ts";
import { type Chunk, readChunks, writeChunks } from "./chunks.ts";
import * as columns from "./columns.ts";

type Going = Pick<Life, "gone" | "went" | "left" | "leaves">;

/** Of an unbroken life. */
const THERE: Going = { gone: undefined, went: undefined, left: [], leaves: [] };

export const writeLives = (lives: readonly Life[], kept: readonly Chunk<Life>[], now: Instant): Generator<Lines> =>
  writeChunks(lives, kept, (some) => writeSome(some, now));

/** What was new at the last build is new `now`. */
export const readLives = (cursor: Cursor, now: Instant): readonly Chunk<Life>[] =>
  readChunks(cursor, (next) => readSome(next, now));

function* writeSome(lives: readonly Life[], now: Instant): Generator<string> {
  yield columns.writeTexts(lives.map(({ id }) => id));
  yield columns.writeNumbers(lives.map(({ order }) => order));
  yield* columns.writeMoments(
    lives.map(({ appeared }) => appeared),
    now,
  );
  yield columns.writeSparse(lives.map(goingOf));
}

function readSome(next: () => string, now: Instant): readonly Life[] {
  const ids = columns.readTexts(next());
  const orders = columns.readNumbers(next());
  const appeared = columns.readMoments(next(), next(), now);
  const going = columns.readSparse<Going>(next());
  return ids.map((id, row): Life => {
    const { gone, went, left, leaves } = going.get(row) ?? THERE;
    return { id, order: orders[row] ?? 0, appeared: appeared[row] ?? now, gone, went, left, leaves };
  });
}

function goingOf(life: Life): Going | undefined {
  const { gone, went, left, leaves } = life;
  return isUnbroken(life) ? undefined : { gone, went, left, leaves };
}

// The lives of a site's items as columns (`columns.ts`).
import { isUnbroken, type Life, type LifePlace, toAppearance } from "../../items/appearances.ts";
import { idNumber } from "../../items/ties.ts";
import type { Instant } from "../../model/dates.ts";
import type { Appearance } from "../../model/item.ts";
import type { Cursor, Lines } from "./checked-lines.ts";
import { type Chunk, readChunks, writeChunks } from "./chunks.ts";
import * as columns from "./columns.ts";
import type { Sorted, SortedList } from "./sorted-list.ts";

export interface LifeColumns extends Sorted<LifePlace, Life> {
  /** Their `Appearance`s in JSON, between commas. */
  readonly appearances: () => string;
  /** Those that are not unbroken. */
  readonly ended: () => readonly Life[];
}

export type LifeList = SortedList<LifeColumns, Life>;

export const writeLives = (lives: LifeList, now: Instant): Generator<Lines> =>
  writeChunks(lives, (some) => writeSome(some, now));

/** What was new at the last build is new `now`. */
export const readLives = (cursor: Cursor, now: Instant): readonly Chunk<LifeColumns>[] =>
  readChunks(cursor, (its) => readSome(its, now));

/** In JSON, between commas. */
export const writeAppearances = (lives: readonly LifePlace[]): string =>
  JSON.stringify(lives.map(toAppearance)).slice(1, -1);

function* writeSome(lives: readonly Life[], now: Instant): Generator<string> {
  const kept = lives.map((life) => (life.appeared === now ? { ...life, appeared: NOW } : life));
  yield columns.writeNumbers(kept.map(({ id }) => idNumber(id)));
  yield columns.writeNumbers(kept.map(({ order }) => order));
  yield JSON.stringify(kept.slice(-1).map(({ id, order, appeared }): LifePlace => ({ id, order, appeared })));
  yield writeAppearances(kept);
  yield columns.writeSparse(kept.map((life) => (isUnbroken(life) ? undefined : life)));
}

/** Stands for the moment of the build. */
const NOW = "";
// No text holds it: quotes in a text are escaped.
const AT_NOW = `"at":"${NOW}"`;

/** Of an unbroken life. */
const THERE = { gone: undefined, went: undefined, left: [], leaves: [] };

function readSome(cursor: Cursor, now: Instant): LifeColumns {
  const column = columns.columnsAt(cursor);
  const fromNow = <Some extends LifePlace>(life: Some): Some =>
    life.appeared === NOW ? { ...life, appeared: now } : life;
  const numbers = column(columns.readNumbers);
  const orders = column(columns.readNumbers);
  const last = column((line): readonly LifePlace[] => JSON.parse(line));
  const appearances = column((line) => line.replaceAll(AT_NOW, `"at":"${now}"`));
  const ended = column((line) => columns.readSparse<Life>(line));
  return {
    numbers,
    last: () => last().map(fromNow)[0],
    appearances,
    ended: () => Array.from(ended().values(), fromNow),
    rows: columns.once(() => {
      const all: readonly Appearance[] = JSON.parse(`[${appearances()}]`);
      return all.map(({ id, at }, row): Life => {
        const life = ended().get(row);
        return life === undefined ? { id, order: orders()[row] ?? 0, appeared: at, ...THERE } : fromNow(life);
      });
    }),
  };
}

// A long list of what has ids, in an order, some rows at a time (`chunks.ts`).
import { merge, placeOf } from "../../items/order.ts";
import { isTouched } from "../../items/ties.ts";
import { type Chunk, isKept, isSmall, type Stretch } from "./chunks.ts";

/** Some rows that follow one another. `Place` is as much of a row as its place depends on. */
export interface Sorted<Place, Row extends Place> {
  /** Of their ids (`ties.ts`). */
  readonly numbers: () => Float64Array;
  /** Of the last row. */
  readonly last: () => Place | undefined;
  readonly rows: () => readonly Row[];
}

export type SortedList<Some, Row> = readonly Stretch<Some, Row>[];

interface Change<Place, Row extends Place> {
  /** Numbers of ids: their rows go. Undefined when all go. */
  readonly gone: ReadonlySet<number> | undefined;
  readonly anew: readonly Row[];
  readonly order: (a: Place, b: Place) => number;
}

/**
 * One stretch for each chunk, if any of them stays, and at least one. Only rows that go, and neighbours of new ones, are looked at. Of
 * what is equal the new ones come last.
 */
export function changeSorted<Some extends Sorted<Place, Row>, Place extends { readonly id: string }, Row extends Place>(
  kept: readonly Chunk<Some>[],
  { gone, anew, order }: Change<Place, Row>,
): SortedList<Some, Row> {
  const added = anew.toSorted(order);
  if (gone === undefined || kept.length === 0) return [added];
  const isGone = (number: number): boolean => gone.has(number);
  let next = 0;
  return kept.map((chunk, index): Stretch<Some, Row> => {
    const { numbers, last, rows } = chunk.some;
    const isLookedAt = isSmall(numbers().length) || numbers().some(isGone);
    const stay = isLookedAt ? rows().filter(({ id }) => !isTouched(gone, id)) : undefined;
    const start = next;
    if (index === kept.length - 1) next = added.length;
    else if (start < added.length) next = placeBehind(stay === undefined ? last() : stay.at(-1), added, start, order);
    if (stay === undefined && next === start) return chunk;
    return merge(stay ?? rows(), added.slice(start, next), order);
  });
}

/** What goes has no place any more: only what stays is in order with what is new. */
const placeBehind = <Place>(
  last: Place | undefined,
  added: readonly Place[],
  from: number,
  order: (a: Place, b: Place) => number,
): number => (last === undefined ? from : placeOf(last, added, from, order));

export const countRows = <Place, Row extends Place>(list: SortedList<Sorted<Place, Row>, Row>): number =>
  list.reduce((sum, stretch) => sum + (isKept(stretch) ? stretch.some.numbers().length : stretch.length), 0);

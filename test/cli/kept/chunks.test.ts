// Long lists that are kept in a file some rows at a time.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Cursor, readChecked, writeChecked } from "../../../src/cli/kept/checked-lines.ts";
import { type Chunk, readChunks, writeChunks } from "../../../src/cli/kept/chunks.ts";
import * as columns from "../../../src/cli/kept/columns.ts";
import { changeSorted, countRows, type Sorted, type SortedList } from "../../../src/cli/kept/sorted-list.ts";
import { compare } from "../../../src/items/order.ts";
import { idNumber } from "../../../src/items/ties.ts";

interface Row {
  readonly id: string;
  readonly place: number;
}

interface Columns extends Sorted<Row, Row> {
  /** How often the rows were looked at. */
  readonly looks: () => number;
}

let written = 0;

function* write(rows: readonly Row[]): Generator<string> {
  written += rows.length;
  yield columns.writeTexts(rows.map(({ id }) => id));
  yield columns.writeNumbers(rows.map(({ place }) => place));
  yield columns.writeNumbers(rows.map(({ id }) => idNumber(id)));
}

function read({ next }: Cursor): Columns {
  const [ids, places] = [columns.readTexts(next()), columns.readNumbers(next())];
  const numbers = columns.readNumbers(next());
  const rows = ids.map((id, row) => ({ id, place: places[row] ?? Number.NaN }));
  let looks = 0;
  return {
    numbers: () => numbers,
    last: () => rows.at(-1),
    rows() {
      looks += 1;
      return rows;
    },
    looks: () => looks,
  };
}

type Kept = readonly Chunk<Columns>[];

/** As the next run finds them. */
function keep(list: SortedList<Columns, Row>): Kept {
  const cursor = readChecked(Buffer.concat([...writeChecked(writeChunks(list, write))]));
  if (cursor === undefined) throw new Error("the checksum does not fit");
  const chunks = readChunks(cursor, read);
  expect(cursor.next()).toBe("");
  return chunks;
}

const row = (place: number, name = "story"): Row => ({ id: `${name} ${place}\nof two lines, ünd more`, place });
const rows = (count: number): readonly Row[] => Array.from({ length: count }, (_, place) => row(place));
const rowsOf = (kept: Kept): readonly Row[] => kept.flatMap(({ some }) => some.rows());
const looksAt = (kept: Kept): number => kept.filter(({ some }) => some.looks() > 0).length;
const order = (a: Row, b: Row): number => a.place - b.place || compare(a.id, b.id);

const change = (kept: Kept, gone: readonly Row[], anew: readonly Row[]): SortedList<Columns, Row> =>
  changeSorted(kept, { gone: new Set(gone.map(({ id }) => idNumber(id))), anew, order });

describe("rows", () => {
  test("come back as they were, whatever becomes of them from run to run", () => {
    const edit = fc.record({
      gone: fc.array(fc.nat(1600), { maxLength: 700 }),
      anew: fc.uniqueArray(fc.nat(1700), { maxLength: 700 }),
    });
    fc.assert(
      fc.property(fc.nat(1600), fc.array(edit, { maxLength: 6 }), (count, edits) => {
        let all = rows(count);
        let kept = keep([all]);
        for (const [round, { gone, anew }] of edits.entries()) {
          const [away, more] = [gone.flatMap((place) => all[place] ?? []), anew.map((place) => row(place, `${round}`))];
          const list = change(kept, away, more);
          all = [...all.filter((each) => !away.includes(each)), ...more].toSorted(order);
          expect(countRows(list)).toBe(all.length);
          kept = keep(list);
          expect(rowsOf(kept)).toEqual(all);
          all = rowsOf(kept);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("are neither looked at nor written again where none goes and none comes", () => {
    let kept = keep([rows(5000)]);
    expect(kept).toHaveLength(10);
    written = 0;
    const still = keep(change(kept, [], []));
    expect([looksAt(kept), written]).toEqual([0, 0]);
    expect(rowsOf(still)).toEqual(rows(5000));
    kept = keep(change(kept, [row(1234)], []));
    expect(written).toBe(499);
    written = 0;
    keep(change(kept, [], [row(4999.5)]));
    expect([looksAt(kept), written]).toEqual([1, 501]);
  });

  test("find their place among those that stay, whatever the place of one that goes was", () => {
    const kept = keep([rows(1000)]);
    // The last of the first chunk comes back as the first of all, and what came before it comes behind all.
    const anew = [row(-1), row(1000.5)];
    expect(kept[0]?.some.last()).toEqual(row(499));
    const moved = kept.map((chunk) => ({
      ...chunk,
      some: { ...chunk.some, last: () => row(chunk.some === kept[0]?.some ? -2 : 999) },
    }));
    const list = change(moved, [row(499)], anew);
    expect(rowsOf(keep(list))).toEqual([row(-1), ...rows(499), ...rows(1000).slice(500), row(1000.5)]);
  });

  test("all go when nothing is to be believed of them", () => {
    expect(rowsOf(keep(changeSorted(keep([rows(700)]), { gone: undefined, anew: [row(1)], order })))).toEqual([row(1)]);
  });

  test("do not fall apart into ever smaller pieces", () => {
    let kept = keep([rows(3000)]);
    for (let round = 0; round < 200; round += 1) {
      const [gone, next] = [rowsOf(kept)[(round * 997) % 3000], row(round, "a")];
      kept = keep(change(kept, gone === undefined ? [] : [gone], [next, row(-round, "b")]));
    }
    expect(rowsOf(kept)).toHaveLength(3200);
    expect(kept.length).toBeLessThan(3200 / 100);
  });

  test("may be none", () => {
    expect(keep([[]])).toEqual([]);
    expect(rowsOf(keep(change(keep([rows(700)]), rows(700), [])))).toEqual([]);
  });
});

describe("a column", () => {
  const texts = fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("", "a", "b")));

  test("of numbers is what it was, to the last bit", () => {
    fc.assert(
      fc.property(fc.array(fc.double()), (numbers) => {
        expect([...columns.readNumbers(columns.writeNumbers(numbers))]).toEqual(numbers);
      }),
    );
  });

  test("of texts is what it was", () => {
    fc.assert(
      fc.property(texts, (all) => {
        expect(columns.readTexts(columns.writeTexts(all))).toEqual(all);
        expect(columns.readFew(...columns.writeFew(all))).toEqual(all);
      }),
    );
  });

  test("of moments is what it was, but for the one that goes on", () => {
    const [now, later] = ["2026-05-01T12:00:00Z", "2026-05-02T12:00:00Z"];
    const moments = [now, "2020-01-01T00:00:00Z", now, "2020-01-01T00:00:00Z"];
    const expected = moments.map((at) => (at === now ? later : at));
    expect(columns.readMoments(...columns.writeMoments(moments, now), later)).toEqual(expected);
  });

  test("of what few rows have says which", () => {
    expect(columns.readSparse(columns.writeSparse([undefined, { a: 1 }, undefined, { b: [] }]))).toEqual(
      new Map<number, unknown>([
        [1, { a: 1 }],
        [3, { b: [] }],
      ]),
    );
  });
});

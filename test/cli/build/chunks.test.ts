// Long lists that are kept in a file some rows at a time.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readChecked, writeChecked } from "../../../src/cli/build/checked-lines.ts";
import { type Chunk, readChunks, rowsOf, writeChunks } from "../../../src/cli/build/chunks.ts";
import * as columns from "../../../src/cli/build/columns.ts";

interface Row {
  readonly name: string;
  readonly number: number;
}

let written = 0;

function* write(rows: readonly Row[]): Generator<string> {
  written += rows.length;
  yield columns.writeTexts(rows.map(({ name }) => name));
  yield columns.writeNumbers(rows.map(({ number }) => number));
}

function read(next: () => string): readonly Row[] {
  const names = columns.readTexts(next());
  const numbers = columns.readNumbers(next());
  return names.map((name, row) => ({ name, number: numbers[row] ?? Number.NaN }));
}

/** As the next run finds them. */
function keep(rows: readonly Row[], kept: readonly Chunk<Row>[]): readonly Chunk<Row>[] {
  const cursor = readChecked(Buffer.concat([...writeChecked(writeChunks(rows, kept, write))]));
  if (cursor === undefined) throw new Error("the checksum does not fit");
  const chunks = readChunks(cursor, read);
  expect(cursor.next()).toBe("");
  return chunks;
}

const row = (number: number): Row => ({ name: `story ${number}\nof two lines, ünd more`, number });
const rows = (count: number): readonly Row[] => Array.from({ length: count }, (_, number) => row(number));

describe("rows", () => {
  test("come back as they were, whatever becomes of them from run to run", () => {
    const edit = fc.record({ at: fc.nat(1600), takes: fc.nat(700), puts: fc.nat(700) });
    fc.assert(
      fc.property(fc.nat(1600), fc.array(edit, { maxLength: 6 }), (count, edits) => {
        let all = rows(count);
        let kept = keep(all, []);
        for (const { at, takes, puts } of edits) {
          // Those that stay are the very ones that were read.
          all = rowsOf(kept).toSpliced(at, takes, ...rows(puts));
          kept = keep(all, kept);
          expect(rowsOf(kept)).toEqual(all);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("are not written again where they are still the very ones that were read", () => {
    const kept = keep(rows(5000), []);
    written = 0;
    expect(rowsOf(keep(rowsOf(kept), kept))).toHaveLength(5000);
    expect(written).toBe(0);
    keep(rowsOf(kept).with(1234, row(-1)), kept);
    expect(written).toBe(500);
    // Another row that says the same is another row.
    written = 0;
    keep(rows(5000), kept);
    expect(written).toBe(5000);
  });

  test("do not fall apart into ever smaller pieces", () => {
    let kept = keep(rows(3000), []);
    for (let round = 0; round < 200; round += 1)
      kept = keep(rowsOf(kept).toSpliced((round * 997) % 3000, 1, row(round), row(-round)), kept);
    expect(rowsOf(kept)).toHaveLength(3200);
    expect(kept.length).toBeLessThan(3200 / 100);
  });

  test("may be none", () => {
    expect(keep([], [])).toEqual([]);
    expect(rowsOf(keep([], keep(rows(700), [])))).toEqual([]);
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

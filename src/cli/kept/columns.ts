// Lists of rows as text, column by column: a column is one line, which is read and written in one go, where rows would be as many
// objects as there are rows.
import type { Instant } from "../../model/dates.ts";
import type { Cursor } from "./checked-lines.ts";

/** Reads columns when they are first asked for: one line after the other. */
export const columnsAt =
  ({ later }: Cursor) =>
  <Column>(read: (line: string) => Column): (() => Column) => {
    const line = later();
    return once(() => read(line()));
  };

export function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Texts as JSON. */
export const writeTexts = (texts: readonly string[]): string => JSON.stringify(texts);

export const readTexts = (line: string): readonly string[] => JSON.parse(line);

/** Numbers as the bytes of their 64 bits, in base64: the machine that writes them is the one that reads them. */
export const writeNumbers = (numbers: readonly number[]): string =>
  Buffer.from(Float64Array.from(numbers).buffer).toString("base64");

export const readNumbers = (line: string): Float64Array =>
  // A copy: where a buffer begins is no place for 64 bits.
  new Float64Array(new Uint8Array(Buffer.from(line, "base64")).buffer);

/** Texts that are mostly the same ones: each of them, then the number of that of each row. */
export function writeFew(texts: readonly string[]): readonly [few: string, rows: string] {
  const numbers = new Map<string, number>();
  const rows = texts.map((text) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  });
  return [writeTexts([...numbers.keys()]), writeNumbers(rows)];
}

export const readFew = (few: string, rows: string): readonly string[] => spread(readTexts(few), rows);

function spread(texts: readonly string[], rows: string): readonly string[] {
  const numbers = readNumbers(rows);
  const all = new Array<string>(numbers.length);
  for (let row = 0; row < all.length; row += 1) all[row] = texts[numbers[row] ?? -1] ?? "";
  return all;
}

/** Moments; what is `now` is written down as such, and is `now` again when it is read. */
export const writeMoments = (moments: readonly Instant[], now: Instant): readonly [few: string, rows: string] =>
  writeFew(moments.map((at) => (at === now ? "" : at)));

export const readMoments = (few: string, rows: string, now: Instant): readonly Instant[] =>
  spread(
    readTexts(few).map((at) => at || now),
    rows,
  );

/** What only few rows have. */
type Sparse<Value> = ReadonlyMap<number, Value>;

export function writeSparse<Value>(values: readonly (Value | undefined)[]): string {
  const there: [number, Value][] = [];
  for (const [row, value] of values.entries()) if (value !== undefined) there.push([row, value]);
  return JSON.stringify(there);
}

export const readSparse = <Value>(line: string): Sparse<Value> => new Map(JSON.parse(line));

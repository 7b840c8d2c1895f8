// A file of lines that grows at its end. What is added is held back until it is worth a write, and has its place at once.
// A folder that cannot be written costs time at the next run, and nothing else.
import { appendFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { type LineFile, openLines, type Span } from "./line-file.ts";
import { writeWhole } from "./write-file.ts";

const FLUSH = 2 ** 22;
/** Bytes that are not worth the forgetting. */
const LITTLE = 2 ** 23;
const NEWLINE = Buffer.from("\n");

export class LineLog {
  readonly #file: string;
  #lines: LineFile | undefined;
  #end: number;
  #added: string[] = [];
  #size = 0;

  constructor(file: string) {
    this.#file = file;
    this.#lines = openLines(file);
    this.#end = this.#lines?.size() ?? 0;
  }

  /** In bytes, with what is held back. */
  get size(): number {
    return this.#end;
  }

  /** Of the file. */
  lines(): readonly Span[] {
    return this.#lines?.lines() ?? [];
  }

  /** Holds until the next is read; empty when there is no file. */
  read(span: Span): Buffer {
    if (this.#size > 0) this.flush();
    this.#lines ??= openLines(this.#file);
    return this.#lines?.read(span) ?? Buffer.alloc(0);
  }

  /** Answers with the place of the line. */
  add(line: string): Span {
    if (this.#size === 0) {
      quietly(() => mkdirSync(path.dirname(this.#file), { recursive: true }));
      this.#end += 1;
    }
    const place = { start: this.#end, end: this.#end + Buffer.byteLength(line) };
    this.#end = place.end + 1;
    this.#added.push(line);
    this.#size += line.length;
    if (this.#size > FLUSH) this.flush();
    return place;
  }

  flush(): void {
    // What a machine that stopped left of a line ends here.
    if (this.#added.length > 0) quietly(() => appendFileSync(this.#file, `\n${this.#added.join("\n")}\n`));
    this.#added = [];
    this.#size = 0;
  }

  /** Whether lines that are not among some of this length, in bytes with their ends, are the greater part, and worth the forgetting. */
  isMostlyOthers(length: number): boolean {
    return this.#end > 2 * length + LITTLE;
  }

  /** Forgets all other lines once they are the greater part. Answers with the places that the needed ones have then, if it did. */
  forgetOthers(needed: readonly Span[]): readonly Span[] | undefined {
    if (!this.isMostlyOthers(lengthOf(needed))) return undefined;
    const isWritten = quietly(() =>
      writeWhole(
        this.#file,
        needed.values().flatMap((span) => [this.read(span), NEWLINE]),
      ),
    );
    if (!isWritten) return undefined;
    this.close();
    this.#end = 0;
    return needed.map(({ start, end }) => {
      const place = { start: this.#end, end: this.#end + end - start };
      this.#end = place.end + 1;
      return place;
    });
  }

  close(): void {
    this.#lines?.close();
    this.#lines = undefined;
  }
}

/** Bytes of lines with their ends. */
export const lengthOf = (lines: readonly Span[]): number =>
  lines.reduce((sum, { start, end }) => sum + end - start + 1, 0);

function quietly(write: () => void): boolean {
  try {
    write();
    return true;
  } catch {
    return false;
  }
}

// A file of lines that is read line by line, wherever they stand: it need not fit into memory.
import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** Bytes of a file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface LineFile {
  /** Without their line ends. */
  lines(): readonly Span[];
  /** Holds until the next is read. */
  read(span: Span): Buffer;
  /** In bytes. */
  size(): number;
  close(): void;
}

const AT_ONCE = 2 ** 20;
const NEWLINE = 10;

/** Undefined when there is no such file. */
export function openLines(file: string): LineFile | undefined {
  const handle = openQuietly(file);
  if (handle === undefined) return undefined;
  let bytes = Buffer.alloc(0);
  const read = ({ start, end }: Span): Buffer => {
    if (bytes.length < end - start) bytes = Buffer.allocUnsafe(Math.max(end - start, 2 * bytes.length));
    return bytes.subarray(0, readSync(handle, bytes, 0, end - start, start));
  };
  return { lines: () => findLines(read), read, size: () => fstatSync(handle).size, close: () => closeSync(handle) };
}

function openQuietly(file: string): number | undefined {
  try {
    return openSync(file, "r");
  } catch {
    return undefined;
  }
}

function findLines(read: (span: Span) => Buffer): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let at = 0; ; ) {
    const bytes = read({ start: at, end: at + AT_ONCE });
    for (let newline = bytes.indexOf(NEWLINE); newline !== -1; newline = bytes.indexOf(NEWLINE, newline + 1)) {
      lines.push({ start, end: at + newline });
      start = at + newline + 1;
    }
    at += bytes.length;
    if (bytes.length > 0) continue;
    if (start < at) lines.push({ start, end: at });
    return lines;
  }
}

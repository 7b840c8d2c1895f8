// A file of lines that is read line by line, wherever they stand: it need not fit into memory.
import { closeSync, openSync, readSync } from "node:fs";

/** Bytes of a file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface LineFile {
  /** Without their line ends. */
  readonly lines: readonly Span[];
  read(span: Span): Buffer;
  close(): void;
}

const AT_ONCE = 2 ** 20;
const NEWLINE = 10;

/** Undefined when there is no such file. */
export function openLines(file: string): LineFile | undefined {
  const handle = openQuietly(file);
  if (handle === undefined) return undefined;
  const read = ({ start, end }: Span): Buffer => {
    const bytes = Buffer.allocUnsafe(end - start);
    return bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, start));
  };
  return { lines: findLines(read), read, close: () => closeSync(handle) };
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

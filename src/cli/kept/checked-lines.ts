// A file of lines with a checksum behind them: whatever a machine that stops leaves of it, the checksum tells.
import { crc32 } from "node:zlib";

/** A line without its end, or the bytes of some lines with theirs. */
export type Lines = string | Uint8Array;

export function* writeChecked(lines: Iterable<Lines>): Generator<Uint8Array> {
  let checksum = 0;
  for (const line of lines) {
    const bytes = typeof line === "string" ? Buffer.from(`${line}\n`) : line;
    checksum = crc32(bytes, checksum);
    yield bytes;
  }
  yield Buffer.from(String(checksum));
}

/** Of a file, one line after the other. */
export interface Cursor {
  /** The empty string behind the last. */
  next(): string;
  /** The same line, which is not looked at before it is asked for. */
  later(): () => string;
  /** Where the next line begins: bytes. */
  place(): number;
  bytes(start: number, end: number): Uint8Array;
}

/** Undefined for what is not as it was written. */
export function readChecked(bytes: Buffer): Cursor | undefined {
  const end = bytes.lastIndexOf(NEWLINE) + 1;
  if (bytes.toString("latin1", end) !== String(crc32(bytes.subarray(0, end)))) return undefined;
  let at = 0;
  const later = (): (() => string) => {
    const start = at;
    if (start >= end) return () => "";
    const next = bytes.indexOf(NEWLINE, start) + 1;
    at = next;
    return () => bytes.toString("utf8", start, next - 1);
  };
  return {
    next: () => later()(),
    later,
    place: () => at,
    bytes: (from, to) => bytes.subarray(from, to),
  };
}

const NEWLINE = 10;

// Files that are there whole or not at all, whenever the machine stops.
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import path from "node:path";

const AT_ONCE = 2 ** 20;

/** The bytes reach the disk under another name first; renaming is one step (POSIX rename). */
export function writeWhole(file: string, parts: Iterable<string | Uint8Array> | Uint8Array): void {
  const folder = path.dirname(file);
  mkdirSync(folder, { recursive: true });
  const draft = path.join(folder, `.${path.basename(file)}.${process.pid}.draft`);
  try {
    const handle = openSync(draft, "w");
    try {
      for (const piece of parts instanceof Uint8Array ? [parts] : gather(parts)) writeAll(handle, piece);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Few large writes instead of many small ones. What is given is to be written before the next is asked for. */
function* gather(parts: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  const waiting = Buffer.allocUnsafe(AT_ONCE);
  let size = 0;
  for (const part of parts) {
    const bytes = typeof part === "string" ? Buffer.from(part) : part;
    if (size + bytes.length > AT_ONCE) {
      yield waiting.subarray(0, size);
      size = 0;
    }
    if (bytes.length > AT_ONCE) yield bytes;
    else {
      waiting.set(bytes, size);
      size += bytes.length;
    }
  }
  yield waiting.subarray(0, size);
}

/** One call may write less than it was given. */
function writeAll(handle: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
}

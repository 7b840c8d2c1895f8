// Files that are there whole or not at all, whenever the machine stops.
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import path from "node:path";

const AT_ONCE = 2 ** 20;

/** The bytes reach the disk under another name first; renaming is one step (POSIX rename). */
export function writeWhole(file: string, parts: Iterable<string> | Uint8Array): void {
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

/** Few large writes instead of many small ones. */
function* gather(parts: Iterable<string>): Generator<Uint8Array> {
  let waiting = "";
  for (const part of parts) {
    waiting += part;
    if (waiting.length < AT_ONCE) continue;
    yield Buffer.from(waiting);
    waiting = "";
  }
  yield Buffer.from(waiting);
}

/** One call may write less than it was given. */
function writeAll(handle: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
}

// Files that are there whole or not at all, whenever the machine stops.
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import path from "node:path";

const AT_ONCE = 2 ** 20;

/** The bytes reach the disk under another name first; renaming is one step (POSIX rename). */
export function writeWhole(file: string, parts: Iterable<string>): void {
  const folder = path.dirname(file);
  mkdirSync(folder, { recursive: true });
  const draft = path.join(folder, `.${path.basename(file)}.${process.pid}.draft`);
  try {
    const handle = openSync(draft, "w");
    try {
      let waiting = "";
      for (const part of parts) {
        waiting += part;
        if (waiting.length < AT_ONCE) continue;
        writeAll(handle, waiting);
        waiting = "";
      }
      writeAll(handle, waiting);
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

/** One call may write less than it was given. */
function writeAll(handle: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
}

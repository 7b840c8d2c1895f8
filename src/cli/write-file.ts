// Files that are there whole or not at all, whenever the machine stops.
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import path from "node:path";

/** The bytes reach the disk under another name first; renaming is one step (POSIX rename). */
export function writeWhole(file: string, text: string): void {
  const folder = path.dirname(file);
  mkdirSync(folder, { recursive: true });
  const draft = path.join(folder, `.${path.basename(file)}.${process.pid}.draft`);
  try {
    const handle = openSync(draft, "w");
    try {
      writeSync(handle, text);
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

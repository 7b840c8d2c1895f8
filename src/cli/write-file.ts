// Files that are there whole or not at all, whenever the machine stops.
import {
  closeSync,
  fdatasync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  writeSync,
} from "node:fs";
import path from "node:path";

const AT_ONCE = 2 ** 20;

/** What a file keeps when it gets another name, and loses when another is put in its place, or it is written to. */
export const writingOf = ({ size, mtimeMs, ino }: Stats): string => `${size} ${mtimeMs} ${ino}`;

/** A file that has no name yet. */
export interface Draft {
  add(bytes: Uint8Array): void;
  /** Has the disk begin with all of it so far, and goes on: what is left to wait for at the end is little then. */
  flush(): void;
  /** Gives it its name in one step (POSIX rename). Answers with `writingOf` the file. */
  finish(): string;
  /** Leaves nothing of it. */
  abandon(): void;
}

/** Its name for the time being: one for each process. */
export const draftOf = (file: string): string =>
  path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.draft`);

/** `isDurable`: whether the name waits for the bytes to be on the disk. */
export function openDraft(file: string, isDurable = true): Draft {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = draftOf(file);
  const handle = openSync(draft, "w");
  let isOpen = true;
  const close = (): void => {
    if (isOpen) closeSync(handle);
    isOpen = false;
  };
  return {
    add: (bytes) => writeAll(handle, bytes),
    flush: () => flushAside(draft),
    finish() {
      if (isDurable) fsyncSync(handle);
      const writing = writingOf(fstatSync(handle));
      close();
      renameSync(draft, file);
      return writing;
    },
    abandon() {
      close();
      rmSync(draft, { force: true });
    },
  };
}

/** Through a handle of its own, so that whoever waits for the disk at the end hears of its errors too. */
function flushAside(file: string): void {
  const handle = openSync(file, "r");
  fdatasync(handle, () => closeSync(handle));
}

/** Answers with `writingOf` the file. */
export function writeWhole(file: string, parts: Iterable<string | Uint8Array> | Uint8Array, isDurable = true): string {
  const draft = draftWhole(file, parts, isDurable);
  try {
    return draft.finish();
  } catch (error) {
    draft.abandon();
    throw error;
  }
}

/** The same without its name. */
export function draftWhole(file: string, parts: Iterable<string | Uint8Array> | Uint8Array, isDurable: boolean): Draft {
  const draft = openDraft(file, isDurable);
  try {
    for (const piece of parts instanceof Uint8Array ? [parts] : gather(parts)) draft.add(piece);
    return draft;
  } catch (error) {
    draft.abandon();
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

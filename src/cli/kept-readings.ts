// What pages say, kept from one run to the next: a page that has not changed is not read again. One line for each page
// and state of it: a digest of who read it, the page and the digest of its file, a checksum, the reading. A line that is
// damaged, torn by a machine that stopped, or by another reader is as good as none.
import { crc32 } from "node:zlib";
import type { ReadPage } from "../items/read-pages.ts";
import type { Span } from "./line-file.ts";
import { LineLog } from "./line-log.ts";

export interface KeptReadings {
  readonly isEmpty: boolean;
  has(name: string): boolean;
  /** Names are of a page and the digest of its file. `read` is asked only when nothing is kept, and answers in JSON. */
  find(name: string, read: () => string): ReadPage;
  /** Where the line of a name is, once what is new has been saved. */
  placeOf(name: string): Span | undefined;
  /** Puts on disk what is new; forgets what is neither asked for nor `live` once that is the greater part. */
  save(live?: Iterable<string>): void;
}

/** The name of what is kept of a page: the ending of its file says how it is read. */
export const nameOf = (file: string, fileDigest: string): string => `${file} ${fileDigest}`;

const HEAD = /^([0-9a-f]{64}) (\S+ [0-9a-f]{64}) [0-9a-f]{8} /;
/** A file's name has 255 bytes at most. */
const LONGEST_HEAD = 64 + 1 + 255 + 1 + 64 + 1 + 8 + 1;

/**
 * `reader` is a digest of it. `places`: where the lines of names are, as somebody noted after the last run of the same
 * reader; else the whole file is looked through.
 */
export function keepReadings(file: string, reader: string, places?: ReadonlyMap<string, Span>): KeptReadings {
  const log = new LineLog(file);
  const known = new Map(log.size === 0 ? [] : (places ?? findNames(log, reader)));
  const used = new Set<string>();
  return {
    isEmpty: known.size === 0,
    has: (name) => known.has(name),
    find(name, read) {
      used.add(name);
      const span = known.get(name);
      const kept = span === undefined ? undefined : readLine(`${reader} ${name}`, log.read(span));
      if (kept !== undefined) return kept;
      const json = read();
      known.set(name, log.add(`${reader} ${name} ${checksum(json)} ${json}`));
      // As the next run will have it, and free of the page: what is cut from a text holds on to all of it.
      return JSON.parse(json);
    },
    placeOf: (name) => known.get(name),
    save(live = []) {
      log.flush();
      const names = [...new Set([...used, ...live])].filter((name) => known.has(name));
      const spans = log.forgetOthers(names.flatMap((name) => known.get(name) ?? []));
      for (const [index, span] of spans.entries()) known.set(names[index] ?? "", span);
      log.close();
    },
  };
}

/** The last line of a name counts. */
function findNames(log: LineLog, reader: string): ReadonlyMap<string, Span> {
  const found = new Map<string, Span>();
  for (const span of log.lines()) {
    const start = log.read({ start: span.start, end: Math.min(span.end, span.start + LONGEST_HEAD) });
    const [, by, name] = HEAD.exec(start.toString("latin1")) ?? [];
    if (by === reader && name !== undefined) found.set(name, span);
  }
  return found;
}

/** `begin`: reader and name. */
function readLine(begin: string, line: Buffer): ReadPage | undefined {
  const length = `${begin} ${checksum("")} `.length;
  const json = line.subarray(length);
  if (line.toString("latin1", 0, length) !== `${begin} ${checksum(json)} `) return undefined;
  return JSON.parse(json.toString()) as ReadPage;
}

const checksum = (json: string | Buffer): string => crc32(json).toString(16).padStart(8, "0");

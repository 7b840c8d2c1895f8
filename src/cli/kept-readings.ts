// What pages say, kept from one run to the next: a page that has not changed is not read again. One line for each page
// and state of it: a digest of who read it, the page and the digest of its file, a checksum, the reading. A line that is
// damaged, torn by a machine that stopped, or by another reader is as good as none.
import { crc32 } from "node:zlib";
import type { ReadPage } from "../items/read-pages.ts";
import type { Span } from "./line-file.ts";
import { LineLog } from "./line-log.ts";

/** Where the reading is of a page's file; the ending of its name says how it is read. */
export interface Note {
  readonly name: string;
  /** Of the file. */
  readonly digest: string;
  readonly place: Span;
}

export interface KeptReadings {
  readonly isEmpty: boolean;
  has(name: string, digest: string): boolean;
  /** `read` is asked only when nothing is kept, and answers in JSON. */
  find(name: string, digest: string, read: () => string): ReadPage;
  /** Where the line is, once what is new has been saved. */
  placeOf(name: string, digest: string): Span | undefined;
  /** Puts on disk what is new; forgets what is neither asked for nor noted once that is the greater part. */
  save(): void;
}

const HEAD = /^([0-9a-f]{64}) (\S+) ([0-9a-f]{64}) [0-9a-f]{8} /;
/** A file's name has 255 bytes at most. */
const LONGEST_HEAD = 64 + 1 + 255 + 1 + 64 + 1 + 8 + 1;

/**
 * `reader` is a digest of it. `notes`: where lines are, as somebody noted after the last run of the same reader; else the whole
 * file is looked through.
 */
export function keepReadings(file: string, reader: string, notes?: readonly Note[]): KeptReadings {
  const log = new LineLog(file);
  const found = log.size === 0 ? [] : (notes ?? findLines(log, reader));
  const known = new Map(found.map((note) => [note.name, note]));
  const used = new Set<string>();
  const find = (name: string, digest: string): Span | undefined => {
    const note = known.get(name);
    return note?.digest === digest ? note.place : undefined;
  };
  return {
    isEmpty: known.size === 0,
    has: (name, digest) => find(name, digest) !== undefined,
    find(name, digest, read) {
      used.add(name);
      const begin = `${reader} ${name} ${digest}`;
      const place = find(name, digest);
      const kept = place === undefined ? undefined : readLine(begin, log.read(place));
      if (kept !== undefined) return kept;
      const json = read();
      known.set(name, { name, digest, place: log.add(`${begin} ${checksum(json)} ${json}`) });
      // As the next run will have it, and free of the page: what is cut from a text holds on to all of it.
      return JSON.parse(json);
    },
    placeOf: find,
    save() {
      log.flush();
      // What is noted and was not asked for is needed still.
      const needed = notes === undefined ? [...used].flatMap((name) => known.get(name) ?? []) : [...known.values()];
      const places = log.forgetOthers(needed.map(({ place }) => place));
      for (const [index, note] of needed.entries()) {
        const place = places[index] ?? note.place;
        if (place !== note.place) known.set(note.name, { ...note, place });
      }
      log.close();
    },
  };
}

/** The last line of a file counts. */
function findLines(log: LineLog, reader: string): readonly Note[] {
  return log.lines().flatMap((place) => {
    const start = log.read({ start: place.start, end: Math.min(place.end, place.start + LONGEST_HEAD) });
    const [, by, name = "", digest = ""] = HEAD.exec(start.toString("latin1")) ?? [];
    return by === reader ? [{ name, digest, place }] : [];
  });
}

/** `begin`: reader, name and digest. */
function readLine(begin: string, line: Buffer): ReadPage | undefined {
  const length = `${begin} ${checksum("")} `.length;
  const json = line.subarray(length);
  if (line.toString("latin1", 0, length) !== `${begin} ${checksum(json)} `) return undefined;
  return JSON.parse(json.toString()) as ReadPage;
}

const checksum = (json: string | Buffer): string => crc32(json).toString(16).padStart(8, "0");

// What pages say, kept from one run to the next: a page that has not changed is not read again. One line for each page
// and state of it: a digest of who read it, the page and the digest of its file, a checksum, the reading. A line that is
// damaged, torn by a machine that stopped, or by another reader is as good as none.
import { crc32 } from "node:zlib";
import type { ReadPage } from "../items/read-pages.ts";
import type { Span } from "./line-file.ts";
import { LineLog, lengthOf } from "./line-log.ts";

/** Where the reading is of a page's file; the ending of its name says how it is read. */
export interface Note {
  readonly name: string;
  /** Of the file. */
  readonly digest: string;
  readonly place: Span;
}

/** What somebody noted after the last run of the same reader. */
export interface Notes {
  find(name: string): Note | undefined;
  /** The `lengthOf` all lines. */
  readonly length: number;
  readonly all: () => readonly Note[];
}

export interface KeptReadings {
  readonly isEmpty: boolean;
  has(name: string, digest: string): boolean;
  /** `read` is asked only when nothing is kept, and answers in JSON. */
  find(name: string, digest: string, read: () => string): ReadPage;
  /** Where the line is, once what is new has been saved. */
  placeOf(name: string, digest: string): Span | undefined;
  /** Puts on disk what is new. */
  flush(): void;
  /**
   * The same; forgets what is neither asked for nor noted once that is the greater part. Answers with whether lines
   * are in other places then.
   */
  save(): boolean;
}

const HEAD = /^([0-9a-f]{64}) (\S+) ([0-9a-f]{64}) [0-9a-f]{8} /;
/** A file's name has 255 bytes at most. */
const LONGEST_HEAD = 64 + 1 + 255 + 1 + 64 + 1 + 8 + 1;

/** `reader` is a digest of it. Without notes the whole file is looked through. */
export function keepReadings(file: string, reader: string, notes?: Notes): KeptReadings {
  const log = new LineLog(file);
  const noted = log.size === 0 ? collectNotes([]) : (notes ?? noteLines(log, reader));
  const known = new Map<string, Note>();
  const used = new Set<string>();
  const find = (name: string, digest: string): Span | undefined => {
    const note = known.get(name) ?? noted.find(name);
    return note?.digest === digest ? note.place : undefined;
  };
  const forgetOthers = (): boolean => {
    const all = new Map([...noted.all().map((note) => [note.name, note] as const), ...known]);
    // What is noted and was not asked for is needed still.
    const needed = notes === undefined ? [...used].flatMap((name) => all.get(name) ?? []) : [...all.values()];
    const places = log.forgetOthers(needed.map(({ place }) => place));
    for (const [index, place] of (places ?? []).entries()) {
      const note = needed[index];
      if (note !== undefined) known.set(note.name, { ...note, place });
    }
    return places !== undefined;
  };
  return {
    isEmpty: noted.length === 0,
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
    flush: () => log.flush(),
    save() {
      log.flush();
      // What is noted is gone through only when that can be worth it.
      const hasMoved = (notes === undefined || log.isMostlyOthers(notes.length)) && forgetOthers();
      log.close();
      return hasMoved;
    },
  };
}

/** The last line of a file counts. */
function noteLines(log: LineLog, reader: string): Notes {
  const found = log.lines().flatMap((place): readonly Note[] => {
    const start = log.read({ start: place.start, end: Math.min(place.end, place.start + LONGEST_HEAD) });
    const [, by, name = "", digest = ""] = HEAD.exec(start.toString("latin1")) ?? [];
    return by === reader ? [{ name, digest, place }] : [];
  });
  return collectNotes(found);
}

/** Of notes with one name, the last. */
export function collectNotes(notes: readonly Note[]): Notes {
  const byName = new Map(notes.map((note) => [note.name, note]));
  return {
    find: (name) => byName.get(name),
    length: lengthOf(notes.map(({ place }) => place)),
    all: () => [...byName.values()],
  };
}

/** `begin`: reader, name and digest. */
function readLine(begin: string, line: Buffer): ReadPage | undefined {
  const length = `${begin} ${checksum("")} `.length;
  const json = line.subarray(length);
  if (line.toString("latin1", 0, length) !== `${begin} ${checksum(json)} `) return undefined;
  return JSON.parse(json.toString()) as ReadPage;
}

const checksum = (json: string | Buffer): string => crc32(json).toString(16).padStart(8, "0");

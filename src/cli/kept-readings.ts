// What pages say, kept from one run to the next: a page that has not changed is not read again. One line for each page
// and state of it: a digest of who read it, the page and the digest of its file, a checksum, the reading. A line that is
// damaged, torn by a machine that stopped, or by another reader is as good as none.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { crc32 } from "node:zlib";
import { digest } from "../items/digest.ts";
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

const SOURCE = path.join(import.meta.dirname, "..");
const known = new Map<string, string>();

/** The rooms that decide how a page reads; what is kept of its body is boiled down in `items`. */
export const READERS = ["dates", "items", "markup", "model", "pages"];

/** Changes with everything that the answers of these rooms depend on: their source, their libraries, the runtime's zones. */
export const digestSource = (rooms: readonly string[]): string =>
  digest(JSON.stringify([...rooms, "../package-lock.json"].map(digestOf).concat(JSON.stringify(process.versions))));

/** Of a room, or a file. It is asked for more than once, and what runs does not change. */
function digestOf(name: string): string {
  const found = known.get(name) ?? digestFiles(filesIn(path.join(SOURCE, name)));
  known.set(name, found);
  return found;
}

function digestFiles(files: readonly string[]): string {
  const sum = createHash("sha256");
  for (const file of files) sum.update(readFileSync(file));
  return sum.digest("hex");
}

function filesIn(place: string): readonly string[] {
  if (place.endsWith(".json")) return existsSync(place) ? [place] : [];
  return readdirSync(place, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ts|json)$/.test(name))
    .toSorted()
    .map((name) => path.join(place, name));
}

// What pages say, kept from one run to the next: a page that has not changed is not read again. One line for each page
// and state of it: what the reading depends on (digested), a checksum, the reading. A line that is damaged, torn by a
// machine that stopped, or of another version of the readers is as good as none.
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
  /** `read` is asked only when nothing is kept under this name, and answers in JSON. */
  find(name: string, read: () => string): ReadPage;
  /** Where the line of a name is, once what is new has been saved. */
  placeOf(name: string): Span | undefined;
  /** Puts on disk what is new; forgets what is neither asked for nor `live` once that is the greater part. */
  save(live?: Iterable<string>): void;
}

const LINE = /^[0-9a-f]{64} [0-9a-f]{8} /;
const HEAD = 64 + 1 + 8 + 1;

/** `places`: where the lines are, as somebody noted after the last run; else the whole file is looked through. */
export function keepReadings(file: string, places?: ReadonlyMap<string, Span>): KeptReadings {
  const log = new LineLog(file);
  const known = new Map(log.size === 0 ? [] : (places ?? findNames(log)));
  const used = new Set<string>();
  return {
    isEmpty: known.size === 0,
    has: (name) => known.has(name),
    find(name, read) {
      used.add(name);
      const span = known.get(name);
      const kept = span === undefined ? undefined : readLine(name, log.read(span));
      if (kept !== undefined) return kept;
      const json = read();
      known.set(name, log.add(`${name} ${checksum(json)} ${json}`));
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
function findNames(log: LineLog): ReadonlyMap<string, Span> {
  const found = new Map<string, Span>();
  for (const span of log.lines()) {
    const head = log.read({ start: span.start, end: Math.min(span.end, span.start + HEAD) }).toString("latin1");
    if (LINE.test(head)) found.set(head.slice(0, 64), span);
  }
  return found;
}

function readLine(name: string, line: Buffer): ReadPage | undefined {
  const json = line.subarray(HEAD);
  if (line.toString("latin1", 0, HEAD) !== `${name} ${checksum(json)} `) return undefined;
  return JSON.parse(json.toString()) as ReadPage;
}

const checksum = (json: string | Buffer): string => crc32(json).toString(16).padStart(8, "0");

const SOURCE = path.join(import.meta.dirname, "..");

/** The rooms that decide how a page reads; what is kept of its body is boiled down in `items`. */
export const READERS = ["dates", "items", "markup", "model", "pages"];

/** Changes with everything that the answers of these rooms depend on: their source, their libraries, the runtime's zones. */
export function digestSource(rooms: readonly string[]): string {
  const files = rooms.flatMap((room) =>
    readdirSync(path.join(SOURCE, room), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(ts|json)$/.test(name))
      .toSorted()
      .map((name) => path.join(SOURCE, room, name)),
  );
  const lock = path.join(SOURCE, "..", "package-lock.json");
  const read = [...files, ...(existsSync(lock) ? [lock] : [])].map((file) => digest(readFileSync(file)));
  return digest(JSON.stringify([read, process.versions]));
}

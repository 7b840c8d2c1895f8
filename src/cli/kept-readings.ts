// What pages say, kept from one run to the next: a page that has not changed is not read again. One line for each page
// and state of it: what the reading depends on (digested), a checksum, the reading. A line that is damaged, torn by a
// machine that stopped, or of another version of the readers is as good as none.
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { crc32 } from "node:zlib";
import { digest } from "../items/digest.ts";
import type { PageReading } from "../model/page.ts";
import { type LineFile, openLines, type Span } from "./line-file.ts";

export interface KeptReadings {
  has(name: string): boolean;
  /** `read` is asked only when nothing is kept under this name. */
  find(name: string, read: () => PageReading): PageReading;
  /** Puts on disk what is new; forgets what nobody asked for once that is the greater part. */
  save(): void;
}

const FLUSH = 2 ** 22;
const FEW = 100;
const LINE = /^[0-9a-f]{64} [0-9a-f]{8} /;
const HEAD = 64 + 1 + 8 + 1;

export function keepReadings(file: string): KeptReadings {
  const old = openLines(file);
  const known = old === undefined ? new Map<string, Span>() : findNames(old);
  const used = new Set<string>();
  let added: string[] = [];
  let size = 0;

  function flush(): void {
    if (added.length > 0) quietly(() => appendFileSync(file, `\n${added.join("\n")}\n`));
    added = [];
    size = 0;
  }

  function add(line: string): void {
    if (size === 0) quietly(() => mkdirSync(path.dirname(file), { recursive: true }));
    added.push(line);
    size += line.length;
    if (size > FLUSH) flush();
  }

  return {
    has: (name) => known.has(name),
    find(name, read) {
      const span = known.get(name);
      const kept = span === undefined ? undefined : readLine(old?.read(span));
      if (kept !== undefined) {
        used.add(name);
        return kept;
      }
      const json = JSON.stringify(read());
      add(`${name} ${checksum(json)} ${json}`);
      // As the next run will have it, and free of the page: what is cut from a text holds on to all of it.
      return JSON.parse(json);
    },
    save() {
      flush();
      if (old !== undefined && known.size > 2 * used.size + FEW) quietly(() => forgetOthers(old));
      old?.close();
    },
  };

  function forgetOthers({ read }: LineFile): void {
    const live = [...used].flatMap((name) => known.get(name) ?? []);
    writeFileSync(`${file}.draft`, Buffer.concat(live.flatMap((span) => [read(span), Buffer.from("\n")])));
    renameSync(`${file}.draft`, file);
  }
}

/** The last line of a name counts. */
function findNames({ lines, read }: LineFile): ReadonlyMap<string, Span> {
  const found = new Map<string, Span>();
  for (const span of lines) {
    const head = read({ start: span.start, end: Math.min(span.end, span.start + HEAD) }).toString("latin1");
    if (LINE.test(head)) found.set(head.slice(0, 64), span);
  }
  return found;
}

function readLine(line: Buffer = Buffer.alloc(0)): PageReading | undefined {
  const json = line.subarray(HEAD);
  if (line.toString("latin1", 65, HEAD - 1) !== checksum(json)) return undefined;
  return JSON.parse(json.toString()) as PageReading;
}

const checksum = (json: string | Buffer): string => crc32(json).toString(16).padStart(8, "0");

/** A folder that cannot be written costs time at the next run, and nothing else. */
function quietly(write: () => void): void {
  try {
    write();
  } catch {}
}

const SOURCE = path.join(import.meta.dirname, "..");
const ROOMS = ["dates", "markup", "model", "pages"];

/** Changes with everything that decides how a page reads: the readers themselves, their libraries, the runtime's zones. */
export function digestReaders(): string {
  const files = ROOMS.flatMap((room) =>
    readdirSync(path.join(SOURCE, room), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .toSorted()
      .map((name) => path.join(SOURCE, room, name)),
  );
  const lock = path.join(SOURCE, "..", "package-lock.json");
  const read = [...files, ...(existsSync(lock) ? [lock] : [])].map((file) => digest(readFileSync(file)));
  return digest(JSON.stringify([read, process.versions]));
}

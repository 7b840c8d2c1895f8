// What is kept between runs is believed only by the Dateline that wrote it: its own source tells which one that is.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { digest } from "../items/digest.ts";

const SOURCE = path.join(import.meta.dirname, "..");
const known = new Map<string, string>();

/** The rooms that decide how a page reads; what is kept of its body is boiled down in `items`. */
export const READERS = ["dates", "items", "markup", "model", "pages"];

/** The rooms that decide what a build writes: `cli` compiles it. */
export const BUILDERS = [...READERS, "cli", "feeds", "words"];

const LIBRARIES = "../package-lock.json";

/** Changes with everything that the answers of these rooms depend on: their source, their libraries, the runtime's zones. */
export const digestSource = (rooms: readonly string[]): string =>
  digest(JSON.stringify([...rooms, LIBRARIES].map(digestOf).concat(JSON.stringify(process.versions))));

/** What takes the time of it, so that another core can do it: to be remembered. */
export const findDigests = (): ReadonlyMap<string, string> =>
  new Map([...BUILDERS, LIBRARIES].map((name) => [name, digestOf(name)]));

export function rememberDigests(found: ReadonlyMap<string, string>): void {
  for (const [name, its] of found) known.set(name, its);
}

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

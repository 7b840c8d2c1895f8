// The house rules that a reader of one file cannot see: floors, neighbours, who knows Hono, who asks the clock.
import { globSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { dirname, join, posix } from "node:path";
import { describe, expect, it } from "vitest";

const FLOORS: Readonly<Record<string, number>> = {
  model: 0,
  ...{ dates: 1, markup: 1, words: 1 },
  ...{ pages: 2, items: 2, feeds: 2 },
  store: 3,
  http: 4,
  ...{ index: 5, cli: 5 },
};
const LONGEST = 220;
/** A table of words is as long as there are things to say. */
const LONGER: Readonly<Record<string, number>> = { words: 250 };

/** `src/dates/forms/x.ts` → `dates`; `src/index.ts` → `index`. */
function roomOf(file: string): string {
  return (
    file
      .replace(/^src\//, "")
      .replace(/(\.d)?\.ts$/, "")
      .split("/")[0] ?? ""
  );
}

const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*)(["'])(.+?)\1/g;

function importsOf(source: string): string[] {
  return [...withoutComments(source).matchAll(IMPORT)].map((match) => match[2] ?? "");
}

const COMMENT_OR_STRING = /\/\*[\s\S]*?\*\/|\/\/.*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g;

function withoutComments(source: string): string {
  return source.replace(COMMENT_OR_STRING, (found) => (found.startsWith("/") ? "" : found));
}

/** Code alone; what stands in a template stays, for it may hold code. */
function codeOf(source: string): string {
  return source.replace(COMMENT_OR_STRING, (found) => (found.startsWith("`") ? found : ""));
}

function findBreaches(file: string, source: string): string[] {
  const room = roomOf(file);
  const floor = FLOORS[room];
  const code = codeOf(source);
  const breaches: string[] = [];
  if (floor === undefined) breaches.push("stands in no room");
  if (/(^|[/-])(utils?|helpers?|common|misc)([-.]|\/|$)/.test(file)) breaches.push("is named for nothing");
  if (source.split("\n").length - 1 > (LONGER[room] ?? LONGEST)) breaches.push(`is longer than ${LONGEST} lines`);
  for (const specifier of importsOf(source)) {
    if (/^hono(\/|$)/.test(specifier) && room !== "http" && room !== "index") breaches.push("knows Hono");
    if (!specifier.startsWith(".")) continue;
    const other = roomOf(posix.join(posix.dirname(file), specifier));
    const below = FLOORS[other] ?? Number.POSITIVE_INFINITY;
    if (other === room || floor === undefined) continue;
    if (below > floor) breaches.push(`climbs to ${other}`);
    if (below === floor) breaches.push(`imports its neighbour ${other}`);
  }
  const asksClock =
    /\bDate\.now\b|\bnew Date(?!\s*\()|\bnew Date\s*\(\s*\)|(?<!new )\bDate\s*\(|\bTemporal\.Now\b|\bperformance\.now\b/;
  if (room !== "cli" && room !== "http" && asksClock.test(code)) breaches.push("asks the clock");
  const asksZone =
    /\.get(FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)\(|\btimeZoneId\(|\bnew Date\s*\([^()]*,/;
  if (asksZone.test(code)) breaches.push("asks for the machine's zone");
  return breaches.map((breach) => `${file} ${breach}`);
}

/** Every file that the Worker loads when it runs; what is imported as a type only is not loaded. */
function loadedFrom(file: string, read: (file: string) => string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const specifier of importsOf(stripTypeScriptTypes(read(file)))) {
    if (specifier.startsWith(".")) loadedFrom(posix.join(posix.dirname(file), specifier), read, seen);
  }
  return seen;
}

function findTemporal(door: string, read: (file: string) => string): string[] {
  return [...loadedFrom(door, read)].filter((file) => /\bTemporal\b/.test(codeOf(read(file))));
}

const root = dirname(import.meta.dirname);
const files = globSync("src/**/*.ts", { cwd: root }).map((file) => file.replaceAll("\\", "/"));
const read = (file: string) => readFileSync(join(root, file), "utf8");

describe("the floors", () => {
  it("hold in every file of the source", () => {
    expect(files.length).toBeGreaterThan(20);
    // Declares what a build writes; holds no code and belongs to the door.
    const judged = files.filter((file) => file !== "src/content.d.ts");
    expect(judged.flatMap((file) => findBreaches(file, read(file)))).toEqual([]);
  });

  it("keep Temporal, which the Worker's runtime has not, out of all that the Worker loads", () => {
    expect(findTemporal("src/index.ts", read)).toEqual([]);
  });
});

describe("the rules of this test", () => {
  it.each([
    ["src/dates/a.ts", `import { b } from "../pages/b.ts";`, "climbs to pages"],
    ["src/model/a.ts", `import type { B } from "../dates/b.ts";`, "climbs to dates"],
    ["src/store/a.ts", `export { b } from "../http/b.ts";`, "climbs to http"],
    ["src/dates/forms/a.ts", `import "../../store/b.ts";`, "climbs to store"],
    ["src/http/a.ts", `const b = await import("../cli/b.ts");`, "climbs to cli"],
    ["src/items/a.ts", `import {\n  type B,\n  c,\n} from '../pages/b.ts';`, "imports its neighbour pages"],
    ["src/index.ts", `import { b } from "./cli/b.ts";`, "imports its neighbour cli"],
    ["src/model/a.ts", `import { b } from "../nowhere/b.ts";`, "climbs to nowhere"],
    ["src/feeds/a.ts", `import { html } from "hono/html";`, "knows Hono"],
    ["src/cli/a.ts", `import { Hono } from "hono";`, "knows Hono"],
    ["src/items/a.ts", "const now = Date.now();", "asks the clock"],
    ["src/items/a.ts", "const now = new Date();", "asks the clock"],
    ["src/items/a.ts", "const now = new Date;", "asks the clock"],
    ["src/index.ts", "const now = Date();", "asks the clock"],
    ["src/store/a.ts", "const now = Temporal.Now.instant();", "asks the clock"],
    ["src/feeds/a.ts", "const now = performance.now();", "asks the clock"],
    ["src/cli/a.ts", "const hour = date.getHours();", "asks for the machine's zone"],
    ["src/http/a.ts", "const date = new Date(2012, 2, 28);", "asks for the machine's zone"],
    ["src/pages/utils.ts", "", "is named for nothing"],
    ["src/pages/date-helpers.ts", "", "is named for nothing"],
    ["src/http/common/a.ts", "", "is named for nothing"],
    ["src/extra/a.ts", "", "stands in no room"],
  ])("see a breach: %s with %j %s", (file, source, breach) => {
    expect(findBreaches(file, source)).toEqual([`${file} ${breach}`]);
  });

  it.each([
    ["src/http/a.ts", `import { Hono } from "hono"; import { b } from "../store/b.ts"; const now = Date.now();`],
    ["src/items/a.ts", `import { b } from "../dates/b.ts"; const day = new Date(instant).getUTCDay();`],
    ["src/dates/forms/a.ts", `import { b } from "../b.ts"; import { c } from "./c.ts";`],
    ["src/items/a.ts", `// Never Date.now() here.\nconst words = "new Date()"; /* import "../pages/b.ts" */`],
    ["src/pages/commons-act.ts", ""],
  ])("see none in %s with %j", (file, source) => {
    expect(findBreaches(file, source)).toEqual([]);
  });

  it("see a file that has grown too long, from its first line too many", () => {
    expect(findBreaches("src/pages/a.ts", "\n".repeat(LONGEST))).toEqual([]);
    expect(findBreaches("src/pages/a.ts", "\n".repeat(LONGEST + 1))).toHaveLength(1);
  });

  it("see Temporal behind two imports, and not behind an import of a type", () => {
    const house: Record<string, string> = {
      "src/index.ts": `import { a } from "./store/a.ts"; import type { C } from "./dates/c.ts";`,
      "src/store/a.ts": `import { b } from "../dates/b.ts"; // no Temporal here`,
      "src/dates/b.ts": "export const b = (words: string) => Temporal.Instant.from(words);",
      "src/dates/c.ts": "export type C = string; export const c = () => Temporal.PlainDate.from('2012-03-28');",
    };
    expect(findTemporal("src/index.ts", (file) => house[file] ?? "")).toEqual(["src/dates/b.ts"]);
  });
});

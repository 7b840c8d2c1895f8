// The build: cold, with nothing to read anew, and after one edit; time of the whole command and the most memory it held. What
// is its own work is all but its start, which is as long as that of `build --help`.
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { capturedPage, pageFile, writeProject } from "./captured-pages.ts";
import { median, table } from "./measure.ts";

const COMMAND = path.join(import.meta.dirname, "..", "src", "cli", "dateline.ts");
const SAY_MEMORY = `data:text/javascript,process.on("exit",()=>process.stderr.write("MEMORY "+process.resourceUsage().maxRSS))`;
const FIRST = 3;
const EDITS = 7;

interface Cost {
  readonly seconds: number;
  /** MB */
  readonly memory: number;
}

export async function benchBuilds(): Promise<string> {
  const rows = [];
  for (const pages of [100, 1000, 10_000]) {
    const root = mkdtempSync(path.join(tmpdir(), "dateline-build-"));
    try {
      writeProject(root, pages);
      const cold = await first(root);
      const again = await run(root, "build");
      const edited = await edit(root, 0);
      await run(root, "record");
      await run(root, "build");
      const recorded = await edit(root, EDITS);
      rows.push([pages, say(cold), say(again), ...edited, ...recorded]);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  }
  return table(
    ["captured pages", "first build", "nothing changed", "after one edit", "own work", "all recorded", "own work"],
    rows,
  );
}

/** Median of some. */
async function first(root: string): Promise<Cost> {
  const costs: Cost[] = [];
  for (let count = 0; count < FIRST; count += 1) {
    rmSync(path.join(root, "build"), { recursive: true, force: true });
    costs.push(await run(root, "build"));
  }
  return medianOf(costs);
}

const medianOf = (costs: readonly Cost[]): Cost => ({
  seconds: median(costs.map((each) => each.seconds)),
  memory: median(costs.map((each) => each.memory)),
});

const say = ({ seconds, memory }: Cost): string => `${seconds.toFixed(2)} s, ${Math.round(memory)} MB`;

/** Medians of some edits, each with a start beside it. */
async function edit(root: string, edition: number): Promise<readonly [whole: string, own: string]> {
  const wholes: Cost[] = [];
  const own: number[] = [];
  for (let count = 1; count <= EDITS; count += 1) {
    writeFileSync(pageFile(root, 7), capturedPage(7, edition + count));
    const start = await run(root, "build", "--help");
    const whole = await run(root, "build");
    wholes.push(whole);
    own.push(whole.seconds - start.seconds);
  }
  return [say(medianOf(wholes)), `${median(own).toFixed(2)} s`];
}

async function run(cwd: string, ...args: readonly string[]): Promise<Cost> {
  const start = performance.now();
  const { stderr } = await promisify(execFile)(process.execPath, ["--import", SAY_MEMORY, COMMAND, ...args], {
    cwd,
    maxBuffer: 2 ** 26,
  });
  const seconds = (performance.now() - start) / 1000;
  return { seconds, memory: Number(/MEMORY (\d+)/.exec(stderr)?.[1]) / 1024 };
}

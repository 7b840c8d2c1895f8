// The build: cold, with nothing to read anew, and after one edit; time of the whole command and the most memory it held.
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { capturedPage, pageFile, writeProject } from "./captured-pages.ts";
import { table } from "./measure.ts";

const COMMAND = path.join(import.meta.dirname, "..", "src", "cli", "dateline.ts");
const SAY_MEMORY = `data:text/javascript,process.on("exit",()=>process.stderr.write("MEMORY "+process.resourceUsage().maxRSS))`;

export async function benchBuilds(): Promise<string> {
  const rows = [];
  for (const pages of [100, 1000, 10_000]) {
    const root = mkdtempSync(path.join(tmpdir(), "dateline-build-"));
    try {
      writeProject(root, pages);
      const cold = await build(root);
      const again = await build(root);
      writeFileSync(pageFile(root, 7), capturedPage(7, 1));
      const edited = await build(root);
      rows.push([pages, cold, again, edited]);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  }
  return table(["captured pages", "first build", "nothing changed", "after one edit"], rows);
}

async function build(cwd: string): Promise<string> {
  const start = performance.now();
  const { stderr } = await promisify(execFile)(process.execPath, ["--import", SAY_MEMORY, COMMAND, "build"], {
    cwd,
    maxBuffer: 2 ** 26,
  });
  const seconds = (performance.now() - start) / 1000;
  const memory = Number(/MEMORY (\d+)/.exec(stderr)?.[1]) / 1024;
  return `${seconds.toFixed(2)} s, ${Math.round(memory)} MB`;
}

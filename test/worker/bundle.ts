// The Worker as it is deployed: bundled by wrangler's dry run from the sample content, in a folder of its own.
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { CompiledContent } from "../../src/model/item.ts";

const wrangler = path.resolve("node_modules/wrangler/bin/wrangler.js");
const quiet = { WRANGLER_SEND_METRICS: "false", WRANGLER_HIDE_BANNER: "true", CLOUDFLARE_CF_FETCH_ENABLED: "false" };

export interface Bundle {
  readonly script: string;
  /** The content as it stands in the script. */
  readonly content: string;
}

export async function bundleWorker(content: CompiledContent): Promise<Bundle> {
  const folder = await mkdtemp(path.join(tmpdir(), "dateline-worker-"));
  try {
    const file = path.join(folder, "content.txt");
    const text = JSON.stringify(content);
    await writeFile(file, text);
    const args = ["deploy", "--dry-run", "--outdir", folder, "--alias", `#content:${file}`];
    const env = { ...process.env, ...quiet, WRANGLER_LOG_PATH: folder };
    await promisify(execFile)(process.execPath, [wrangler, ...args], { env });
    return { script: await readFile(path.join(folder, "index.js"), "utf8"), content: text };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

// Wrangler's development server, quiet and offline, and when it answers.
import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { ChildProcesses } from "./child-processes.ts";

const STEP_MILLISECONDS = 100;
const LONGEST_ANSWER_MILLISECONDS = 5000;

/** Read by wrangler and Miniflare from the real environment only: no reports, no banner, no look-up of Cloudflare's data. */
const QUIET = { WRANGLER_SEND_METRICS: "false", WRANGLER_HIDE_BANNER: "true", CLOUDFLARE_CF_FETCH_ENABLED: "false" };

/** What it says goes straight to the terminal: at this log level only what is wrong. */
export function startServer(children: ChildProcesses, root: string, port: number): ChildProcess {
  const wrangler = join(root, "node_modules", "wrangler", "bin", "wrangler.js");
  const args = [
    ...["dev", "--port", String(port), "--ip", "localhost", "--inspector-port", "0"],
    ...["--show-interactive-dev-session=false", "--log-level", "error"],
    // Links and self links then lead to this server, not to the public site.
    ...["--var", `SITE_URL:${address(port)}`],
  ];
  return children.start(process.execPath, [wrangler, ...args], {
    cwd: root,
    env: { ...process.env, ...QUIET },
    stdio: ["ignore", "inherit", "inherit"],
  });
}

export function address(port: number): string {
  return `http://localhost:${port}`;
}

/** Resolves when a request to the front page is answered, with whatever status; never when the signal comes first. */
export async function waitForAnswer(url: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const patience = AbortSignal.any([signal, AbortSignal.timeout(LONGEST_ANSWER_MILLISECONDS)]);
    const answer = await fetch(url, { method: "HEAD", signal: patience }).catch(() => undefined);
    if (answer !== undefined) return;
    await wait(STEP_MILLISECONDS);
  }
  return new Promise(() => {});
}

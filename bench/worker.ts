// A Worker under plain `workerd serve`, on loopback: no front of a development server between it and the client.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { readHeap } from "./inspector.ts";

const ROOT = path.join(import.meta.dirname, "..");
// The program itself: the command of its package starts it as a child, which would outlive what is stopped here.
const WORKERD: string = createRequire(createRequire(import.meta.url).resolve("miniflare"))("workerd").default;
const QUIET = { WRANGLER_SEND_METRICS: "false", WRANGLER_HIDE_BANNER: "true", CLOUDFLARE_CF_FETCH_ENABLED: "false" };

/** The script that `wrangler deploy` would send, with this content. */
export async function bundle(content: string, entry = path.join(ROOT, "src", "index.ts")): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "dateline-bench-"));
  try {
    const file = path.join(folder, "content.txt");
    writeFileSync(file, content);
    const wrangler = path.join(ROOT, "node_modules", "wrangler", "bin", "wrangler.js");
    const args = [wrangler, "deploy", entry, "--dry-run", "--outdir", folder, "--alias", `#content:${file}`];
    const env = { ...process.env, ...QUIET, WRANGLER_LOG_PATH: folder };
    await promisify(execFile)(process.execPath, args, { cwd: ROOT, env });
    return readFileSync(path.join(folder, `${path.parse(entry).name}.js`), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Its port, counted from the Worker's. */
const INSPECTOR = 100;

export interface Served {
  readonly port: number;
  /** Milliseconds from the start of the process to its first answer. */
  readonly started: number;
  /** Milliseconds of a processor that it took until then; undefined where the system does not say. */
  readonly busy: number | undefined;
  /** Megabytes that the process holds now; undefined where the system does not say. */
  readonly memory: () => number | undefined;
  /** Megabytes that the isolate holds now. */
  readonly heap: () => Promise<number>;
  /** What it has written to its output: errors of the Worker among it. */
  readonly said: () => string;
  readonly stop: () => Promise<void>;
}

export async function serve(
  script: string,
  port: number,
  bindings: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const folder = mkdtempSync(path.join(tmpdir(), "dateline-workerd-"));
  writeFileSync(path.join(folder, "index.js"), script);
  writeFileSync(path.join(folder, "config.capnp"), config(port, bindings));
  const start = performance.now();
  const inspector = port + INSPECTOR;
  const args = ["serve", path.join(folder, "config.capnp"), `--inspector-addr=127.0.0.1:${inspector}`];
  const child = spawn(WORKERD, args, { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (said += data));
  const stop = async () => {
    await end(child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await firstAnswer(port, child);
  } catch (error) {
    await stop();
    throw new Error(`the Worker did not start: ${said}`, { cause: error });
  }
  const started = performance.now() - start;
  const busy = busyOf(child);
  return {
    port,
    started,
    busy,
    memory: () => memoryOf(child),
    heap: () => readHeap(inspector),
    said: () => said,
    stop,
  };
}

const config = (
  port: number,
  bindings: Readonly<Record<string, string>>,
) => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .main)],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]
);
const main :Workerd.Worker = (
  modules = [(name = "index.js", esModule = embed "index.js")],
  bindings = [${Object.entries(bindings).map(([name, text]) => `(name = "${name}", text = "${text}")`)}],
  compatibilityDate = "2026-07-30"
);
`;

async function firstAnswer(port: number, child: ChildProcess): Promise<void> {
  for (const until = performance.now() + 60_000; performance.now() < until && child.exitCode === null; ) {
    try {
      await (await fetch(`http://127.0.0.1:${port}/favicon.ico`)).arrayBuffer();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
  throw new Error("no answer");
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGKILL");
  return gone;
}

function memoryOf(child: ChildProcess): number | undefined {
  try {
    const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
    return Math.round(Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024);
  } catch {
    return undefined;
  }
}

/** `/proc/PID/stat` counts user and system time in hundredths of a second, as its 14th and 15th values. */
function busyOf(child: ChildProcess): number | undefined {
  try {
    const values = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return (Number(values[11]) + Number(values[12])) * 10;
  } catch {
    return undefined;
  }
}

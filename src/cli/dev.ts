// `dateline dev`, which is `npm start`: builds, serves, and builds again when content or source changes.
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readArguments, refusePositionals } from "./arguments.ts";
import { ChildProcesses } from "./child-processes.ts";
import { address, startServer, waitForAnswer } from "./dev-server.ts";
import { findPort, readPort } from "./find-port.ts";
import { type BuildOutcome, keepBuilt } from "./keep-built.ts";
import { listenForStop } from "./stop-request.ts";
import { watchFolders } from "./watch-folders.ts";

export const DEV_HELP = `Usage: dateline dev [--port N]

Builds the content, serves the site at http://localhost:8787 and builds again whenever a page, the site file, the ledger
or the source changes. When a page is broken the last good build stays up and the mistake is shown. Ctrl-C ends it.

  --port N   listen on port N (or set PORT); when it is taken, on the next free one
`;

/** Said here again: to import it from the build would load every room, and this command stands while they are being edited. */
const COMPILED = "build/content.txt";
/** Keeps the dates of what is not recorded yet from moving with every build of a session. */
const CARRIED = "build/carried.json";

/** Runs until it is stopped (0) or the server dies (1). */
export async function dev(args: readonly string[], root: string): Promise<number> {
  const wanted = readOptions(args);
  const children = new ChildProcesses();
  const onExit = () => children.kill();
  process.on("exit", onExit);
  const { stop, forget } = listenForStop();
  const stopped = new Promise<"stopped">((resolve) => {
    stop.signal.addEventListener("abort", () => resolve("stopped"));
  });
  try {
    return await serve({ root, wanted, children, stop: stop.signal, stopped });
  } finally {
    stop.abort();
    await children.end();
    forget();
    process.off("exit", onExit);
  }
}

interface Session {
  readonly root: string;
  readonly wanted: number;
  readonly children: ChildProcesses;
  readonly stop: AbortSignal;
  readonly stopped: Promise<"stopped">;
}

async function serve({ root, wanted, children, stop, stopped }: Session): Promise<number> {
  const port = await findPort(wanted);
  if (stop.aborted) return 0;
  if (port !== wanted) say(`Port ${wanted} is taken; ${port} is the next free one.`);

  // What an earlier session settled without recording it is no truth for this one.
  rmSync(join(root, CARRIED), { force: true });
  const hasGood = existsSync(join(root, COMPILED));
  const speak = (words: string) => stop.aborted || say(words);
  const kept = keepBuilt(() => buildAfresh(root, children), speak, hasGood);
  // That no build can be run at all, whatever the pages hold, ends the session.
  const failed = Promise.withResolvers<never>();
  failed.promise.catch(() => {});
  const build = () => kept.build().catch((error) => stop.aborted || failed.reject(error));
  const endWatching = watchFolders([join(root, "content"), join(root, "src")], build);
  stop.addEventListener("abort", endWatching);

  const built = build();
  const ready = await Promise.race([hasGood ? built : kept.firstGood, stopped, failed.promise]);
  if (ready === "stopped") return 0;

  const server = startServer(children, root, port);
  const died = new Promise<"died">((resolve) => server.on("exit", () => resolve("died")).on("error", failed.reject));
  const first = await Promise.race([waitForAnswer(`${address(port)}/`, stop), died, stopped, failed.promise]);
  if (first === undefined) say(greeting(address(port)));
  const end = first ?? (await Promise.race([died, stopped, failed.promise]));
  if (end === "died" && !stop.aborted) {
    process.stderr.write("The development server has ended by itself; what it said stands above.\n");
    return 1;
  }
  return 0;
}

/** In a process of its own: a change to the source must be read anew, and a module is read once per process. */
function buildAfresh(root: string, children: ChildProcesses): Promise<BuildOutcome> {
  return new Promise((resolve, reject) => {
    const command = [join(root, "src", "cli", "dateline.ts"), "build", "--carry", join(root, CARRIED)];
    const child = children.start(process.execPath, command, {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const said: Buffer[] = [];
    child.stdout?.on("data", (chunk: Buffer) => said.push(chunk));
    child.stderr?.on("data", (chunk: Buffer) => said.push(chunk));
    child.on("error", reject).on("close", (code) => {
      children.forget(child);
      resolve({ ok: code === 0, output: Buffer.concat(said).toString().trimEnd() });
    });
  });
}

function readOptions(args: readonly string[]): number {
  const { values, positionals } = readArguments(args, { port: { type: "string" } });
  refusePositionals(positionals);
  return readPort(values.port ?? process.env.PORT ?? "8787");
}

function greeting(site: string): string {
  return `
Dateline is up.

  Open        ${site}/
  Subscribe   ${site}/rss.xml     RSS 2.0
              ${site}/atom.xml    Atom 1.0
              ${site}/feed.json   JSON Feed 1.1

Changes to content/ and src/ are served as they are saved. Ctrl-C ends it.
`;
}

function say(words: string): void {
  process.stdout.write(`${words}\n`);
}

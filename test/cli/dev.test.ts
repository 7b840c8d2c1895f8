// The whole of `dateline dev` in a process of its own, for a project whose build and whose wrangler are stand-ins.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

/** Copies the page into the build, or refuses it as the real one does. */
const BUILD = `
import { readFileSync, mkdirSync, writeFileSync } from "node:fs";
const page = readFileSync("content/pages/a.txt", "utf8");
if (page === "broken") { console.error("content/pages/a.txt:1: no headline.\\n  Give it one."); process.exit(1); }
mkdirSync("build", { recursive: true });
writeFileSync("build/content.txt", page);
console.log("built " + page);
`;

/** Serves the build, and has a child of its own as wrangler has; both names are left for the test to look for. */
const WRANGLER = `
const { readFileSync, writeFileSync } = require("node:fs");
const { spawn } = require("node:child_process");
const helper = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
writeFileSync("pids.json", JSON.stringify([process.pid, helper.pid]));
const flag = (name) => process.argv[process.argv.indexOf(name) + 1];
require("node:http").createServer((request, response) => {
  if (request.url === "/die") { console.error("wrangler is unwell"); process.exit(3); }
  response.end(JSON.stringify({ content: readFileSync("build/content.txt", "utf8"), site: flag("--var"), quiet: process.env.WRANGLER_SEND_METRICS }));
}).listen(Number(flag("--port")), "localhost");
`;

let root: string;
let port: number;
let running: { child: ChildProcess; output: () => string; exit: Promise<number | null> } | undefined;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "dateline-dev-"));
  for (const folder of ["content/pages", "src/cli", "node_modules/wrangler/bin"]) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  writeFileSync(join(root, "package.json"), `{ "type": "module" }`);
  writeFileSync(join(root, "node_modules/wrangler/package.json"), `{ "type": "commonjs" }`);
  writeFileSync(join(root, "node_modules/wrangler/bin/wrangler.js"), WRANGLER);
  writeFileSync(join(root, "src/cli/dateline.ts"), BUILD);
  page("one");
  port = await freePort();
});

afterEach(async () => {
  running?.child.kill();
  await running?.exit;
  for (const pid of pids()) if (isAlive(pid)) process.kill(pid, "SIGKILL");
  running = undefined;
  rmSync(root, { recursive: true, force: true });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const bound = probe.address();
      probe.close(() => resolve(typeof bound === "object" && bound !== null ? bound.port : 0));
    });
  });
}

const page = (text: string) => writeFileSync(join(root, "content/pages/a.txt"), text);

function pids(): number[] {
  try {
    return JSON.parse(readFileSync(join(root, "pids.json"), "utf8"));
  } catch {
    return [];
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function start() {
  const { npm_lifecycle_event: _, PORT: __, ...env } = process.env;
  const child = spawn(process.execPath, [join(import.meta.dirname, "run-dev.ts"), root, "--port", String(port)], {
    env,
  });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  const exit = new Promise<number | null>((resolve) => child.on("close", (code) => resolve(code)));
  running = { child, output: () => output, exit };
  return running;
}

const says = (words: string) => vi.waitFor(() => expect(running?.output()).toContain(words), 8000);
const served = async () => (await (await fetch(`http://localhost:${port}/`)).json()) as Record<string, string>;

describe("dateline dev", () => {
  it("builds, serves under the local address and says where to subscribe", async () => {
    start();
    await says(`http://localhost:${port}/feed.json`);
    expect(await served()).toEqual({ content: "one", site: `SITE_URL:http://localhost:${port}`, quiet: "false" });
  });

  it("builds again when a page or the source changes", async () => {
    start();
    await says("Dateline is up.");
    page("two");
    await vi.waitFor(async () => expect((await served()).content).toBe("two"), 8000);
    writeFileSync(join(root, "src/cli/dateline.ts"), BUILD.replace("built ", "built anew: "));
    await says("built anew: two");
  });

  it("keeps the last good build up while a page is broken, and says when it is mended", async () => {
    start();
    await says("Dateline is up.");
    page("broken");
    await says("content/pages/a.txt:1: no headline.\n  Give it one.\nThis build failed: the last good one stays up.");
    expect((await served()).content).toBe("one");
    page("three");
    await says("built three\nMended: the newest build is served.");
    expect((await served()).content).toBe("three");
  });

  it("waits for the first good build when it starts with a broken page", async () => {
    page("broken");
    start();
    await says("This build failed: nothing is served yet.");
    page("mended");
    await says("Dateline is up.");
    expect((await served()).content).toBe("mended");
  });

  it("takes the next free port when the wanted one is taken, and names both", async () => {
    const wanted = port;
    const other = createServer().listen(port, "127.0.0.1");
    start();
    await says(`Port ${wanted} is taken; `);
    await says("Dateline is up.");
    port = Number(/http:\/\/localhost:(\d+)\/\n/.exec(running?.output() ?? "")?.[1]);
    other.close();
    expect(port).toBeGreaterThan(wanted);
    expect((await served()).content).toBe("one");
  });

  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("ends with all its children at %s", async (name) => {
    const { child, exit } = start();
    await says("Dateline is up.");
    const left = pids();
    expect(left.map(isAlive)).toEqual([true, true]);
    child.kill(name);
    expect(await exit).toBe(0);
    await vi.waitFor(() => expect(left.map(isAlive)).toEqual([false, false]));
  });

  it("leaves nothing behind when it is stopped while the server starts", async () => {
    const { child, exit } = start();
    await vi.waitFor(() => expect(pids()).toHaveLength(2), 8000);
    child.kill("SIGTERM");
    expect(await exit).toBe(0);
    await vi.waitFor(() => expect(pids().map(isAlive)).toEqual([false, false]));
  });

  it("fails and shows what the server said when that dies, and leaves none of its children", async () => {
    const { exit, output } = start();
    await says("Dateline is up.");
    await fetch(`http://localhost:${port}/die`).catch(() => undefined);
    expect(await exit).toBe(1);
    expect(output()).toContain("wrangler is unwell");
    expect(output()).toContain("ended by itself");
    await vi.waitFor(() => expect(pids().map(isAlive)).toEqual([false, false]));
  });
});

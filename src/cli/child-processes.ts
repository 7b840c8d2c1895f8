// The processes that a command starts, and ends before it ends itself, with all that they started in turn.
import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";

const PATIENCE_MILLISECONDS = 4000;
const STEP_MILLISECONDS = 25;
/** Only there does a group of processes take a signal as one. */
const HAS_GROUPS = process.platform !== "win32";

export class ChildProcesses {
  readonly #running = new Set<ChildProcess>();
  #ended = false;

  /** Each child leads a group of its own, so that a signal reaches its children too and Ctrl-C reaches only us. */
  start(file: string, args: readonly string[], options: SpawnOptions): ChildProcess {
    if (this.#ended) throw new Error("no child is started after the end");
    const child = spawn(file, args, { ...options, detached: HAS_GROUPS });
    this.#running.add(child);
    return child;
  }

  /** For a child that has ended by itself and left nothing behind. */
  forget(child: ChildProcess): void {
    this.#running.delete(child);
  }

  /** Asks every child to end, waits for it, and makes it end when it does not. No child is started any more. */
  async end(): Promise<void> {
    this.#ended = true;
    await Promise.all([...this.#running].map(endGroup));
    this.#running.clear();
  }

  /** At once and without waiting: all that is possible while the process exits. */
  kill(): void {
    this.#ended = true;
    for (const child of this.#running) signal(child, "SIGKILL");
  }
}

async function endGroup(child: ChildProcess): Promise<void> {
  signal(child, "SIGTERM");
  for (let waited = 0; isAlive(child); waited += STEP_MILLISECONDS) {
    if (waited >= PATIENCE_MILLISECONDS) {
      signal(child, "SIGKILL");
      return;
    }
    await wait(STEP_MILLISECONDS);
  }
}

function isAlive(child: ChildProcess): boolean {
  return HAS_GROUPS ? signal(child, 0) : child.exitCode === null && child.signalCode === null;
}

/** False when there is no one left to hear it. */
function signal(child: ChildProcess, name: NodeJS.Signals | 0): boolean {
  if (child.pid === undefined) return false;
  try {
    return process.kill(HAS_GROUPS ? -child.pid : child.pid, name);
  } catch {
    return false;
  }
}

// The other end of `read-ahead.ts`: reads the pages that it is given, one after another, and says when one is done.
import { readFileSync } from "node:fs";
import { isMainThread, type MessagePort, workerData } from "node:worker_threads";
import type { CapturedPage, PageReading } from "../model/page.ts";
import { Refusal } from "../model/refusal.ts";
import { type PageHome, readPage } from "../pages/read-page.ts";

export interface Job {
  /** Under which the reading is kept. */
  readonly name: string;
  /** Where the file is on this machine. */
  readonly path: string;
  readonly page: Omit<CapturedPage, "bytes">;
}

export interface Answer {
  readonly name: string;
  readonly reading?: PageReading;
  readonly refusal?: Pick<Refusal, "code" | "message" | "remedy" | "place">;
  /** Of an exception that is no refusal. */
  readonly bug?: string;
}

interface Task {
  readonly jobs: readonly Job[];
  readonly home: PageHome;
  readonly port: MessagePort;
  /** Counts the answers. */
  readonly signal: Int32Array;
}

function answer({ name, path, page }: Job, home: PageHome): Answer {
  try {
    return { name, reading: readPage({ ...page, bytes: readFileSync(path) }, home) };
  } catch (error) {
    if (!(error instanceof Refusal)) return { name, bug: (error as Error).stack ?? String(error) };
    const { code, message, remedy, place } = error;
    return { name, refusal: { code, message, remedy, place } };
  }
}

function work({ jobs, home, port, signal }: Task): void {
  for (const job of jobs) {
    port.postMessage(answer(job, home));
    Atomics.add(signal, 0, 1);
    Atomics.notify(signal, 0);
  }
}

if (!isMainThread && workerData !== null) work(workerData as Task);

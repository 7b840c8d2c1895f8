// Saved pages take some tens of milliseconds each to read, so that with many new ones a second core is worth its start. A
// worker reads every other page ahead of the command, which goes on in its order and waits where it is the faster one.
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { PageReading } from "../model/page.ts";
import { Refusal } from "../model/refusal.ts";
import type { PageHome } from "../pages/read-page.ts";
import type { Answer, Job } from "./read-ahead-worker.ts";

export interface ReadAhead {
  /** Undefined for a page that is not read ahead. Throws the Refusal of a page that cannot be read. */
  take(name: string): PageReading | undefined;
  close(): void;
}

/** Fewer are read before a worker has started. */
const FEWEST = 24;

const NOTHING: ReadAhead = { take: () => undefined, close: () => {} };

/** `jobs` in the order in which they will be asked for. */
export function readAhead(jobs: readonly Job[], home: PageHome): ReadAhead {
  const own = jobs.filter((_, index) => index % 2 === 1);
  if (jobs.length < FEWEST) return NOTHING;
  const { port1, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL("./read-ahead-worker.ts", import.meta.url), {
    workerData: { jobs: own, home, port: port2, signal },
    transferList: [port2],
  });
  const waiting = new Set(own.map(({ name }) => name));
  const answers = new Map<string, Answer>();
  return {
    take(name) {
      if (!waiting.delete(name)) return undefined;
      while (!answers.has(name)) waitFor(port1, signal, answers);
      const answer = answers.get(name);
      answers.delete(name);
      return answer === undefined ? undefined : open(answer);
    },
    close() {
      port1.close();
      void worker.terminate();
    },
  };
}

/** Takes what has arrived; where that is nothing, sleeps until something does. */
function waitFor(port: MessagePort, signal: Int32Array, answers: Map<string, Answer>): void {
  const seen = Atomics.load(signal, 0);
  let got = receiveMessageOnPort(port);
  if (got === undefined) Atomics.wait(signal, 0, seen, PATIENCE);
  for (; got !== undefined; got = receiveMessageOnPort(port)) answers.set(got.message.name, got.message);
}

/** Milliseconds; a worker that died must not hold the command for good. */
const PATIENCE = 30_000;

function open({ reading, refusal, bug }: Answer): PageReading | undefined {
  if (refusal !== undefined) throw new Refusal(refusal.code, refusal.message, refusal.remedy, refusal.place);
  if (bug !== undefined) throw new Error(bug);
  return reading;
}

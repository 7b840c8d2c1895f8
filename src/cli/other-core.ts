// A worker on another core that answers while the command goes on. The command reads, settles and writes in one go, so it waits
// for an answer without giving up its own thread.
import { getCompileCacheDir } from "node:module";
import path from "node:path";
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";

/** Milliseconds; a worker that hangs must not hold the command for good. */
const PATIENCE = 120_000;

/** The worker's end of the line. */
export interface Line {
  readonly port: MessagePort;
  /** How often the worker woke us; then 1 once it has ended. */
  readonly signal: Int32Array;
}

export interface OtherCore {
  send(message: unknown): void;
  /** Waits for the next message. Undefined when none comes. */
  next(): unknown;
  stop(): void;
}

interface Start {
  /** What the module finds in `workerData`, beside its line. */
  readonly data?: object;
  /** Megabytes that what is young may take. */
  readonly young?: number;
}

export function startCore(module: URL, { data = {}, young }: Start = {}): OtherCore {
  const { port1, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(8));
  const worker = new Worker(module, {
    workerData: { ...data, port: port2, signal } satisfies Line,
    transferList: [port2],
    env: environment(),
    ...(young === undefined ? {} : { resourceLimits: { maxYoungGenerationSizeMb: young } }),
  });
  // Who waits for an answer hears that none comes. Without a listener the command would fail that did it all itself.
  worker.on("error", (error) => process.emitWarning(error as Error));
  // A command that fails is not held by it.
  worker.unref();
  return {
    send: (message) => port1.postMessage(message),
    next: () => receive(port1, signal),
    stop() {
      port1.close();
      void worker.terminate();
    },
  };
}

/** Without being told where compiled modules are kept, a worker compiles its own again each time: 50 ms become 150. */
function environment(): NodeJS.ProcessEnv {
  const cache = getCompileCacheDir();
  // A folder for every version of Node lies in the one that is named.
  return cache === undefined ? process.env : { ...process.env, NODE_COMPILE_CACHE: path.dirname(cache) };
}

function receive(port: MessagePort, signal: Int32Array): unknown {
  for (;;) {
    const seen = Atomics.load(signal, 0);
    // Asked before: what it sent last is there then.
    const isGone = Atomics.load(signal, 1) === 1;
    const got = receiveMessageOnPort(port);
    if (got !== undefined) return got.message;
    if (isGone || Atomics.wait(signal, 0, seen, PATIENCE) === "timed-out") return undefined;
  }
}

/** Of the worker: nobody is to wait for it once it has ended, however that came. */
export function tellOfEnd({ signal }: Line): void {
  process.once("exit", () => {
    Atomics.store(signal, 1, 1);
    wake(signal);
  });
}

/** Of the worker. */
export function sendBack({ port, signal }: Line, message: unknown): void {
  port.postMessage(message);
  wake(signal);
}

function wake(signal: Int32Array): void {
  Atomics.add(signal, 0, 1);
  Atomics.notify(signal, 0);
}

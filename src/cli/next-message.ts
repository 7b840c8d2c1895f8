// Waiting for another thread without giving up one's own: the command reads, settles and writes in one go.
import { type MessagePort, receiveMessageOnPort } from "node:worker_threads";

/** Milliseconds; a worker that died must not hold the command for good. */
const PATIENCE = 120_000;

/** The next message; `signal` is counted up after each. Undefined when none comes. */
export function nextMessage(port: MessagePort, signal: Int32Array): unknown {
  for (;;) {
    const seen = Atomics.load(signal, 0);
    const got = receiveMessageOnPort(port);
    if (got !== undefined) return got.message;
    if (Atomics.wait(signal, 0, seen, PATIENCE) === "timed-out") return undefined;
  }
}

/** Of the other thread. */
export function sendMessage(port: MessagePort, signal: Int32Array, message: unknown): void {
  port.postMessage(message);
  Atomics.add(signal, 0, 1);
  Atomics.notify(signal, 0);
}

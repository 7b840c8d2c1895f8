// A hand on another core: it begins at once with what it is asked, and nobody waits before the answer is wanted.
import { MessageChannel, Worker } from "node:worker_threads";
import { nextMessage } from "../next-message.ts";
import { answer, type Hand, makeHand, type Question } from "./hand.ts";

/** Each answers with what waits for the answer, and throws what went wrong. */
type Asked = { readonly [Name in keyof Hand]: (...args: Parameters<Hand[Name]>) => () => ReturnType<Hand[Name]> };

export interface SecondHand extends Asked {
  /** Abandons what was begun and not finished. */
  close(): void;
}

/** Of the other core. */
export interface Answer {
  readonly done?: unknown;
  readonly bug?: Error;
}

type Ask = (question: Question) => () => unknown;

/** `isWorth`: whether there is more to do than another core takes to start, some 30 ms. */
export const openSecondHand = (isWorth: boolean): SecondHand => (isWorth ? startWorker() : useFirst());

function useFirst(): SecondHand {
  const hand = makeHand();
  const ask: Ask = (question) => {
    const done = answer(hand, question);
    return () => done;
  };
  return { ...toAsked(ask), close: hand.abandon };
}

function startWorker(): SecondHand {
  const { port1, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL("./second-hand-worker.ts", import.meta.url), {
    workerData: { port: port2, signal },
    transferList: [port2],
    // Files that this core opened are closed there.
    trackUnmanagedFds: false,
  });
  // A command that fails is not held by it.
  worker.unref();
  const answers: Answer[] = [];
  let asked = 0;
  // It died, or it hangs: nothing that comes later is an answer.
  let isLost = false;
  const ask: Ask = (question) => {
    port1.postMessage(question);
    const number = asked++;
    return () => {
      while (answers.length <= number && !isLost) {
        const next = nextMessage(port1, signal) as Answer | undefined;
        if (next === undefined) isLost = true;
        else answers.push(next);
      }
      const { done, bug } = answers[number] ?? { bug: new Error("the other core does not answer") };
      if (bug !== undefined) throw bug;
      return done;
    };
  };
  const close = (): void => {
    try {
      if (!isLost) ask({ name: "abandon", args: [] })();
    } finally {
      port1.close();
      void worker.terminate();
    }
  };
  return { ...toAsked(ask), close };
}

function toAsked(ask: Ask): Asked {
  const by =
    (name: keyof Hand) =>
    (...args: readonly unknown[]) =>
      ask({ name, args });
  return { list: by("list"), begin: by("begin"), finish: by("finish"), abandon: by("abandon") } as Asked;
}

// The other end of `second-hand.ts`.
import { isMainThread, type MessagePort, workerData } from "node:worker_threads";
import { sendMessage } from "../next-message.ts";
import { answer, type Hand, makeHand, type Question } from "./hand.ts";
import type { Answer } from "./second-hand.ts";

function work({ port, signal }: { readonly port: MessagePort; readonly signal: Int32Array }): void {
  const hand = makeHand();
  port.on("message", (question: Question) => sendMessage(port, signal, attempt(hand, question)));
}

function attempt(hand: Hand, question: Question): Answer {
  try {
    return { done: answer(hand, question) };
  } catch (error) {
    return { bug: error as Error };
  }
}

if (!isMainThread && workerData !== null) work(workerData);

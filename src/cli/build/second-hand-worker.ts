// The other end of `second-hand.ts`.
import { isMainThread, workerData } from "node:worker_threads";
import { type Line, sendBack } from "../other-core.ts";
import { answer, type Hand, makeHand, type Question } from "./hand.ts";
import type { Answer } from "./second-hand.ts";

function work(line: Line): void {
  const hand = makeHand(true);
  line.port.on("message", (question: Question) => sendBack(line, attempt(hand, question)));
}

function attempt(hand: Hand, question: Question): Answer {
  try {
    return { done: answer(hand, question) };
  } catch (error) {
    return { bug: error as Error };
  }
}

if (!isMainThread && workerData !== null) work(workerData);

// The other end of `second-hand.ts`.
import { isMainThread, workerData } from "node:worker_threads";
import { type Line, sendBack, tellOfEnd } from "../other-core.ts";
import { attempt, makeHand, type Question } from "./hand.ts";

function work(line: Line): void {
  tellOfEnd(line);
  const hand = makeHand(true);
  line.port.on("message", (question: Question) => {
    sendBack(line, attempt(hand, question));
    // While the command goes on: nothing else will be asked of it.
    if (question.name === "measure") hand.abandon();
  });
}

if (!isMainThread && workerData !== null) work(workerData);

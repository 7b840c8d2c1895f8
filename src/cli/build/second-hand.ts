// A hand on another core: it begins at once with what it is asked, and nobody waits before the answer is wanted.
import { startCore } from "../other-core.ts";
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

/** `isWorth`: whether there is more to do than another core takes to start, some 50 ms. */
export const openSecondHand = (isWorth: boolean): SecondHand => (isWorth ? useOther() : useFirst());

function useFirst(): SecondHand {
  const hand = makeHand(false);
  const ask: Ask = (question) => {
    const done = answer(hand, question);
    return () => done;
  };
  return { ...toAsked(ask), close: hand.abandon };
}

function useOther(): SecondHand {
  const core = startCore(new URL("./second-hand-worker.ts", import.meta.url));
  const answers: Answer[] = [];
  let asked = 0;
  // It died, or it hangs: nothing that comes later is an answer.
  let isLost = false;
  const ask: Ask = (question) => {
    core.send(question);
    const number = asked++;
    return () => {
      while (answers.length <= number && !isLost) {
        const next = core.next() as Answer | undefined;
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
      core.stop();
    }
  };
  return { ...toAsked(ask), close };
}

function toAsked(ask: Ask): Asked {
  const by =
    (name: keyof Hand) =>
    (...args: readonly unknown[]) =>
      ask({ name, args });
  const names: readonly (keyof Hand)[] = ["list", "open", "begin", "finish", "abandon"];
  return Object.fromEntries(names.map((name) => [name, by(name)])) as Asked;
}

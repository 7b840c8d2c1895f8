// A hand on another core: it begins at once with what it is asked, and nobody waits before the answer is wanted.
import { startCore } from "../other-core.ts";
import { removeDrafts } from "./compiled-content.ts";
import { type Answer, attempt, type Hand, makeHand, type Question } from "./hand.ts";

/** Each answers with what waits for the answer, and throws what went wrong. */
type Asked = {
  readonly [Name in Exclude<keyof Hand, "abandon">]: (...args: Parameters<Hand[Name]>) => () => ReturnType<Hand[Name]>;
};

export interface SecondHand extends Asked {
  /** Abandons what was begun and not finished. */
  close(): void;
}

type Ask = (question: Question) => () => unknown;

/**
 * For the project in `root`. `isWorth`: whether there is more to do than another core takes to start, some 50 ms. Either way, what goes
 * wrong is thrown when the answer is asked for.
 */
export const openSecondHand = (root: string, isWorth: boolean): SecondHand => (isWorth ? useOther(root) : useFirst());

function useFirst(): SecondHand {
  const hand = makeHand(false);
  const ask: Ask = (question) => {
    const answer = attempt(hand, question);
    return () => take(answer);
  };
  return { ...toAsked(ask), close: hand.abandon };
}

function useOther(root: string): SecondHand {
  const core = startCore(new URL("./second-hand-worker.ts", import.meta.url));
  const answers: Answer[] = [];
  let asked = 0;
  // It died, or it hangs: nothing that comes later is an answer.
  let isLost = false;
  let isFinished = false;
  const answerTo = (number: number): Answer | undefined => {
    while (answers.length <= number && !isLost) {
      const next = core.next() as Answer | undefined;
      if (next === undefined) isLost = true;
      else answers.push(next);
    }
    return answers[number];
  };
  const ask: Ask = (question) => {
    core.send(question);
    const number = asked++;
    return () => {
      const done = take(answerTo(number) ?? { bug: new Error("the other core does not answer") });
      if (question.name === "finish") isFinished = true;
      return done;
    };
  };
  const close = (): void => {
    // Whoever waits for something is told that the core is lost; here nobody does.
    if (!isFinished) {
      core.send({ name: "abandon", args: [] } satisfies Question);
      answerTo(asked);
    }
    core.stop();
    if (isLost) removeDrafts(root);
  };
  return { ...toAsked(ask), close };
}

function take({ done, bug }: Answer): unknown {
  if (bug !== undefined) throw bug;
  return done;
}

function toAsked(ask: Ask): Asked {
  const by =
    (name: keyof Asked) =>
    (...args: readonly unknown[]) =>
      ask({ name, args });
  const names: readonly (keyof Asked)[] = ["digests", "list", "open", "begin", "finish", "measure"];
  return Object.fromEntries(names.map((name) => [name, by(name)])) as Asked;
}

// What a build has done by the system and not by thinking: files looked at, and the compiled content put together. It takes
// about half of its time, and can be done on another core.

import type { Draft } from "../write-file.ts";
import { type Listing, listFolder } from "./file-states.ts";
import { type Plan, putTogether } from "./put-together.ts";

export interface Hand {
  list(folder: string): Listing;
  /** Writes a draft of a file, but for its end. */
  begin(plan: Plan): void;
  /** Gives it an end and its name; answers with `writingOf` it. */
  finish(end: Uint8Array): string;
  /** Leaves nothing of a draft that was not finished. */
  abandon(): void;
}

/** What a hand is asked, as it goes from core to core. */
export interface Question {
  readonly name: keyof Hand;
  readonly args: readonly unknown[];
}

export const answer = (hand: Hand, { name, args }: Question): unknown =>
  (hand[name] as (...all: readonly unknown[]) => unknown)(...args);

export function makeHand(): Hand {
  let draft: Draft | undefined;
  return {
    list: listFolder,
    begin(plan) {
      draft = putTogether(plan);
    },
    finish(end) {
      if (draft === undefined) throw new Error("nothing was begun");
      draft.add(end);
      const writing = draft.finish();
      draft = undefined;
      return writing;
    },
    abandon() {
      draft?.abandon();
      draft = undefined;
    },
  };
}

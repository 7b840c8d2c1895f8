// What a build has done by the system more than by thinking: files looked at, and the compiled content put together. It takes
// about half of its time, and can be done on another core.
import type { Instant } from "../../model/dates.ts";
import { type ContentSize, measureContent } from "../content-size.ts";
import { findDigests } from "../digest-source.ts";
import type { Writing } from "../kept/content.ts";
import { type Listing, listFolder } from "../kept/file-states.ts";
import { type Change, CompiledContent, type Written } from "./compiled-content.ts";

export interface Hand {
  /** Of Dateline itself. */
  digests(): ReadonlyMap<string, string>;
  list(folder: string): Listing;
  /** Makes ready to write the compiled content of the project in `root`. Answers with what is kept of it, undefined when nothing is. */
  open(root: string, now: Instant): Writing | undefined;
  /** Writes a draft of the compiled content, but for its end. */
  begin(change: Change): void;
  /** Gives it an end and its name. */
  finish(end: Uint8Array): Written;
  /** Of what was opened. */
  measure(): ContentSize;
  /** Leaves nothing of a draft that was not finished, and lets go of what is kept. */
  abandon(): void;
}

/** What a hand is asked, as it goes from core to core. */
export interface Question {
  readonly name: keyof Hand;
  readonly args: readonly unknown[];
}

export interface Answer {
  readonly done?: unknown;
  readonly bug?: Error;
}

export function attempt(hand: Hand, { name, args }: Question): Answer {
  try {
    return { done: (hand[name] as (...all: readonly unknown[]) => unknown)(...args) };
  } catch (error) {
    return { bug: error as Error };
  }
}

/** `isFree`: it has nothing else to do while the command goes on. */
export function makeHand(isFree: boolean): Hand {
  let content: CompiledContent | undefined;
  const opened = (): CompiledContent => {
    if (content === undefined) throw new Error("nothing was opened");
    return content;
  };
  return {
    digests: findDigests,
    list: listFolder,
    open(root, now) {
      content = new CompiledContent(root, now);
      return content.writing;
    },
    begin: (change) => opened().begin(change, isFree),
    finish: (end) => opened().finish(end),
    measure: () => measureContent(opened().file),
    abandon: () => content?.abandon(),
  };
}

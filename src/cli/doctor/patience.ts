// One answer may take half a minute, and a site has thousands of addresses: the whole round has an end too.
import type { Ask } from "./ask.ts";

/** Thrown instead of an answer when the time for the whole round is over. */
export class OutOfPatience extends Error {}

/** `now` counts milliseconds from anywhere. */
export function askWithin(milliseconds: number, ask: Ask, now: () => number): Ask {
  const end = now() + milliseconds;
  return async (url, question) => {
    if (now() > end) throw new OutOfPatience(`${Math.round(milliseconds / 60_000)} minutes were over`);
    return ask(url, question);
  };
}

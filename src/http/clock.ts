import type { Instant } from "../model/dates.ts";

let words = "";
let written = Number.NaN;

/** The second that is running. Written once in each: writing is the dearest part of a poll that is not the platform's. */
export function systemClock(): Instant {
  const second = Math.floor(Date.now() / 1000);
  if (second !== written) {
    words = `${new Date(second * 1000).toISOString().slice(0, "2012-03-28T22:39:00".length)}Z`;
    written = second;
  }
  return words;
}

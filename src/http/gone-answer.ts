// 301 and 410: what became of an address, to caches, feed readers and people.

import { answerError, type ErrorPlace } from "./errors.ts";
import { commonHeaders } from "./every-answer.ts";
import type { Fate } from "./gone.ts";
import { writeInstant } from "./views/show-date.ts";
import { isolated } from "./views/site-language.ts";
import { visitVary } from "./visit.ts";

/** A move is kept: readers that store the new address need it only once, the others at every poll. */
const movedCaching = "public, no-transform, max-age=86400";

export function answerFate(fate: Fate, place: ErrorPlace): Response {
  if (fate.kind === "moved") {
    return new Response(null, {
      status: 301,
      headers: { ...commonHeaders, Location: fate.to, "Cache-Control": movedCaching },
    });
  }
  const response = answerError(410, place, fate.kind === "ended" ? ended(fate.lastWord) : removed(fate.at, place));
  // What was taken out may be put back: no cache keeps it longer than a page, and none what may come back in a second.
  if (fate.kind === "ended" || !fate.isList)
    response.headers.set("Cache-Control", `public, no-transform, max-age=${place.site.maxAge}`);
  response.headers.set("Vary", visitVary);
  return response;
}

/** The operator's last word is all that a feed reader shows. */
const ended = (lastWord: string) => ({ title: "This has ended", text: lastWord, plain: lastWord });

function removed(at: string, { site }: ErrorPlace) {
  return {
    title: "This was taken out",
    text: `What was published here was taken out on ${isolated(writeInstant(at, site), site)}. Its feeds have ended with it. If it is put back, it will be at this address again.`,
  };
}

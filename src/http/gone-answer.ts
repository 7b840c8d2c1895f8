// 301 and 410: what became of an address, to caches, feed readers and people.

import { fill } from "../words/fill.ts";
import { answerInWords, type ErrorPlace, type ErrorWords } from "./errors.ts";
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
  const response = answerInWords(
    410,
    place,
    fate.kind === "ended" ? ended(fate.lastWord, place) : removed(fate.at, place),
  );
  // What was taken out may be put back: no cache keeps it longer than a page, and none what may come back in a second.
  if (fate.kind === "ended" || !fate.isList)
    response.headers.set("Cache-Control", `public, no-transform, max-age=${place.site.maxAge}`);
  response.headers.set("Vary", visitVary);
  return response;
}

/** The operator's last word is all that a feed reader shows. */
const ended = (lastWord: string, { site }: ErrorPlace): ErrorWords => ({
  title: site.words.error.ended,
  text: lastWord,
  plain: lastWord,
});

function removed(at: string, { site }: ErrorPlace): ErrorWords {
  const { title, text } = site.words.error.removed;
  return { title, text: fill(text, { date: isolated(writeInstant(at, site), site) }) };
}

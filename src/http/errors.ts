// Errors: a page for people, a line of text for programs at a feed's address. Never a stack trace.
import type { Site } from "../model/site.ts";
import { allowed, commonHeaders } from "./every-answer.ts";
import { looksLikeFeed } from "./feed-address.ts";
import { pageHeaders } from "./page-headers.ts";
import { errorPage } from "./views/error-page.ts";

export type ErrorStatus = 400 | 404 | 405 | 406 | 410 | 412 | 500;

export interface ErrorWords {
  readonly title: string;
  /** What is wrong, and what to do. */
  readonly text: string;
  /** All that is said to a program, when that is not both. */
  readonly plain?: string;
}

const words: Readonly<Record<ErrorStatus, ErrorWords>> = {
  400: {
    title: "This address cannot be read",
    text: "A percent sign in it does not begin a valid UTF-8 character. Copy the address once more from where you found it.",
  },
  404: {
    title: "There is nothing at this address",
    text: "The story may never have been here, or its address was shortened. The front page has every feed and the newest stories.",
  },
  405: {
    title: "This address can only be read",
    text: `Feeds and pages are asked for with GET or HEAD. Allowed here: ${allowed}.`,
  },
  406: {
    title: "No acceptable encoding",
    text: "This address is served plain or with gzip, and the Accept-Encoding of the request refuses both.",
  },
  410: {
    title: "This is no more",
    text: "What was at this address has been taken out.",
  },
  412: {
    title: "The condition is not met",
    text: "The document is another than the If-Match or If-Unmodified-Since of the request names. Ask without the condition.",
  },
  500: {
    title: "Something went wrong here",
    text: "It is our mistake, not yours, and it has been noted. Please try again in a minute.",
  },
};

export interface ErrorPlace {
  readonly site: Site;
  readonly base: string;
  readonly path: string;
  /** A person in a browser asks, so a page answers, whatever the address. */
  readonly isVisit: boolean;
}

export function answerError(status: ErrorStatus, place: ErrorPlace, said: ErrorWords = words[status]): Response {
  const { site, base, path } = place;
  const isPlain = looksLikeFeed(path) && !place.isVisit;
  const body = isPlain
    ? `${said.plain ?? `${said.title}. ${said.text}`}\n`
    : String(errorPage({ site, base, status, words: said }));
  const bytes = new TextEncoder().encode(body);
  const headers = {
    ...commonHeaders,
    "Content-Type": `${isPlain ? "text/plain" : "text/html"}; charset=utf-8`,
    "Content-Length": String(bytes.length),
    // A story that is not there yet may be there in a second.
    "Cache-Control": "no-store",
    ...(isPlain ? {} : pageHeaders()),
    ...(status === 405 ? { Allow: allowed } : {}),
    ...(status === 406 ? { Vary: "Accept-Encoding" } : {}),
  };
  return new Response(bytes, { status, headers });
}

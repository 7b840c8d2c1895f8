// Errors: a page for people, a line of text for programs at a feed's address. Never a stack trace.
import type { Edition, ErrorCode } from "../model/words.ts";
import { fill } from "../words/fill.ts";
import { allowed, commonHeaders } from "./every-answer.ts";
import { looksLikeFeed } from "./feed-address.ts";
import { pageHeaders } from "./page-headers.ts";
import { errorPage } from "./views/error-page.ts";

/** What became of an address (410) is told by whoever knows it. */
export type ErrorStatus = ErrorCode | 410;

export interface ErrorWords {
  readonly title: string;
  /** What is wrong, and what to do. */
  readonly text: string;
  /** All that is said to a program, when that is not both. */
  readonly plain?: string;
}

export interface ErrorPlace {
  readonly site: Edition;
  readonly base: string;
  readonly path: string;
  /** A person in a browser asks, so a page answers, whatever the address. */
  readonly isVisit: boolean;
}

/** In the words of the site. */
export function answerError(status: ErrorCode, place: ErrorPlace): Response {
  const { title, text } = place.site.words.error[status];
  return answerInWords(status, place, { title, text: fill(text, { methods: allowed }) });
}

export function answerInWords(status: ErrorStatus, place: ErrorPlace, said: ErrorWords): Response {
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

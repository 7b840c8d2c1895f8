// Answers that were given once and still hold, so that a poll costs a look-up: the address and the coding find the
// answer, one header of the request decides between 200 and 304. Anything out of the ordinary goes the long way.
import type { Instant } from "../model/dates.ts";
import { type Coding, findAcceptedCodings, settleCoding } from "./negotiate-coding.ts";

export interface Ready {
  readonly etag: string;
  readonly body: Blob;
  /** The clock when it was made; before that, as clocks are set back, its dates might lie in the future. */
  readonly from: Instant;
  /** From then on its headers would be others: a release is near. */
  readonly until: Instant | undefined;
  /** Of the 200, with its headers made once. */
  readonly whole: ResponseInit;
  readonly unchanged: ResponseInit;
}

export interface ReadyAnswers {
  /** Undefined when there is none, or the request asks for more than a look-up can say. */
  find(request: Request, now: Instant): Response | undefined;
  keep(request: Request, coding: Coding, ready: Ready): void;
}

/** What clients say of codings is one of a few sentences. */
const MOST_SENTENCES = 100;

/** Keeps `most` answers; the oldest goes first. */
export function keepReady(most: number): ReadyAnswers {
  const kept = new Map<string, Ready>();
  const codings = new Map<string | undefined, Coding | undefined>();

  function codingOf(request: Request): Coding | undefined {
    const said = findAcceptedCodings(request);
    if (codings.has(said)) return codings.get(said);
    if (codings.size >= MOST_SENTENCES) codings.clear();
    const coding = settleCoding(said);
    codings.set(said, coding);
    return coding;
  }

  function find(request: Request, now: Instant): Response | undefined {
    if (request.method !== "GET") return undefined;
    const ready = kept.get(`${codingOf(request)} ${request.url}`);
    if (ready === undefined || now < ready.from || (ready.until !== undefined && now >= ready.until)) return undefined;
    const { headers } = request;
    if (headers.has("Sec-Fetch-Mode") || headers.has("If-Match") || headers.has("If-Unmodified-Since"))
      return undefined;
    const known = headers.get("If-None-Match");
    if (known === ready.etag) return new Response(null, ready.unchanged);
    return known === null && !headers.has("If-Modified-Since") ? new Response(ready.body, ready.whole) : undefined;
  }

  function keep(request: Request, coding: Coding, ready: Ready): void {
    // Anybody can make up queries, and ways to write one address.
    if (most === 0 || /[?%]/.test(request.url)) return;
    for (const oldest of kept.keys()) {
      if (kept.size < most) break;
      kept.delete(oldest);
    }
    kept.set(`${coding} ${request.url}`, ready);
  }

  return { find, keep };
}

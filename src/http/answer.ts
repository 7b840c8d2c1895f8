// One subject → one response: coding, condition, headers, in that order.
import type { Instant } from "../model/dates.ts";
import { settledUntil, writeArchiveCacheControl, writeCacheControl } from "./caching.ts";
import { settlePreconditions } from "./conditional.ts";
import { findDelta } from "./delta.ts";
import type { Documents, Representation } from "./documents.ts";
import { commonHeaders } from "./every-answer.ts";
import { notAfter, writeHttpDate } from "./http-date.ts";
import { writeLinkHeader } from "./link-header.ts";
import { type Coding, findAcceptedCodings, settleCoding } from "./negotiate-coding.ts";
import { pageHeaders } from "./page-headers.ts";
import type { Ready, ReadyAnswers } from "./ready.ts";
import type { Subject } from "./subject.ts";
import { isVisit } from "./visit.ts";

export interface Circumstances {
  readonly documents: Documents;
  readonly ready: ReadyAnswers;
  /** Seconds. */
  readonly maxAge: number;
  readonly now: Instant;
}

/** A status instead of a response is an error for the caller to word. */
export async function answer(
  request: Request,
  subject: Subject,
  { documents, ready, maxAge, now }: Circumstances,
): Promise<Response | 406 | 412> {
  const coding = settleCoding(findAcceptedCodings(request));
  if (coding === undefined) return 406;
  const document = await documents.find(subject.address, subject.changed, coding, subject.write);
  const verdict = settlePreconditions(request.headers, { etag: document.etag, changed: subject.changed }, now);
  if (verdict === "failed") return 412;
  const shared = sharedHeaders(subject, document, maxAge, now);
  // What is dated now, because its content is dated later, is dated otherwise a second later.
  if (!isVisit(request) && (subject.changed === undefined || subject.changed < now)) {
    const until = subject.nextRelease === undefined ? undefined : settledUntil(maxAge, subject.nextRelease);
    ready.keep(request, coding, { ...readyAnswer(subject, document, shared, coding), from: now, until });
  }
  if (verdict === "unchanged") return new Response(null, { status: 304, headers: shared });
  const delta = await findDelta(request.headers, subject, document, coding, documents);
  if (delta !== undefined) return send(226, delta.body, { ...shared, ...deltaHeaders(delta.base) }, subject, coding);
  return send(200, document.body, shared, subject, coding);
}

/** RFC 3229 sections 10.5.1 and 10.5.2. A cache that stored it would give a part for the whole. */
const deltaHeaders = (base: string): Record<string, string> => ({
  IM: "feed",
  "Delta-Base": base,
  "Cache-Control": "no-store, no-transform",
});

/** The same answers as below, put together once. A `Headers` is copied faster than an object is read. */
function readyAnswer(
  subject: Subject,
  { etag, body }: Representation,
  shared: Record<string, string>,
  coding: Coding,
): Omit<Ready, "from" | "until"> {
  const whole: WorkerResponseInit = {
    headers: new Headers({ ...shared, ...documentHeaders(subject, body, coding) }),
    ...(coding === "gzip" ? { encodeBody: "manual" } : {}),
  };
  return { etag, body, whole, unchanged: { status: 304, headers: new Headers(shared) } };
}

function send(
  status: 200 | 226,
  body: Blob,
  shared: Record<string, string>,
  subject: Subject,
  coding: Coding,
): Response {
  const headers = { ...shared, ...documentHeaders(subject, body, coding) };
  // Cloudflare's runtime would compress the bytes a second time.
  const init: WorkerResponseInit = { status, headers, ...(coding === "gzip" ? { encodeBody: "manual" } : {}) };
  return new Response(body, init);
}

interface WorkerResponseInit extends ResponseInit {
  readonly encodeBody?: "manual";
}

/** What a 304 repeats (RFC 9110 section 15.4.5), and a cache takes over from it. */
function sharedHeaders(
  subject: Subject,
  { etag }: Representation,
  maxAge: number,
  now: Instant,
): Record<string, string> {
  const { changed, nextRelease, links } = subject;
  return {
    ...commonHeaders,
    ETag: etag,
    Vary: subject.vary ?? "Accept-Encoding",
    "Cache-Control":
      subject.caching ?? (subject.isArchive ? writeArchiveCacheControl : writeCacheControl)(maxAge, now, nextRelease),
    ...(changed === undefined ? {} : { "Last-Modified": writeHttpDate(notAfter(now, changed)) }),
    ...(links.length === 0 ? {} : { Link: writeLinkHeader(links) }),
  };
}

function documentHeaders(subject: Subject, { size }: Blob, coding: Coding): Record<string, string> {
  return {
    "Content-Type": `${subject.type}; charset=utf-8`,
    "Content-Length": String(size),
    ...(coding === "gzip" ? { "Content-Encoding": coding } : {}),
    ...(subject.type === "text/html" ? pageHeaders(subject.pictures) : {}),
  };
}

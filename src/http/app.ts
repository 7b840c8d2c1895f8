// The app: from a request to its subject, and from there to an answer.
import { type Context, Hono } from "hono";
import { findOrder } from "../feeds/orders.ts";
import type { Instant } from "../model/dates.ts";
import type { ErrorCode } from "../model/words.ts";
import type { Store } from "../store/store.ts";
import { answer } from "./answer.ts";
import { keepDocuments } from "./documents.ts";
import { answerError } from "./errors.ts";
import { answerOptions, isReadablePath } from "./every-answer.ts";
import { findFate } from "./gone.ts";
import { answerFate } from "./gone-answer.ts";
import { keepReady } from "./ready.ts";
import { type Find, findElsewhere, routes } from "./routes.ts";
import { isVisit } from "./visit.ts";

export interface AppOptions<Bindings extends object> {
  readonly store: Store;
  readonly clock: () => Instant;
  /** Absolute, without a trailing slash; never taken from the request. */
  readonly baseUrl: (bindings: Bindings) => string;
  /** Bytes of finished documents to keep. */
  readonly keep?: number;
}

/** Of feeds and pages that are polled; the others are found among the documents. */
const READY_ANSWERS = 200;
const sixteenMegabytes = 16 * 2 ** 20;

export function makeApp<Bindings extends object>(options: AppOptions<Bindings>): Hono<{ Bindings: Bindings }> {
  const { store, clock, baseUrl } = options;
  const { site } = store;
  const documents = keepDocuments(options.keep ?? sixteenMegabytes);
  const ready = keepReady(options.keep === 0 ? 0 : READY_ANSWERS);
  // The path nearly as it was sent: Hono's own reading of it decodes what it can and leaves the rest.
  const app = new Hono<{ Bindings: Bindings }>({ getPath: (request) => pathOf(request.url) });

  const placeOf = (c: Context) => ({ site, base: baseUrl(c.env), path: c.req.path, isVisit: isVisit(c.req.raw) });
  const fail = (status: ErrorCode, c: Context): Response => answerError(status, placeOf(c));

  // No step of Hono's chain goes before a route: each costs as much as the look-up of the document.
  const serve = (find: Find) => async (c: Context) => {
    if (!isReadablePath(c.req.path)) return fail(400, c);
    const order = findOrder(site, decodeURIComponent(c.req.path));
    if (order !== undefined) return answerFate(order, placeOf(c));
    const asked = { store, base: baseUrl(c.env), now: clock() };
    const subject = await find(asked, c);
    if (subject === undefined) {
      const fate = await findFate(asked, c.req.path, new URL(c.req.url).search);
      return fate === undefined ? fail(404, c) : answerFate(fate, placeOf(c));
    }
    const answered = await answer(c.req.raw, subject, { documents, ready, maxAge: site.maxAge, now: asked.now });
    return answered instanceof Response ? answered : fail(answered, c);
  };

  for (const [path, find] of routes) app.get(path, serve(find));
  const serveElsewhere = serve(findElsewhere);
  app.notFound((c) => {
    if (c.req.method === "GET" || c.req.method === "HEAD") return serveElsewhere(c);
    return c.req.method === "OPTIONS" ? answerOptions() : fail(405, c);
  });

  app.onError((error, c) => {
    console.error(error);
    return fail(500, c);
  });
  const { fetch } = app;
  app.fetch = (request, ...rest) => ready.find(request, clock()) ?? fetch(request, ...rest);
  return app;
}

/**
 * A request's address is written as the URL standard does: its path is cut out, not read once more. A letter, a digit or a
 * mark that is reserved for nothing means the same with and without its percent sign (RFC 3986 section 6.2.2.2).
 */
function pathOf(address: string): string {
  const start = address.indexOf("/", address.indexOf("://") + "://".length);
  const end = address.slice(start).search(/[?#]/);
  const path = end === -1 ? address.slice(start) : address.slice(start, start + end);
  return path.includes("%") ? path.replace(UNRESERVED, decodeURIComponent) : path;
}

const UNRESERVED = /%(?:2[de]|3\d|[46][1-9a-f]|[57][\da]|5f|7e)/gi;

// The app: from a request to its subject, and from there to an answer.
import { type Context, Hono } from "hono";
import type { Instant } from "../model/dates.ts";
import type { Store } from "../store/store.ts";
import { answer } from "./answer.ts";
import { keepDocuments } from "./documents.ts";
import { answerError, type ErrorStatus } from "./errors.ts";
import { answerOptions, isReadableAddress, setCommonHeaders } from "./every-answer.ts";
import { findFate, findOrder } from "./gone.ts";
import { answerFate } from "./gone-answer.ts";
import { type Find, routes } from "./routes.ts";
import { isVisit } from "./visit.ts";

export interface AppOptions<Bindings extends object> {
  readonly store: Store;
  readonly clock: () => Instant;
  /** Absolute, without a trailing slash; never taken from the request. */
  readonly baseUrl: (bindings: Bindings) => string;
  /** Bytes of finished documents to keep. */
  readonly keep?: number;
}

const sixteenMegabytes = 16 * 2 ** 20;

export function makeApp<Bindings extends object>(options: AppOptions<Bindings>): Hono<{ Bindings: Bindings }> {
  const { store, clock, baseUrl } = options;
  const { site } = store;
  const documents = keepDocuments(options.keep ?? sixteenMegabytes);
  // The path as it was sent: Hono's own reading of it decodes what it can and leaves the rest.
  const app = new Hono<{ Bindings: Bindings }>({ getPath: (request) => new URL(request.url).pathname });

  const placeOf = (c: Context) => ({ site, base: baseUrl(c.env), path: c.req.path, isVisit: isVisit(c.req.raw) });
  const fail = (status: ErrorStatus, c: Context): Response => answerError(status, placeOf(c));

  const serve = (find: Find) => async (c: Context) => {
    const asked = { store, base: baseUrl(c.env), now: clock() };
    const subject = await find(asked, c);
    if (subject === undefined) {
      const fate = await findFate(asked, c.req.path, new URL(c.req.url).search);
      return fate === undefined ? fail(404, c) : answerFate(fate, placeOf(c));
    }
    const answered = await answer(c.req.raw, subject, { documents, maxAge: site.maxAge, now: asked.now });
    return answered instanceof Response ? answered : fail(answered, c);
  };

  app.use(setCommonHeaders);
  app.use(answerOptions);
  app.use((c, next) => (c.req.method === "GET" || c.req.method === "HEAD" ? next() : Promise.resolve(fail(405, c))));
  app.use((c, next) => (isReadableAddress(c.req.url) ? next() : Promise.resolve(fail(400, c))));
  app.use((c, next) => {
    const order = findOrder(site, decodeURIComponent(c.req.path));
    return order === undefined ? next() : Promise.resolve(answerFate(order, placeOf(c)));
  });

  for (const [path, find] of routes) app.get(path, serve(find));

  app.onError((error, c) => {
    console.error(error);
    return fail(500, c);
  });
  return app;
}

// The app: which address answers what.
import { type Context, Hono } from "hono";
import { feedPath } from "../feeds/feed-path.ts";
import type { Instant } from "../model/dates.ts";
import type { Store } from "../store/store.ts";
import { answer } from "./answer.ts";
import { keepDocuments } from "./documents.ts";
import { answerError, type ErrorStatus } from "./errors.ts";
import { answerOptions, isReadableAddress, setCommonHeaders } from "./every-answer.ts";
import { formats } from "./feed-address.ts";
import { findStaticFile } from "./static-files.ts";
import { type Asked, findArticle, findCoverage, findFeed, findHome, type Subject } from "./subject.ts";

export interface AppOptions<Bindings extends object> {
  readonly store: Store;
  readonly clock: () => Instant;
  /** Absolute, without a trailing slash; never taken from the request. */
  readonly baseUrl: (bindings: Bindings) => string;
  /** Bytes of finished documents to keep. */
  readonly keep?: number;
}

type Find = (asked: Asked, c: Context) => Promise<Subject | undefined>;

const all = { kind: "all" } as const;
const sixteenMegabytes = 16 * 2 ** 20;

export function makeApp<Bindings extends object>(options: AppOptions<Bindings>): Hono<{ Bindings: Bindings }> {
  const { store, clock, baseUrl } = options;
  const { site } = store;
  const documents = keepDocuments(options.keep ?? sixteenMegabytes);
  // The path as it was sent: Hono's own reading of it decodes what it can and leaves the rest.
  const app = new Hono<{ Bindings: Bindings }>({ getPath: (request) => new URL(request.url).pathname });

  const fail = (status: ErrorStatus, c: Context): Response =>
    answerError(status, { site, base: baseUrl(c.env), path: c.req.path });

  const serve = (find: Find) => async (c: Context) => {
    const asked = { store, base: baseUrl(c.env), now: clock() };
    const subject = await find(asked, c);
    if (subject === undefined) return fail(404, c);
    const answered = await answer(c.req.raw, subject, { documents, maxAge: site.maxAge, now: asked.now });
    return answered instanceof Response ? answered : fail(answered, c);
  };

  app.use(setCommonHeaders);
  app.use(answerOptions);
  app.use((c, next) => (c.req.method === "GET" || c.req.method === "HEAD" ? next() : Promise.resolve(fail(405, c))));
  app.use((c, next) => (isReadableAddress(c.req.url) ? next() : Promise.resolve(fail(400, c))));

  app.get("/", serve(findHome));
  app.get(
    "/articles/:slug",
    serve((asked, c) => findArticle(asked, c.req.param("slug") ?? "")),
  );
  app.get(
    "/coverage/:id",
    serve((asked, c) => findCoverage(asked, c.req.param("id") ?? "")),
  );
  for (const format of formats) {
    const file = feedPath(all, format);
    app.get(
      file,
      serve((asked) => findFeed(asked, all, format)),
    );
    app.get(
      `/articles/:slug${file}`,
      serve((asked, c) => findFeed(asked, { kind: "article", slug: c.req.param("slug") ?? "" }, format)),
    );
  }
  app.get(
    "*",
    serve(async ({ base }, c) => findStaticFile(base, c.req.path)),
  );

  app.onError((error, c) => {
    console.error(error);
    return fail(500, c);
  });
  return app;
}

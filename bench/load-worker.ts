// The Worker's door for the load test: the same app, over content that is put in while it runs instead of bundled, so
// that one process lives through every edit.
import { makeApp } from "../src/http/app.ts";
import type { CompiledContent } from "../src/model/item.ts";
import { bundledStore } from "../src/store/bundled.ts";

/** What is put to `/_edition`. */
export interface Edition {
  readonly content: CompiledContent;
  readonly now: string;
}

function open({ content, now }: Edition) {
  return makeApp({ store: bundledStore(content), clock: () => now, baseUrl: () => content.site.url });
}

let app: ReturnType<typeof open> | undefined;

export default {
  async fetch(request: Request): Promise<Response> {
    if (request.method === "PUT" && new URL(request.url).pathname === "/_edition") {
      app = open(await request.json());
      return new Response(null, { status: 204 });
    }
    return app === undefined ? new Response(null, { status: 503 }) : app.fetch(request, {});
  },
};

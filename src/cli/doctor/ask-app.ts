// Asks the app itself, without a network: what it would serve once it is deployed.
import { makeApp } from "../../http/app.ts";
import type { Instant } from "../../model/dates.ts";
import type { CompiledContent } from "../../model/item.ts";
import { bundledStore } from "../../store/bundled.ts";
import { type Ask, unanswered } from "./ask.ts";

export function askApp(content: CompiledContent, now: Instant, base: string = content.site.url): Ask {
  const app = makeApp({ store: bundledStore(content), clock: () => now, baseUrl: () => base });
  const { origin } = new URL(base);
  return async (url, { method = "GET", headers = {} } = {}) => {
    // The app looks at no host: it would answer for another site.
    if (new URL(url).origin !== origin) return unanswered("elsewhere", `${url} is elsewhere, and was not examined`);
    const { status, headers: answered, body } = await app.request(url, { method, headers });
    return { status, headers: answered, bytes: new Uint8Array(await new Response(body).arrayBuffer()) };
  };
}

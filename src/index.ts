// The Worker: content that was compiled when it was built, a store over it, and the app that serves it.
import content from "#content";
import { makeApp } from "./http/app.ts";
import { systemClock } from "./http/clock.ts";
import { baseOf } from "./markup/base-address.ts";
import type { CompiledContent } from "./model/item.ts";
import { bundledStore } from "./store/bundled.ts";

interface Bindings {
  /** Where the site is served, when that is not what the site file says. */
  readonly SITE_URL?: string;
}

const store = bundledStore(JSON.parse(content) as CompiledContent);

export default makeApp<Bindings>({
  store,
  clock: systemClock,
  baseUrl: ({ SITE_URL }) => (SITE_URL === undefined ? store.site.url : baseOf(SITE_URL)),
});

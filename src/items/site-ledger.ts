// A change of the site file changes every feed without changing an item: it is recorded too.
import type { Instant } from "../model/dates.ts";
import type { SiteLedger } from "../model/ledger.ts";
import { RENDERER } from "../model/renderer.ts";
import type { Site } from "../model/site.ts";
import { digestOf } from "./digest.ts";

export function nextSiteLedger(before: SiteLedger | undefined, site: Site, now: Instant): SiteLedger {
  const { tagAuthority } = site;
  const digest = digestOf({ site, renderer: RENDERER });
  return before?.digest === digest
    ? { ...before, tagAuthority }
    : { ...before, version: 1, digest, changed: now, tagAuthority };
}

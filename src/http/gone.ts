// Addresses that were here once: moved for good (301), ended or taken out (410).
import { findOwn, type Order } from "../feeds/orders.ts";
import type { Instant } from "../model/dates.ts";
import type { Asked } from "./subject.ts";

export type Fate = Order | { readonly kind: "removed"; readonly at: Instant };

/** Of an address at which nothing is served: a topic or an author with a new slug, or an item that was removed. */
export async function findFate(asked: Asked, path: string, query: string): Promise<Fate | undefined> {
  const renamed = await findNewPath(asked, path);
  if (renamed !== undefined) return { kind: "moved", to: asked.base + renamed + query };
  const at = await asked.store.removal(withoutFile(decodeURIComponent(path)), asked.now);
  return at === undefined ? undefined : { kind: "removed", at };
}

async function findNewPath({ store, now }: Asked, path: string): Promise<string | undefined> {
  const [, place, old, file = ""] = /^\/(topics|authors)\/([^/]+)(\/[^/]+)?$/.exec(path) ?? [];
  if (old === undefined || (place !== "topics" && place !== "authors")) return undefined;
  const slug = findLastName(store.site.renamed[place], decodeURIComponent(old));
  // Only to what is there: a redirect must not tell of a topic all of which is held.
  const key = { kind: place === "topics" ? "topic" : "author", slug: slug ?? "" } as const;
  if (slug === undefined || (await store.feed(key, now)) === undefined) return undefined;
  return `/${place}/${encodeURIComponent(slug)}${file}`;
}

/** Renamed twice, one redirect; a circle leads nowhere. */
function findLastName(renamed: Readonly<Record<string, string>>, old: string): string | undefined {
  const seen = new Set<string>();
  let name: string | undefined;
  for (let next = findOwn(renamed, old); next !== undefined; next = findOwn(renamed, next)) {
    if (seen.has(next)) return undefined;
    seen.add(next);
    name = next;
  }
  return name;
}

const withoutFile = (path: string): string => path.replace(/\/(?:rss\.xml|atom\.xml|feed\.json)$/, "");

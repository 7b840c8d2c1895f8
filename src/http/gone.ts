// Addresses that were here once: moved for good (301), ended or taken out (410).
import { findOwn, type Order } from "../feeds/orders.ts";
import type { Instant } from "../model/dates.ts";
import type { Asked } from "./subject.ts";

export type Fate =
  | Order
  /** An item, or with `isList` all that a topic or an author had: a release can bring a list back by itself. */
  | { readonly kind: "removed"; readonly at: Instant; readonly isList: boolean };

/**
 * Of an address at which nothing is served: one with slashes at its end, which a folder may be called by (whether there is
 * anything without them, that address says); a topic or an author with a new slug, or without items; or an item that was removed.
 */
export async function findFate(asked: Asked, path: string, query: string): Promise<Fate | undefined> {
  const bare = withoutLastSlashes(path);
  if (bare !== path) return { kind: "moved", to: asked.base + bare + query };
  const renamed = await findNewPath(asked, path);
  if (renamed !== undefined) return { kind: "moved", to: asked.base + renamed + query };
  const page = withoutFile(decodeURIComponent(path));
  const at = await asked.store.removal(page, asked.now);
  return at === undefined ? undefined : { kind: "removed", at, isList: /^\/(?:topics|authors)\//.test(page) };
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

function withoutLastSlashes(path: string): string {
  let end = path.length;
  while (end > 1 && path[end - 1] === "/") end -= 1;
  return path.slice(0, end);
}

const withoutFile = (path: string): string => path.replace(/\/(?:rss\.xml|atom\.xml|feed\.json)$/, "");

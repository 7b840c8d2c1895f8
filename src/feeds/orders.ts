// What the operator says of an address in content/site.yaml goes before anything that would be served there.
import type { Site } from "../model/site.ts";

export type Order =
  | { readonly kind: "moved"; readonly to: string }
  | { readonly kind: "ended"; readonly lastWord: string };

/** `path` is decoded, as people write it. */
export function findOrder({ moved, ended }: Pick<Site, "moved" | "ended">, path: string): Order | undefined {
  const to = findOwn(moved, path);
  if (to !== undefined) return { kind: "moved", to };
  const lastWord = findOwn(ended, path);
  return lastWord === undefined ? undefined : { kind: "ended", lastWord };
}

/** A path may be `__proto__`. */
export const findOwn = (record: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

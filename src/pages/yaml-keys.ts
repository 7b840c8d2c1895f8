// The keys that a shape knows, and the one that somebody meant.
import type { z } from "zod";

/** What shapes are made of (zod 4), as far as keys lie in them. */
interface Definition {
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly out?: z.ZodType;
}

/** Of the map that stands at `path`; none where the shape has no map. */
export function keysAt(shape: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const definition = definitionOf(shape);
  const [key, ...rest] = path;
  if (key === undefined) return Object.keys(definition.shape ?? {});
  const next = definition.shape?.[String(key)] ?? definition.element ?? definition.valueType;
  return next === undefined ? [] : keysAt(next, rest);
}

/** Under what is optional, has a default or is prepared first. */
function definitionOf(shape: z.ZodType): Definition {
  const definition = shape.def as Definition;
  const inner = definition.innerType ?? definition.out;
  return inner === undefined ? definition : definitionOf(inner);
}

/** The key that the fewest edits away from `word` names, at most two. */
export function nearest(word: string, keys: readonly string[]): string | undefined {
  const ranked = keys.map((key) => ({ key, edits: editDistance(word.toLowerCase(), key.toLowerCase()) }));
  const best = ranked.toSorted((a, b) => a.edits - b.edits)[0];
  return best !== undefined && best.edits <= 2 ? best.key : undefined;
}

/** Levenshtein's distance, one row at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j += 1) {
      const replace = (row[j - 1] ?? 0) + (b[j - 1] === letter ? 0 : 1);
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

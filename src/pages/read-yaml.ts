// YAML that a person wrote, checked against a shape. Every mistake is refused with its line and what to do about it.
import { type Document, isMap, isScalar, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { Refusal } from "../model/refusal.ts";

/** `firstLine` is the number in its file of the text's first line. Throws a Refusal at the first mistake. */
export function readYaml<T>(text: string, shape: z.ZodType<T>, firstLine = 1): T {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, version: "1.2", schema: "core" });
  const lineOf = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  const [mistake] = document.errors;
  if (mistake !== undefined) {
    const message = mistake.message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "") ?? "unreadable";
    throw new Refusal("yaml-unreadable", `this is no YAML: ${message}`, undefined, { line: lineOf(mistake.pos[0]) });
  }
  const result = shape.safeParse(toValue(document) ?? {});
  if (result.success) return result.data;
  // A misspelt key is also a missing one; the misspelling is the mistake.
  const { issues } = result.error;
  const issue = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];
  if (issue === undefined) throw new Error("zod refused a value without an issue");
  throw refusalOf(issue, document, shape, lineOf, firstLine);
}

/** An alias that refers to itself, or to too much, is refused by the YAML library as it is unfolded. */
function toValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 });
  } catch (error) {
    throw new Refusal("yaml-unreadable", `this YAML cannot be unfolded: ${(error as Error).message}`, undefined, {
      line: 1,
    });
  }
}

function refusalOf(
  issue: z.core.$ZodIssue,
  document: Document,
  shape: z.ZodType,
  lineOf: (offset: number) => number,
  firstLine: number,
): Refusal {
  const unknown = issue.code === "unrecognized_keys" ? issue.keys[0] : undefined;
  const path = unknown === undefined ? issue.path : [...issue.path, unknown];
  const offset = findOffset(document, path);
  const name = path.join(".");
  const place = { line: offset === undefined ? firstLine : lineOf(offset) };
  if (unknown !== undefined) {
    const keys = keysOf(shape);
    const near = nearest(unknown, keys);
    const hint = near === undefined ? `The keys are: ${keys.join(", ")}.` : `Did you mean \`${near}\`?`;
    return new Refusal("unknown-key", `there is no key \`${name}\``, hint, place);
  }
  const missing = issue.code === "invalid_type" && offset === undefined;
  const message = missing ? `\`${name}\` is missing` : `\`${name}\`: ${issue.message}`;
  return new Refusal(
    missing ? "missing-key" : "bad-value",
    message,
    missing ? `Add a line \`${name}: …\`.` : undefined,
    place,
  );
}

/** Where a path stands in the source: its key, or the node that should have held it. */
function findOffset(document: Document, path: readonly PropertyKey[]): number | undefined {
  const keys = path.map((key) => (typeof key === "symbol" ? String(key) : key));
  const parent = keys.length === 1 ? document.contents : document.getIn(keys.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === keys.at(-1));
    return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
  }
  const node = document.getIn(keys, true);
  return isScalar(node) || isMap(node) ? node.range?.[0] : undefined;
}

const keysOf = (shape: z.ZodType): readonly string[] =>
  "shape" in shape && typeof shape.shape === "object" && shape.shape !== null ? Object.keys(shape.shape) : [];

/** The key that the fewest edits away from `word` names, at most two. */
function nearest(word: string, keys: readonly string[]): string | undefined {
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

// YAML that a person wrote, checked against a shape. Every mistake is refused with its line and what to do about it.
import { type Document, isMap, isScalar, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { Refusal } from "../model/refusal.ts";
import { keysAt, nearest } from "./yaml-keys.ts";

type Path = readonly PropertyKey[];

export interface YamlReading<T> {
  readonly data: T;
  /** The number of the line on which the key or the value at this path stands, or the nearest that holds it. */
  readonly lineOf: (path: Path) => number;
}

/** As `readYamlLines`, for whoever needs no lines. */
export const readYaml = <T>(text: string, shape: z.ZodType<T>): T => readYamlLines(text, shape).data;

/** `firstLine` is the number in its file of the text's first line. Throws a Refusal at the first mistake. */
export function readYamlLines<T>(text: string, shape: z.ZodType<T>, firstLine = 1): YamlReading<T> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, version: "1.2", schema: "core" });
  const lineAt = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  const lineOf = (path: Path): number => {
    const offset = path.map((_, index) => findOffset(document, path.slice(0, path.length - index))).find(isFound);
    return offset === undefined ? firstLine : lineAt(offset);
  };
  const [mistake] = document.errors;
  if (mistake !== undefined) {
    const message = mistake.message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "") ?? "unreadable";
    throw new Refusal("yaml-unreadable", `this is no YAML: ${message}`, undefined, { line: lineAt(mistake.pos[0]) });
  }
  const result = shape.safeParse(toValue(document) ?? {});
  if (result.success) return { data: result.data, lineOf };
  // A misspelt key is also a missing one; the misspelling is the mistake.
  const { issues } = result.error;
  const issue = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];
  if (issue === undefined) throw new Error("zod refused a value without an issue");
  throw refusalOf(issue, document, shape, lineOf);
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
  lineOf: (path: Path) => number,
): Refusal {
  const unknown = issue.code === "unrecognized_keys" ? issue.keys[0] : undefined;
  const path = unknown === undefined ? issue.path : [...issue.path, unknown];
  const name = path.join(".");
  const place = { line: lineOf(path) };
  if (unknown !== undefined) {
    return new Refusal("unknown-key", `there is no key \`${name}\``, hintAt(shape, issue.path, unknown), place);
  }
  const missing = issue.code === "invalid_type" && findOffset(document, path) === undefined;
  return missing
    ? new Refusal("missing-key", `\`${name}\` is missing`, `Add a line \`${name}: …\`.`, place)
    : new Refusal("bad-value", `\`${name}\`: ${messageOf(issue)}`, remedyOf(issue), place);
}

/** Of a key that is wrong itself, zod says why one floor down. */
const messageOf = (issue: z.core.$ZodIssue): string =>
  (issue.code === "invalid_key" ? issue.issues[0]?.message : undefined) ?? issue.message;

/** What a shape's own check gives as `params.remedy`. */
function remedyOf(issue: z.core.$ZodIssue): string | undefined {
  const remedy: unknown = issue.code === "custom" ? issue.params?.remedy : undefined;
  return typeof remedy === "string" ? remedy : undefined;
}

const isFound = (offset: number | undefined): offset is number => offset !== undefined;

/** Where a path stands in the source: its key, or the node that should have held it. */
function findOffset(document: Document, path: Path): number | undefined {
  const keys = path.map((key) => (typeof key === "symbol" ? String(key) : key));
  const parent = keys.length === 1 ? document.contents : document.getIn(keys.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === keys.at(-1));
    return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
  }
  const node = document.getIn(keys, true);
  return isScalar(node) || isMap(node) ? node.range?.[0] : undefined;
}

/** What to write instead of an unknown key of the map at `path`. */
function hintAt(shape: z.ZodType, path: Path, unknown: string): string {
  const keys = keysAt(shape, path);
  const near = nearest(unknown, keys);
  return near === undefined ? `The keys are: ${keys.join(", ")}.` : `Did you mean \`${near}\`?`;
}

// The few things that every step over a tree of markup (hast) needs.
import type { Element, ElementContent, Nodes } from "hast";

export const isElement = (node: Nodes | undefined, ...names: readonly string[]): node is Element =>
  node?.type === "element" && (names.length === 0 || names.includes(node.tagName));

export const element = (
  tagName: string,
  properties: Element["properties"],
  children: readonly ElementContent[] = [],
): Element => ({ type: "element", tagName, properties, children: [...children] });

export const textNode = (value: string): ElementContent => ({ type: "text", value });

/** An attribute's words, trimmed; undefined when it is not there or blank. */
export function wordsOf({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  const words = (Array.isArray(value) ? value.join(" ") : typeof value === "boolean" ? "" : String(value ?? "")).trim();
  return words === "" ? undefined : words;
}

export type Change = (element: Element, parent: Element | undefined) => readonly ElementContent[];

/**
 * The same nodes with every element replaced by what `change` makes of it, from the innermost out: the element that it gets
 * has changed children already, the parent is as it was. Nothing that was given is altered.
 */
export function rewrite(nodes: readonly Nodes[], change: Change, parent?: Element): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type === "text") return [node];
    if (node.type !== "element") return [];
    return change({ ...node, children: rewrite(node.children, change, node) }, parent);
  });
}

/** In the order of the document. */
export function* walk(nodes: readonly Nodes[]): Generator<Element> {
  for (const node of nodes) {
    if (node.type !== "element") continue;
    yield node;
    yield* walk(node.children);
  }
}

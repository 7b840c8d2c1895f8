// A page as a browser's parser sees it: parse5 follows the HTML standard's tree construction.
import { type DefaultTreeAdapterTypes, parse } from "parse5";

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

export interface Page {
  /** Every element, in document order. */
  readonly elements: readonly Element[];
  /** What the parser had to mend. */
  readonly mistakes: readonly string[];
}

export function readPage(source: string): Page {
  const mistakes: string[] = [];
  const document = parse(source, {
    onParseError: ({ code, startLine }) => mistakes.push(`${code} on line ${startLine}`),
  });
  return { elements: elementsOf(document), mistakes };
}

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

export const named = (page: Page, ...names: readonly string[]): readonly Element[] =>
  page.elements.filter((element) => names.includes(element.tagName));

/** White space folded. */
export const textOf = (node: Node): string => rawText(node).replace(/\s+/g, " ").trim();

function rawText(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(rawText).join("") : "";
}

function elementsOf(node: Node): Element[] {
  const own = "tagName" in node ? [node] : [];
  return "childNodes" in node ? [...own, ...node.childNodes.flatMap(elementsOf)] : own;
}

// What a reader sees of laid-out markup, a line for each block.
import type { ElementContent } from "hast";
import { cleanLine } from "../clean-text.ts";
import { isBlock } from "./lay-out.ts";

export function textOf(nodes: readonly ElementContent[]): string {
  const lines = nodes.map(rawText).join("\n").split("\n");
  return lines
    .map(cleanLine)
    .filter((line) => line !== "")
    .join("\n");
}

/** Characters that a lead need not be longer than. */
const ENOUGH = 1000;
const NO_SENTENCES = new Set(["table", "pre", "figure", "hr", "h1", "h2", "h3", "h4", "h5", "h6"]);

/** The first of what is written in sentences; everything, where nothing is. A number that leads to a note is no word. */
export function leadOf(blocks: readonly ElementContent[]): string {
  let lead = "";
  for (const block of blocks) {
    if (lead.length > ENOUGH) break;
    const said = block.type === "element" && NO_SENTENCES.has(block.tagName) ? "" : textOf([withoutNotes(block)]);
    if (said !== "") lead += `${lead === "" ? "" : "\n"}${said}`;
  }
  return lead === "" ? textOf(blocks) : lead;
}

function withoutNotes(node: ElementContent): ElementContent {
  if (node.type !== "element") return node;
  return {
    ...node,
    children: node.children.filter((child, at) => !isNote(child, node.children[at - 1])).map(withoutNotes),
  };
}

/** Its link leads within the page, and is gone by now. What stands raised after a letter or figure may be a power. */
const isNote = (node: ElementContent, before: ElementContent | undefined): boolean =>
  node.type === "element" &&
  node.tagName === "sup" &&
  /^\s*\[?\d{1,3}\]?\s*$/.test(rawText(node)) &&
  before?.type === "text" &&
  /[.,;:!?)"\u201D\u2019\u00BB\u3002]$/.test(before.value);

function rawText(node: ElementContent): string {
  if (node.type === "text") return node.value;
  if (node.type !== "element") return "";
  if (node.tagName === "br") return "\n";
  const inner = node.children.map(rawText).join("");
  // The cells of a row stay on its line.
  if (node.tagName === "td" || node.tagName === "th") return `${inner.replaceAll("\n", " ")} `;
  return isBlock(node) ? `\n${inner}\n` : inner;
}

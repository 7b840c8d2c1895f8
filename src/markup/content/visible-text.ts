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

function rawText(node: ElementContent): string {
  if (node.type === "text") return node.value;
  if (node.type !== "element") return "";
  if (node.tagName === "br") return "\n";
  const inner = node.children.map(rawText).join("");
  // The cells of a row stay on its line.
  if (node.tagName === "td" || node.tagName === "th") return `${inner.replaceAll("\n", " ")} `;
  return isBlock(node) ? `\n${inner}\n` : inner;
}

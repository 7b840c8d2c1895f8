// The blocks of a page → HTML. Captured text is bare text: all of it is escaped and nothing in it is markup; what stood in
// markup was sanitised when it was read.
import type { Block } from "../model/page.ts";
import { cleanLine } from "./clean-text.ts";
import { escapeHtml } from "./escape-html.ts";

/** One element per line, highlights first as a list; blocks without text are left out. */
export function blocksToHtml(blocks: readonly Block[], highlights: readonly string[] = []): string {
  return [list(highlights), ...blocks.map(blockToHtml)].filter((html) => html !== "").join("\n");
}

function blockToHtml(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return element("p", block.text);
    case "heading":
      return element("h2", block.text);
    case "list":
      return list(block.points);
    case "markup":
      return block.html;
  }
}

function list(points: readonly string[]): string {
  const items = points.map((point) => element("li", point)).join("");
  return items === "" ? "" : `<ul>${items}</ul>`;
}

function element(name: string, text: string): string {
  const escaped = escapeHtml(cleanLine(text));
  return escaped === "" ? "" : `<${name}>${escaped}</${name}>`;
}

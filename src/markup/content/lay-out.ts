// Sanitised markup → tidy blocks: paragraphs instead of nested boxes, nothing empty, white space as it is seen.
import type { Element, ElementContent } from "hast";
import { element, isElement, rewrite, textNode } from "./elements.ts";

const BLOCKS = new Set(
  "p div h1 h2 h3 h4 h5 h6 blockquote pre hr ul ol li dl dt dd details summary figure figcaption table caption thead tbody tfoot tr th td".split(
    " ",
  ),
);
/** Hold words and no blocks. */
const LINES = new Set("h1 h2 h3 h4 h5 h6 summary caption pre dt".split(" "));
/** Hold blocks and nothing loose between them. */
const PARTS = new Set("ul ol dl table thead tbody tfoot tr".split(" "));
const CELLS = new Set(["td", "th"]);
const BLANK = /^[\s\u200B\uFEFF]*$/;

export const isBlock = (node: ElementContent): node is Element => isElement(node) && BLOCKS.has(node.tagName);

export const layOut = (nodes: readonly ElementContent[]): ElementContent[] =>
  paragraphs(rewrite(foldSpaces(nodes), layOutElement)).filter((node) => isBlock(node));

function layOutElement(each: Element): readonly ElementContent[] {
  const { tagName, children } = each;
  if (tagName === "div" || tagName === "p") return inherit(each.properties, paragraphs(children));
  if (tagName === "blockquote") return filled({ ...each, children: paragraphs(children) });
  if (LINES.has(tagName))
    return filled({ ...each, children: tagName === "pre" ? inPre(children) : trim(inLine(children)) });
  if (PARTS.has(tagName)) return filled({ ...each, children: children.filter((child) => isBlock(child)) });
  if (BLOCKS.has(tagName)) return filled({ ...each, children: trim(children) });
  return layOutWords(each);
}

/** A link around blocks is a link of their words; anything else around them goes, and they stay. */
function layOutWords(each: Element): readonly ElementContent[] {
  const { tagName, children } = each;
  if (!children.some(isBlock)) return filled(each);
  if (tagName !== "a" || children.some((child) => isElement(child, "ul", "ol", "dl", "table", "pre"))) return children;
  return filled({ ...each, children: trim(inLine(children)) });
}

/** Language and direction of a box are those of its blocks. */
const inherit = (properties: Element["properties"], blocks: readonly ElementContent[]): ElementContent[] =>
  blocks.map((block) => (isElement(block) ? { ...block, properties: { ...properties, ...block.properties } } : block));

/** Runs of words between blocks become paragraphs. */
function paragraphs(nodes: readonly ElementContent[]): ElementContent[] {
  const laid: ElementContent[] = [];
  let run: ElementContent[] = [];
  const close = (): void => {
    const words = trim(run);
    if (words.some(isContent)) laid.push(element("p", {}, words));
    run = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) run.push(node);
    else {
      close();
      laid.push(node);
    }
  }
  close();
  return laid;
}

const inLine = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.flatMap((node) => (isBlock(node) ? [textNode(" "), ...inLine(node.children), textNode(" ")] : [node]));

const inPre = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.flatMap((node) => (isBlock(node) ? [...inPre(node.children), textNode("\n")] : [node]));

/** Nothing where nothing is left; a space where there was one between words. A cell stays: the others count on it. */
function filled(each: Element): readonly ElementContent[] {
  const { tagName, children } = each;
  if (["img", "br", "wbr", "hr"].includes(tagName)) return [{ ...each, children: [] }];
  if (
    CELLS.has(tagName) ||
    (tagName === "table" || tagName === "tr" ? children.some(hasCell) : children.some(isContent))
  )
    return [each];
  return BLOCKS.has(tagName) ? [] : children.filter((child) => child.type === "text");
}

const isContent = (node: ElementContent): boolean =>
  node.type === "text" ? !BLANK.test(node.value) : isElement(node) && node.tagName !== "br" && node.tagName !== "wbr";

const hasCell = (node: ElementContent): boolean =>
  isElement(node) && node.children.some(["caption", "td", "th"].includes(node.tagName) ? isContent : hasCell);

/** Without white space and line breaks at the ends. */
function trim(nodes: readonly ElementContent[]): ElementContent[] {
  const isRoom = (node: ElementContent | undefined): boolean => node !== undefined && !isContent(node);
  const first = nodes.findIndex((node) => !isRoom(node));
  const last = nodes.findLastIndex((node) => !isRoom(node));
  if (first === -1) return [];
  return nodes.slice(first, last + 1).map((node, index, all) => {
    if (node.type !== "text") return node;
    const start = index === 0 ? node.value.trimStart() : node.value;
    return textNode(index === all.length - 1 ? start.trimEnd() : start);
  });
}

/** White space of ASCII is one space outside `pre` (CSS, white-space: normal). */
function foldSpaces(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.map((node) => {
    if (node.type === "text") return textNode(node.value.replace(/[ \t\n\f\r]+/g, " "));
    if (!isElement(node) || node.tagName === "pre") return node;
    return { ...node, children: foldSpaces(node.children) };
  });
}

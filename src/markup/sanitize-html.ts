// Markup from anywhere → content that may stand in a page and in every feed. For Node, when content is built: the Worker
// is given what came out. Only elements and attributes of content/content-schema.ts pass, addresses are absolute and
// http(s) (links also mailto), pictures and embeds are what they show or a link to it, the highest heading is an h2.
import { createRequire } from "node:module";
import type { Element, ElementContent, Nodes, Root } from "hast";
import type { PageImage } from "../model/page.ts";
import { contentSchema } from "./content/content-schema.ts";
import { walk, wordsOf } from "./content/elements.ts";
import { layOut } from "./content/lay-out.ts";
import { cleanTree, prepare } from "./content/prepare.ts";
import { readFragment } from "./content/read-fragment.ts";
import { leadOf, textOf } from "./content/visible-text.ts";

// Loaded with the first markup: most builds read none.
const load = createRequire(import.meta.url);

export interface SanitizedHtml {
  /** One block a line; empty when nothing is left. */
  readonly html: string;
  /** What a reader sees of it, one line a block. */
  readonly text: string;
  /** The beginning of its running text: what a summary is cut from. */
  readonly lead: string;
  /** In the order of the document, at the addresses that the HTML has. */
  readonly images: readonly PageImage[];
}

/**
 * `base` is the absolute address that relative ones are read against; without it they are dropped to their text.
 * Throws a Refusal for markup of a size or a depth that no article has.
 */
export const sanitizeHtml = (html: string, base?: string): SanitizedHtml => sanitizeTree(readFragment(html), base);

/** The same for a tree (hast) that is parsed already, of a few hundred levels at most; the tree is not altered. */
export function sanitizeTree(tree: Root | Element, base?: string): SanitizedHtml {
  const { sanitize } = load("hast-util-sanitize") as typeof import("hast-util-sanitize");
  const prepared: Root = { type: "root", children: prepare(nodesOf(tree), base) };
  const allowed = nodesOf(sanitize(prepared, contentSchema)) as ElementContent[];
  cleanTree(allowed);
  const blocks = layOut(allowed);
  levelHeadings(blocks);
  return { html: blocks.map(write).join("\n"), text: textOf(blocks), lead: leadOf(blocks), images: imagesIn(blocks) };
}

const nodesOf = (tree: Nodes): readonly Nodes[] => (tree.type === "root" ? tree.children : [tree]);

function write(block: ElementContent): string {
  const { toHtml } = load("hast-util-to-html") as typeof import("hast-util-to-html");
  const html = toHtml(block, { characterReferences: { useNamedReferences: true }, closeSelfClosing: false });
  return html.replaceAll("]]>", "]]&gt;");
}

/** The item's title is the h1 of whatever page shows it. */
function levelHeadings(blocks: readonly ElementContent[]): void {
  const headings = [...walk(blocks)].filter(({ tagName }) => /^h[1-6]$/.test(tagName));
  const levelOf = ({ tagName }: Element): number => Number(tagName[1]);
  const shift = 2 - Math.min(...headings.map(levelOf));
  for (const heading of headings) heading.tagName = `h${Math.min(6, levelOf(heading) + shift)}`;
}

const imagesIn = (blocks: readonly ElementContent[]): readonly PageImage[] =>
  [...walk(blocks)].filter(({ tagName }) => tagName === "img").map(toImage);

function toImage(image: Element): PageImage {
  const { width, height } = image.properties;
  const alt = wordsOf(image, "alt");
  return {
    url: wordsOf(image, "src") ?? "",
    ...(alt === undefined ? {} : { alt }),
    ...(typeof width === "number" ? { width } : {}),
    ...(typeof height === "number" ? { height } : {}),
  };
}

// Markup as a page has it → the same in words that the schema knows: addresses absolute, pictures where their address is,
// embeds as links, old elements by their present names. What is left over is the schema's to drop.
import type { Element, ElementContent, Nodes } from "hast";
import { cleanText } from "../clean-text.ts";
import { element, isElement, rewrite, textNode, walk, wordsOf } from "./elements.ts";
import { linkEmbed, linkPost } from "./embed-links.ts";
import { findImage } from "./find-image.ts";
import { resolveAny, resolveWeb } from "./resolve.ts";
import { isUnseen } from "./unseen.ts";

const TODAY: Readonly<Record<string, string>> = {
  acronym: "abbr",
  dir: "ul",
  listing: "pre",
  menu: "ul",
  plaintext: "pre",
  strike: "s",
  tt: "code",
  xmp: "pre",
  ...Object.fromEntries(
    ["address", "article", "aside", "center", "fieldset", "footer", "form", "header", "hgroup", "legend", "main"].map(
      (name) => [name, "div"],
    ),
  ),
};

export function prepare(nodes: readonly Nodes[], base: string | undefined): ElementContent[] {
  let lastImage = "";
  return rewrite(nodes, (each, parent) => {
    if (isUnseen(each)) return [];
    if (each.tagName === "img") {
      const image = findImage(each, parent, base);
      // `noscript` repeats the picture before it.
      if (image === undefined || image.url === lastImage) return [];
      lastImage = image.url;
      const { url, ...rest } = image;
      return [element("img", { src: url, alt: "", ...rest })];
    }
    return linkEmbed(each, base) ?? prepareElement(each, base);
  });
}

function prepareElement(each: Element, base: string | undefined): readonly ElementContent[] {
  switch (each.tagName) {
    case "a":
      return prepareLink(each, base);
    case "section":
      // The notes at the foot of Markdown (GFM) stand apart.
      return [...(each.properties.dataFootnotes === undefined ? [] : [element("hr", {})]), { ...each, tagName: "div" }];
    case "noscript":
      return [...walk(each.children)].filter((inner) => isElement(inner, "img"));
    case "input":
      return wordsOf(each, "type") === "checkbox" ? [textNode(each.properties.checked ? "☑" : "☐")] : [];
    case "blockquote":
    case "q":
      return [withCite(linkPost(each, base), base)];
    default:
      return [{ ...each, tagName: TODAY[each.tagName] ?? each.tagName }];
  }
}

/** A place on the same page is none in a feed; the arrow that leads back from a footnote goes with its link. */
function prepareLink(link: Element, base: string | undefined): readonly ElementContent[] {
  const words = wordsOf(link, "href") ?? "";
  const href = words.startsWith("#") ? undefined : resolveAny(words, base);
  if (href !== undefined) return [element("a", { href }, link.children)];
  return link.properties.dataFootnoteBackref === undefined ? link.children : [];
}

function withCite(quote: Element, base: string | undefined): Element {
  const cite = resolveWeb(wordsOf(quote, "cite") ?? "", base);
  return { ...quote, properties: cite === undefined ? {} : { cite } };
}

/** Text and attributes that XML can hold, in place. */
export function cleanTree(nodes: readonly ElementContent[]): void {
  for (const node of nodes) {
    if (node.type === "text") node.value = cleanText(node.value);
    if (node.type !== "element") continue;
    for (const [name, value] of Object.entries(node.properties)) {
      if (typeof value === "string") node.properties[name] = cleanText(value).replace(/\s+/g, " ");
    }
    cleanTree(node.children);
  }
}

// What sanitised content may be, checked on what a browser would build of it: read by parse5 as a page with scripts, as one
// without, and as the content of an element.
import { type DefaultTreeAdapterMap, parse, parseFragment } from "parse5";

type Node = DefaultTreeAdapterMap["node"];

const ALLOWED = new Set(
  (
    "html head body p h2 h3 h4 h5 h6 blockquote pre hr br wbr ul ol li dl dt dd details summary figure figcaption img " +
    "table caption thead tbody tfoot tr th td a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small strong " +
    "sub sup time u var ruby rt rp"
  ).split(" "),
);
const ATTRIBUTES = new Set(
  "href src alt width height title cite datetime dir lang start value reversed colspan rowspan scope".split(" "),
);
const XML_TEXT = /^[\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

/** Every way in which the content is not what it may be. */
export function findFaults(html: string): readonly string[] {
  const trees = [parse(html), parse(html, { scriptingEnabled: false }), parseFragment(html)];
  const text = XML_TEXT.test(html) && html.isWellFormed() ? [] : ["a character that XML has not"];
  return [...text, ...trees.flatMap((tree) => [...faultsIn(tree)])];
}

function* faultsIn(node: Node): Generator<string> {
  if (node.nodeName === "#comment" || node.nodeName === "#documentType") yield node.nodeName;
  if ("attrs" in node) {
    if (!ALLOWED.has(node.tagName) || !node.namespaceURI.endsWith("/xhtml")) yield `<${node.tagName}>`;
    for (const { name, value } of node.attrs) {
      if (!ATTRIBUTES.has(name)) yield `${node.tagName} ${name}`;
      const isAddress = name === "href" || name === "src" || name === "cite";
      const schemes = name === "href" ? /^(?:https?:\/\/|mailto:)[!-~]*$/ : /^https?:\/\/[!-~]*$/;
      if (isAddress && !schemes.test(value)) yield `${name}=${value}`;
    }
  }
  if ("childNodes" in node) for (const child of node.childNodes) yield* faultsIn(child);
}

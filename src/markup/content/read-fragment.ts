// HTML of any kind, however broken or hostile → a tree (hast) of bounded size and depth. parse5 reads as a browser does
// (HTML standard, section 13.2); what follows it walks trees by calling itself, so depth is bounded here, once.
import { createRequire } from "node:module";
import type { Root } from "hast";
import type { DefaultTreeAdapterMap, TreeAdapter } from "parse5";
import { Refusal } from "../../model/refusal.ts";

type Parsed = DefaultTreeAdapterMap["childNode"];
type Holder = DefaultTreeAdapterMap["parentNode"];

/** Elements within one another: browsers stop at 512, and pages that never close a tag reach some hundred. */
const DEEPEST_OPEN = 2000;
/** What lies deeper is lifted up to here. */
const DEEPEST = 200;
/** Elements. The longest news pages have some twenty thousand. */
const MOST = 200_000;
/** Of one element; the rest is left out. */
const MOST_ATTRIBUTES = 200;

// Loaded with the first markup: most builds read none.
const load = createRequire(import.meta.url);
type Parser = typeof import("parse5");
type Adapter = TreeAdapter<DefaultTreeAdapterMap>;

/** As a browser without scripts would: `noscript` holds markup. Throws a Refusal for what no page needs. */
export function readFragment(html: string): Root {
  const { defaultTreeAdapter: adapter, parseFragment } = load("parse5") as Parser;
  const { fromParse5 } = load("hast-util-from-parse5") as typeof import("hast-util-from-parse5");
  const body = adapter.createElement("body", "http://www.w3.org/1999/xhtml" as never, []);
  const fragment = parseFragment(body, html, { scriptingEnabled: false, treeAdapter: boundedAdapter(adapter) });
  flatten(fragment, adapter);
  return fromParse5(fragment) as Root;
}

/** Counts while parse5 builds: unclosed formatting elements multiply (section 13.2.4.3), so the input's length bounds nothing. */
function boundedAdapter(adapter: Adapter): Adapter {
  let open = 0;
  let made = 0;
  return {
    ...adapter,
    createElement(name, namespace, attributes) {
      made += 1;
      if (made > MOST) throw tooMuch("markup-too-large", `more than ${MOST} elements are no article`);
      return adapter.createElement(name, namespace, attributes.slice(0, MOST_ATTRIBUTES));
    },
    onItemPush() {
      open += 1;
      if (open > DEEPEST_OPEN) throw tooMuch("markup-too-deep", `${DEEPEST_OPEN} elements stand within one another`);
    },
    onItemPop() {
      open -= 1;
    },
  };
}

const tooMuch = (code: string, message: string): Refusal => new Refusal(code, message, "Keep the article alone.");

function flatten(root: Holder, adapter: Adapter): void {
  const waiting: (readonly [node: Holder, depth: number])[] = [[root, 0]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [node, depth] = next;
    if ("content" in node) node.content = adapter.createDocumentFragment();
    if (depth === DEEPEST) node.childNodes = liftAll(node.childNodes);
    else for (const child of node.childNodes) if ("childNodes" in child) waiting.push([child, depth + 1]);
  }
}

/** The nodes and all that they hold, beside one another in the order of the document. */
function liftAll(nodes: readonly Parsed[]): Parsed[] {
  const lifted: Parsed[] = [];
  const waiting = nodes.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    lifted.push(node);
    if (!("childNodes" in node)) continue;
    for (const child of node.childNodes.toReversed()) waiting.push(child);
    node.childNodes = [];
  }
  return lifted;
}

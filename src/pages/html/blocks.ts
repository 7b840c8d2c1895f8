// A document → the blocks of text that a person sees, in their order: what a capture of the page as text has as lines.
import { cleanLine } from "../../markup/clean-text.ts";
import { endsAsSentence, isLongText } from "../sentence.ts";

export interface DateMark {
  readonly element: Element;
  readonly attribute: string;
  readonly value: string;
}

export interface PageBlock {
  readonly text: string;
  /** The nearest element that is laid out as a block. */
  readonly element: Element;
  /** 1 to 6 within a heading. */
  readonly level?: number;
  /** The first link in it. */
  readonly link?: Element;
  /** Share of the text that is a link, 0 to 1. */
  readonly linked: number;
  /** Dates for programs in it: `datetime`, the title of an `abbr`, data attributes. */
  readonly marks: readonly DateMark[];
  /** The text nodes that it is made of. */
  readonly nodes: readonly Node[];
  /** The texts of inline elements within it that hold a digit: a date often stands in one. */
  readonly pieces: readonly string[];
  /** Written by a script of the page, which is read and never run. */
  readonly scripted?: true;
}

const BLOCK = new Set(
  "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const UNSEEN = new Set(
  "style noscript template svg math canvas object embed iframe audio video map select datalist textarea button head title".split(
    " ",
  ),
);

interface Draft {
  text: string;
  link?: Element;
  linked: number;
  readonly marks: DateMark[];
  readonly pieces: string[];
  readonly nodes: Node[];
}

const newDraft = (): Draft => ({ text: "", linked: 0, marks: [], pieces: [], nodes: [] });

/** Depth is bounded where the document is opened. */
export function cutBlocks(root: Element): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  let draft = newDraft();

  function flush(element: Element): void {
    blocks.push(...blockOf(draft, element));
    draft = newDraft();
  }

  function visit(node: Node, owner: Element, link: Element | undefined): void {
    if (node.nodeType === 3) addText(draft, node, link);
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = element.localName;
    if (name === "br") flush(owner);
    else if (name === "script") blocks.push(...scriptedBlocks(element, owner));
    else if (!UNSEEN.has(name) && !isHidden(element)) enter(element, owner, link);
  }

  function enter(element: Element, owner: Element, link: Element | undefined): void {
    const isBlock = BLOCK.has(element.localName);
    const next = isBlock ? element : owner;
    const within = element.localName === "a" && element.hasAttribute("href") ? element : link;
    if (isBlock) flush(owner);
    draft.marks.push(...marksOf(element));
    for (let child = element.firstChild; child !== null; child = child.nextSibling) visit(child, next, within);
    if (isBlock) flush(element);
    else draft.pieces.push(...pieceOf(element));
  }

  visit(root, root, undefined);
  flush(root);
  return blocks;
}

function addText(draft: Draft, node: Node, link: Element | undefined): void {
  const text = node.textContent ?? "";
  draft.text += text;
  draft.nodes.push(node);
  if (link === undefined || text.trim() === "") return;
  draft.linked += text.trim().length;
  draft.link ??= link;
}

/** None of a draft that says nothing, neither to people nor to programs. */
function blockOf({ text: drafted, link, linked, ...found }: Draft, element: Element): readonly PageBlock[] {
  const text = cleanLine(drafted);
  if (text === "" && found.marks.length === 0) return [];
  const level = levelOf(element);
  const block = { text, element, linked: text === "" ? 0 : Math.min(1, linked / text.length), ...found };
  return [{ ...block, ...(level === undefined ? {} : { level }), ...(link === undefined ? {} : { link }) }];
}

const scriptedBlocks = (script: Element, element: Element): readonly PageBlock[] =>
  writtenBy(script).map((text) => ({ text, element, linked: 0, marks: [], pieces: [], nodes: [], scripted: true }));

function levelOf(element: Element): number | undefined {
  for (let each: Element | null = element; each !== null; each = each.parentElement) {
    const name = each.localName;
    if (name.length === 2 && /^h[1-6]$/.test(name)) return Number(name[1]);
  }
  return undefined;
}

const LONGEST_PIECE = 90;

function pieceOf(element: Element): readonly string[] {
  const text = element.textContent ?? "";
  return text.length < 2 * LONGEST_PIECE && /\p{Nd}/u.test(text)
    ? [cleanLine(text)].filter((each) => each.length < LONGEST_PIECE)
    : [];
}

const DATE_VALUE = /^\s*(?:(?:19|20)\d\d[-/]?\d\d[-/]?\d\d|\d{10}(?:\d{3})?\s*$|\w{3}, \d{1,2} \w{3} \d{4})/;

const OF_TIME = /^data-.*(?:date|time|publish|modif|updat|creat)/;

/** Each is looked for from the first. */
const MOST_ATTRIBUTES = 60;

function marksOf(element: Element): readonly DateMark[] {
  // Microdata is read by its names.
  if (element.attributes.length === 0 || element.localName === "meta") return [];
  const isTimed = element.localName === "abbr" || element.localName === "span" || element.localName === "time";
  return element
    .getAttributeNames()
    .slice(0, MOST_ATTRIBUTES)
    .flatMap((attribute) => {
      if (
        attribute !== "datetime" &&
        attribute !== "content" &&
        !OF_TIME.test(attribute) &&
        !(attribute === "title" && isTimed)
      )
        return [];
      const value = element.getAttribute(attribute) ?? "";
      return value.length <= 60 && DATE_VALUE.test(value) ? [{ element, attribute, value }] : [];
    });
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute("hidden")) return true;
  const style = element.getAttribute("style");
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

const WRITES = /document\.write(?:ln)?\s*\(/;
const LITERAL = /'([^'\\\n]{6,200})'|"([^"\\\n]{6,200})"/g;

/** The string literals of a script that writes into the page; the one that it picks as it runs is one of them. */
function writtenBy(script: Element): readonly string[] {
  const code = script.textContent ?? "";
  if (code.length > 4000 || !WRITES.test(code)) return [];
  return [...code.matchAll(LITERAL)]
    .map((match) => cleanLine(match[1] ?? match[2] ?? ""))
    .filter((text) => /\d/.test(text) && !/[<>]/.test(text));
}

/** A paragraph of running text, not a list of links. */
export const isProse = ({ text, linked, scripted, level }: PageBlock): boolean =>
  scripted === undefined &&
  level === undefined &&
  isLongText(text) &&
  (linked < 0.5 || (text.length > LONG_LINK && endsAsSentence(text)));

/** A link that was never closed makes one of the whole text. */
const LONG_LINK = 160;

/** A first element with this share of the most text is the article's: comments below it are often longer. */
const SHARE = 0.35;

/** The element whose paragraphs hold the text, from block `from` on. */
export function findTextElement(blocks: readonly PageBlock[], from: number): Element | undefined {
  const sizes = new Map<Element, number>();
  for (const block of blocks.slice(from)) {
    const parent = block.element.localName === "p" ? block.element.parentElement : block.element;
    if (parent !== null && isProse(block)) sizes.set(parent, (sizes.get(parent) ?? 0) + block.text.length);
  }
  const most = Math.max(0, ...sizes.values());
  return [...sizes].find(([, size]) => size >= most * SHARE)?.[0];
}

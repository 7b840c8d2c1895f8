// The text of a saved page, by Readability on the document that the rest was read from, and sanitised. What is said elsewhere
// (dates, byline, related coverage) is taken out first, for Readability keeps what stands within the text.
import { Readability } from "@mozilla/readability";
import { cleanLine } from "../../markup/clean-text.ts";
import { type SanitizedHtml, sanitizeHtml } from "../../markup/sanitize-html.ts";
import type { Byline } from "../../model/page.ts";
import { Refusal } from "../../model/refusal.ts";
import type { PageBlock } from "./blocks.ts";
import type { Standing } from "./header.ts";
import { type Region, regionOf } from "./region.ts";

export interface BodyOf {
  readonly document: Document;
  /** Blocks that are no part of the text. */
  readonly said: readonly PageBlock[];
  readonly holders: ReadonlySet<Element>;
  /** The element whose paragraphs are the text, for pages on which Readability finds none. */
  readonly text: Element | undefined;
  /** Of the deepest element. */
  readonly depth: number;
  /** What relative addresses are read against. */
  readonly base: string | undefined;
}

/** Characters of a text that Readability need not look for a longer one than. */
const SHORT = 300;

/** Readability looks into each element from each above it: on 700 levels that takes it half a minute. */
const DEEPEST = 200;

function extract(document: Document): string | undefined {
  try {
    return new Readability(document, { charThreshold: SHORT, disableJSONLD: true }).parse()?.content ?? undefined;
  } catch {
    // It trips over what torn pages give, such as text beside the body; the paragraphs that were found without it remain.
    return undefined;
  }
}

/** Alters the document. Throws a Refusal when the page has no text. */
export function readHtmlBody({ document, said, holders, text, depth, base }: BodyOf, line: number): SanitizedHtml {
  for (const block of said) remove(block, holders);
  const own = text?.innerHTML ?? "";
  const content = sanitizeHtml((depth > DEEPEST ? undefined : extract(document)) ?? own, base);
  if (content.text !== "") return content;
  const rest = sanitizeHtml(own, base);
  if (rest.text !== "") return rest;
  throw new Refusal("page-without-body", "no text of an article was found in this page", "Save the article itself.", {
    line,
  });
}

/** The block's element; of one that holds more than the block, its words. */
function remove({ element, text, nodes }: PageBlock, holders: ReadonlySet<Element>): void {
  const isWhole = !holders.has(element) && cleanLine(element.textContent ?? "").length <= text.length * 1.1 + 2;
  if (isWhole) element.remove();
  else for (const node of nodes) (node as ChildNode).remove();
}

const OTHERS: ReadonlySet<Region | undefined> = new Set<Region>(["comments", "menu", "foot"]);

/** What is no part of the text wherever it stands: what is above the headline, furniture, who wrote it and who owns it. */
export function findFurniture(
  blocks: readonly PageBlock[],
  { at, holders }: Standing,
  byline: Byline | undefined,
): readonly PageBlock[] {
  const names = new Set([byline?.words, ...(byline?.authors ?? []).map(({ name }) => name)]);
  return blocks.filter(
    ({ element, text }, index) =>
      index < at || names.has(text) || OWNED.test(text) || OTHERS.has(regionOf(element, holders)),
  );
}

const OWNED = /^(?:©|\(c\)|copyright\b).{0,200}$/i;

// The markup of a saved page → a document (linkedom's, on htmlparser2). What no news page is, a bomb of elements or of
// attributes, is refused before a tree of it is built. Nothing in the page is run and nothing is fetched.
import { createRequire } from "node:module";
import { Refusal } from "../../model/refusal.ts";

const load = createRequire(import.meta.url);

/** The largest news pages have some ten thousand elements, sixty deep; unclosed tags of old ones add a few hundred. */
const MOST = { elements: 30_000, attributes: 150_000, depth: 800, levels: 4_000_000 };

export interface OpenDocument {
  readonly document: Document;
  /** Of the deepest element. */
  readonly depth: number;
}

/** Throws a Refusal for markup that is larger or deeper than any page. */
export function openDocument(html: string): OpenDocument {
  const depth = refuseMonster(html);
  // Loaded with the first page: it takes a fifth of a second, which every command would pay for at its start.
  const { parseHTML } = load("linkedom") as typeof import("linkedom");
  const { document } = parseHTML(withRoot(html));
  gatherBody(document);
  return { document, depth };
}

/** What stands behind the body, in a second one even, belongs to it (WHATWG HTML, section 13.2.6.4.19). */
function gatherBody({ body, documentElement: root }: Document): void {
  for (const child of [...root.children]) {
    if (child === body || child.localName === "head") continue;
    if (child.localName === "body") body.append(...child.childNodes);
    else body.append(child);
  }
}

/** Servers write scripts, and carriers tear up pages, so that something stands before `html`, which would be the root then. */
function withRoot(html: string): string {
  const root = /<html(?:\s[^>]*)?>/i.exec(html);
  if (root === null) return `<html><head></head><body>${html}</body></html>`;
  const before = html.slice(0, root.index).replace(/<!doctype[^>]*>/i, "");
  const rest = html.slice(root.index + root[0].length);
  // A quote that is not closed would make one tag of the whole page.
  const isWhole = [/"/g, /'/g].every((quote) => (root[0].match(quote)?.length ?? 0) % 2 === 0);
  return `${isWhole ? root[0] : "<html>"}${/<body[\s>]/i.test(rest) ? "" : "<body>"}${before}${rest}`;
}

/** The depth of what is none. */
function refuseMonster(html: string): number {
  const seen = { elements: 0, attributes: 0, depth: 0, levels: 0 };
  let depth = 0;
  const { Parser } = load("htmlparser2") as typeof import("htmlparser2");
  const parser = new Parser({
    onattribute() {
      seen.attributes += 1;
      if (seen.attributes > MOST.attributes) parser.reset();
    },
    onopentagname() {
      seen.elements += 1;
      depth += 1;
      seen.depth = Math.max(seen.depth, depth);
      seen.levels += depth;
      if (seen.elements > MOST.elements || seen.depth > MOST.depth) parser.reset();
    },
    onclosetag() {
      depth -= 1;
    },
  });
  // In pieces, so that a monster costs no more than the part of it that shows what it is.
  for (let at = 0; at < html.length; at += PIECE) {
    parser.write(html.slice(at, at + PIECE));
    const much = (Object.keys(MOST) as (keyof typeof MOST)[]).find((each) => seen[each] > MOST[each]);
    if (much !== undefined) throw monster(much, html.slice(0, at + PIECE).split("\n").length);
  }
  return seen.depth;
}

const PIECE = 65_536;

const WORDS = {
  elements: `more than ${MOST.elements} elements`,
  attributes: `more than ${MOST.attributes} attributes`,
  depth: `elements more than ${MOST.depth} deep`,
  levels: "too many elements too deep",
};

const monster = (much: keyof typeof MOST, line: number): Refusal =>
  new Refusal("page-too-complex", `this is no news page: it has ${WORDS[much]}`, "Save the article alone.", { line });

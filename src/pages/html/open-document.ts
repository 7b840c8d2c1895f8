// The markup of a saved page → a document (linkedom's, on htmlparser2). What no news page is, a bomb of elements or of
// attributes, is refused before a tree of it is built. Nothing in the page is run and nothing is fetched.
import { Parser } from "htmlparser2";
import { parseHTML } from "linkedom";
import { Refusal } from "../../model/refusal.ts";

/** The largest news pages have some ten thousand elements, sixty deep; unclosed tags of old ones add a few hundred. */
const MOST = { elements: 30_000, attributes: 150_000, depth: 800 };

export interface OpenDocument {
  readonly document: Document;
  /** Of the deepest element. */
  readonly depth: number;
}

/** Throws a Refusal for markup that is larger or deeper than any page. */
export function openDocument(html: string): OpenDocument {
  const depth = refuseMonster(html);
  const whole = /<html[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
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

/** The depth of what is none. */
function refuseMonster(html: string): number {
  const seen = { elements: 0, attributes: 0, depth: 0 };
  let depth = 0;
  const parser = new Parser({
    onattribute() {
      seen.attributes += 1;
      if (seen.attributes > MOST.attributes) parser.reset();
    },
    onopentagname() {
      seen.elements += 1;
      depth += 1;
      seen.depth = Math.max(seen.depth, depth);
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
};

const monster = (much: keyof typeof MOST, line: number): Refusal =>
  new Refusal("page-too-complex", `this is no news page: it has ${WORDS[much]}`, "Save the article alone.", { line });

// Who wrote a saved page: the printed byline, else the element marked as the author's, else the metadata's person.
import type { Byline } from "../../model/page.ts";
import { readByline } from "../byline.ts";
import { type LinkedData, textsOf } from "./json-ld.ts";
import type { Metas } from "./meta.ts";
import { regionOf } from "./region.ts";
import { tightText } from "./tight-text.ts";

const MARKED =
  '[itemprop~="author"],[rel~="author"],.byline,.by-line,.author,.article-author,.byline-name,.author-name,.story-byline,.articleByline,[class*="byline"],[class*="Byline"]';

/** `sites` are the names of the publisher: a page without an author names itself. */
export function findMarkedByline(document: Document, holders: ReadonlySet<Element>): Byline | undefined {
  for (const element of document.querySelectorAll(MARKED)) {
    if (regionOf(element, holders) === "comments" || regionOf(element, holders) === "aside") continue;
    const words = (element.textContent ?? "").replace(/\s+/g, " ").trim();
    const authors = nameIn(words);
    if (authors !== undefined) return { words, authors };
  }
  return undefined;
}

export function findNamedAuthor(
  metas: Metas,
  linked: LinkedData | undefined,
  sites: readonly string[],
): Byline | undefined {
  const people =
    linked === undefined
      ? []
      : [linked.author]
          .flat()
          .filter(isPerson)
          .flatMap((each) => textsOf(each));
  const named = metas.findAll(
    "author",
    "byl",
    "article:author_name",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "article.author",
    "cXenseParse:author".toLowerCase(),
  );
  const site = sites.map(tightText);
  for (const words of [people.join(", "), ...named]) {
    if (words === "" || site.includes(tightText(words)) || /^https?:/.test(words)) continue;
    const authors = nameIn(words);
    if (authors !== undefined) return { words, authors };
  }
  return undefined;
}

const isPerson = (each: unknown): boolean =>
  typeof each === "string" ||
  (typeof each === "object" && each !== null && (each as LinkedData)["@type"] !== "Organization");

/** At least two words, or a name in a script without spaces: one word is as often a desk or an account. */
function nameIn(words: string): Byline["authors"] | undefined {
  if (words.length > 160) return undefined;
  const authors = readByline(words) ?? readByline(`By ${words}`);
  return authors?.every(({ name }) => /\s/.test(name) || /^\p{Lo}{2,}$/u.test(name)) ? authors : undefined;
}

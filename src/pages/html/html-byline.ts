// Who wrote a saved page, where no line opens with `By`: the elements that are marked as the author's, else the people that
// its metadata names.
import type { Byline } from "../../model/page.ts";
import { readByline, readNames } from "../byline.ts";
import { type LinkedData, textsOf } from "./json-ld.ts";
import type { Metas } from "./meta.ts";
import { namesOf, regionOf } from "./region.ts";
import { tightText } from "./tight-text.ts";

const MARKED =
  '[itemprop~="author"],[rel~="author"],[class*="yline"],[id*="yline"],[class*="uthor"],[id*="uthor"],[class*="autor"],[class*="auteur"],[class*="firma"],[class*="reporter"],[class*="writer"]';
const NAMED =
  /(?:^|[^a-z])(?:by-?lines?|authors?|autor|autores|auteurs?|firma|reporters?|writers?|writer-?profile|author-?name|byline-?name)(?:[^a-z]|$)/;
/** Of the marked elements those stand for others: comments and lists have authors too. */
const OTHERS = new Set(["comments", "aside", "menu", "caption"]);
const LONGEST = 160;

export function findMarkedByline(document: Document, holders: ReadonlySet<Element>): Byline | undefined {
  for (const element of document.querySelectorAll(MARKED)) {
    const region = regionOf(element, holders);
    if ((region !== undefined && OTHERS.has(region)) || !isMarked(element)) continue;
    const byline = namesIn(element);
    if (byline !== undefined) return byline;
  }
  return undefined;
}

const isMarked = (element: Element): boolean =>
  element.hasAttribute("itemprop") || element.hasAttribute("rel") || NAMED.test(namesOf(element));

/** The names that it links, or its text as a whole. */
function namesIn(element: Element): Byline | undefined {
  const words = textOf(element);
  if (words.length > LONGEST) return undefined;
  const links = [...element.querySelectorAll('a,[itemprop~="name"]')];
  const named = links.filter(
    (link) => OF_A_PERSON.test(link.getAttribute("href") ?? "") || link.hasAttribute("itemprop"),
  );
  const linked = (named.length > 0 ? named : links.slice(0, 1)).flatMap((link) => personIn(textOf(link)) ?? []);
  const authors = linked.length > 0 ? linked : personIn(words);
  return authors === undefined ? undefined : { words, authors: unique(authors) };
}

/** Where a link to the page of a writer leads; others offer mails and alerts. */
const OF_A_PERSON =
  /author|autor|people|person|profile|journalist|reporter|writer|staff|columnist|contributor|\/by\/|\/team\//i;

const textOf = (element: Element): string => (element.textContent ?? "").replace(/\s+/g, " ").trim();

const unique = (authors: Byline["authors"]): Byline["authors"] => [
  ...new Map(authors.map((author) => [tightText(author.name), author])).values(),
];

/** `sites` are the names of the publisher: a page without an author names itself. */
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
  const site = sites.map(tightText);
  for (const words of [people.join(", "), ...metas.findAll(...NAMES)]) {
    if (words === "" || site.includes(tightText(words)) || /^https?:/.test(words)) continue;
    const authors = personIn(words.replace(/,(?=\S)/g, ", "));
    if (authors !== undefined) return { words, authors };
  }
  return undefined;
}

const NAMES =
  "author byline byl authors article.author parsely-author sailthru.author dc.creator dcterms.creator cxenseparse:author".split(
    " ",
  );

const isPerson = (each: unknown): boolean =>
  typeof each === "string" ||
  (typeof each === "object" && each !== null && !/Organi[sz]ation/.test(String((each as LinkedData)["@type"])));

/** Capitalised as names are, in elements that are called after authors. */
const NO_NAME =
  /\b(?:archives?|around the web|homepage|read more|min read|sign (?:in|up)|log ?in|subscribe|e-?mail|alerts?|follow|share|comments?|contact|about|redak\w+|admin|editor(?:ial)? (?:team|staff))\b/i;

const FIRM =
  /\b(?:media|news|group|inc|ltd|llc|gmbh|editorial|redaktion|rédaction|redacción|ediciones|online|capital|investors|company|corporation|network|magazine|editors?|\.com)\b/i;

/** `編集委員 中村海斗`, `中村海斗記者`, `김하늘 기자`: the desk before the name, the office behind it. */
const EAST_ASIAN_ROLE =
  /^(?:編集委員|論説委員|本紙記者|記者|特派員|本报记者|记者)[\s　:：]+|[\s　]*(?:記者|特派員|记者|기자|특파원)$/u;

/** At least two words, or a name in a script without spaces: one word is as often a desk or an account. */
function personIn(words: string): Byline["authors"] | undefined {
  if (words.length > LONGEST || FIRM.test(words) || NO_NAME.test(words)) return undefined;
  const bare =
    words
      .replace(/^[^\p{L}]+/u, "")
      .split(/\s*[|·•]\s*/)
      .find((piece) => !/\d/.test(piece)) ?? "";
  const named = bare.replace(EAST_ASIAN_ROLE, "");
  const authors = bare.length > LONGEST ? undefined : (readByline(named) ?? readNames(named));
  return authors?.every(({ name }) => /\s/.test(name) || /^\p{Lo}{2,}$/u.test(name)) ? authors : undefined;
}

// What JSON-LD says of the article (schema.org, `Article` and what is under it). A page may describe several articles, itself
// and its publisher in one graph; the one that is this page's is told by its address or its headline.
import { isSamePage } from "./link-address.ts";
import { tightText } from "./tight-text.ts";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type LinkedData = { readonly [key: string]: Json };

/** What the page is known to be, as far as other evidence says. */
export interface Known {
  readonly address?: string | undefined;
  readonly titles: readonly string[];
}

const ARTICLE = /Article|BlogPosting|Posting$|^Report$|^Review$|NewsStory|^CreativeWork$/;
const PAGE = /WebPage$/;

/** The article's own description, else the page's; undefined when there is none. */
export function findLinkedArticle(document: Document, { address, titles }: Known): LinkedData | undefined {
  const all = [...document.querySelectorAll('script[type*="ld+json"]')].flatMap((script) =>
    flatten(parse(script.textContent ?? "")),
  );
  const articles = all.filter((each) => isOfType(each, ARTICLE));
  return (
    articles.find((each) => address !== undefined && addressesOf(each).some((own) => isSamePage(own, address))) ??
    articles.find((each) => hasTitle(each, titles)) ??
    // Without a word of its own about which it is, the only one is; of several, those that a list holds are others'.
    (articles.length === 1 ? articles[0] : undefined) ??
    all.find((each) => isOfType(each, PAGE) && each.datePublished !== undefined)
  );
}

/** Pages leave comments, CDATA marks, line ends within strings and commas before brackets in it. */
function parse(text: string): Json {
  const bare = text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/g, "").trim();
  const uncommented = bare.replace(/^\s*\/\/.*$|(?<=[\s,{[])\/\/[^"\n]*$/gm, "").replace(/[\u0000-\u001f]+/g, " ");
  const attempts = [bare, uncommented, uncommented.replace(/,\s*(?=[}\]])/g, "")];
  return attempts.map(tryParse).find((parsed) => parsed !== undefined) ?? pickMembers(text);
}

const MEMBER = /"(@type|headline|datePublished|dateModified|dateCreated|url)"\s*:\s*"([^"\n]{1,300})"/g;

/** Of what is no JSON at all, the first of each member that says something of the article. */
function pickMembers(text: string): Json {
  const members: Record<string, string> = {};
  for (const [, name = "", value = ""] of text.matchAll(MEMBER)) members[name] ??= value;
  return members.datePublished === undefined ? null : { ...members, "@type": members["@type"] ?? "Article" };
}

function tryParse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    // Broken metadata is no evidence; the page has other.
    return undefined;
  }
}

const DEEPEST = 6;

function flatten(json: Json, depth = 0): readonly LinkedData[] {
  if (depth > DEEPEST || json === null || typeof json !== "object") return [];
  if (Array.isArray(json)) return json.flatMap((each) => flatten(each, depth + 1));
  const node = json as LinkedData;
  const inner = [node["@graph"], node.mainEntity, node.mainEntityOfPage, node.itemListElement, node.item].flatMap(
    (each) => (each === undefined ? [] : flatten(each, depth + 1)),
  );
  return [node, ...inner];
}

const isOfType = (node: LinkedData, type: RegExp): boolean =>
  [node["@type"]].flat().some((each) => typeof each === "string" && type.test(each));

const addressesOf = (node: LinkedData): readonly string[] =>
  [node.url, node["@id"], node.mainEntityOfPage].flatMap((each) => textsOf(each, "@id"));

const hasTitle = (node: LinkedData, titles: readonly string[]): boolean =>
  [node.headline, node.name].some(
    (each) =>
      typeof each === "string" &&
      titles.some((title) => tightText(title).includes(tightText(each)) && tightText(each).length > 8),
  );

/** Strings, of objects the one under `key`; of lists, and lists of lists, what is in them. */
export function textsOf(json: Json | undefined, key = "name", depth = 0): readonly string[] {
  if (typeof json === "string") return [json];
  if (depth > DEEPEST) return [];
  if (Array.isArray(json)) return json.flatMap((each) => textsOf(each, key, depth + 1));
  if (typeof json !== "object" || json === null) return [];
  const value = (json as LinkedData)[key];
  return typeof value === "string" ? [value] : [];
}

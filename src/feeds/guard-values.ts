// Value by value, what the guard makes of a text, an address, an id, a language, a moment.
import { checkInstant } from "../dates/write-rfc3339.ts";
import { cleanLine } from "../markup/clean-text.ts";
import { safeWebAddress } from "../markup/safe-address.ts";
import type { Moment } from "../model/dates.ts";
import type { ImageType, ItemImage } from "../model/item.ts";
import type { Author } from "../model/site.ts";

export function guardAuthors(authors: readonly Author[]): readonly Author[] {
  return authors.map(guardAuthor).filter(({ name }) => name !== "");
}

function guardAuthor({ name, url }: Author): Author {
  const safe = guardSource(url);
  return { name: cleanLine(name), ...(safe === undefined ? {} : { url: safe }) };
}

export const guardTopics = (topics: readonly string[]): readonly string[] =>
  [...new Set(topics.map(cleanLine))].filter((topic) => topic !== "");

/** An address of somebody else's: one that is not http(s) is left out. */
export const guardSource = (address: string | undefined): string | undefined =>
  address === undefined ? undefined : safeWebAddress(address);

/** One line, or nothing: no element goes out empty. */
export const findText = (text: string | undefined): string | undefined => cleanLine(text ?? "") || undefined;

const imageTypes: readonly ImageType[] = ["image/avif", "image/gif", "image/jpeg", "image/png", "image/webp"];

/** Left out when its address is not http(s), or holds a password, which no browser sends for a picture. */
export function guardImage(image: ItemImage): ItemImage | undefined {
  const address = guardSource(image.url);
  if (address === undefined || new URL(address).username !== "") return undefined;
  const url = escapeBrackets(address);
  const alt = findText(image.alt);
  const { width, height, type } = image;
  return {
    url,
    ...(alt === undefined ? {} : { alt }),
    // Media RSS, HTML and Open Graph alike want both as positive whole numbers; one of them alone says nothing of the shape.
    ...(isSize(width) && isSize(height) ? { width, height } : {}),
    ...(type !== undefined && imageTypes.includes(type) ? { type } : {}),
  };
}

// The URL standard leaves them in a query (`?crop[w]=300`); RFC 3986 knows them in a host alone, and so do validators.
function escapeBrackets(address: string): string {
  const path = address.indexOf("/", "https://".length);
  return address.slice(0, path) + address.slice(path).replaceAll("[", "%5B").replaceAll("]", "%5D");
}

const isSize = (pixels: number | undefined): pixels is number =>
  pixels !== undefined && Number.isSafeInteger(pixels) && pixels > 0;

/** @throws RangeError when its instant is none. */
export function guardMoment(moment: Moment): Moment {
  checkInstant(moment.at);
  const { evidence } = moment;
  if (evidence === undefined) return moment;
  return { ...moment, evidence: { ...evidence, words: cleanLine(evidence.words), page: cleanLine(evidence.page) } };
}

// RFC 3986 appendix A: only these characters make a URI, with one fragment at most.
const uri = /^[a-z][a-z\d+.-]*:(?:[\w.~:/?@!$&'()*+,;=-]|%[\da-f]{2})+(?:#(?:[\w.~:/?@!$&'()*+,;=-]|%[\da-f]{2})*)?$/i;

/** Ids of our own as they mostly are: every format and the URL standard write them so. */
const settledId = /^tag:[a-z\d.-]+,[\d-]+:[\w/-]+$/;

/**
 * Atom needs a URI (RFC 4287 section 4.2.6), and `feed` writes it as the URL standard does, in Atom alone; written so
 * here, it is the same in every format. Any other id becomes a tag URI of this site that holds all of it.
 */
export function guardId(id: string, prefix: string): string {
  if (settledId.test(id)) return id;
  const written = uri.test(id) && URL.canParse(id) ? new URL(id).href : "";
  return uri.test(written) ? written : `${prefix}ids/${encodeURIComponent(id.toWellFormed())}`;
}

/** `tag:AUTHORITY,DATE:` of a tag URI (RFC 4151 section 2.1). */
export function tagPrefix(id: string): string {
  const prefix = uri.test(id) ? id.match(/^tag:[\w.@-]+,[\d-]+:/)?.[0] : undefined;
  if (prefix === undefined) throw new Error(`The id of a channel must be a tag URI: ${JSON.stringify(id)}`);
  return prefix;
}

export function needAddress(address: string): string {
  const safe = safeWebAddress(address);
  if (safe === undefined) throw new Error(`Not an absolute http or https address: ${JSON.stringify(address)}`);
  return safe;
}

const languages = new Map<string, string | undefined>();

/** BCP 47, as written; undefined for what is none. A site has few, and asking takes longer than all else here. */
export function findLanguage(language: string | undefined): string | undefined {
  if (language === undefined) return undefined;
  if (!languages.has(language)) languages.set(language, checkLanguage(language));
  return languages.get(language);
}

function checkLanguage(language: string): string | undefined {
  try {
    return new Intl.Locale(language) && language;
  } catch {
    return undefined;
  }
}

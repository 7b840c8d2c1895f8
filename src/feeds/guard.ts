// The guard before every writer: the same channel in values that all three formats can hold, so that the documents say
// the same. Nothing here belongs to one format; how a value has to look for `feed` is in feed-values.ts.
import { checkInstant } from "../dates/write-rfc3339.ts";
import { cleanLine, cleanText } from "../markup/clean-text.ts";
import { escapeHtml } from "../markup/escape-html.ts";
import { safeWebAddress } from "../markup/safe-address.ts";
import type { Addresses, Channel, ChannelArchive, ChannelEntry } from "../model/channel.ts";
import type { Evidence, Moment } from "../model/dates.ts";
import type { Author } from "../model/site.ts";

/** A channel whose texts are clean, ids URIs, addresses http(s) and dates instants; a malformed language is left out. */
export interface GuardedChannel extends Omit<Channel, "authors" | "entries" | "language"> {
  readonly language?: string;
  readonly authors: readonly [Author, ...Author[]];
  readonly entries: readonly GuardedEntry[];
}

export interface GuardedEntry extends Omit<ChannelEntry, "language"> {
  readonly language?: string;
}

/** @throws Error when an address, a date or a channel's id, which only Dateline itself makes, is none: a bug of ours. */
export function guardChannel(channel: Channel): GuardedChannel {
  const home = needAddress(channel.home);
  const title = cleanLine(channel.title) || new URL(home).host;
  // RSS wants a description, Atom an author (RFC 4287 section 4.1.1); a blank one is no answer.
  const [author = { name: title }, ...others] = guardAuthors(channel.authors);
  const { rights, language, ...rest } = channel;
  checkInstant(channel.updated);
  return {
    ...rest,
    title,
    description: cleanLine(channel.description) || title,
    authors: [author, ...others],
    ...optional("rights", cleanLine(rights ?? "")),
    ...optional("language", findLanguage(language)),
    home,
    self: guardAddresses(channel.self),
    ...(channel.archive === undefined ? {} : { archive: guardArchive(channel.archive) }),
    entries: channel.entries.map((entry) => guardEntry(entry, tagPrefix(channel.id))),
  };
}

function guardAddresses({ rss, atom, json }: Addresses): Addresses {
  return { rss: needAddress(rss), atom: needAddress(atom), json: needAddress(json) };
}

function guardArchive({ isArchive, current, previous, next }: ChannelArchive): ChannelArchive {
  return {
    isArchive,
    current: guardAddresses(current),
    ...(previous === undefined ? {} : { previous: guardAddresses(previous) }),
    ...(next === undefined ? {} : { next: guardAddresses(next) }),
  };
}

function guardEntry(entry: ChannelEntry, prefix: string): GuardedEntry {
  const { externalUrl, language, ...rest } = entry;
  const title = cleanLine(entry.title);
  return {
    ...rest,
    id: guardId(entry.id, prefix),
    url: needAddress(entry.url),
    ...optional("externalUrl", safeWebAddress(externalUrl ?? "")),
    title,
    ...optional("language", findLanguage(language)),
    authors: guardAuthors(entry.authors),
    topics: [...new Set(entry.topics.map(cleanLine))].filter((topic) => topic !== ""),
    summary: cleanLine(entry.summary),
    // Never empty: `feed` declares the prefix `dc` in RSS only when some item has content.
    html: cleanText(entry.html).trim() || `<p>${escapeHtml(title)}</p>`,
    published: guardMoment(entry.published),
    updated: guardMoment(entry.updated),
  };
}

function guardAuthors(authors: readonly Author[]): readonly Author[] {
  return authors
    .map(({ name, url }) => ({ name: cleanLine(name), ...optional("url", safeWebAddress(url ?? "")) }))
    .filter(({ name }) => name !== "");
}

function guardMoment(moment: Moment): Moment {
  checkInstant(moment.at);
  return moment.evidence === undefined ? moment : { ...moment, evidence: guardEvidence(moment.evidence) };
}

function guardEvidence(evidence: Evidence): Evidence {
  return { ...evidence, words: cleanLine(evidence.words), page: cleanLine(evidence.page) };
}

// RFC 3986 appendix A: only these characters make a URI, with one fragment at most.
const uri = /^[a-z][a-z\d+.-]*:(?:[\w.~:/?@!$&'()*+,;=-]|%[\da-f]{2})+(?:#(?:[\w.~:/?@!$&'()*+,;=-]|%[\da-f]{2})*)?$/i;

/** Ids of our own as they mostly are: every format and the URL standard write them so. */
const settledId = /^tag:[a-z\d.-]+,[\d-]+:[\w/-]+$/;

/**
 * Atom needs a URI (RFC 4287 section 4.2.6), and `feed` writes it as the URL standard does, in Atom alone; written so
 * here, it is the same in every format. Any other id becomes a tag URI of this site that holds all of it.
 */
function guardId(id: string, prefix: string): string {
  if (settledId.test(id)) return id;
  const written = uri.test(id) && URL.canParse(id) ? new URL(id).href : "";
  return uri.test(written) ? written : `${prefix}ids/${encodeURIComponent(id.toWellFormed())}`;
}

/** `tag:AUTHORITY,DATE:` of a tag URI (RFC 4151 section 2.1). */
function tagPrefix(id: string): string {
  const prefix = uri.test(id) ? id.match(/^tag:[\w.@-]+,[\d-]+:/)?.[0] : undefined;
  if (prefix === undefined) throw new Error(`The id of a channel must be a tag URI: ${JSON.stringify(id)}`);
  return prefix;
}

function needAddress(address: string): string {
  const safe = safeWebAddress(address);
  if (safe === undefined) throw new Error(`Not an absolute http or https address: ${JSON.stringify(address)}`);
  return safe;
}

const languages = new Map<string, string | undefined>();

/** BCP 47, as written; undefined for what is none. A site has few, and asking takes longer than all else here. */
function findLanguage(language: string): string | undefined {
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

/** The one property, or none when there is nothing to say. */
function optional<Key extends string>(key: Key, value: string | undefined): { readonly [K in Key]?: string } {
  return value === undefined || value === "" ? {} : ({ [key]: value } as { readonly [K in Key]?: string });
}

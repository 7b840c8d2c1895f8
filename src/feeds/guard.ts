// The guard before every writer: values that all three formats can hold, so that the documents say the same. Nothing
// here belongs to one format; how a value has to look for `feed` is in feed-values.ts. Items are guarded once, when they
// are compiled (guard-item.ts); what is here is of a channel, and of entries that are made anew.
import { checkInstant } from "../dates/write-rfc3339.ts";
import { cleanLine, cleanText } from "../markup/clean-text.ts";
import { escapeHtml } from "../markup/escape-html.ts";
import type { Channel, ChannelArchive, ChannelEntry, OpenAddresses } from "../model/channel.ts";
import type { Guarded } from "../model/guarded.ts";
import type { Author } from "../model/site.ts";
import {
  findLanguage,
  guardAuthors,
  guardId,
  guardImage,
  guardMoment,
  guardSource,
  guardTopics,
  needAddress,
  tagPrefix,
} from "./guard-values.ts";

/** A channel whose texts are clean, ids URIs, addresses http(s) and dates instants; a malformed language is left out. */
export type GuardedChannel = Guarded<
  Omit<Channel, "authors" | "entries"> & {
    readonly authors: readonly [Author, ...Author[]];
    readonly entries: readonly GuardedEntry[];
  }
>;

export type GuardedEntry = Guarded<ChannelEntry>;

/** @throws Error when an address, a date or a channel's id, which only Dateline itself makes, is none: a bug of ours. */
export function guardChannel(channel: Omit<Channel, "entries">, entries: readonly GuardedEntry[]): GuardedChannel {
  const home = needAddress(channel.home);
  const title = cleanLine(channel.title) || new URL(home).host;
  // RSS wants a description, Atom an author (RFC 4287 section 4.1.1); a blank one is no answer.
  const [author = { name: title }, ...others] = guardAuthors(channel.authors);
  const { rights: said, language: written, archive, ...rest } = channel;
  const rights = cleanLine(said ?? "");
  const language = findLanguage(written);
  tagPrefix(channel.id);
  checkInstant(channel.updated);
  return {
    ...rest,
    title,
    description: cleanLine(channel.description) || title,
    authors: [author, ...others] as const,
    ...(rights === "" ? {} : { rights }),
    ...(language === undefined ? {} : { language }),
    home,
    self: guardAddresses(channel.self),
    alternates: guardAddresses(channel.alternates),
    ...(archive === undefined ? {} : { archive: guardArchive(archive) }),
    entries,
  } as GuardedChannel;
}

function guardAddresses<T extends OpenAddresses>(addresses: T): T {
  return Object.fromEntries(Object.entries(addresses).map(([format, address]) => [format, needAddress(address)])) as T;
}

function guardArchive({ isArchive, current, previous, next }: ChannelArchive): ChannelArchive {
  return {
    isArchive,
    current: guardAddresses(current),
    ...(previous === undefined ? {} : { previous: guardAddresses(previous) }),
    ...(next === undefined ? {} : { next: guardAddresses(next) }),
  };
}

/** `channelId` is of the channel that it is for. @throws Error as `guardChannel` does. */
export function guardEntry(entry: ChannelEntry, channelId: string): GuardedEntry {
  const { externalUrl, language: written, image: shown, ...rest } = entry;
  const image = shown === undefined ? undefined : guardImage(shown);
  const title = cleanLine(entry.title);
  const source = guardSource(externalUrl);
  const language = findLanguage(written);
  return {
    ...rest,
    id: guardId(entry.id, tagPrefix(channelId)),
    url: needAddress(entry.url),
    ...(source === undefined ? {} : { externalUrl: source }),
    title,
    ...(language === undefined ? {} : { language }),
    authors: guardAuthors(entry.authors),
    topics: guardTopics(entry.topics),
    summary: cleanLine(entry.summary),
    html: neverEmpty(cleanText(entry.html), title),
    ...(image === undefined ? {} : { image }),
    published: guardMoment(entry.published),
    updated: guardMoment(entry.updated),
  } as GuardedEntry;
}

/** `feed` declares the prefix `dc` in RSS only when some item has content. */
export const neverEmpty = (html: string, title: string): string => html.trim() || `<p>${escapeHtml(title)}</p>`;

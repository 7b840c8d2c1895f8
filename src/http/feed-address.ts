// Where each feed is served, and what it is called there.
import { findOpenAddress, formats, type Grounds } from "../feeds/feed-path.ts";
import { mediaTypes } from "../feeds/media-types.ts";
import type { FeedKey, Format } from "../model/channel.ts";

export const formatNames: Readonly<Record<Format, string>> = {
  rss: "RSS 2.0",
  atom: "Atom 1.0",
  json: "JSON Feed 1.1",
};

export interface FeedAddress {
  readonly format: Format;
  /** Absolute. */
  readonly href: string;
  readonly type: string;
}

/** Where people and readers are sent: what moved is named at its new address, and what ended is not named. */
export function feedAddresses(grounds: Grounds, key: FeedKey): readonly FeedAddress[] {
  return formats.flatMap((format) => {
    const href = findOpenAddress(grounds, key, format);
    return href === undefined ? [] : [{ format, href, type: mediaTypes[format] }];
  });
}

/** A program asks there, so an error is answered in a line of text. Feeds that moved or ended may have had other names. */
export const looksLikeFeed = (path: string): boolean => /\.(?:xml|json|rss|atom|rdf)$/.test(path);

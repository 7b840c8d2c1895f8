// What each format is called on the wire.
import type { Format } from "../model/channel.ts";

/** Atom: RFC 4287 section 8. JSON Feed 1.1: its section on the MIME type. RSS never registered its own; all use it. */
export const mediaTypes: Readonly<Record<Format, string>> = {
  rss: "application/rss+xml",
  atom: "application/atom+xml",
  json: "application/feed+json",
};

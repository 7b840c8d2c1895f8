// RFC 5005 section 4: how an archive page is marked, and how one finds the others.
import type { ChannelArchive, Format } from "../model/channel.ts";

export const HISTORY = "http://purl.org/syndication/history/1.0";

export interface ArchiveLink {
  readonly rel: "current" | "prev-archive" | "next-archive";
  readonly href: string;
}

/** The feed that people subscribe to links only backwards: it is the current one itself. */
export function archiveLinks(archive: ChannelArchive | undefined, format: Format): readonly ArchiveLink[] {
  if (archive === undefined) return [];
  const { isArchive, current, previous, next } = archive;
  return [
    ...(isArchive ? [{ rel: "current", href: current[format] } as const] : []),
    ...(previous === undefined ? [] : [{ rel: "prev-archive", href: previous[format] } as const]),
    ...(next === undefined ? [] : [{ rel: "next-archive", href: next[format] } as const]),
  ];
}

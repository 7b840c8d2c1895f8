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
  const link = (rel: ArchiveLink["rel"], href: string | undefined): readonly ArchiveLink[] =>
    href === undefined ? [] : [{ rel, href }];
  return [
    ...link("current", isArchive ? current[format] : undefined),
    ...link("prev-archive", previous?.[format]),
    ...link("next-archive", next?.[format]),
  ];
}

// The `Link` header (RFC 8288 section 3): what a feed or a page is, and what else there is of it.

export interface HeaderLink {
  /** Absolute, and safe to write between `<` and `>`. */
  readonly href: string;
  /** The archive's relations are those of RFC 5005 section 4. */
  readonly rel: "self" | "alternate" | "current" | "prev-archive" | "next-archive";
  readonly type: string;
}

export function writeLinkHeader(links: readonly HeaderLink[]): string {
  return links.map(({ href, rel, type }) => `<${href}>; rel="${rel}"; type="${type}"`).join(", ");
}

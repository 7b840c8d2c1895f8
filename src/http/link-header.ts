// The `Link` header (RFC 8288 section 3): what a feed or a page is, and what else there is of it.

export interface HeaderLink {
  /** Absolute, and safe to write between `<` and `>`. */
  readonly href: string;
  readonly rel: "self" | "alternate";
  readonly type: string;
}

export function writeLinkHeader(links: readonly HeaderLink[]): string {
  return links.map(({ href, rel, type }) => `<${href}>; rel="${rel}"; type="${type}"`).join(", ");
}

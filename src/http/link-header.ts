// The `Link` header (RFC 8288 section 3): what a feed or a page is, and what else there is of it.

export interface HeaderLink {
  /** Absolute, and safe to write between `<` and `>`. */
  readonly href: string;
  /** The archive's relations are those of RFC 5005 section 4. */
  readonly rel: "self" | "alternate" | "current" | "prev-archive" | "next-archive";
  readonly type: string;
}

// A subject that is ready keeps its list, and a poll need not write it again.
const written = new WeakMap<readonly HeaderLink[], string>();

export function writeLinkHeader(links: readonly HeaderLink[]): string {
  const known = written.get(links);
  if (known !== undefined) return known;
  const header = links.map(({ href, rel, type }) => `<${href}>; rel="${rel}"; type="${type}"`).join(", ");
  written.set(links, header);
  return header;
}

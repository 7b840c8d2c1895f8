// Which pages there are and when each was last updated, for search engines: sitemaps.org/protocol.html.
import type { Instant } from "../../model/dates.ts";
import { document, element } from "./xml.ts";

/** The protocol's limit for one file. */
export const LARGEST = 50_000;

export interface Listed {
  /** From the root of the site. */
  readonly path: string;
  readonly updated: Instant;
}

const namespace = { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" };

export function writeSitemap(base: string, pages: readonly Listed[]): string {
  return document(
    element(
      "urlset",
      namespace,
      pages.map((page) => entry("url", base, page)),
    ),
  );
}

/** Names the sitemaps of a site that has more pages than one file may list. */
export function writeSitemapIndex(base: string, sitemaps: readonly Listed[]): string {
  return document(
    element(
      "sitemapindex",
      namespace,
      sitemaps.map((sitemap) => entry("sitemap", base, sitemap)),
    ),
  );
}

const entry = (name: "url" | "sitemap", base: string, { path, updated }: Listed) =>
  element(name, {}, [element("loc", {}, base + path), element("lastmod", {}, updated)]);

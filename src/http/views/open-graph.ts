// How a page shows where somebody shares its address: the Open Graph protocol (ogp.me).
import { html } from "hono/html";
import { writeRfc3339 } from "../../dates/write-rfc3339.ts";
import { isDated } from "../../feeds/channel.ts";
import { pagePath } from "../../feeds/feed-path.ts";
import { slugOf } from "../../markup/slug.ts";
import type { Item } from "../../model/item.ts";
import type { Site } from "../../model/site.ts";
import type { Frame, Html } from "./layout.ts";

/** Nothing for a page without a canonical address. */
export function openGraph({ site, base, title, description, canonical, item }: Frame): Html[] {
  if (canonical === undefined) return [];
  const properties: readonly (readonly [string, string])[] = [
    ["og:type", item === undefined ? "website" : "article"],
    ["og:site_name", site.title],
    ["og:title", title ?? site.title],
    ["og:description", description ?? site.description],
    ["og:url", canonical],
    ...(item === undefined ? [] : articleProperties(item, site, base)),
  ];
  return properties.map(([property, content]) => html`<meta property="${property}" content="${content}">\n`);
}

function articleProperties(item: Item, site: Site, base: string): readonly (readonly [string, string])[] {
  const { authors, topics, section, published, updated } = item;
  return [
    ...imageProperties(item),
    ...(isDated(item, site)
      ? ([
          ["article:published_time", writeRfc3339(published.at)],
          ["article:modified_time", writeRfc3339(updated.at)],
        ] as const)
      : []),
    // A profile, so the author's page.
    ...authors.map(({ name }) => ["article:author", base + pagePath({ kind: "author", slug: slugOf(name) })] as const),
    ...(section === undefined ? [] : [["article:section", section] as const]),
    ...topics.map((topic) => ["article:tag", topic] as const),
  ];
}

/** What describes a picture stands after it (section "Structured Properties"). */
function imageProperties({ image }: Item): readonly (readonly [string, string])[] {
  if (image === undefined) return [];
  const { url, type, width, height, alt } = image;
  const properties = { type, width, height, alt };
  return [
    ["og:image", url],
    ...Object.entries(properties).flatMap(([name, value]) =>
      value === undefined ? [] : [[`og:image:${name}`, String(value)] as const],
    ),
  ];
}

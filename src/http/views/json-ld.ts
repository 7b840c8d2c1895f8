// What an item is, for search engines: schema.org's NewsArticle as JSON-LD 1.1. A data block is no script, so the
// content security policy lets it stand.
import { raw } from "hono/html";
import { writeRfc3339 } from "../../dates/write-rfc3339.ts";
import { isDated } from "../../feeds/channel.ts";
import { pagePath } from "../../feeds/feed-path.ts";
import { cleanText } from "../../markup/clean-text.ts";
import { safeWebAddress } from "../../markup/safe-address.ts";
import { slugOf } from "../../markup/slug.ts";
import type { Item, ItemImage } from "../../model/item.ts";
import type { Author, Site } from "../../model/site.ts";
import type { Html } from "./layout.ts";

export function jsonLd(item: Item, site: Site, base: string): Html {
  // `<` is the only way out of the element (HTML standard, section "Restrictions for contents of script elements").
  const json = cleanText(JSON.stringify(newsArticle(item, site, base))).replaceAll("<", "\\u003c");
  return raw(`<script type="application/ld+json">${json}</script>`);
}

function newsArticle(item: Item, site: Site, base: string) {
  const { title, summary, language, authors, topics, section, image, source, path } = item;
  const address = base + path;
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": address,
    url: address,
    mainEntityOfPage: address,
    headline: title,
    description: summary || undefined,
    image: image === undefined ? undefined : imageObject(image),
    ...(isDated(item, site) ? datesOf(item) : {}),
    inLanguage: language,
    author: authors.length === 0 ? site.authors.map(organisation) : authors.map((one) => person(one, base)),
    articleSection: section,
    keywords: topics.length === 0 ? undefined : topics,
    publisher: { "@type": "Organization", name: site.title, url: `${base}/` },
    isPartOf: { "@type": "WebSite", name: site.title, url: `${base}/` },
    isBasedOn: safeWebAddress(source ?? ""),
  };
}

const imageObject = ({ url, alt, width, height }: ItemImage) => ({
  "@type": "ImageObject",
  url,
  width,
  height,
  caption: alt,
});

const datesOf = ({ published, updated }: Item) => ({
  datePublished: writeRfc3339(published.at),
  dateModified: writeRfc3339(updated.at),
});

const person = ({ name }: Author, base: string) => ({
  "@type": "Person",
  name,
  url: base + pagePath({ kind: "author", slug: slugOf(name) }),
});

/** Those of the site: an agency, a desk, a paper. */
const organisation = ({ name, url }: Author) => ({ "@type": "Organization", name, url: safeWebAddress(url ?? "") });

// Every topic, or every author, by name.
import { html } from "hono/html";
import type { Site } from "../../model/site.ts";
import type { Collection } from "../../store/store.ts";
import { type Html, layout } from "./layout.ts";
import { showInstant } from "./show-date.ts";

export type NamesOf = "topics" | "authors";

export interface NamesPage {
  readonly site: Site;
  readonly base: string;
  readonly kind: NamesOf;
  readonly names: readonly Collection[];
}

const words = {
  topics: {
    heading: "Topics",
    sentence: "Each topic has a page and feeds of its own.",
    none: "No page names a topic yet.",
  },
  authors: {
    heading: "Authors",
    sentence: "Each author has a page and feeds of their own.",
    none: "Nothing has been published yet.",
  },
} as const;

export function namesPage({ site, base, kind, names }: NamesPage): Html {
  const { heading, sentence, none } = words[kind];
  return layout(
    {
      site,
      base,
      title: heading,
      description: sentence,
      canonical: `${base}/${kind}`,
      feeds: [{ key: { kind: "all" }, title: site.title }],
    },
    html`<header class="opening">
<h1>${heading}</h1>
<p>${names.length === 0 ? none : sentence}</p>
</header>
${names.length === 0 ? "" : html`<ul class="names">${names.map((one) => listedName(one, kind, site))}</ul>`}`,
  );
}

function listedName({ slug, name, changed }: Collection, kind: NamesOf, site: Site): Html {
  return html`<li><a href="/${kind}/${slug}"><bdi>${name}</bdi></a>
<span class="since">Last change ${showInstant(changed, site)}</span></li>
`;
}

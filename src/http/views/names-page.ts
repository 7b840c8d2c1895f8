// Every topic, or every author, by name.
import { html } from "hono/html";
import type { Edition } from "../../model/words.ts";
import type { Collection } from "../../store/store.ts";
import { type Html, layout } from "./layout.ts";
import { say } from "./say.ts";
import { showInstant } from "./show-date.ts";

export type NamesOf = "topics" | "authors";

export interface NamesPage {
  readonly site: Edition;
  readonly base: string;
  readonly kind: NamesOf;
  readonly names: readonly Collection[];
}

export function namesPage({ site, base, kind, names }: NamesPage): Html {
  const { frame, about, list } = site.words;
  const heading = frame[kind];
  const sentence = about[kind];
  const none = kind === "topics" ? list.noTopics : list.empty;
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

function listedName({ slug, name, changed }: Collection, kind: NamesOf, site: Edition): Html {
  return html`<li><a href="/${kind}/${slug}"><bdi>${name}</bdi></a>
<span class="since">${say(site.words.item.lastChange, { date: showInstant(changed, site) })}</span></li>
`;
}

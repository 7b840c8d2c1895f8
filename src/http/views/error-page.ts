import { html } from "hono/html";
import type { Site } from "../../model/site.ts";
import { type Html, layout } from "./layout.ts";

export interface ErrorPage {
  readonly site: Site;
  readonly base: string;
  readonly status: number;
  readonly words: { readonly title: string; readonly text: string };
}

export function errorPage({ site, base, status, words }: ErrorPage): Html {
  return layout(
    { site, base, title: words.title, description: words.text, feeds: [] },
    html`<section class="error">
<p class="kicker">${status}</p>
<h1>${words.title}</h1>
<p>${words.text}</p>
<p><a href="/">Go to the front page</a></p>
</section>`,
  );
}

import { html } from "hono/html";
import type { Edition } from "../../model/words.ts";
import { type Html, layout } from "./layout.ts";

export interface ErrorPage {
  readonly site: Edition;
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
<p><a href="/">${site.words.error.front}</a></p>
</section>`,
  );
}

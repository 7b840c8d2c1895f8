// Topics and authors, each linked to its own page; the classes are h-entry's (microformats.org/wiki/h-entry).
import { html } from "hono/html";
import { slugOf } from "../../markup/slug.ts";
import type { Author } from "../../model/site.ts";
import type { Html } from "./layout.ts";

export const topicLink = (topic: string): Html =>
  html`<a class="p-category" href="/topics/${slugOf(topic)}"><bdi>${topic}</bdi></a>`;

export const authorLink = ({ name }: Author): Html =>
  html`<a class="p-author h-card" href="/authors/${slugOf(name)}"><bdi>${name}</bdi></a>`;

/** `Harbour · Weather` */
export const topicLinks = (topics: readonly string[]): Html[] =>
  topics.map((topic, at) => html`${at === 0 ? "" : " · "}${topicLink(topic)}`);

// What is held must show nowhere: its id, address, title and text in no document, its own topics and authors in no feed.
import { articleSlugOf, pagePath } from "../../feeds/feed-path.ts";
import { escapeHtml } from "../../markup/escape-html.ts";
import { slugOf } from "../../markup/slug.ts";
import type { Item } from "../../model/item.ts";
import type { Round } from "./examine.ts";
import type { Held, Project } from "./project.ts";
import type { SeenFeed } from "./seen-feed.ts";

export interface Leak {
  readonly held: Held;
  readonly what: string;
  readonly wheres: Set<string>;
}

/** One link in a text shows in all feeds, and is one fault. */
export type Leaks = Map<string, Leak>;

export function findTraces(where: string, text: string, project: Project | undefined, leaks: Leaks): void {
  for (const held of project?.held ?? []) {
    for (const what of tracesOf(held, text)) keep(leaks, held, what, where);
  }
}

/** A topic is a short word: only where it stands for a topic does it tell. */
export function findHeldNames(where: string, feed: SeenFeed, project: Project | undefined, leaks: Leaks): void {
  const held = project?.held.filter(({ topics, authors }) => topics.length + authors.length > 0) ?? [];
  if (held.length === 0) return;
  const topics = new Set(feed.entries.flatMap((entry) => entry.topics.map(slugOf)));
  const authors = new Set(feed.entries.flatMap((entry) => entry.authors.map(slugOf)));
  for (const each of held) {
    if (each.topics.some((slug) => topics.has(slug))) keep(leaks, each, "topic", where);
    else if (each.authors.some((slug) => authors.has(slug))) keep(leaks, each, "author", where);
  }
}

function keep(leaks: Leaks, held: Held, what: string, where: string): void {
  const name = `${what} ${held.id}`;
  const leak = leaks.get(name) ?? { held, what, wheres: new Set() };
  leaks.set(name, leak);
  leak.wheres.add(where);
}

/** Of each kind the first: whoever has the id has the address, and whoever has the headline mostly the text. */
function tracesOf(held: Held, text: string): readonly string[] {
  return [nameIn(held, text), wordsIn(held, text), placeIn(held, text)].filter((what) => what !== undefined);
}

function nameIn({ id, path }: Held, text: string): string | undefined {
  if (isNamed(text, id)) return "id";
  return isNamed(text, path) ? "address" : undefined;
}

function wordsIn({ titles, passages }: Held, text: string): string | undefined {
  if (titles.some((title) => writtenForms(title).some((words) => text.includes(words)))) return "headline";
  return passages.some((words) => text.includes(words)) ? "text" : undefined;
}

function placeIn({ topics, authors }: Held, text: string): string | undefined {
  if (topics.some((slug) => isNamed(text, pagePath({ kind: "topic", slug })))) return "topic";
  return authors.some((slug) => isNamed(text, pagePath({ kind: "author", slug }))) ? "author" : undefined;
}

const writtenForms = (title: string): readonly string[] => [
  title,
  escapeHtml(title),
  JSON.stringify(title).slice(1, -1),
];

/** `/articles/ferry` is not named by `/articles/ferry-returns`. */
function isNamed(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/[A-Za-z0-9_-]/.test(text[at + name.length] ?? "")) return true;
  }
  return false;
}

/** Each once, with the pages of the project that it comes from. */
export function reportLeaks(leaks: Leaks, { visible }: Project, { origin, leak: code, findings }: Round): void {
  for (const { held, what, wheres } of leaks.values()) {
    const sources = visible.filter((item) => tracesOf(held, wordsOf(item)).includes(what));
    const all = [...wheres].toSorted();
    const where = sources.map(({ path }) => origin + path).find((address) => wheres.has(address)) ?? all[0] ?? origin;
    const others = all.length === 1 ? "" : ` and in ${all.length - 1} more`;
    const names = [...new Set(sources.flatMap(pagesOf))].slice(0, 3).map((slug) => `\`${slug}\``);
    const from = names.length === 0 ? "" : `; it is in the text of the page ${names.join(", ")}`;
    const until = held.published.at;
    findings.at(where)(code, `the ${what} of ${held.id}, held until ${until}, stands here${others}${from}`);
  }
}

const wordsOf = ({ title, summary, html, source = "" }: Item): string => [title, summary, html, source].join("\n");

const pagesOf = ({ kind, path, related }: Item): readonly string[] =>
  (kind === "article" ? [path] : related.map((link) => link.path)).map(articleSlugOf);

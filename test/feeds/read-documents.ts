// The three documents, read back into one shape by parsers that are not ours.
import { parseXml, XmlElement } from "@rgrove/parse-xml";

export interface ReadEntry {
  id: string;
  url: string;
  title: string;
  summary: string;
  html: string;
  authors: string[];
  topics: string[];
  published: number | undefined;
  updated: number | undefined;
}

export interface ReadFeed {
  title: string;
  description: string;
  authors: string[];
  entries: ReadEntry[];
}

/** Strict: throws on anything that is not well-formed, and on an element whose prefix is not declared. */
export function readXml(document: string): XmlElement {
  const { root } = parseXml(document);
  if (root === null) throw new Error("no root");
  checkPrefixes(root, new Set());
  return root;
}

export function readRss(document: string): ReadFeed {
  const channel = need(readXml(document), "channel");
  return {
    title: text(channel, "title"),
    description: text(channel, "description"),
    authors: [],
    entries: all(channel, "item").map((item) => {
      const published = time(item, "pubDate");
      return {
        id: text(item, "guid"),
        url: text(item, "link"),
        title: text(item, "title"),
        summary: plain(text(item, "description")),
        html: text(item, "content:encoded"),
        authors: all(item, "dc:creator").map(({ text }) => text),
        topics: all(item, "category").map(({ text }) => text),
        published,
        updated: time(item, "atom:updated") ?? published,
      };
    }),
  };
}

export function readAtom(document: string): ReadFeed {
  const feed = readXml(document);
  const names = (element: XmlElement) => all(element, "author").map((author) => text(author, "name"));
  return {
    title: text(feed, "title"),
    description: text(feed, "subtitle"),
    authors: names(feed),
    entries: all(feed, "entry").map((entry) => ({
      id: text(entry, "id"),
      url: need(entry, "link").attributes.href ?? "",
      title: plain(text(entry, "title")),
      summary: plain(text(entry, "summary")),
      html: text(entry, "content"),
      authors: names(entry),
      topics: all(entry, "category").map(({ attributes }) => attributes.term ?? ""),
      published: time(entry, "published"),
      updated: time(entry, "updated"),
    })),
  };
}

export function readJson(document: string): ReadFeed {
  const feed = JSON.parse(document);
  const names = (authors: { name: string }[] = []) => authors.map(({ name }) => name);
  return {
    title: feed.title,
    description: feed.description,
    authors: names(feed.authors),
    entries: feed.items.map((item: Record<string, never>) => ({
      id: item.id,
      url: item.url,
      title: item.title ?? "",
      summary: item.summary ?? "",
      html: item.content_html,
      authors: names(item.authors),
      topics: item.tags ?? [],
      published: item.date_published === undefined ? undefined : Date.parse(item.date_published),
      updated: item.date_modified === undefined ? undefined : Date.parse(item.date_modified),
    })),
  };
}

export function all(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child): child is XmlElement => child instanceof XmlElement && child.name === name);
}

export function need(element: XmlElement, name: string): XmlElement {
  const [found] = all(element, name);
  if (found === undefined) throw new Error(`no ${name} in ${element.name}`);
  return found;
}

function text(element: XmlElement, name: string): string {
  return all(element, name)[0]?.text ?? "";
}

function time(element: XmlElement, name: string): number | undefined {
  const [found] = all(element, name);
  return found === undefined ? undefined : Date.parse(found.text);
}

/** HTML that holds nothing but text → that text. */
function plain(html: string): string {
  if (/[<>]/.test(html)) throw new Error(`markup where only text belongs: ${html.slice(0, 80)}`);
  return html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

function checkPrefixes(element: XmlElement, above: ReadonlySet<string>): void {
  const own = Object.keys(element.attributes).flatMap((name) => name.match(/^xmlns:(.+)/)?.[1] ?? []);
  const declared = new Set([...above, ...own]);
  const [prefix] = element.name.split(":");
  if (element.name.includes(":") && !declared.has(prefix ?? "")) throw new Error(`undeclared prefix: ${element.name}`);
  for (const child of element.children) if (child instanceof XmlElement) checkPrefixes(child, declared);
}

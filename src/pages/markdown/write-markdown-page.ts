// The beginning of a page in Markdown, for a person to go on with.
import { stringify } from "yaml";

export interface NewPage {
  readonly title: string;
  readonly authors: readonly string[];
  /** As front matter has it: `2012-03-28T18:39-04:00`. */
  readonly published: string;
  readonly topics: readonly string[];
  readonly language?: string;
}

/** Reads back as what it was given, but for the text, which is yet to be written. */
export function writeMarkdownPage({ title, authors, published, topics, language }: NewPage): string {
  const front = {
    title,
    author: authors.length === 1 ? authors[0] : authors,
    published,
    topics,
    ...(language === undefined ? {} : { language }),
  };
  const yaml = stringify(front, { version: "1.2", schema: "core", lineWidth: 0 });
  return `---\n${yaml}---\n\n<!-- Write the article here, in Markdown. -->\n`;
}

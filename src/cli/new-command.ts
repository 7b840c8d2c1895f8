import path from "node:path";
import { isLanguage } from "../dates/names.ts";
import { writeLocalMinute } from "../dates/write-local-minute.ts";
import { systemClock } from "../http/clock.ts";
import { Refusal } from "../model/refusal.ts";
import { writeMarkdownPage } from "../pages/markdown/write-markdown-page.ts";
import { readArguments, UsageError } from "./arguments.ts";
import { freeSlug, shortSlug, usedSlugs } from "./choose-slug.ts";
import { readSiteFile } from "./content-files.ts";
import { namesIn, PAGES } from "./folders.ts";
import { writeWhole } from "./write-file.ts";

export const help = `Usage: dateline new TITLE [--topic TOPIC]... [--author NAME]... [--language TAG]

Starts an article of your own: a page in Markdown under content/pages/, published this minute, by the site's authors unless
others are named. The title gives the page its name, which is the article's address for good. Nothing is overwritten.

  --topic TOPIC   what it is about; as many as you like
  --author NAME   who writes it; as many as you like
  --language TAG  when it is not the site's: en, pt-BR, …
`;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, {
    topic: { type: "string", multiple: true },
    author: { type: "string", multiple: true },
    language: { type: "string" },
  });
  const title = readTitle(positionals);
  const { language } = values;
  if (language !== undefined && !isLanguage(language)) throw new UsageError(`\`${language}\` is no language tag`);
  const root = process.cwd();
  const site = readSiteFile(root);
  const file = `content/pages/${findSlug(root, title)}.md`;
  const page = writeMarkdownPage({
    title,
    authors: values.author ?? site.authors.map(({ name }) => name),
    published: writeLocalMinute(systemClock(), site.zone),
    topics: values.topic ?? [],
    ...(language === undefined ? {} : { language }),
  });
  writeWhole(path.join(root, file), [page]);
  process.stdout.write(
    `${file} is started. Write the article below its front matter, look at it with \`npm start\`,\nand record it with \`npx --no-install dateline record\`.\n`,
  );
  return 0;
}

function readTitle(positionals: readonly string[]): string {
  const [title, second] = positionals.map((each) => each.trim());
  if (!title) throw new UsageError("`new` needs a TITLE");
  if (second !== undefined) throw new UsageError(`\`${second}\` is one word too many: put the title in quotes`);
  return title;
}

/** A name in the address bar, not a sentence: whole words, at most so many characters. */
const LONGEST = 80;

function findSlug(root: string, title: string): string {
  const slug = shortSlug(title, LONGEST);
  const taken = namesIn(path.join(root, PAGES)).find((name) => path.parse(name).name === slug);
  if (taken !== undefined) {
    const remedy = "Go on in that file, or give this article another title.";
    throw new Refusal("same-slug", `there is a page of this name already`, remedy, { file: `content/pages/${taken}` });
  }
  return freeSlug(slug, usedSlugs(root));
}

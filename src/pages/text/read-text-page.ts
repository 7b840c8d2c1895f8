// Captured text: what a browser saves as text, one block a line, with the furniture of the page around the article.
import type { Home } from "../../dates/home.ts";
import { findSite } from "../../dates/sites.ts";
import type { PageReading } from "../../model/page.ts";
import { Refusal } from "../../model/refusal.ts";
import { languageOf } from "../find-language.ts";
import { readBody } from "./body.ts";
import { findCoverage } from "./coverage.ts";
import { isProse } from "./find-headline.ts";
import { readHeader } from "./header.ts";
import { cutLines, type Line } from "./lines.ts";

/** `firstLine` is the number of the text's first line in its file. Throws a Refusal with the line. */
export function readTextPage(
  text: string,
  firstLine: number,
  site: Home,
): Omit<PageReading, "slug" | "file" | "front"> {
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text)) {
    throw new Refusal("page-not-text", "this is markup, not captured text", "Save the page as text.", {
      line: firstLine,
    });
  }
  const lines = cutLines(text, firstLine);
  const language = languageOf(
    lines
      .filter(isProse)
      .map((line) => line.text)
      .join(" "),
    site.language,
  );
  const home = { ...site, ...(language === undefined ? {} : { language }), ...findNewsroom(lines, site) };
  const { coverage, rest } = findCoverage(lines, home);
  const header = readHeader(rest, home);
  const body = rest.slice(header.end).filter((line) => !header.taken.has(line));
  return {
    title: header.title,
    ...(header.byline === undefined ? {} : { byline: header.byline }),
    highlights: header.highlights,
    body: readBody(body, rest[header.end]?.number ?? rest.at(-1)?.number ?? firstLine),
    ...(coverage === undefined ? {} : { coverage }),
    ...(language === undefined || language === site.language ? {} : { language }),
    ...(home.zone === undefined || home.zone === site.zone ? {} : { zone: home.zone }),
    readings: header.readings,
  };
}

const ADDRESS = /^(?:https?:\/\/)?((?:[a-z\d-]+\.)+[a-z]{2,})(?:\/\S*)?$/i;

/** A capture often keeps the page's address, or the site's name as one, on a line of its own. */
function findNewsroom(lines: readonly Line[], site: Home): Home {
  const known = lines.flatMap(({ text }) => findSite(ADDRESS.exec(text)?.[1] ?? "") ?? [])[0];
  return known === undefined || known.zone === site.zone ? {} : { zone: known.zone };
}

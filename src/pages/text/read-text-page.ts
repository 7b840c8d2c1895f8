// Captured text: what a browser saves as text, one block a line, with the furniture of the page around the article.
import type { Home } from "../../dates/home.ts";
import type { PageReading } from "../../model/page.ts";
import { Refusal } from "../../model/refusal.ts";
import { readBody } from "./body.ts";
import { findCoverageHeading, readCoverage } from "./coverage.ts";
import { readHeader } from "./header.ts";
import { cutLines } from "./lines.ts";

/** `firstLine` is the number of the text's first line in its file. Throws a Refusal with the line. */
export function readTextPage(
  text: string,
  firstLine: number,
  home: Home,
): Omit<PageReading, "slug" | "file" | "front"> {
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text)) {
    throw new Refusal("page-not-text", "this is markup, not captured text", "Save the page as text.", {
      line: firstLine,
    });
  }
  const lines = cutLines(text, firstLine);
  const heading = findCoverageHeading(lines);
  const article = heading === -1 ? lines : lines.slice(0, heading);
  const header = readHeader(article, home);
  const coverage = heading === -1 ? undefined : readCoverage(lines.slice(heading), home);
  return {
    title: header.title,
    ...(header.byline === undefined ? {} : { byline: header.byline }),
    highlights: header.highlights,
    body: readBody(article.slice(header.end), article[header.end]?.number ?? article.at(-1)?.number ?? firstLine),
    ...(coverage === undefined || coverage.entries.length === 0 ? {} : { coverage }),
    readings: header.readings,
  };
}

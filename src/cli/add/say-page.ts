// What `dateline add` says of a page before it is added. A page is somebody else's: nothing in it may steer the terminal.
import { describeItem, type PageReport } from "../page-report.ts";
import { count } from "../words.ts";

/** Control characters, and those that turn the direction of what stands around them. */
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

export const showable = (text: string): string => text.replace(STEERING, "\ufffd");

/** As `dateline read` has it, with the number of entries in place of the entries. */
export function sayPage(file: string, { page, article, coverage }: PageReport): string {
  const by = page.byline === undefined ? "" : `  by ${page.byline.authors.map(({ name }) => name).join(", ")}\n`;
  const related =
    coverage.length === 0 ? "no related entry" : count(coverage.length, "related entry", "related entries");
  return showable(`${file}\n${article.title}\n${by}${describeItem(article)}  ${related}\n`);
}

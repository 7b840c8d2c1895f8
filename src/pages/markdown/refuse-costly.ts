// micromark takes time in the square of what may open or close something in one paragraph: 20 KB of `*_` take ten seconds.
// No article comes near these bounds; whatever does is refused before it is read.
import { Refusal } from "../../model/refusal.ts";

/** Characters: a novel. */
const LARGEST = 500_000;
/** Quotes and lists within one another at the head of a line. */
const DEEPEST = 100;
/** The sum over all paragraphs of the square of their marks: some three seconds. */
const DEAREST = 100_000_000;

const CONTAINERS = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))*/;
const MARKS = /[*_~[\]()<^]/g;

/** `firstLine` is the number of the text's first line in its file. Throws a Refusal with the line. */
export function refuseCostly(markdown: string, firstLine: number): void {
  if (markdown.length > LARGEST) {
    throw tooMuch("page-too-large", `a page of ${Math.round(markdown.length / 1000)} KB is no article`, firstLine);
  }
  let marks = 0;
  let cost = 0;
  for (const [index, line] of markdown.split("\n").entries()) {
    const containers =
      CONTAINERS.exec(line)?.[0]
        .match(/\S+/g)
        ?.join("")
        .match(/[>.)*+-]/g)?.length ?? 0;
    if (containers > DEEPEST) throw tooMuch("markup-too-deep", "too many quotes or lists open here", firstLine + index);
    const more = line.trim() === "" ? 0 : (line.match(MARKS)?.length ?? 0);
    cost += more * (2 * marks + more);
    marks = line.trim() === "" ? 0 : marks + more;
    if (cost > DEAREST) throw tooMuch("markup-too-dense", "too many brackets, stars or underscores", firstLine + index);
  }
}

const tooMuch = (code: string, message: string, line: number): Refusal =>
  new Refusal(code, message, "Keep the article alone.", { line });

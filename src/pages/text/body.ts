// The text of an article, from its first paragraph (with its place line) to where the page's furniture begins.

import type { Block } from "../../model/page.ts";
import { Refusal } from "../../model/refusal.ts";
import { endsAsSentence, isHeading } from "../sentence.ts";
import { isEnding, isFurniture, isHighlightsHeading } from "./chrome.ts";
import { isProse } from "./find-headline.ts";
import type { Line } from "./lines.ts";

const LONGEST_HEADING = 90;

/** Throws a Refusal when there is no text. `line` is where it should have begun. */
export function readBody(lines: readonly Line[], line: number): readonly Block[] {
  const end = lines.findIndex((each) => !each.bullet && isEnding(each.text));
  const blocks = toBlocks(untilLists(end === -1 ? lines : lines.slice(0, end)));
  if (blocks.some((block) => block.kind === "paragraph")) return blocks;
  throw new Refusal(
    "page-without-body",
    "below the headline there is no text of an article",
    "A captured page has at least one paragraph below its headline and date line.",
    { line },
  );
}

/** As many short lines in a row are a menu, a list of other stories, a form. */
const LIST = 8;

/** The lines up to the last paragraph before such a run. */
export function untilLists(lines: readonly Line[]): readonly Line[] {
  let short = 0;
  let last = 0;
  for (const [index, line] of lines.entries()) {
    if (line.text === "") continue;
    if (isProse(line) || (endsAsSentence(line.text) && !line.bullet)) {
      last = index + 1;
      short = 0;
    } else short += 1;
    if (short >= LIST && last > 0) return lines.slice(0, last);
  }
  return lines;
}

function toBlocks(lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    if (line.text === "" || isHighlightsHeading(line.text) || (!line.bullet && isFurniture(line.text))) continue;
    const last = blocks.at(-1);
    if (!line.bullet)
      blocks.push({ kind: isHeading(line.text, LONGEST_HEADING) ? "heading" : "paragraph", text: line.text });
    else if (last?.kind === "list") blocks[blocks.length - 1] = { kind: "list", points: [...last.points, line.text] };
    else blocks.push({ kind: "list", points: [line.text] });
  }
  return blocks;
}

// What may be wider than a phone scrolls by itself, in a box that the keyboard reaches and a screen reader names
// (WCAG 2.2, 2.1.1). A table with `overflow` of its own would lose its rows and columns to them.
import { escapeAttribute } from "../../markup/escape-html.ts";
import { rewriteTags } from "../../markup/tags.ts";
import type { Edition } from "../../model/words.ts";

const WIDE: ReadonlyMap<string, "table" | "lines"> = new Map([
  ["table", "table"],
  ["pre", "lines"],
]);

/** Only the outermost: what is in it scrolls with it. The names are numbered, because each is a landmark. */
export function boxWide(content: string, { words }: Edition): string {
  let depth = 0;
  let count = 0;
  return rewriteTags(content, ({ whole, name, isEnd }) => {
    const label = WIDE.get(name);
    if (label === undefined) return whole;
    depth += isEnd ? -1 : 1;
    if (isEnd) return depth === 0 ? `${whole}</div>` : whole;
    if (depth > 1) return whole;
    count += 1;
    return `<div class="scroll" role="region" aria-label="${escapeAttribute(words.item[label])}, ${count}" tabindex="0">${whole}`;
  });
}

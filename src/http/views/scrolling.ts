// What may be wider than a phone scrolls by itself, in a box that the keyboard reaches and a screen reader names
// (WCAG 2.2, 2.1.1). A table with `overflow` of its own would lose its rows and columns to them.
import { rewriteTags } from "../../markup/tags.ts";

const WIDE: ReadonlyMap<string, string> = new Map([
  ["table", "Table"],
  ["pre", "Text with its own line breaks"],
]);

/** Only the outermost: what is in it scrolls with it. The names are numbered, because each is a landmark. */
export function boxWide(content: string): string {
  let depth = 0;
  let count = 0;
  return rewriteTags(content, ({ whole, name, isEnd }) => {
    const label = WIDE.get(name);
    if (label === undefined) return whole;
    depth += isEnd ? -1 : 1;
    if (isEnd) return depth === 0 ? `${whole}</div>` : whole;
    if (depth > 1) return whole;
    count += 1;
    return `<div class="scroll" role="region" aria-label="${label}, ${count}" tabindex="0">${whole}`;
  });
}

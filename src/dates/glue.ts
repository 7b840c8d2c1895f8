// What is glued together where a page's markup was taken away: `Dec 20 201610:32 AM`, `KATRIN BENNHOLDNOV. 16, 2015`.
import { characterAt, DIGIT } from "./characters.ts";
import { ENGLISH } from "./languages/table.ts";
import { findWord } from "./lexicon.ts";
import type { Token } from "./token.ts";
import { past } from "./word-end.ts";
import { findZone } from "./zone-table.ts";

const YEAR = 4;

/** A year ends after four digits where a clock is glued to it, or where it stands behind a day and its month. */
export function numberEnd(line: string, start: number, before: readonly Token[]): number {
  const end = past(line, start, DIGIT);
  const length = end - start;
  if (length <= YEAR) return end;
  if (length > YEAR + 2 || !/^(19|20)/.test(line.slice(start, start + 2))) return end;
  return isClock(line, end) || isBehindMonth(before) ? start + YEAR : end;
}

/** `10:32` */
const isClock = (line: string, colon: number): boolean =>
  colon + 2 < line.length && line.charAt(colon) === ":" && characterAt(line, colon + 1) === DIGIT;

/** `Februar`, `Dec 20`, `Dec 20,`, `27.02.` */
function isBehindMonth(before: readonly Token[]): boolean {
  const last = before.length - 1;
  const [a, b, c] = [before[last], last > 0 ? before[last - 1] : undefined, last > 1 ? before[last - 2] : undefined];
  if (a?.word?.dates) return true;
  if (a?.kind === "number") return b?.word?.dates === true;
  if (a?.text === ",") return b?.kind === "number" && c?.word?.dates === true;
  return a?.kind === "mark" && "./".includes(a.text) && b?.kind === "number" && c?.text === a.text;
}

const SHORTEST_MONTH = 3;
const LONGEST_MONTH = 9;

/** Where the name of a month begins in a word of capitals, if a number follows it; 0 where none does. */
export function monthSeam(text: string): number {
  if (text.length <= SHORTEST_MONTH || text !== text.toUpperCase() || findWord(text.toLowerCase()) !== undefined)
    return 0;
  const bare = text.endsWith(".") ? text.length - 1 : text.length;
  for (let length = LONGEST_MONTH; length >= SHORTEST_MONTH; length -= 1) {
    const seam = bare - length;
    if (seam > 1 && findWord(text.slice(seam, bare).toLowerCase())?.senses[ENGLISH]?.month !== undefined) return seam;
  }
  return 0;
}

const LONGEST_ZONE = 4;

/** `11:03 AMUPDATED`, `5.12pmfirst published`: where a label begins behind a half day or a zone; 0 where none does. */
export function labelSeam(text: string): number {
  for (let seam = Math.min(LONGEST_ZONE, text.length - LONGEST_ZONE); seam > 1; seam -= 1) {
    const head = text.slice(0, seam);
    if (!/^[ap]m$/i.test(head) && findZone(head) === undefined) continue;
    if (findWord(text.slice(seam).toLowerCase())?.senses[ENGLISH]?.labels !== undefined) return seam;
  }
  return 0;
}

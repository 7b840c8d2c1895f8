// How a report of an agency begins: place, day, agency, and then the text, `TAMPA, Fla., April 29, 2015 /PRNewswire/ -- …`.

import { characterAt, DIGIT } from "../characters.ts";

const AGENCY = "(?:\\p{Lu}{2,}(?: \\p{Lu}{2,})?|ots|dpa|Xinhua|Reuters|Télam|Bernama|Kyodo|Yonhap|Antara|Marketwired?)";

// The first part is as short as it can be, and what follows it is fixed: the steps are bounded.
const BEHIND = new RegExp(`^([^:]{2,80}?\\d[^():/]{0,20}?),? ?\\(${AGENCY}\\)\\s*(?:[-–—.].*)?$`, "u");
const BETWEEN_STROKES = /^(.{2,80}?[\d\p{L}.]) \/\p{Lu}[\p{L}\d -]{2,30}\/\s*(?:[-–—].*)?$/u;
const BEFORE = new RegExp(`^([\\p{Lu} .,]{2,40})--? ?\\(${AGENCY}\\) ?--? ?(.{6,24}?\\d{4})\\s*(?:[-–—].*)?$`, "u");

/** How a program should have written the date that it left before it: `2015-11-13T10:15:18.000Zyyyy-MM-dd HH:mm:ss z`. */
const TEMPLATE = "yyyy-MM-dd";

/** The place and the day alone; the line itself when it is no such beginning. */
export function withoutText(line: string): string {
  if (line.includes(TEMPLATE)) return line.slice(0, line.indexOf(TEMPLATE));
  if (line.includes(" /")) return BETWEEN_STROKES.exec(line)?.[1] ?? line;
  const bracket = line.indexOf("(");
  // Most brackets of date lines hold another clock.
  if (bracket === -1 || bracket + 1 === line.length || characterAt(line, bracket + 1) === DIGIT) return line;
  const [, place, day] = BEFORE.exec(line) ?? [];
  return place === undefined ? (BEHIND.exec(line)?.[1] ?? line) : `${place}, ${day}`;
}

// How a report of an agency begins: place, day, agency, and then the text, `TAMPA, Fla., April 29, 2015 /PRNewswire/ -- …`.

const AGENCY = "(?:\\p{Lu}{2,}(?: \\p{Lu}{2,})?|ots|dpa|Xinhua|Reuters|Télam|Bernama|Kyodo|Yonhap|Antara|Marketwired?)";

// The first part is as short as it can be, and what follows it is fixed: linear.
const BEHIND = new RegExp(`^([^:]{2,80}?\\d[^():/]{0,20}?),? ?\\(${AGENCY}\\)\\s*(?:[-–—.].*)?$`, "u");
const BETWEEN_STROKES = /^(.{2,80}?[\d\p{L}.]) \/\p{Lu}[\p{L}\d -]{2,30}\/\s*(?:[-–—].*)?$/u;
const BEFORE = new RegExp(`^([\\p{Lu} .,]{2,40})--? ?\\(${AGENCY}\\) ?--? ?(.{6,24}?\\d{4})\\s*(?:[-–—].*)?$`, "u");

// Most brackets of date lines hold another clock, and are not looked at further.
const BRACKETED_WORD = /\(\p{L}/u;

/** The place and the day alone; the line itself when it is no such beginning. */
export function withoutText(line: string): string {
  if (line.includes(" /")) return BETWEEN_STROKES.exec(line)?.[1] ?? line;
  if (!line.includes("(") || !BRACKETED_WORD.test(line)) return line;
  const [, place, day] = BEFORE.exec(line) ?? [];
  return place === undefined ? (BEHIND.exec(line)?.[1] ?? line) : `${place}, ${day}`;
}

// Objects of every shape that a line is read into, kept for good. V8 throws away the fast code of a function when the last
// object of a shape that it was made for is collected, and those of a line live no longer than its reading: without these,
// each full collection of garbage made lines take twice as long (measured).
import { readParts } from "./date-parts.ts";
import { LineForm } from "./lines/line-form.ts";
import { readSegment } from "./read-segment.ts";
import { cutSegments } from "./segments/cut-segments.ts";
import { tokenize } from "./token.ts";
import { Tongues } from "./tongues.ts";

export const SPECIMENS = [
  "By Ida Rowe | Published Wed March 28, 2012 6:39 PM EDT; updated 29 March 2012 18:39:05 GMT (1939 BST)",
  "Posted 3/28/2012 - 9 a.m. ET 3 hours ago, yesterday",
  "Updated 2012-03-28T18:39:05-04:00",
  "March 28, 2012",
];

export const keepSpecimens = (): unknown[] => SPECIMENS.map(keep);

function keep(line: string): readonly unknown[] {
  const tokens = tokenize(line) ?? [];
  const tongues = new Tongues(tokens, {});
  const tongue = tongues.next();
  if (tongue === undefined) return [];
  const form = new LineForm("around", tongue);
  const parts = readParts(tokens, tongue, form) ?? [];
  const segments = cutSegments(parts, true) ?? [];
  return [tokens, tongues, form, parts, segments, segments.map((segment) => readSegment(segment, {}))];
}

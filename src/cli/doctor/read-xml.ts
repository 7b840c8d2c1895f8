// XML 1.0, strictly, within what a machine can hold.
import { parseXml, type XmlElement } from "@rgrove/parse-xml";

/** Of tags and attributes together: that of ten thousand items, and some two hundred megabytes of memory. */
const MOST_MARKS = 400_000;

/** The root element. Throws what the parser throws. */
export function readXml(document: string): XmlElement | undefined {
  if (countMarks(document) > MOST_MARKS) throw new Error("it has more elements than any reader can take");
  return parseXml(document).root ?? undefined;
}

/** Tags, and what looks like an attribute; in a text that is not mark-up there is hardly one of them. */
function countMarks(document: string): number {
  let count = 0;
  for (let at = 0; at < document.length; at += 1) {
    const letter = document[at];
    if (letter === "<" || (letter === "=" && /["'\s]/.test(document[at + 1] ?? ""))) count += 1;
  }
  return count;
}

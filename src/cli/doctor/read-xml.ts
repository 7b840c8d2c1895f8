// XML 1.0, strictly, within what a machine can hold.
import { parseXml, type XmlElement } from "@rgrove/parse-xml";

/** Of elements and attributes together: a hundred times a large feed, and half a gigabyte of memory. */
const MOST_MARKS = 1_000_000;

/** The root element. Throws what the parser throws. */
export function readXml(document: string): XmlElement | undefined {
  if (countMarks(document) > MOST_MARKS) throw new Error("it has more elements than any reader can take");
  return parseXml(document).root ?? undefined;
}

function countMarks(document: string): number {
  let count = 0;
  for (let at = 0; at < document.length; at += 1) {
    const letter = document.charCodeAt(at);
    if (letter === 0x3c || letter === 0x3d) count += 1;
  }
  return count;
}

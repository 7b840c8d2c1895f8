// Short forms of a text: its first sentence, and a cut that ends at a word.

import { isAbbreviation } from "./abbreviation.ts";
import { cleanLine } from "./clean-text.ts";

// A stop and the quotes and brackets that close after it, before white space or the end; Chinese and Japanese stops
// need no space. The look-behind lets a run of stops be tried once, not once for each of them.
const stop =
  /(?<![.!?\u2026\u061F\u06D4\u0964])[.!?\u2026\u061F\u06D4\u0964]+["'\u201D\u2019\u00BB)\]]*(?=\s|$)|[\u3002\uFF01\uFF1F]+[\u300D\u300F\u201D\u2019\uFF09]*/g;

/** The first sentence with its stop; the whole text when no sentence ends in it. White space is folded. */
export function firstSentence(text: string): string {
  const line = cleanLine(text);
  for (const { 0: mark, index } of line.matchAll(stop)) {
    const end = index + mark.length;
    const word = line.slice(line.lastIndexOf(" ", index) + 1, end);
    // A few dozen characters show what follows; the rest of a long text is not copied at every stop.
    if (endsSentence(word, mark, line.slice(end, end + 40).trimStart())) return line.slice(0, end);
  }
  return line;
}

function endsSentence(word: string, mark: string, next: string): boolean {
  if (/^\p{Ll}/u.test(next)) return false; // "Really?" he asked.
  return mark[0] !== "." || !isAbbreviation(word, next);
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * The text on one line, at most `max` UTF-16 units long, `…` included where something was cut off. It is cut at a word;
 * within one only when the word fills more than half of the room, or the script has no spaces; never within a grapheme.
 */
export function cutAtWord(text: string, max = 100): string {
  const line = cleanLine(text);
  if (line.length <= max) return line;
  const room = wholeGraphemes(line, max - 1);
  const space = line[room.length] === " " ? room.length : room.lastIndexOf(" ");
  const cut = space > room.length / 2 ? room.slice(0, space) : room;
  return `${cut.replace(/[\s,;:\u2013\u2014-]+$/u, "")}…`;
}

function wholeGraphemes(line: string, room: number): string {
  // Of ASCII on one line every character is one, and what follows can join the last of them only when it is no ASCII.
  if (/^[ -~]*$/.test(line.slice(0, room + 1))) return line.slice(0, room);
  let end = 0;
  for (const { segment } of graphemes.segment(line)) {
    if (end + segment.length > room) break;
    end += segment.length;
  }
  return line.slice(0, end);
}

// Whether a line with more than a date in it is still a date line. Newspapers set a byline, a place or an agency beside
// the date, and tools leave counts behind it; a sentence has words in small letters that no date line has.
import type { PlacedPart } from "./date-parts.ts";
import type { Vocabulary } from "./languages/vocabulary.ts";

const MOST_WORDS_AROUND = 12;
const PARTICLES = new Set(
  "de da del della di du des van von der den la le al el bin y e et und and & ter dos st's staff at in for from the by via special to".split(
    " ",
  ),
);
// What is announced, sold or reserved has a date too, and it is not the page's.
const NO_DATE_LINE = new Set(
  "copyright broadcast sendung aired airs sale tickets concert event opens closes deadline expires until since born died isbn tel phone fax vol issue no page version flight room".split(
    " ",
  ),
);

/** True when nothing stands around the date but a byline, a place, a source or a count. */
export function isDateLineForm(parts: readonly PlacedPart[], words: Vocabulary): boolean {
  const others = parts.flatMap(({ part }) => (part.kind === "other" ? [part] : []));
  if (others.length === 0) return true;
  if (others.some((other) => other.sort === "word" && NO_DATE_LINE.has(key(other.text)))) return false;
  const labelled = parts.some(({ part }) => part.kind === "label");
  const dated = parts.findIndex(
    ({ part }) =>
      part.kind === "day" || part.kind === "ago" || part.kind === "day-before" || (labelled && part.kind === "clock"),
  );
  const last = parts.findLastIndex(({ part }) => part.kind !== "other" && part.kind !== "filler");
  if (dated === -1) return false;
  const before = parts.slice(0, dated);
  const behind = parts.slice(last + 1);
  const between = parts.slice(dated, last + 1);
  if (between.some(({ part }) => part.kind === "other")) return false;
  return isNameLike(before, words) && isTail(behind, parts, last);
}

const key = (text: string): string => text.toLowerCase().replaceAll(".", "");

/** A byline, a place, a section: words with capitals, particles between them, no number; or a script without capitals. */
function isNameLike(parts: readonly PlacedPart[], words: Vocabulary): boolean {
  const others = parts.flatMap(({ part }) => (part.kind === "other" ? [part] : []));
  if (others.length > MOST_WORDS_AROUND) return false;
  const hasLabel = parts.some(({ part }) => part.kind === "label");
  return others.every(({ text, sort }) => {
    if (sort === "number") return false;
    if (sort === "mark") return /^[&'’"“”@_#+]$/.test(text);
    return (
      /^[\p{Lu}\p{Lo}]/u.test(text) ||
      PARTICLES.has(key(text)) ||
      words.by.has(key(text)) ||
      (hasLabel && /^@?[\w]+$/.test(text) && others.length <= 4)
    );
  });
}

/** Behind the date: a name, a section, a source, a count of readers or of minutes; more only behind a label and a time. */
function isTail(tail: readonly PlacedPart[], parts: readonly PlacedPart[], last: number): boolean {
  const others = tail.flatMap(({ part }) => (part.kind === "other" ? [part] : []));
  if (others.length === 0) return true;
  const hasClock = parts.slice(0, last + 1).some(({ part }) => part.kind === "clock");
  const first = parts.find(({ part }) => part.kind !== "filler");
  const isLabelled = first?.part.kind === "label";
  if (isLabelled && hasClock) return others.length <= 20;
  if (others.length > MOST_WORDS_AROUND) return false;
  // A bar or a dot in the middle sets apart what has nothing to do with the date.
  const divided = /[|·•∙]/.test(tail[0]?.text ?? "");
  return others.every(({ text, sort }) => {
    if (sort === "number") return hasClock || divided;
    if (sort === "mark") return /^[&'’"“”@_#+]$/.test(text);
    return /^[\p{Lu}\p{Lo}]/u.test(text) || PARTICLES.has(key(text)) || (divided && others.length <= 5);
  });
}

// Whether a line with more than a date in it is still a date line. Newspapers set a byline, a place or an agency beside
// the date, and tools leave counts behind it; a sentence has words in small letters that no date line has.
import type { PlacedPart } from "./date-parts.ts";
import type { Part } from "./forms/form.ts";
import { keyOf, type Vocabulary } from "./languages/vocabulary.ts";

const MOST_WORDS_AROUND = 12;
const MOST_WORDS_BEHIND_A_LABEL = 20;
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

type Other = Extract<Part, { kind: "other" }>;

const othersOf = (parts: readonly PlacedPart[]): readonly Other[] =>
  parts.flatMap(({ part }) => (part.kind === "other" ? [part] : []));

/** True when nothing stands around the date but a byline, a place, a source or a count. */
export function isDateLineForm(parts: readonly PlacedPart[], words: Vocabulary): boolean {
  const others = othersOf(parts);
  if (others.length === 0) return true;
  if (others.some(({ sort, text }) => sort === "word" && NO_DATE_LINE.has(keyOf(text)))) return false;
  const labelled = parts.some(({ part }) => part.kind === "label");
  const dated = parts.findIndex(({ part }) => isDay(part) || (labelled && part.kind === "clock"));
  if (dated === -1) return false;
  const last = parts.findLastIndex(({ part }) => part.kind !== "other" && part.kind !== "filler");
  const head = parts.slice(0, last + 1);
  if (othersOf(head.slice(dated)).length > 0) return false;
  return isNameLike(parts.slice(0, dated), words) && isTail(parts.slice(last + 1), head);
}

const isDay = ({ kind }: Part): boolean => kind === "day" || kind === "ago" || kind === "day-before";

/** What names, places and the marks between them are made of: capitals, particles, or a script without capitals. */
const isOfName = ({ text, sort }: Other): boolean =>
  sort === "mark"
    ? /^[&'’"“”@_#+]$/.test(text)
    : sort === "word" && (/^[\p{Lu}\p{Lo}]/u.test(text) || PARTICLES.has(keyOf(text)));

/** A byline, a place, a section: no number. Before a label a few words in small letters may be a name too. */
function isNameLike(parts: readonly PlacedPart[], words: Vocabulary): boolean {
  const others = othersOf(parts);
  if (others.length > MOST_WORDS_AROUND) return false;
  const hasLabel = parts.some(({ part }) => part.kind === "label");
  const mayBeSmall = hasLabel && others.length <= 4;
  return others.every(
    (other) =>
      isOfName(other) ||
      (other.sort === "word" && (words.by.has(keyOf(other.text)) || (mayBeSmall && /^\w+$/.test(other.text)))),
  );
}

/** Behind the date: a name, a section, a source, a count of readers or of minutes; more only behind a label and a time. */
function isTail(tail: readonly PlacedPart[], head: readonly PlacedPart[]): boolean {
  const others = othersOf(tail);
  const hasClock = head.some(({ part }) => part.kind === "clock");
  const first = head.find(({ part }) => part.kind !== "filler");
  if (first?.part.kind === "label" && hasClock) return others.length <= MOST_WORDS_BEHIND_A_LABEL;
  if (others.length > MOST_WORDS_AROUND) return false;
  // A bar or a dot in the middle sets apart what has nothing to do with the date.
  const divided = /[|·•∙]/.test(tail[0]?.text ?? "");
  return others.every(
    (other) =>
      isOfName(other) ||
      (other.sort === "number" && (hasClock || divided)) ||
      (other.sort === "word" && divided && others.length <= 5),
  );
}

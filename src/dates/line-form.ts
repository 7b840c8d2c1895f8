// Whether a line with more than a date in it is still a date line. Newspapers set a byline, a place or an agency beside
// the date, and tools leave counts behind it; a sentence has words in small letters that no date line has.
import { CAPITAL, LETTER, SMALL } from "./characters.ts";
import type { PlacedPart } from "./date-parts.ts";
import { type Part, senseOf, type Tongue } from "./forms/form.ts";
import { MOST_WORDS_OF_SMALL_NAME, type Token } from "./token.ts";

/** `alone`: nothing but dates stands in the line. `around`: a byline, a place, a source may stand beside them. */
export type Company = "alone" | "around";

const MOST_WORDS_AROUND = 12;
const MOST_WORDS_BEHIND_A_LABEL = 20;
/** Behind a label and a time some words may follow; with more of them a line is prose, whatever else it holds. */
const MOST_PLAIN_WORDS = 16;

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

/** Judges a line part by part as it is read in one language, so that prose is left at its first words. */
export class LineForm {
  /** Tokens that are no part of a date. */
  others = 0;
  readonly #company: Company;
  readonly #tongue: Tongue;
  #plainWords = 0;
  #hasSmallName = false;
  #hasLabel = false;
  #hasClock = false;
  #hasDay = false;
  #isBehindDate = false;

  constructor(company: Company, tongue: Tongue) {
    this.#company = company;
    this.#tongue = tongue;
  }

  /** False as soon as no date line can begin with the parts so far. */
  admit(part: Part): boolean {
    if (part.kind === "other") return this.#company === "around" && this.#admitOther(part.token);
    if (part.kind === "filler") return true;
    this.#hasLabel ||= part.kind === "label";
    this.#hasClock ||= part.kind === "clock";
    this.#hasDay ||= isDay(part);
    // `The fire broke out on March 28`, `March 28 was warm until noon`
    return !this.#isBehindDate && !(this.#hasDay && this.#hasSmallName && !this.#hasLabel);
  }

  #admitOther(token: Token): boolean {
    this.others += 1;
    if (token.kind === "word" && NO_DATE_LINE.has(token.key)) return false;
    if (token.initial & SMALL) this.#plainWords += 1;
    if (this.#plainWords > MOST_PLAIN_WORDS) return false;
    this.#isBehindDate ||= this.#hasDay;
    return this.#hasDay || this.#hasClock || this.#mayStandBefore(token);
  }

  /** A byline, a place, a section: no number. */
  #mayStandBefore(token: Token): boolean {
    const isName = isOfName(token) || senseOf(token, this.#tongue)?.by === true;
    if (!isName && !isSmallName(token)) return false;
    this.#hasSmallName ||= !isName;
    return this.others <= (this.#hasSmallName ? MOST_WORDS_OF_SMALL_NAME : MOST_WORDS_AROUND);
  }

  /** True when nothing stands around the date but a byline, a place, a source or a count. */
  isDateLine(parts: readonly PlacedPart[]): boolean {
    if (this.others === 0) return true;
    if (endsAsSentence(parts)) return false;
    const labelled = parts.some(({ part }) => part.kind === "label");
    const dated = parts.findIndex(({ part }) => isDay(part) || (labelled && part.kind === "clock"));
    if (dated === -1) return false;
    const last = parts.findLastIndex(({ part }) => part.kind !== "other" && part.kind !== "filler");
    const head = parts.slice(0, last + 1);
    if (othersOf(head.slice(dated)).length > 0) return false;
    return this.#isNameLike(parts.slice(0, dated)) && isTail(parts.slice(last + 1), head);
  }

  #isNameLike(parts: readonly PlacedPart[]): boolean {
    const others = othersOf(parts);
    if (others.length > MOST_WORDS_AROUND) return false;
    const mayBeSmall = parts.some(({ part }) => part.kind === "label") && others.length <= MOST_WORDS_OF_SMALL_NAME;
    return others.every(
      (token) => isOfName(token) || senseOf(token, this.#tongue)?.by === true || (mayBeSmall && isSmallName(token)),
    );
  }
}

const othersOf = (parts: readonly PlacedPart[]): readonly Token[] =>
  parts.flatMap(({ part }) => (part.kind === "other" ? [part.token] : []));

const isDay = ({ kind }: Part): boolean => kind === "day" || kind === "ago" || kind === "day-before";

/** What names, places and the marks between them are made of: capitals, particles, or a script without capitals. */
function isOfName({ kind, key, initial }: Token): boolean {
  if (kind === "mark") return "&'’\"“”@_#+".includes(key);
  return kind === "word" && ((initial & (CAPITAL | LETTER)) !== 0 || PARTICLES.has(key));
}

/** A full stop behind a word of a script without capitals, where little else tells a sentence. */
function endsAsSentence(parts: readonly PlacedPart[]): boolean {
  const [before, last] = [parts.at(-2)?.part, parts.at(-1)];
  if (before?.kind !== "other" || last?.part.kind !== "filler") return false;
  return (before.token.initial & LETTER) !== 0 && ".。।".includes(last.text);
}

const isSmallName = ({ kind, text }: Token): boolean => kind === "word" && /^\w+$/.test(text);

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
    (token) =>
      isOfName(token) ||
      (token.kind === "number" && (hasClock || divided)) ||
      (token.kind === "word" && divided && others.length <= 5),
  );
}

// A line's parts as the pieces that its dividers make of it, and what all of them together tell.
import { LETTER } from "../characters.ts";
import type { PlacedPart } from "../date-parts.ts";
import { type Part, senseOf, type Tongue } from "../forms/form.ts";

export const isOfDate = ({ part }: PlacedPart): boolean => part.kind !== "other" && part.kind !== "filler";

export const isDay = ({ kind }: Part): boolean => kind === "day" || kind === "ago" || kind === "day-before";

/** Set apart by bars, dots in the middle and dashes between spaces, with which all but the first begin. */
export function cutPieces(parts: readonly PlacedPart[]): readonly (readonly PlacedPart[])[] {
  const pieces: PlacedPart[][] = [[]];
  for (const placed of parts) {
    // `23:47 Harbor News Actualizado al …`: what stands before a label is not between it and its date.
    const isNext =
      placed.part.kind === "label" && pieces.at(-1)?.some(({ part }) => isDay(part) || part.kind === "clock");
    if (isNext || (placed.part.kind === "filler" && placed.part.apart)) pieces.push([]);
    pieces.at(-1)?.push(placed);
  }
  return pieces;
}

/**
 * `Archive March 2012`, `Super Bowl, Feb. 5, Indianapolis`: a month alone, or a day without a year, beside a name that no
 * byline opens, is that of an event, of a picture, of a year's list.
 */
export function isVague(pieces: readonly (readonly PlacedPart[])[], tongue: Tongue): boolean {
  return pieces.some((piece) => {
    const at = piece.findIndex(({ part }) => part.kind === "day");
    const dated = piece[at]?.part;
    if (dated?.kind !== "day") return false;
    if (dated.day === undefined) return pieces.some((each) => each.some(isOther));
    if (!piece.some(isOther)) return false;
    // `Pearl Harbor: December 7, 1941`
    if (dated.calendar === undefined && dated.year !== undefined && dated.year < EARLIEST) return true;
    if (piece.some(({ part }) => part.kind === "other" && senseOf(part.token, tongue)?.by)) return false;
    const isWhole = dated.year !== undefined || piece.some(isYearOrWeekday);
    // `Mamertus (bishop of Vienne, 11 May)`
    const isClosing = ")）".includes(piece[at + 1]?.text ?? "-");
    return !isWhole && (isClosing || piece.slice(at).some(isOther) || ":：".includes(piece[at - 1]?.text ?? "-"));
  });
}

/** No page is older than the Web; what printed papers put on it has a label or a byline, or the day alone. */
const EARLIEST = 1990;

const isOther = ({ part }: PlacedPart): boolean => part.kind === "other";

const isYearOrWeekday = ({ part }: PlacedPart): boolean => part.kind === "year" || part.kind === "weekday";

/** A full stop behind a word of a script without capitals, where little else tells a sentence. */
export function endsAsSentence(parts: readonly PlacedPart[]): boolean {
  const [before, last] = [parts.at(-2)?.part, parts.at(-1)];
  if (before?.kind !== "other" || last?.part.kind !== "filler") return false;
  return (before.token.initial & LETTER) !== 0 && ".。।".includes(last.text);
}

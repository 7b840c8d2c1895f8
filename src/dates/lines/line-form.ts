// Whether a line with more than a date in it is still a date line. Newspapers set a byline, a place or an agency beside
// the date, and tools leave counts behind it; a sentence has words in small letters that no date line has.
import { SMALL } from "../characters.ts";
import type { PlacedPart } from "../date-parts.ts";
import { type Part, senseOf, type Tongue } from "../forms/form.ts";
import { MOST_WORDS_OF_SMALL_NAME, type Token } from "../token.ts";
import { cutPieces, endsAsSentence, isDay, isOfDate, isVague } from "./cut-pieces.ts";
import { isAside, isEncircled, isHead, isTail } from "./line-pieces.ts";
import { CREDITS, NO_DATE_LINE, NUMBERED, OTHERS_DATE, ROUTINE } from "./line-words.ts";
import { isOfName, isSmallName } from "./names-in-lines.ts";

/** `alone`: nothing but dates stands in the line. `around`: a byline, a place, a source may stand beside them. */
export type Company = "alone" | "around";

const MOST_WORDS_AROUND = 20;
/** Behind a label and a time some words may follow; with more of them a line is prose, whatever else it holds. */
const MOST_PLAIN_WORDS = 16;

/** Judges a line part by part as it is read in one language, so that prose is left at its first words. */
export class LineForm {
  /** Tokens that are no part of a date. */
  others = 0;
  readonly #company: Company;
  readonly #tongue: Tongue;
  #plainWords = 0;
  /** In small letters, before the date, in the piece of the line that is being read. */
  #smallNames = 0;
  #hasLabel = false;
  /** A label that says whose date it is. */
  #isPublished = false;
  #hasClock = false;
  #hasDay = false;
  #hasDate = false;
  #saysToday = false;
  /** Behind a date, in its piece. */
  #behind = 0;
  #isDatedPiece = false;
  #isOthersDate = false;
  #isBehindWord = false;
  #isBehindNumber = false;
  #isBehindBy = false;
  #isBehindBareLabel = false;
  /** Names before the date, and who took a picture behind it. */
  #namesBefore = 0;
  #hasCredit = false;

  constructor(company: Company, tongue: Tongue) {
    this.#company = company;
    this.#tongue = tongue;
  }

  /** False as soon as no date line can begin with the parts so far. */
  admit(part: Part): boolean {
    if (part.kind === "other") return this.#company === "around" && this.#admitOther(part.token);
    const isBehindWord = this.#isBehindWord;
    this.#isBehindWord = false;
    this.#isBehindBy = false;
    if (part.kind === "filler") return this.#admitFiller(part.apart === true);
    if (part.kind === "label") {
      this.#startPiece();
      // `Launch Date:`, `Hochzeitsdatum`: a date, but of what?
      if (part.isBare && isBehindWord) return false;
      this.#hasLabel = true;
      this.#isBehindBareLabel = part.isBare;
      this.#isPublished ||= !part.isBare;
      if (!part.isBare) this.#isOthersDate = false;
    }
    this.#hasClock ||= part.kind === "clock";
    this.#hasDay ||= isDay(part);
    this.#hasDate ||= part.kind === "day";
    this.#saysToday ||= part.kind === "day-before" && part.days === 0;
    this.#isDatedPiece ||= isDay(part) || part.kind === "clock";
    const isOneUser = part.kind === "ago" && this.#smallNames <= 1 && this.others <= 3;
    // `The fire broke out on March 28`, `March 28 was warm until noon`
    return (
      this.#behind === 0 &&
      !(this.#isOthersDate && (this.#hasDay || this.#hasClock)) &&
      !(this.#hasDay && this.#smallNames > 0 && !this.#hasLabel && !isOneUser)
    );
  }

  /** `Today, Wednesday 28 March 2012`: nobody says so of another day. */
  get isPageClock(): boolean {
    return this.#saysToday && this.#hasDate && !this.#hasClock && !this.#hasLabel;
  }

  #admitFiller(isApart: boolean): true {
    if (isApart) this.#startPiece();
    return true;
  }

  #startPiece(): void {
    if (this.#isDatedPiece) this.#behind = 0;
    this.#isDatedPiece = false;
    this.#smallNames = 0;
  }

  #admitOther(token: Token): boolean {
    this.others += 1;
    if (this.others > MOST_WORDS_AROUND && !this.#hasLabel) return false;
    const isOfWord =
      token.kind === "word" ? this.#isBehindBy : this.#isBehindWord && token.kind === "number" && token.glued;
    // `20MINUTOS`: the number was of a name.
    if (token.kind === "word" && token.glued && this.#isBehindNumber) this.#smallNames -= 1;
    this.#isBehindNumber = false;
    this.#isBehindWord = token.kind === "word";
    this.#isBehindBy = senseOf(token, this.#tongue)?.by === true;
    const isSettled = this.#hasDay || this.#hasClock;
    if (token.kind === "word" && !this.#admitWord(token, isSettled)) return false;
    if (!isSettled) this.#namesBefore += token.text === token.text.toUpperCase() ? 0 : 1;
    else if (CREDITS.has(token.key)) this.#hasCredit = true;
    if (token.initial & SMALL) this.#plainWords += 1;
    if (this.#plainWords > MOST_PLAIN_WORDS) return false;
    if (this.#isDatedPiece && this.#hasDay) this.#behind += 1;
    return isSettled || isOfWord || this.#mayStandBefore(token);
  }

  #admitWord({ key, initial }: Token, isSettled: boolean): boolean {
    if (NO_DATE_LINE.has(key) || (initial & SMALL && ROUTINE.has(key))) return false;
    // `Date limite`, `Date of birth`
    if (!isSettled && (NUMBERED.has(key) || this.#isBehindBareLabel)) return false;
    if (!OTHERS_DATE.has(key)) return true;
    if (isSettled) return this.#isPublished || !this.#isDatedPiece;
    this.#isOthersDate = true;
    return true;
  }

  /** A byline, a place, a section; a number only in a piece of its own. */
  #mayStandBefore(token: Token): boolean {
    if (isOfName(token) || this.#isBehindBy) return true;
    if (!isSmallName(token) && token.kind !== "number") return false;
    this.#isBehindNumber = token.kind === "number";
    this.#smallNames += 1;
    return this.#smallNames <= MOST_WORDS_OF_SMALL_NAME;
  }

  /** True when nothing stands around the date but a byline, a place, a source or a count. */
  isDateLine(parts: readonly PlacedPart[]): boolean {
    if (this.others === 0) return true;
    if (endsAsSentence(parts)) return false;
    const isLabelled = parts.some(({ part }) => part.kind === "label");
    if (!parts.some(({ part }) => isDay(part) || (isLabelled && part.kind === "clock"))) return false;
    // `Protest in Rom, 3. April 2014. REUTERS`
    if (this.#hasCredit && this.#namesBefore > 0 && !isLabelled && !this.#hasClock) return false;
    const pieces = cutPieces(parts);
    if (!this.#isPublished && !this.#hasClock && isVague(pieces, this.#tongue)) return false;
    const context = { tongue: this.#tongue, isLabelled, hasClock: this.#hasClock };
    return pieces.every((piece) => {
      const dated = piece.findIndex(({ part }) => isDay(part) || part.kind === "clock");
      if (dated === -1) return isAside(piece, context);
      const last = piece.findLastIndex(isOfDate);
      if (piece.slice(dated, last).some(({ part }) => part.kind === "other")) return false;
      if (isEncircled(piece, dated, last, context)) return false;
      return isHead(piece.slice(0, dated), piece[dated], context) && isTail(piece.slice(last + 1), piece, context);
    });
  }
}

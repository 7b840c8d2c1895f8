// What may stand in a piece of a line: before a date, behind it, and in a piece that has none.
import { LETTER } from "../characters.ts";
import type { PlacedPart } from "../date-parts.ts";
import { senseOf, type Tongue } from "../forms/form.ts";
import { MOST_WORDS_OF_SMALL_NAME, type Token } from "../token.ts";
import { AGENCIES } from "./line-words.ts";
import { isOfName, isSmallName } from "./names-in-lines.ts";

/** What is known of the whole line. */
export interface LineContext {
  readonly tongue: Tongue;
  readonly isLabelled: boolean;
  readonly hasClock: boolean;
}

const MOST_WORDS_OF_NAME = 12;
const MOST_WORDS_ASIDE = 9;
const LONGEST_NAME = 16;
const MOST_WORDS_BEHIND_A_LABEL = 20;
/** A sentence may go on there: `27 August 1939 – Europe holds its breath`. */
const MOST_SMALL_WORDS_BEHIND_A_DASH = 2;

const othersOf = (parts: readonly PlacedPart[]): readonly Token[] =>
  parts.flatMap(({ part }) => (part.kind === "other" ? [part.token] : []));

/** A byline, a place, a section before the date; before a label a few words in small letters may be a name. */
export function isHead(parts: readonly PlacedPart[], date: PlacedPart | undefined, context: LineContext): boolean {
  const others = othersOf(parts);
  if (others.length === 0) return true;
  if (others.length > MOST_WORDS_OF_NAME) return false;
  const behindName = parts.slice(parts.findLastIndex(({ part }) => part.kind === "other") + 1);
  const before = behindName[0]?.text ?? "-";
  const isAgo = date?.part.kind === "ago";
  // `How the harbor was built (May 26, 1977)`: a date inside of a headline.
  const isBracketed = "([（".includes(behindName.findLast(({ text }) => "([（)]）".includes(text))?.text ?? ")");
  if (!context.isLabelled && !context.hasClock && !isAgo && isBracketed) return false;
  // `Elections: 3 March 2012`: an unknown label, not a name.
  if (!context.isLabelled && ":：".includes(before) && others.length === 1 && !isAgency(others[0])) return false;
  const small = others.filter((_, index) => !isOfByline(others, index, context));
  // `posted while in the south on January 20`
  const label = parts.findLastIndex(({ part }) => part.kind === "label");
  const behindLabel = othersOf(parts.slice(label + 1)).filter((token) => small.includes(token));
  if (label !== -1 && behindLabel.length > (opensName(parts[label]) ? 1 : 0)) return false;
  const isFew = context.isLabelled ? small.length <= MOST_WORDS_OF_SMALL_NAME : isAgo && others.length <= 3;
  return small.length === 0 || (isFew && small.every(isSmallName));
}

/** `Posted by`, `Soumis par` */
const opensName = (placed: PlacedPart | undefined): boolean =>
  placed?.part.kind === "label" && placed.part.opensByline === true;

/** A name, or the word behind a `by`, in whatever letters and with a number: `by Ajax9191`, `door kdr`. */
function isOfByline(others: readonly Token[], index: number, context: LineContext): boolean {
  const [before, token] = [others[index - 1], others[index]];
  if (token === undefined) return false;
  if (isOfName(token) || opensByline(token, context)) return true;
  if (token.kind === "word") return opensByline(before, context);
  const next = others[index + 1];
  return token.kind === "number" && ((token.glued && before?.kind === "word") || (next?.kind === "word" && next.glued));
}

/** `CNN:`, `ロイター：` */
const isAgency = (token: Token | undefined): boolean =>
  /^\p{Lu}{2,}$/u.test(token?.text ?? "") || AGENCIES.has(token?.key ?? "");

const opensByline = (token: Token | undefined, { tongue }: LineContext): boolean => senseOf(token, tongue)?.by === true;

/** Behind the date: a name, a section, a source, a count of readers or of minutes; more only behind a label and a time. */
export function isTail(tail: readonly PlacedPart[], piece: readonly PlacedPart[], context: LineContext): boolean {
  const others = othersOf(tail);
  if (others.length === 0) return true;
  const first = piece.find(({ part }) => part.kind !== "filler");
  if (first?.part.kind === "label" && context.hasClock) return others.length <= MOST_WORDS_BEHIND_A_LABEL;
  if (opensAsPost(piece)) return others.length <= MOST_WORDS_OF_NAME;
  if (others.length > MOST_WORDS_OF_NAME) return false;
  if (others.length === 1 && others[0]?.kind === "number") return others[0].text.length <= 4;
  // Of a script without spaces what is as long as that is a sentence.
  if (!context.isLabelled && others.some(({ text, initial }) => initial & LETTER && text.length > LONGEST_NAME))
    return false;
  return others.every(
    (token, index) => isOfByline(others, index, context) || (token.kind === "number" && context.hasClock),
  );
}

/**
 * `World Cup Final, 15 July 2018, Moscow`: what a day stands in the midst of, with no time and nobody who says it, is the
 * name of an event or of a picture.
 */
export function isEncircled(piece: readonly PlacedPart[], dated: number, last: number, context: LineContext): boolean {
  if (context.isLabelled || context.hasClock || piece[dated]?.part.kind !== "day") return false;
  // A comma before it and behind it, or a bracket behind.
  const lastName = piece.slice(0, dated).findLastIndex(({ part }) => part.kind === "other");
  const isAfterComma = piece.slice(lastName + 1, dated).some(({ text }) => ",、،".includes(text));
  if (!isAfterComma || !",、،(（".includes(piece[last + 1]?.text ?? "-")) return false;
  const [before, behind] = [othersOf(piece.slice(0, dated)), othersOf(piece.slice(last + 1))];
  // `MOSCOW, March 28, 2012 (AFP)`: so an agency's report begins.
  if (before.every(({ text }) => text === text.toUpperCase())) return false;
  return before.length > 0 && behind.length > 0 && ![...before, ...behind].some((token) => opensByline(token, context));
}

/** `8:47 p.m. ET, January 20, 2021 Our live coverage …`: a post of a live page, its headline glued to its time. */
const opensAsPost = (piece: readonly PlacedPart[]): boolean => {
  const kinds = piece.filter(({ part }) => part.kind !== "filler").map(({ part }) => part.kind);
  return kinds[0] === "clock" && kinds[1] === "zone" && (kinds[2] === "day" || kinds[3] === "day");
};

/** A piece without a date: a kicker, a section, a source, in whatever words, when they are few. */
export function isAside(piece: readonly PlacedPart[], context: LineContext): boolean {
  const others = othersOf(piece);
  const isLong = context.isLabelled || opensByline(others[0], context);
  if (others.length > (isLong ? MOST_WORDS_BEHIND_A_LABEL : MOST_WORDS_ASIDE)) return false;
  const small = others.filter((_, index) => !isOfByline(others, index, context));
  const isDashed = !context.isLabelled && "-–—−".includes(piece[0]?.text ?? "|");
  return small.length <= (isDashed ? MOST_SMALL_WORDS_BEHIND_A_DASH : MOST_WORDS_OF_SMALL_NAME);
}

// `4 hours ago`, `vor 3 Stunden`, `3時間前`, `just now`, `yesterday`, `i går`: read only against the page's own time of
// capture (rule 2).
import type { Ago, Unit } from "../languages/cldr.ts";
import { NUMBER } from "../languages/cut-keys.ts";
import { ENGLISH } from "../languages/table.ts";
import type { Token } from "../token.ts";
import { type Form, isMark, numberAt, senseOf, startsWith, type Tongue } from "./form.ts";

const SECONDS: Readonly<Record<Unit, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 0,
  year: 0,
};
// They are counted on the calendar.
const MONTHS: Partial<Readonly<Record<Unit, number>>> = { month: 1, year: 12 };

interface Span {
  /** Tokens. */
  readonly length: number;
  readonly seconds: number;
  readonly months: number;
}

export const ago: Form = (tokens, at, tongue) => {
  const start = ABOUT.has(tokens[at]?.key ?? "") ? at + 1 : at;
  const span = spanAt(tokens, start, tongue, undefined);
  if (span === undefined) return undefined;
  const { length, seconds, months } = span;
  return { length: start + length - at, part: { kind: "ago", seconds, months } };
};

const ABOUT = new Set(["about", "over", "almost"]);

const SHORT_UNITS: Readonly<Record<string, Unit>> = {
  m: "minute",
  h: "hour",
  d: "day",
  w: "week",
  mo: "month",
  y: "year",
};

/** `Story by Alex • 3h • 2 min read`: in a piece of its own it needs no `ago`. In French it would be a clock. */
export const shortAge: Form = (tokens, at, { language }) => {
  const unit = SHORT_UNITS[tokens[at + 1]?.key ?? ""];
  const amount = numberAt(tokens, at, 1, 2);
  if (language !== ENGLISH || unit === undefined || amount === undefined || !tokens[at + 1]?.glued) return undefined;
  const isBounded = [tokens[at - 1], tokens[at + 2]].every((token) => token === undefined || isMark(token, "|•·∙"));
  if (!isBounded || tokens.length < 3) return undefined;
  return { length: 2, part: { kind: "ago", seconds: amount * SECONDS[unit], months: amount * (MONTHS[unit] ?? 0) } };
};

/** Words with which an `ago` begins in every language, besides its own. */
export const agoKeys: ReadonlySet<string> = ABOUT;

/** `tail`: what has to stand behind the last unit when an amount went before, `1 hour, 33 minutes ago`. */
function spanAt(
  tokens: readonly Token[],
  at: number,
  tongue: Tongue,
  tail: readonly string[] | undefined,
): Span | undefined {
  const isCounted = tokens[at]?.kind === "number";
  const phrases = isCounted ? senseOf(tokens[at + 1], tongue)?.counted : senseOf(tokens[at], tongue)?.ago;
  for (const phrase of phrases ?? []) {
    const amount = amountOf(tokens, at, phrase);
    if (amount !== undefined) return spanOf(phrase, amount, phrase.keys.length);
    const longer = isCounted && (tail === undefined || tail.join() === phrase.keys.slice(2).join());
    const found = longer ? compound(tokens, at, tongue, phrase) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Undefined when the phrase does not stand there. */
function amountOf(tokens: readonly Token[], at: number, { keys, amount }: Ago): number | undefined {
  let found = amount;
  for (const [index, key] of keys.entries()) {
    const token = tokens[at + index];
    if (key === NUMBER) found = numberAt(tokens, at + index, 1, 4);
    else if (token?.key !== key) return undefined;
    if (found === undefined && key === NUMBER) return undefined;
  }
  return found;
}

function spanOf({ unit }: Ago, amount: number, length: number): Span {
  return { length, seconds: amount * SECONDS[unit], months: amount * (MONTHS[unit] ?? 0) };
}

/** `2 hrs 51 mins ago`, `1 month and 4 days ago`: of the first its unit stands, and the rest behind the last. */
function compound(tokens: readonly Token[], at: number, tongue: Tongue, phrase: Ago): Span | undefined {
  const amount = numberAt(tokens, at, 1, 3);
  if (phrase.keys.length < 3 || amount === undefined || tokens[at + 1]?.key !== phrase.keys[1]) return undefined;
  const link = isMark(tokens[at + 2], ",") || tokens[at + 2]?.key === "and" ? 3 : 2;
  const rest =
    tokens[at + link]?.kind === "number" ? spanAt(tokens, at + link, tongue, phrase.keys.slice(2)) : undefined;
  if (rest === undefined) return undefined;
  const first = spanOf(phrase, amount, link);
  return {
    length: link + rest.length,
    seconds: first.seconds + rest.seconds,
    months: first.months + rest.months,
  };
}

export const dayWord: Form = (tokens, at, tongue) => {
  const found = senseOf(tokens[at], tongue)?.days?.find(({ keys }) => startsWith(tokens, at, keys));
  if (found === undefined || isOfName(tokens, at)) return undefined;
  return { length: found.keys.length, part: { kind: "day-before", days: found.days } };
};

/** `USA TODAY`, `Psychology Today`: with a name in capitals before it, it belongs to the name. */
function isOfName(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return (
    token?.key === "today" && /^T/.test(token.text) && /^\p{Lu}/u.test(before?.text ?? "") && before?.word === undefined
  );
}

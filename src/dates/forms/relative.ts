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
  const start = agoKeys.has(tokens[at]?.key ?? "") ? at + 1 : at;
  const span = spanAt(tokens, start, tongue);
  if (span === undefined) return undefined;
  const { length, seconds, months } = span;
  return { length: start + length - at, part: { kind: "ago", seconds, months } };
};

/** Words with which an `ago` begins in every language, besides its own. */
export const agoKeys: ReadonlySet<string> = new Set(["about", "over", "almost"]);

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

/** At most `1 week, 5 days, 5 hours and 22 minutes ago`. */
const MOST_UNITS = 4;

/** From phrase to phrase: an amount with its unit alone, as long as another follows, and the whole phrase at the end. */
function spanAt(tokens: readonly Token[], at: number, tongue: Tongue): Span | undefined {
  let [next, seconds, months] = [at, 0, 0];
  for (let units = 0; units < MOST_UNITS; units += 1) {
    const isCounted = tokens[next]?.kind === "number";
    const phrases = isCounted ? senseOf(tokens[next + 1], tongue)?.counted : senseOf(tokens[next], tongue)?.ago;
    const whole = phrases?.find((phrase) => amountOf(tokens, next, phrase) !== undefined);
    const phrase = whole ?? (isCounted ? phrases?.find(({ keys }) => keys.length > 2) : undefined);
    const amount = whole === undefined ? numberAt(tokens, next, 1, 3) : amountOf(tokens, next, whole);
    if (phrase === undefined || amount === undefined) return undefined;
    seconds += amount * SECONDS[phrase.unit];
    months += amount * (MONTHS[phrase.unit] ?? 0);
    if (whole !== undefined) return { length: next + whole.keys.length - at, seconds, months };
    next += isMark(tokens[next + 2], ",") || tokens[next + 2]?.key === "and" ? 3 : 2;
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

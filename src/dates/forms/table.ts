// Every form, by what it can begin with. Of those that can begin at a token the more specific are tried first.
import type { Sense } from "../languages/sense.ts";
import type { Token } from "../token.ts";
import { basicClock, basicDate, groupClock, groupDate } from "./basic-iso.ts";
import { bracketedCity } from "./bracketed-city.ts";
import { cityClock } from "./city-clock.ts";
import { clock } from "./clock.ts";
import { clockWord } from "./clock-word.ts";
import { countedClock } from "./counted-clock.ts";
import { countedDate, eraLetters, eras, lettered, republicNumbers } from "./counted-date.ts";
import { dayMonthYear } from "./day-month-year.ts";
import type { Form } from "./form.ts";
import { fourDigitClock } from "./four-digit-clock.ts";
import { duration, furniture, furnitureKeys, version } from "./furniture.ts";
import { islamicDate, islamicMonths } from "./islamic.ts";
import { isoWeek } from "./iso-week.ts";
import { conjunction, conjunctions, label } from "./label.ts";
import { loneYear } from "./lone-year.ts";
import { monthDayYear } from "./month-day-year.ts";
import { countedMonth, monthYear } from "./month-year.ts";
import { numeric, numericDay } from "./numeric.ts";
import { hijriNumbers, persianDate, shortHijri } from "./persian.ts";
import { ago, agoKeys, dayWord, shortAge } from "./relative.ts";
import { BARS, bar, DASHES, DIVIDERS, dash, divider, filler, handle, weekday } from "./small-parts.ts";
import { yearMonthDay } from "./year-month-day.ts";
import { zone, zoneKeys } from "./zone.ts";
import { zonePhrase, zonePhraseKeys } from "./zone-phrase.ts";

const isMonth = ({ month, names }: Sense): boolean => (month ?? names) !== undefined;

const OF_WORDS: readonly (readonly [form: Form, begins: (sense: Sense, key: string) => boolean])[] = [
  [label, ({ labels }) => labels !== undefined],
  [groupDate, isMonth],
  [countedDate, (_, key) => eras.has(key)],
  [lettered, (_, key) => eraLetters.has(key)],
  [monthDayYear, isMonth],
  [monthYear, isMonth],
  // A city may have any name: `Paris time`.
  [cityClock, () => true],
  [ago, (sense, key) => sense.ago !== undefined || agoKeys.has(key)],
  [dayWord, ({ days }) => days !== undefined],
  [clockWord, ({ hour }) => hour !== undefined],
  [countedClock, ({ half }) => half !== undefined],
  [clock, ({ half }) => half !== undefined],
  [zonePhrase, (_, key) => zonePhraseKeys.has(key)],
  [zone, (_, key) => zoneKeys.has(key)],
  // `ET` is a zone before it is French.
  [conjunction, (_, key) => conjunctions.has(key)],
  [weekday, ({ weekday: day, names, numbersWeekday }) => (day ?? names ?? numbersWeekday) !== undefined],
  [furniture, (_, key) => furnitureKeys.has(key)],
  [version, (_, key) => key === "v"],
  [filler, (sense) => sense.filler === true],
];

/** Words with which some form can begin in every language. */
export const KEYS_EVERYWHERE: ReadonlySet<string> = new Set([
  ...eras,
  ...eraLetters,
  ...islamicMonths,
  ...agoKeys,
  ...zonePhraseKeys,
  ...zoneKeys,
  ...furnitureKeys,
  ...conjunctions,
  "in",
  "v",
]);

/** The forms that can begin with a word; most words of prose are in no language's table and begin `OF_ANY_WORD` alone. */
export const formsOfWord = (key: string, sense: Sense): readonly Form[] =>
  OF_WORDS.flatMap(([form, begins]) => (begins(sense, key) ? [form] : []));

export const OF_ANY_WORD: readonly Form[] = [cityClock];

const OF_MARKS = new Map<string, readonly Form[]>([
  ...[...DIVIDERS].map((mark) => [mark, [divider]] as [string, Form[]]),
  ...[...DASHES].map((mark) => [mark, [dash]] as [string, Form[]]),
  ...[...BARS].map((mark) => [mark, [bar]] as [string, Form[]]),
  ["(", [bracketedCity, divider]],
  ["@", [handle, divider]],
  ["#", [handle]],
  ["-", [zone, dash]],
  ["−", [zone, dash]],
  ["+", [zone]],
]);

/** None for a mark that stands in no date line. */
export const formsOfMark = (mark: string): readonly Form[] => OF_MARKS.get(mark) ?? [];

interface OfNumbers {
  readonly beforeWord: readonly Form[];
  readonly beforeMark: readonly Form[];
  readonly beforeColon: readonly Form[];
  /** Another number or the end of the line. */
  readonly beforeOther: readonly Form[];
}

const NONE: OfNumbers = { beforeWord: [furniture], beforeMark: [], beforeColon: [], beforeOther: [] };

const SHORT: OfNumbers = {
  beforeWord: [
    dayMonthYear,
    ago,
    shortAge,
    furniture,
    countedDate,
    persianDate,
    islamicDate,
    clockWord,
    countedClock,
    clock,
  ],
  beforeMark: [shortHijri, dayMonthYear, numeric, numericDay, clockWord, clock],
  beforeColon: [duration, clockWord, clock],
  beforeOther: [],
};

/** By the number of digits. */
const OF_NUMBERS: readonly OfNumbers[] = [
  NONE,
  SHORT,
  SHORT,
  { ...NONE, beforeWord: [ago, furniture, countedDate], beforeMark: [republicNumbers] },
  {
    beforeWord: [basicClock, countedDate, countedMonth, fourDigitClock, furniture, loneYear],
    beforeMark: [basicClock, isoWeek, hijriNumbers, yearMonthDay, loneYear],
    beforeColon: [basicClock, loneYear],
    beforeOther: [basicClock, loneYear],
  },
  NONE,
  everywhere([basicClock], groupClock),
  NONE,
  everywhere([basicDate]),
];

/** The same whatever stands behind, but for what needs a word there. */
function everywhere(forms: readonly Form[], ...ofWord: readonly Form[]): OfNumbers {
  return { beforeWord: [...forms, ...ofWord], beforeMark: forms, beforeColon: forms, beforeOther: forms };
}

export function formsOfNumber(number: Token, next: Token | undefined): readonly Form[] {
  const { beforeWord, beforeMark, beforeColon, beforeOther } = OF_NUMBERS[number.text.length] ?? NONE;
  if (next?.kind === "word") return beforeWord;
  if (next?.kind === "mark") return next.text === ":" ? beforeColon : beforeMark;
  return beforeOther;
}

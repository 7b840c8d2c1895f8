// `۹ فروردین ۱۳۹۱`, `۱۳۹۱/۰۱/۰۹`: the Solar Hijri calendar of the press of Iran and Afghanistan. Its years of our time lie
// between 1300 and 1500, where no year of the common era is one of a news page.
import { keyOf } from "../languages/cut-keys.ts";
import { type Form, isMark, numberAt } from "./form.ts";

export const PERSIAN_MONTHS: readonly string[] = [
  "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند",
  // Of Afghanistan.
  "حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت",
].flatMap((names) => names.split(" ").map(keyOf));

const monthOf = (key: string | undefined): number => (PERSIAN_MONTHS.indexOf(key ?? "") % 12) + 1;

const isYear = (year: number | undefined): year is number => year !== undefined && year >= 1300 && year <= 1500;

export const persianDate: Form = (tokens, at) => {
  const day = numberAt(tokens, at, 1, 2);
  const month = monthOf(tokens[at + 1]?.key);
  const year = numberAt(tokens, at + 2, 4, 4);
  if (day === undefined || month === 0 || !isYear(year)) return undefined;
  return { length: 3, part: { kind: "day", year, month, day, calendar: "persian" } };
};

export const persianNumbers: Form = (tokens, at) => {
  const [year, month, day] = [
    numberAt(tokens, at, 4, 4),
    numberAt(tokens, at + 2, 1, 2),
    numberAt(tokens, at + 4, 1, 2),
  ];
  if (!isYear(year) || month === undefined || day === undefined) return undefined;
  if (!isMark(tokens[at + 1], "/-.") || tokens[at + 3]?.text !== tokens[at + 1]?.text) return undefined;
  return { length: 5, part: { kind: "day", year, month, day, calendar: "persian" } };
};

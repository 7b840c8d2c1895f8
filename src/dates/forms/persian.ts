// `۹ فروردین ۱۳۹۱`, `۱۳۹۱/۰۱/۰۹`: the Solar Hijri calendar of the press of Iran and Afghanistan. Its years of our time lie
// between 1300 and 1500, where no year of the common era is one of a news page.
import { keyOf } from "../languages/cut-keys.ts";
import { languageNumber } from "../languages/table.ts";
import { type Form, isMark, numberAt } from "./form.ts";
import { isHijriYear } from "./islamic.ts";

export const PERSIAN_MONTHS: readonly string[] = [
  "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند",
  // Of Afghanistan.
  "حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت",
].flatMap((names) => names.split(" ").map(keyOf));

const monthOf = (key: string | undefined): number => (PERSIAN_MONTHS.indexOf(key ?? "") % 12) + 1;

export const persianDate: Form = (tokens, at) => {
  const day = numberAt(tokens, at, 1, 2);
  const month = monthOf(tokens[at + 1]?.key);
  const year = numberAt(tokens, at + 2, 4, 4);
  if (day === undefined || month === 0 || !isHijriYear(year)) return undefined;
  return { length: 3, part: { kind: "day", year, month, day, calendar: "persian" } };
};

/** On an Arabic page they are of the lunar calendar. */
export const hijriNumbers: Form = (tokens, at, { language }) => {
  const [year, month, day] = [
    numberAt(tokens, at, 4, 4),
    numberAt(tokens, at + 2, 1, 2),
    numberAt(tokens, at + 4, 1, 2),
  ];
  if (!isHijriYear(year) || month === undefined || day === undefined) return undefined;
  if (!isMark(tokens[at + 1], "/-.") || tokens[at + 3]?.text !== tokens[at + 1]?.text) return undefined;
  const calendar = language === ARABIC ? "islamic-umalqura" : "persian";
  return { length: 5, part: { kind: "day", year, month, day, calendar } };
};

const ARABIC = languageNumber("ar");
const PERSIAN = languageNumber("fa");

/** `91/01/09`, `06/03/1440`: of a Persian page the year first, of an Arabic one last. */
export const shortHijri: Form = (tokens, at, { language }) => {
  if (language !== ARABIC && language !== PERSIAN) return undefined;
  const [first, second, last] = [0, 2, 4].map((step) => numberAt(tokens, at + step, 1, step === 4 ? 4 : 2));
  const mark = tokens[at + 1];
  if (first === undefined || second === undefined || last === undefined) return undefined;
  if (!isMark(mark, "/-.") || tokens[at + 3]?.text !== mark?.text) return undefined;
  if (language === ARABIC && isHijriYear(last))
    return { length: 5, part: { kind: "day", year: last, month: second, day: first, calendar: "islamic-umalqura" } };
  if (language !== PERSIAN || last > 31 || isMark(tokens[at + 5], ":")) return undefined;
  const year = first < 50 ? 1400 + first : 1300 + first;
  return { length: 5, part: { kind: "day", year, month: second, day: last, calendar: "persian" } };
};

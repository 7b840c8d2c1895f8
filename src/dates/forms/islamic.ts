// `06 ربيع الأول 1440 هـ`, `1440/03/06`: the lunar calendar of Umm al-Qura, mostly beside a day of the common one, to which it
// gives way. Its years of our time lie where those of the Solar Hijri calendar do.
import { cutKeys } from "../languages/cut-keys.ts";
import { type Form, isMark, numberAt, startsWith } from "./form.ts";

const MONTHS: readonly (readonly string[])[] = [
  "محرم|صفر|ربيع الأول|ربيع الآخر|جمادى الأولى|جمادى الآخرة|رجب|شعبان|رمضان|شوال|ذو القعدة|ذو الحجة",
  "محرم|صفر|ربيع اول|ربيع الثاني|جمادى الأول|جمادى الثانية|رجب|شعبان|رمضان|شوال|ذي القعدة|ذي الحجة",
].flatMap((names) => names.split("|").map(cutKeys));

export const islamicMonths: ReadonlySet<string> = new Set(MONTHS.map(([first = ""]) => first));

export const isHijriYear = (year: number | undefined): year is number =>
  year !== undefined && year >= 1300 && year <= 1500;

export const islamicDate: Form = (tokens, at) => {
  const day = numberAt(tokens, at, 1, 2);
  if (day === undefined || !islamicMonths.has(tokens[at + 1]?.key ?? "")) return undefined;
  const found = MONTHS.findIndex((keys) => startsWith(tokens, at + 1, keys));
  const next = at + 1 + (MONTHS[found]?.length ?? 0);
  const year = numberAt(tokens, isMark(tokens[next], ",،") ? next + 1 : next, 4, 4);
  if (found === -1 || !isHijriYear(year)) return undefined;
  const end = isMark(tokens[next], ",،") ? next + 2 : next + 1;
  return { length: end - at, part: { kind: "day", year, month: (found % 12) + 1, day, calendar: "islamic-umalqura" } };
};

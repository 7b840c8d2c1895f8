// A pattern of language-lines.ts and a moment → the line, and what it states.
import type { LanguageLines } from "./language-lines.ts";

export interface WallMoment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

const two = (value: number): string => String(value).padStart(2, "0");
const foreign = (text: string, zero: number): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));

/** The clock half an hour later, for the second date of a pair; never past midnight, for the moments end before. */
export const later = (at: WallMoment): WallMoment =>
  at.minute < 30 ? { ...at, minute: at.minute + 30 } : { ...at, hour: at.hour + 1, minute: at.minute - 30 };

export function fillPattern(pattern: string, at: WallMoment, { months, weekdays }: LanguageLines): string {
  const weekday = new Date(Date.UTC(at.year, at.month - 1, at.day)).getUTCDay();
  const second = later(at);
  const name = (list: string, index: number): string => (list.split(" ")[index] ?? "").replaceAll("_", " ");
  const values: Record<string, string> = {
    d: String(at.day),
    dd: two(at.day),
    M: String(at.month),
    MM: two(at.month),
    MMMM: name(months, at.month - 1),
    MMM: name(months, at.month - 1).slice(0, 3),
    yyyy: String(at.year),
    thai: String(at.year + 543),
    reiwa: String(at.year - 2018),
    EEEE: name(weekdays, (weekday + 6) % 7),
    EEE: name(weekdays, (weekday + 6) % 7).slice(0, 3),
    ...clock(at, ""),
    ...clock(second, "2"),
    "zh:a": at.hour < 12 ? "上午" : "下午",
    "ja:a": at.hour < 12 ? "午前" : "午後",
    "ko:a": at.hour < 12 ? "오전" : "오후",
  };
  return pattern.replace(/\{(arabic:|persian:)?([^}]+)\}/g, (_, digits: string | undefined, key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`no value for ${key}`);
    return digits === undefined ? value : foreign(value, digits === "arabic:" ? 0x0660 : 0x06f0);
  });
}

function clock({ hour, minute }: WallMoment, suffix: string): Record<string, string> {
  const half = hour < 12 ? "am" : "pm";
  return {
    [`H${suffix}`]: String(hour),
    [`HH${suffix}`]: two(hour),
    [`h${suffix}`]: String(hour % 12 || 12),
    [`mm${suffix}`]: two(minute),
    [`a${suffix}`]: half,
    [`A${suffix}`]: half.toUpperCase(),
    [`a.m.${suffix}`]: `${half[0]}.m.`,
  };
}

export const isoWall = ({ year, month, day, hour, minute }: WallMoment): string =>
  `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;

// `2012年3月28日`, `2012년 3월 28일`, `3月28日`, `令和6年1月14日`: each number is counted by the word behind it.
import { languageNumber } from "../languages/table.ts";
import type { Token } from "../token.ts";
import { type Form, isMark, numberAt } from "./form.ts";

// The first year of each era, less one (Japanese calendar of CLDR; the Republic of China counts from 1912).
const JAPANESE = { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867 };
const REPUBLIC = 1911;
const ERAS = new Map<string, number>([
  ...Object.entries(JAPANESE),
  // `令和元年5月1日`: the first is not counted.
  ...Object.entries(JAPANESE).map(([era, before]) => [`${era}元年`, before + 1] as const),
  ...["民國", "民国", "中華民國", "中华民国"].map((era) => [era, REPUBLIC] as const),
]);

export const eras: ReadonlySet<string> = new Set(ERAS.keys());

export const countedDate: Form = (tokens, at) => {
  const word = tokens[at]?.kind === "word" ? (tokens[at]?.key ?? "") : "";
  const era = ERAS.get(word);
  const isFirst = word.endsWith("元年");
  const start = era === undefined ? at : at + 1;
  const isYear = !isFirst && "年년".includes(tokens[start + 1]?.key ?? "-");
  const counted = isYear ? yearAt(tokens, start, era) : undefined;
  const year = isFirst ? era : counted;
  const next = counted === undefined ? start : start + 2;
  const month = "月월".includes(tokens[next + 1]?.key ?? "-") ? numberAt(tokens, next, 1, 2) : undefined;
  const day = "日号號일".includes(tokens[next + 3]?.key ?? "-") ? numberAt(tokens, next + 2, 1, 2) : undefined;
  if (month === undefined || day === undefined || (era !== undefined && year === undefined)) return undefined;
  const length = next + 4 - at;
  return { length, part: { kind: "day", month, day, ...(year === undefined ? {} : { year }) } };
};

/** Of three digits without an era it is one of the Republic of China, `113年8月21日`. */
function yearAt(tokens: readonly Token[], at: number, era: number | undefined): number | undefined {
  if (era !== undefined) {
    const year = numberAt(tokens, at, 1, 4);
    return year === undefined ? undefined : year + era;
  }
  return numberAt(tokens, at, 4, 4) ?? republicYear(tokens, at);
}

function republicYear(tokens: readonly Token[], at: number): number | undefined {
  const year = numberAt(tokens, at, 3, 3);
  // From 2001 on: a torn `2020年` is none.
  return year === undefined || year < 90 || year > 199 ? undefined : year + REPUBLIC;
}

/** `113/08/21` of Taiwan. */
export const republicNumbers: Form = (tokens, at, { language }) => {
  const year = language === CHINESE ? republicYear(tokens, at) : undefined;
  const [month, day] = [numberAt(tokens, at + 2, 1, 2), numberAt(tokens, at + 4, 1, 2)];
  const mark = tokens[at + 1];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (!isMark(mark, "/.-") || tokens[at + 3]?.text !== mark?.text) return undefined;
  return { length: 5, part: { kind: "day", year, month, day } };
};

const CHINESE = languageNumber("zh");
const ERA_LETTERS = new Map([
  ["r", JAPANESE.令和],
  ["h", JAPANESE.平成],
  ["s", JAPANESE.昭和],
]);

export const eraLetters: ReadonlySet<string> = new Set(ERA_LETTERS.keys());

/** `R6.4.10` of Japanese offices: a letter for the era. */
export const lettered: Form = (tokens, at, { language }) => {
  const era = ERA_LETTERS.get(tokens[at]?.key ?? "");
  const [year, month, day] = [1, 3, 5].map((step) => numberAt(tokens, at + step, 1, 2));
  if (era === undefined || language !== JAPANESE_TONGUE || !tokens[at + 1]?.glued) return undefined;
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (!isMark(tokens[at + 2], "./") || !isMark(tokens[at + 4], "./")) return undefined;
  return { length: 6, part: { kind: "day", year: year + era, month, day } };
};

const JAPANESE_TONGUE = languageNumber("ja");

// `2012年3月28日`, `2012년 3월 28일`, `3月28日`, `令和6年1月14日`: each number is counted by the word behind it.
import { type Form, numberAt } from "./form.ts";

// The first year of each era, less one (Japanese calendar of CLDR).
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867 };

export const eras: ReadonlySet<string> = new Set(Object.keys(ERAS));

export const countedDate: Form = (tokens, at) => {
  const era = tokens[at]?.kind === "word" ? ERAS[tokens[at].key] : undefined;
  const start = era === undefined ? at : at + 1;
  const isYear = "年년".includes(tokens[start + 1]?.key ?? "-");
  const year = isYear ? numberAt(tokens, start, era === undefined ? 4 : 1, 4) : undefined;
  const next = year === undefined ? start : start + 2;
  const month = "月월".includes(tokens[next + 1]?.key ?? "-") ? numberAt(tokens, next, 1, 2) : undefined;
  const day = "日号號일".includes(tokens[next + 3]?.key ?? "-") ? numberAt(tokens, next + 2, 1, 2) : undefined;
  if (month === undefined || day === undefined || (era !== undefined && year === undefined)) return undefined;
  const length = next + 4 - at;
  return { length, part: { kind: "day", month, day, ...(year === undefined ? {} : { year: year + (era ?? 0) }) } };
};

// `18時39分`, `下午6点39分`, `오후 6시 39분`, `9 h 05`, `12h55`, `18h`: the word behind the hour says that it is one.
import type { Token } from "../token.ts";
import { type Form, isMark, numberAt, senseOf } from "./form.ts";

const HOURS = new Set(["時", "时", "点", "點", "시", "h", "ч", "giờ"]);
const MINUTES = new Set(["分", "분", "m", "min", "мин", "phút"]);
const SECONDS = new Set(["秒", "초", "s"]);

export const countedClock: Form = (tokens, at, tongue) => {
  const half = senseOf(tokens[at], tongue)?.half;
  const start = half === undefined ? at : at + 1;
  const hour = numberAt(tokens, start, 1, 2);
  const unit = tokens[start + 1];
  // `18u35` of Flanders; `u` alone is a preposition of Croatian.
  const isUnit = HOURS.has(unit?.key ?? "") || (unit?.key === "u" && unit.glued && tokens[start + 2]?.glued);
  if (hour === undefined || !isUnit) return undefined;
  const minute = numberAt(tokens, start + 2, 2, 2) ?? counted(tokens, start + 2, MINUTES);
  const afterMinute = start + (minute === undefined ? 2 : MINUTES.has(tokens[start + 3]?.key ?? "") ? 4 : 3);
  const second = minute === undefined ? undefined : counted(tokens, afterMinute, SECONDS);
  const end = second === undefined ? afterMinute : afterMinute + 2;
  const on24 = half === undefined || hour > 12 ? hour : (hour % 12) + (half === "pm" ? 12 : 0);
  return {
    length: end - at,
    part: {
      kind: "clock",
      hour: on24,
      ...(minute === undefined ? {} : { minute }),
      ...(second === undefined ? {} : { second }),
    },
  };
};

const counted = (tokens: readonly Token[], at: number, units: ReadonlySet<string>): number | undefined =>
  units.has(tokens[at + 1]?.key ?? "") && !isMark(tokens[at], ":") ? numberAt(tokens, at, 1, 2) : undefined;

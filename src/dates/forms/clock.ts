// `6:39 PM`, `05:29 AM`, `11:38pm`, `18:39:05`, `10.26 BST`, `9 a.m.`: hours and minutes with a mark between, or a half day behind.

import { ENGLISH } from "../languages/table.ts";
import type { Token } from "../token.ts";
import { findZone } from "../zone-table.ts";
import { type Form, isMark, type Match, numberAt, senseOf, type Tongue } from "./form.ts";

export const clock: Form = (tokens, at, tongue) => {
  // `下午 6:39`, `오후 6:39`: the half of the day may stand before.
  const before = senseOf(tokens[at], tongue)?.half;
  if (before !== undefined && tokens[at + 1]?.kind === "number") {
    const rest = clock(tokens, at + 1, tongue);
    const { part } = rest ?? {};
    return rest === undefined || part?.kind !== "clock" || part.hour > 12
      ? rest && { ...rest, length: rest.length + 1 }
      : { length: rest.length + 1, part: { ...part, hour: on24(part.hour, before) } };
  }
  const hour = numberAt(tokens, at, 1, 2);
  if (hour === undefined) return undefined;
  const minute = minuteAt(tokens, at);
  if (minute === undefined) return hourAlone(tokens, at, hour, tongue);
  const second = isMark(tokens[at + 3], ":") && tokens[at + 3]?.glued ? numberAt(tokens, at + 4, 2, 2) : undefined;
  const end = fractionEnd(tokens, at + (second === undefined ? 3 : 5), second !== undefined);
  const { half, length } = halfAt(tokens, end, tongue);
  // `10.26` alone may be a price or a section; with a half day, a zone or the small word of a time beside it, it is one.
  if (tokens[at + 1]?.text === "." && half === undefined && !isTime(tokens, at, end, tongue)) return undefined;
  return {
    length: end + length - at,
    part: { kind: "clock", hour: on24(hour, half), minute, ...(second === undefined ? {} : { second }) },
  };
};

/** Whether `10.26` is a time: what stands around it says so. */
function isTime(tokens: readonly Token[], at: number, end: number, tongue: Tongue): boolean {
  if (findZone(tokens[end]?.text ?? "") !== undefined) return true;
  const behind = tokens[end];
  let before = tokens[at - 1];
  // `Publicerad 05.54`, `Aktualisiert: 18.39`
  const label = isMark(before, ":") ? tokens[at - 2] : before;
  if (senseOf(label, tongue)?.labels !== undefined || label?.word?.senses[ENGLISH]?.labels !== undefined) return true;
  // `14.11.2023 | 18.39`, `9 Feb 2020 07.39`: behind a year nothing else is written so.
  if (isMark(before, "|-–,•·")) before = tokens[at - 2];
  if (before?.kind === "number" && before.text.length === 4 && tokens[at + 2]?.text.length === 2) return true;
  if (senseOf(before, tongue)?.days !== undefined) return true;
  return [tokens[at - 1], behind].some((token) => senseOf(token, tongue)?.filler);
}

const minuteAt = (tokens: readonly Token[], at: number): number | undefined =>
  isMark(tokens[at + 1], ":.") && tokens[at + 1]?.glued && tokens[at + 2]?.glued
    ? numberAt(tokens, at + 2, 2, 2)
    : undefined;

/** Past `.123` behind the seconds (RFC 3339 time-secfrac); Dateline's instants are of whole seconds. */
const fractionEnd = (tokens: readonly Token[], at: number, hasSecond: boolean): number =>
  hasSecond && isMark(tokens[at], ".") && tokens[at + 1]?.glued && tokens[at + 1]?.kind === "number" ? at + 2 : at;

function hourAlone(tokens: readonly Token[], at: number, hour: number, tongue: Tongue): Match | undefined {
  const { half, length } = halfAt(tokens, at + 1, tongue);
  if (half === undefined || hour > 12) return undefined;
  return { length: 1 + length, part: { kind: "clock", hour: on24(hour, half) } };
}

/** `PM`, `p.m.`, `p. m.`, `م` */
function halfAt(
  tokens: readonly Token[],
  at: number,
  tongue: Tongue,
): { readonly half: "am" | "pm" | undefined; readonly length: number } {
  const key = tokens[at]?.key;
  if (key === "a" || key === "p") {
    if (tokens[at + 1]?.key === "m") return { half: `${key}m`, length: 2 };
    // `12:15p`
    if (tokens[at]?.glued && tongue.language === ENGLISH) return { half: `${key}m`, length: 1 };
  }
  const half = senseOf(tokens[at], tongue)?.half;
  return { half, length: half === undefined ? 0 : 1 };
}

/** 12:07 AM is 0:07 and 12:07 PM is 12:07; `18:39 PM` says the same as `18:39`. */
function on24(hour: number, half: "am" | "pm" | undefined): number {
  if (half === undefined || hour > 12) return hour;
  return (hour % 12) + (half === "pm" ? 12 : 0);
}

// `EDT`, `ET`, `GMT`, `Z`; `-0400`, `+05:30`, `GMT+8`.

import { keyOf } from "../languages/cut-keys.ts";
import type { Token } from "../token.ts";
import { findZone, zoneLabels } from "../zone-table.ts";
import { type Form, isMark, numberAt } from "./form.ts";

/** A label of one word, as keys are written. */
export const zoneKeys: ReadonlySet<string> = new Set(zoneLabels().map(([label]) => keyOf(label)));

export const zone: Form = (tokens, at) => {
  const token = tokens[at];
  if (token?.kind === "word") {
    const known = findZone(token.text);
    if (known === undefined) return undefined;
    // `GMT+8`, `GMT +2`; `18:39 GMT - 3 comments` is no shift.
    const isShift = tokens[at + 1]?.glued || tokens[at + 2]?.glued;
    const shift = known.fixed && isShift ? offsetAt(tokens, at + 1) : undefined;
    if (shift === undefined) return { length: 1, part: { kind: "zone", label: token.text } };
    return { length: 1 + shift.length, part: { kind: "zone", label: token.text, offset: shift.offset } };
  }
  const bare = offsetAt(tokens, at);
  // `14:00 +08`, `16:42:01-05`: two digits are an offset behind a plus or seconds, where no range of hours can be meant.
  const isOffset = bare?.full === true || (bare !== undefined && isBehindSeconds(tokens, at));
  return bare !== undefined && isOffset && isBehindClock(tokens, at)
    ? { length: bare.length, part: { kind: "zone", label: bare.label, offset: bare.offset } }
    : undefined;
};

/** `-04:00` is an offset only behind a time; in `2011/10/03-10:45` it is one. */
function isBehindClock(tokens: readonly Token[], at: number): boolean {
  const before = isMark(tokens[at - 1], "([") ? at - 2 : at - 1;
  if (/^[ap]m$/.test(tokens[before]?.key ?? "")) return true;
  const isBasic = tokens[before - 1]?.key === "t" && (tokens[before]?.text.length ?? 0) >= 4;
  return tokens[before]?.kind === "number" && (isBasic || isMark(tokens[before - 1], ":."));
}

const isBehindSeconds = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text.length === 2 &&
  (isMark(tokens[at], "+") || (tokens[at]?.glued === true && isMark(tokens[at - 4], ":")));

/** A sign with its digits glued to it. `full` is an offset of RFC 3339 or RFC 822 shape, safe without `GMT` before it. */
function offsetAt(tokens: readonly Token[], at: number) {
  const digits = tokens[at + 1];
  if (!isMark(tokens[at], "+-−") || digits?.kind !== "number" || !digits.glued || digits.text.length > 4)
    return undefined;
  const sign = tokens[at]?.text === "+" ? 1 : -1;
  const minutes = isMark(tokens[at + 2], ":") ? numberAt(tokens, at + 3, 2, 2) : undefined;
  const short = digits.text.length <= 2;
  const hours = short ? digits.value : Math.floor(digits.value / 100);
  const rest = minutes ?? (short ? 0 : digits.value % 100);
  if (hours > 14 || rest > 59) return undefined;
  return {
    length: minutes === undefined ? 2 : 4,
    offset: sign * (hours * 60 + rest),
    label: `${tokens[at]?.text}${digits.text}${minutes === undefined ? "" : `:${tokens[at + 3]?.text}`}`,
    full: minutes !== undefined || digits.text.length === 4,
  };
}

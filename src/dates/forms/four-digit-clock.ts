// `1815 GMT (0215 HKT)`: four digits are a time only when a zone follows, otherwise they are a year.
import { findZone } from "../zone-table.ts";
import { type Form, numberAt } from "./form.ts";

export const fourDigitClock: Form = (tokens, at) => {
  const value = numberAt(tokens, at, 4, 4);
  const next = tokens[at + 1];
  if (value === undefined || next?.kind !== "word" || findZone(next.text) === undefined) return undefined;
  return { length: 1, part: { kind: "clock", hour: Math.floor(value / 100), minute: value % 100 } };
};

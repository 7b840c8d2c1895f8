// `20180619T055000+0900` and `20120328` (ISO 8601 basic form), and `281839Z MAR 12`, the date-time group of armed forces.
import { type Form, monthAt, numberAt, type Part } from "./form.ts";
import { fullYear } from "./years.ts";

export const basicDate: Form = (tokens, at) => {
  const value = numberAt(tokens, at, 8, 8);
  if (value === undefined) return undefined;
  const [year, month, day] = [Math.floor(value / 10_000), pair(value, 100), pair(value, 1)];
  // Eight digits alone may be anything; as a date they begin with a year of ours, and the month is one.
  if (year < 1970 || year > 2199 || month > 12) return undefined;
  return { length: 1, part: { kind: "day", year, month, day } };
};

/** The clock behind the `T` of a basic date. */
export const basicClock: Form = (tokens, at) => {
  const value = numberAt(tokens, at, 4, 6);
  const isBehindT = at > 0 && tokens[at - 1]?.key === "t" && tokens[at]?.glued;
  if (value === undefined || !isBehindT) return undefined;
  const part: Part =
    tokens[at]?.text.length === 4
      ? { kind: "clock", hour: pair(value, 100), minute: pair(value, 1) }
      : { kind: "clock", hour: pair(value, 10_000), minute: pair(value, 100), second: pair(value, 1) };
  return { length: 1, part };
};

/** The day of a date-time group; its clock is read by `groupClock` at the same token. */
export const groupDate: Form = (tokens, at, tongue) => {
  const group = at < 2 || tokens[at - 1]?.key !== "z" ? undefined : numberAt(tokens, at - 2, 6, 6);
  if (group === undefined) return undefined;
  const month = monthAt(tokens, at, tongue)?.month;
  const year = numberAt(tokens, at + 1, 2, 4);
  if (month === undefined || year === undefined) return undefined;
  const full = fullYear(year, tokens[at + 1]?.text.length ?? 2);
  return { length: 2, part: { kind: "day", year: full, month, day: pair(group, 10_000) } };
};

export const groupClock: Form = (tokens, at) => {
  const value = numberAt(tokens, at, 6, 6);
  if (value === undefined || tokens[at + 1]?.key !== "z" || !tokens[at + 1]?.glued) return undefined;
  return { length: 1, part: { kind: "clock", hour: pair(value, 100), minute: pair(value, 1) } };
};

/** The two digits whose last counts so much. */
const pair = (value: number, place: number): number => Math.floor(value / place) % 100;

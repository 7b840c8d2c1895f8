// `20180619T055000+0900` and `20120328` (ISO 8601 basic form), and `281839Z MAR 12`, the date-time group of armed forces.
import { type Form, fullYear, monthAt, numberAt, type Part } from "./form.ts";

export const basicDate: Form = (tokens, at) => {
  const value = numberAt(tokens, at, 8, 8);
  const [year, month, day] = value === undefined ? [] : split(tokens[at]?.text ?? "", [4, 2, 2]);
  // Eight digits alone may be anything; as a date they begin with a year of ours, and the month is one.
  if (year === undefined || month === undefined || day === undefined || year < 1970 || year > 2199 || month > 12)
    return undefined;
  return { length: 1, part: { kind: "day", year, month, day } };
};

/** The clock behind the `T` of a basic date. */
export const basicClock: Form = (tokens, at) => {
  const text = tokens[at - 1]?.key === "t" && tokens[at]?.glued && tokens[at]?.kind === "number" ? tokens[at].text : "";
  if (text.length !== 4 && text.length !== 6) return undefined;
  const [hour = 0, minute, second] = split(text, [2, 2, 2]);
  const part: Part = {
    kind: "clock",
    hour,
    ...(minute === undefined ? {} : { minute }),
    ...(second === undefined ? {} : { second }),
  };
  return { length: 1, part };
};

/** The day of a date-time group; its clock is read by `groupClock` at the same token. */
export const groupDate: Form = (tokens, at, tongue) => {
  if (numberAt(tokens, at - 2, 6, 6) === undefined || tokens[at - 1]?.key !== "z") return undefined;
  const month = monthAt(tokens, at, tongue)?.month;
  const year = numberAt(tokens, at + 1, 2, 4);
  const [day] = split(tokens[at - 2]?.text ?? "", [2]);
  if (month === undefined || year === undefined || day === undefined) return undefined;
  return { length: 2, part: { kind: "day", year: fullYear(year, tokens[at + 1]?.text.length ?? 2), month, day } };
};

export const groupClock: Form = (tokens, at) => {
  if (numberAt(tokens, at, 6, 6) === undefined || tokens[at + 1]?.key !== "z" || !tokens[at + 1]?.glued)
    return undefined;
  const [, hour = 0, minute = 0] = split(tokens[at]?.text ?? "", [2, 2, 2]);
  return { length: 1, part: { kind: "clock", hour, minute } };
};

function split(digits: string, lengths: readonly number[]): readonly (number | undefined)[] {
  let from = 0;
  return lengths.map((length) => {
    const part = digits.slice(from, from + length);
    from += length;
    return part.length === length ? Number(part) : undefined;
  });
}

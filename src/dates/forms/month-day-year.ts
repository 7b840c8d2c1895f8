// `March 28, 2012`, `Mar. 28 2012`, `July 9th, 2013`; without a year `Jun 13`.
import { type Form, monthAt, numberAt, senseOf } from "./form.ts";
import { yearAt } from "./years.ts";

export const monthDayYear: Form = (tokens, at, tongue) => {
  const found = monthAt(tokens, at, tongue);
  const day = found === undefined ? undefined : numberAt(tokens, at + found.length, 1, 2);
  if (found === undefined || day === undefined) return undefined;
  // `mar. 14 nov. 2023`: it was a Tuesday.
  if (senseOf(tokens[at], tongue)?.weekday !== undefined && monthAt(tokens, at + found.length + 1, tongue))
    return undefined;
  const { month } = found;
  const next = at + found.length + 1;
  // `March 28:15` and `Dec 18.30` are a month's name before a time.
  if (tokens[next]?.text === ":" && tokens[next]?.glued && tokens[next + 1]?.glued) return undefined;
  const ordinal = tokens[next];
  const end = ordinal?.glued && senseOf(ordinal, tongue)?.ordinal ? next + 1 : next;
  const year = yearAt(tokens, end);
  if (year === undefined) return { length: end - at, part: { kind: "day", month, day } };
  return { length: end + year.length - at, part: { kind: "day", year: year.year, month, day } };
};

// `2012-W13-3` (ISO 8601 section 5.2.3): year, week and day of the week.
import { type Form, isMark, numberAt } from "./form.ts";

const DAY = 86_400_000;

export const isoWeek: Form = (tokens, at) => {
  const year = numberAt(tokens, at, 4, 4);
  const week = tokens[at + 2]?.key === "w" ? numberAt(tokens, at + 3, 2, 2) : undefined;
  const weekday = isMark(tokens[at + 4], "-") ? numberAt(tokens, at + 5, 1, 1) : undefined;
  if (year === undefined || week === undefined || weekday === undefined || !isMark(tokens[at + 1], "-"))
    return undefined;
  if (week < 1 || week > 53 || weekday < 1 || weekday > 7) return undefined;
  // 4 January is always in the first week.
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY;
  // A week is of the year that its Thursday lies in: not every year has a fifty-third.
  if (new Date(monday + ((week - 1) * 7 + 3) * DAY).getUTCFullYear() !== year) return undefined;
  const date = new Date(monday + ((week - 1) * 7 + weekday - 1) * DAY);
  const part = {
    kind: "day",
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  } as const;
  return { length: 6, part };
};

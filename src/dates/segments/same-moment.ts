// Whether two ways of writing a day or a time say the same.
import type { ClockPart, DayPart } from "../forms/form.ts";
import type { DayWords } from "./draft.ts";

/**
 * The same day in other words: without its year (`北京4月10日电 2024年04月10日`), in another calendar, which gives way to the common
 * one, or in numbers whose order the words settle (`03/05/2024March 5, 2024`). Undefined for two days.
 */
export function mergeDays(known: DayPart, part: DayPart): DayPart | undefined {
  if (known.calendar !== part.calendar) return known.calendar === undefined ? known : part;
  const isTurned = known.month === part.day && known.day === part.month && known.year === part.year;
  if (isTurned && known.isNumeric !== part.isNumeric) return known.isNumeric ? part : known;
  if (known.month !== part.month || known.day !== part.day) return undefined;
  if (known.year === undefined) return part;
  return part.year === undefined || known.year === part.year ? known : undefined;
}

export function isSameAgo(known: DayWords, part: DayWords): boolean {
  if (known.kind === "ago")
    return part.kind === "ago" && known.seconds === part.seconds && known.months === part.months;
  return known.kind === "day-before" && part.kind === "day-before" && known.days === part.days;
}

export const isSameClock = (a: ClockPart, b: ClockPart): boolean =>
  a.hour === b.hour && a.minute === b.minute && a.second === b.second;

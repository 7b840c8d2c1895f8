// What the dates of one line have from each other, and from the page's capture: a day, a year.
import type { DayWords, Draft } from "./draft.ts";

/** `Published 2012`: behind a label a year alone is one. */
export function takeBareYear(draft: Draft): void {
  if (draft.day !== undefined || draft.clock !== undefined || draft.year === undefined || draft.role === undefined)
    return;
  draft.day = { kind: "day", year: draft.year };
}

/**
 * A clock without a day takes the day of its partner. A day that stood before the first label, with no clock of its own,
 * was that label's (`September 11, 2001 Posted: 9:54 PM EDT`); any other is a date without a label.
 */
export function shareDays(drafts: Draft[]): void {
  const [first, second] = drafts;
  if (first === undefined || second === undefined) return;
  if (first.role === undefined && first.clock === undefined && second.day === undefined && !second.isApart)
    drafts.splice(0, 2, joined(first, second));
  const days = drafts.map((draft, index) => {
    const partner = dayOfPartner((drafts[index - 1] ?? drafts[index + 1])?.day);
    return withYearOf(draft.day ?? (draft.clock === undefined ? undefined : partner), partner);
  });
  for (const [index, draft] of drafts.entries()) draft.day = days[index];
}

/** `Publié il y a 3 heures, mis à jour à 09h42`: that is on the day of the capture. */
const dayOfPartner = (day: DayWords | undefined): DayWords | undefined =>
  day?.kind === "ago" && day.months === 0 && day.seconds < 86_400 ? { kind: "day-before", days: 0 } : day;

/** What the label's own words say counts before what stood in front of it. */
function joined(front: Draft, labelled: Draft): Draft {
  labelled.day = front.day;
  labelled.zone ??= front.zone;
  labelled.weekday ??= front.weekday;
  labelled.year ??= front.year;
  labelled.start = front.start;
  return labelled;
}

/** `2025/1/14 21:17（最終更新 1/14 21:17）`: a day without a year has its partner's. */
function withYearOf(day: DayWords | undefined, partner: DayWords | undefined): DayWords | undefined {
  if (day?.kind !== "day" || day.year !== undefined || partner?.kind !== "day" || partner.year === undefined)
    return day;
  return { ...day, year: partner.year };
}

/** `Updated 9:05 p.m. Wednesday`, `Posted at 10:19 PM`: of the last such day, or of the day of capture. */
export function takeCapturedDay(draft: Draft, isOfPair: boolean): void {
  if (
    draft.day !== undefined ||
    draft.clock === undefined ||
    (draft.role === undefined && !isOfPair && draft.weekday === undefined)
  )
    return;
  const { weekday } = draft;
  draft.day =
    weekday === undefined
      ? { kind: "day-before", days: 0, isImplied: true }
      : { kind: "weekday-before", weekday, weeks: 0 };
}

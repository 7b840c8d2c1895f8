// Which day, clock, zone and label of a line belong together. `POSTED: … | UPDATED: …` is two segments; in
// `March 28, 2012 -- Updated 1815 GMT (0215 HKT)` the day stands before its label and there is one.
import type { PlacedPart } from "./date-parts.ts";
import type { ClockPart, DayPart, Part, ZonePart } from "./forms/form.ts";

/** The day as it was written, or how far it lies before the page's capture. */
export type DayWords =
  | DayPart
  | Extract<Part, { kind: "ago" | "day-before" }>
  | { readonly kind: "weekday-before"; readonly weekday: number };

export interface Segment {
  readonly role?: "published" | "updated";
  readonly day: DayWords;
  readonly clock?: ClockPart;
  readonly zone?: ZonePart;
  readonly weekday?: number;
  readonly start: number;
  readonly end: number;
}

/** `year`: one that stands before its day, `2019. gada 1. janvāris`. */
type Draft = { -readonly [Key in keyof Segment]?: Segment[Key] } & { year?: number };

/**
 * Undefined when the parts do not add up to dates: a time alone, two days under one label, a label without a date.
 * `captured`: the page says when it was saved, so a labelled time alone is one of that day.
 */
export function cutSegments(parts: readonly PlacedPart[], captured = false): readonly Segment[] | undefined {
  const drafts: Draft[] = [{}];
  for (const [index, placed] of parts.entries()) {
    // `December 10, 2021April 9, 2019`: two days with nothing between them, not even a dash, are two dates and no span.
    if (placed.part.kind === "day" && parts[index - 1]?.part.kind === "day" && drafts.at(-1)?.role === undefined)
      drafts.push({});
    if (placed.part.kind === "filler" || placed.part.kind === "other") continue;
    if (placed.part.kind === "label") drafts.push({ role: placed.part.role, start: placed.start, end: placed.end });
    else if (!addPart(drafts.at(-1) ?? {}, placed)) return undefined;
  }
  const shared = shareDays(drafts.filter((draft) => draft.start !== undefined).map(withBareYear));
  const segments = (captured ? shared.map(withCapturedDay) : shared).filter((draft) => !isBareLabel(draft, shared));
  return segments.length > 0 && segments.every(isSegment) ? segments : undefined;
}

/** False when the part cannot belong to the draft. */
function addPart(draft: Draft, { part, start, end }: PlacedPart): boolean {
  draft.start ??= start;
  draft.end = end;
  switch (part.kind) {
    case "day":
    case "ago":
    case "day-before":
      return addDay(draft, part);
    case "year":
      return addYear(draft, part.year);
    case "clock":
      return addClock(draft, part);
    case "zone":
      draft.zone ??= part;
      return true;
    case "weekday":
      draft.weekday ??= part.weekday;
      return draft.weekday === part.weekday;
    default:
      return true;
  }
}

function addYear(draft: Draft, year: number): boolean {
  if (draft.day === undefined && draft.year === undefined) draft.year = year;
  else if (draft.day?.kind === "day" && draft.day.year === undefined) draft.day = { ...draft.day, year };
  else return false;
  return true;
}

/** `Published 2012`: behind a label a year alone is one. */
const withBareYear = (draft: Draft): Draft =>
  draft.day === undefined && draft.clock === undefined && draft.year !== undefined && draft.role !== undefined
    ? { ...draft, day: { kind: "day", year: draft.year } }
    : draft;

/** The same day twice is one; `8/17/13 11:04am Yesterday 11:04am` names it twice. */
function addDay(draft: Draft, part: DayWords): boolean {
  if (draft.day === undefined) {
    const isOpen = part.kind === "day" && part.year === undefined && draft.year !== undefined;
    draft.day = isOpen ? { ...part, year: draft.year as number } : part;
  } else if (part.kind !== "day" && draft.day.kind === "day") return true;
  else return JSON.stringify(draft.day) === JSON.stringify(part);
  return true;
}

/** A second clock only repeats the first for readers elsewhere (`9:54 PM EDT (0154 GMT)`), or to the letter. */
function addClock(draft: Draft, part: ClockPart): boolean {
  if (draft.clock === undefined) draft.clock = part;
  else return draft.zone !== undefined || JSON.stringify(draft.clock) === JSON.stringify(part);
  return true;
}

/**
 * A clock without a day takes the day of its partner. A day that stood before the first label, with no clock of its own,
 * was that label's (`September 11, 2001 Posted: 9:54 PM EDT`); any other is a date without a label.
 */
function shareDays(drafts: readonly Draft[]): readonly Draft[] {
  const [first, second, ...rest] = drafts;
  if (first === undefined) return drafts;
  if (first.role === undefined && second !== undefined && first.clock === undefined && second.day === undefined) {
    return shareDays([{ ...first, ...second, start: first.start ?? 0 } as Draft, ...rest]);
  }
  return drafts.map((draft, index) => {
    const partner = drafts[index - 1] ?? drafts[index + 1];
    const day = withYearOf(draft.day ?? (draft.clock === undefined ? undefined : partner?.day), partner?.day);
    return day === undefined ? draft : { ...draft, day };
  });
}

/** `2025/1/14 21:17（最終更新 1/14 21:17）`: a day without a year has its partner's. */
function withYearOf(day: DayWords | undefined, partner: DayWords | undefined): DayWords | undefined {
  if (day?.kind !== "day" || day.year !== undefined || partner?.kind !== "day" || partner.year === undefined)
    return day;
  return { ...day, year: partner.year };
}

/** `Updated 9:05 p.m. Wednesday`, `Posted at 10:19 PM`: of the last such day, or of the day of capture. */
function withCapturedDay(draft: Draft): Draft {
  if (draft.day !== undefined || draft.clock === undefined || draft.role === undefined) return draft;
  const day: DayWords =
    draft.weekday === undefined ? { kind: "day-before", days: 0 } : { kind: "weekday-before", weekday: draft.weekday };
  return { ...draft, day };
}

/** `UPDATE: Dec. 22, 2016, 2:16 p.m. EST Updated with …`: a label that is followed by no date, beside one that is. */
const isBareLabel = (draft: Draft, all: readonly Draft[]): boolean =>
  draft.day === undefined && draft.clock === undefined && draft.zone === undefined && all.length > 1;

const isSegment = (draft: Draft): draft is Segment => draft.day !== undefined;

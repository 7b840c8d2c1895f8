// Which day, clock, zone and label of a line belong together. `POSTED: … | UPDATED: …` is two segments; in
// `March 28, 2012 -- Updated 1815 GMT (0215 HKT)` the day stands before its label and there is one.
import type { PlacedPart } from "./date-parts.ts";
import type { ClockPart, DayPart, Part, ZonePart } from "./forms/form.ts";

/** The day as it was written, or how far it lies before the page's capture. */
export type DayWords =
  | DayPart
  | Extract<Part, { kind: "ago" | "day-before" }>
  | { readonly kind: "weekday-before"; readonly weekday: number };

/** Of a line's parts those that belong together, while they are put together. */
class Draft {
  role: "published" | "updated" | undefined;
  day: DayWords | undefined;
  clock: ClockPart | undefined;
  zone: ZonePart | undefined;
  weekday: number | undefined;
  /** One that stands before its day, `2019. gada 1. janvāris`. */
  year: number | undefined;
  /** -1 while nothing belongs to it. */
  start = -1;
  end = -1;
}

export type Segment = Readonly<Draft> & { readonly day: DayWords };

/**
 * Undefined when the parts do not add up to dates: a time alone, two days under one label, a label without a date.
 * `captured`: the page says when it was saved, so a labelled time alone is one of that day.
 */
export function cutSegments(parts: readonly PlacedPart[], captured = false): readonly Segment[] | undefined {
  const drafts = draftParts(parts);
  if (drafts === undefined) return undefined;
  drafts.forEach(takeBareYear);
  if (drafts.length > 1) shareDays(drafts);
  if (captured) drafts.forEach(takeCapturedDay);
  const segments = drafts.length > 1 ? drafts.filter((draft) => !isBareLabel(draft)) : drafts;
  return segments.length > 0 && segments.every(isSegment) ? segments : undefined;
}

function draftParts(parts: readonly PlacedPart[]): Draft[] | undefined {
  let draft = new Draft();
  const drafts = [draft];
  let before: Part | undefined;
  for (const { part, start, end } of parts) {
    // `December 10, 2021April 9, 2019`: two days with nothing between them, not even a dash, are two dates and no span.
    const isNext = part.kind === "day" && before?.kind === "day" && draft.role === undefined && !isSame(before, part);
    before = part;
    if (part.kind === "filler" || part.kind === "other") continue;
    if (part.kind === "label" || isNext) {
      draft = new Draft();
      drafts.push(draft);
    }
    if (draft.start === -1) draft.start = start;
    draft.end = end;
    if (!addPart(draft, part)) return undefined;
  }
  return drafts[0]?.start === -1 ? drafts.slice(1) : drafts;
}

/** False when the part cannot belong to the draft. */
function addPart(draft: Draft, part: Part): boolean {
  switch (part.kind) {
    case "label":
      draft.role = part.role;
      return true;
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

/** The same day twice is one; `8/17/13 11:04am Yesterday 11:04am` and `1 month ago: Mar 11, 2011` say the same in two ways. */
function addDay(draft: Draft, part: DayWords): boolean {
  if (draft.day !== undefined && (draft.day.kind === "day" || part.kind !== "day"))
    return isSame(draft.day, part) || part.kind !== "day";
  const isOpen = part.kind === "day" && part.year === undefined && draft.year !== undefined;
  draft.day = isOpen ? { ...part, year: draft.year as number } : part;
  return true;
}

/** A second clock only repeats the first for readers elsewhere (`9:54 PM EDT (0154 GMT)`), or to the letter. */
function addClock(draft: Draft, part: ClockPart): boolean {
  if (draft.clock !== undefined) return draft.zone !== undefined || isSame(draft.clock, part);
  draft.clock = part;
  return true;
}

const isSame = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

/** `Published 2012`: behind a label a year alone is one. */
function takeBareYear(draft: Draft): void {
  if (draft.day !== undefined || draft.clock !== undefined || draft.year === undefined || draft.role === undefined)
    return;
  draft.day = { kind: "day", year: draft.year };
}

/**
 * A clock without a day takes the day of its partner. A day that stood before the first label, with no clock of its own,
 * was that label's (`September 11, 2001 Posted: 9:54 PM EDT`); any other is a date without a label.
 */
function shareDays(drafts: Draft[]): void {
  const [first, second] = drafts;
  if (first === undefined || second === undefined) return;
  if (first.role === undefined && first.clock === undefined && second.day === undefined)
    drafts.splice(0, 2, joined(first, second));
  const days = drafts.map((draft, index) => {
    const partner = (drafts[index - 1] ?? drafts[index + 1])?.day;
    return withYearOf(draft.day ?? (draft.clock === undefined ? undefined : partner), partner);
  });
  for (const [index, draft] of drafts.entries()) draft.day = days[index];
}

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
function takeCapturedDay(draft: Draft): void {
  if (draft.day !== undefined || draft.clock === undefined || draft.role === undefined) return;
  const { weekday } = draft;
  draft.day = weekday === undefined ? { kind: "day-before", days: 0 } : { kind: "weekday-before", weekday };
}

/** `UPDATE: Dec. 22, 2016, 2:16 p.m. EST Updated with …`: a label that is followed by no date, beside one that is. */
const isBareLabel = (draft: Draft): boolean => draft.day === undefined && draft.clock === undefined;

const isSegment = (draft: Draft): draft is Draft & { day: DayWords } => draft.day !== undefined;

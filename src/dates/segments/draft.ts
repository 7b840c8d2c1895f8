// A line's parts that belong together, while they are put together.
import type { PlacedPart } from "../date-parts.ts";
import type { ClockPart, DayPart, Part, ZonePart } from "../forms/form.ts";
import type { Role } from "../languages/sense.ts";
import { isSameAgo, isSameClock, mergeDays } from "./same-moment.ts";

/** The day as it was written, or how far it lies before the page's capture. */
export type DayWords =
  | DayPart
  | Extract<Part, { kind: "ago" | "day-before" }>
  | { readonly kind: "weekday-before"; readonly weekday: number; readonly weeks: 0 | 1 };

export class Draft {
  role: Role | undefined;
  day: DayWords | undefined;
  clock: ClockPart | undefined;
  zone: ZonePart | undefined;
  weekday: number | undefined;
  /** One that stands before its day, `2019. gada 1. janvāris`. */
  year: number | undefined;
  /** -1 while nothing belongs to it. */
  start = -1;
  end = -1;
  /** A divider stands between it and the one before. */
  readonly isApart: boolean;
  /** Nothing but dividers stands between it and the one before. */
  readonly isDirect: boolean;
  /** A divider stands behind what it has so far. */
  isLeft = false;
  hasArrow = false;
  /** A word that is no part of a date stands behind what it has so far. */
  isNamed = false;

  constructor(before?: Draft) {
    this.isApart = before?.isLeft === true;
    this.isDirect = before?.isNamed === false;
  }

  /** What stands behind its parts and is none. */
  note(isApart: boolean, text: string): void {
    // `A Coruña 12 mar 2019. Actualizado a las 20:01`
    this.isLeft ||= isApart || text === ".";
    this.hasArrow ||= text === ">" || text === "→";
    // `By Mark Friday | …`
    if (isApart && this.isNamed) this.forgetWeekday();
  }

  /** `The Sunday Times, Monday 5 February`: the weekday before a word that is no part of a date was a name. */
  noteName(): void {
    this.isNamed = true;
    this.forgetWeekday();
  }

  forgetWeekday(): void {
    if (this.day === undefined) this.weekday = undefined;
  }
}

/** Undefined where a part belongs to no draft: two days under one label. */
export function draftParts(parts: readonly PlacedPart[]): Draft[] | undefined {
  let draft = new Draft();
  const drafts = [draft];
  let before: Part | undefined;
  for (const { part, text, start, end } of parts) {
    const isNext = startsNext(draft, before, part);
    before = part;
    if (part.kind === "filler") {
      draft.note(part.apart === true, text);
      continue;
    }
    if (part.kind === "other") {
      draft.noteName();
      continue;
    }
    if (part.kind === "label" || isNext) {
      draft = new Draft(draft);
      drafts.push(draft);
    }
    if (draft.start === -1) draft.start = start;
    draft.end = end;
    if (!addPart(draft, part)) return undefined;
  }
  return drafts[0]?.start === -1 ? drafts.slice(1) : drafts;
}

/**
 * `December 10, 2021April 9, 2019`: two days with nothing between them, not even a dash, are two dates and no span. So are
 * a day and its time twice, and what an arrow leads to.
 */
function startsNext(draft: Draft, before: Part | undefined, part: Part): boolean {
  const { day, clock, role } = draft;
  if (part.kind === "clock") return draft.hasArrow && clock !== undefined;
  if (part.kind !== "day" || day?.kind !== "day") return false;
  if (clock !== undefined && !part.calendar) return true;
  return (
    role === undefined &&
    before?.kind === "day" &&
    mergeDays(before, part) === undefined &&
    before.calendar === part.calendar
  );
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
  // `18.39 Uhr • aus DER SPIEGEL 46/2023`
  else return draft.isLeft;
  return true;
}

/** The same day twice is one; `8/17/13 11:04am Yesterday 11:04am` and `1 month ago: Mar 11, 2011` say the same in two ways. */
function addDay(draft: Draft, part: DayWords): boolean {
  if (draft.day?.kind === "day") {
    const merged = part.kind === "day" ? mergeDays(draft.day, part) : draft.day;
    draft.day = merged ?? draft.day;
    return merged !== undefined;
  }
  if (draft.day !== undefined && part.kind !== "day") return isSameAgo(draft.day, part);
  // `(18 July 1918 – 5 December 2013)`: a span.
  if (part.kind === "day" && (draft.year ?? part.year) !== (part.year ?? draft.year)) return false;
  const isOpen = part.kind === "day" && part.year === undefined && draft.year !== undefined;
  draft.day = isOpen ? { ...part, year: draft.year as number } : part;
  return true;
}

/** A second clock only repeats the first for readers elsewhere (`9:54 PM EDT (0154 GMT)`), or to the letter. */
function addClock(draft: Draft, part: ClockPart): boolean {
  if (draft.clock !== undefined) return draft.zone !== undefined || isSameClock(draft.clock, part);
  draft.clock = part;
  return true;
}

/** `UPDATE: Dec. 22, 2016, 2:16 p.m. EST Updated with …`: a label that is followed by no date, beside one that is. */
export const isBareLabel = (draft: Draft): boolean => draft.day === undefined && draft.clock === undefined;

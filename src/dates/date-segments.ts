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
  /** A divider stands between it and the one before. */
  readonly isApart: boolean;
  /** A divider stands behind what it has so far. */
  isLeft = false;
  hasArrow = false;

  constructor(isApart = false) {
    this.isApart = isApart;
  }

  /** What stands behind its parts and is none. */
  note(isApart: boolean, text: string): void {
    this.isLeft ||= isApart;
    this.hasArrow ||= text === ">" || text === "→";
    if (isApart) this.forgetName();
  }

  /** `By Mark Friday | …`, `The Sunday Times, Monday 5 February`: a weekday before them was a name. */
  forgetName(): void {
    if (this.day === undefined) this.weekday = undefined;
  }
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
  if (drafts.length > 1) settleRoles(drafts);
  if (drafts.length > 1) shareDays(drafts);
  if (captured) for (const draft of drafts) takeCapturedDay(draft, drafts.length > 1);
  // `Jan 2012 Apr 2012 Jul 2012`: a list.
  if (drafts.length > 2 && drafts.every(({ role }) => role === undefined)) return undefined;
  const segments = drafts.length > 1 ? drafts.filter((draft) => !isBareLabel(draft)) : drafts;
  return segments.length > 0 && segments.every(isSegment) ? segments : undefined;
}

function draftParts(parts: readonly PlacedPart[]): Draft[] | undefined {
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
      draft.forgetName();
      continue;
    }
    if (part.kind === "label" || isNext) {
      draft = new Draft(draft.isLeft);
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
  return role === undefined && before?.kind === "day" && !isSameDay(before, part) && before.calendar === part.calendar;
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
  if (draft.day?.kind === "day") return part.kind !== "day" || isSameDay(draft.day, part, draft);
  if (draft.day !== undefined && part.kind !== "day") return isSame(draft.day, part);
  const isOpen = part.kind === "day" && part.year === undefined && draft.year !== undefined;
  draft.day = isOpen ? { ...part, year: draft.year as number } : part;
  return true;
}

/**
 * The same day in other words: without its year (`北京4月10日电 2024年04月10日`), or in another calendar, which gives way to the
 * common one.
 */
function isSameDay(known: DayPart, part: DayPart, draft?: Draft): boolean {
  if (known.calendar !== part.calendar) {
    if (draft !== undefined && known.calendar !== undefined) draft.day = part;
    return true;
  }
  if (known.month !== part.month || known.day !== part.day) return false;
  if (known.year === undefined && draft !== undefined) draft.day = part;
  return known.year === undefined || part.year === undefined || known.year === part.year;
}

/** A second clock only repeats the first for readers elsewhere (`9:54 PM EDT (0154 GMT)`), or to the letter. */
function addClock(draft: Draft, part: ClockPart): boolean {
  if (draft.clock !== undefined) return draft.zone !== undefined || isSame(draft.clock, part);
  draft.clock = part;
  return true;
}

/** A label behind its date is that date's; of two dates without one the later is an update, and the same twice is one. */
function settleRoles(drafts: Draft[]): void {
  const last = drafts.at(-1);
  const before = drafts.at(-2);
  if (last !== undefined && before !== undefined && isBareLabel(last) && !last.isApart && before.role === undefined) {
    before.role = last.role;
    drafts.pop();
  }
  for (let index = drafts.length - 1; index > 0; index -= 1)
    if (repeats(drafts[index], drafts[index - 1])) drafts.splice(index, 1);
  const [first, second] = drafts;
  if (drafts.length !== 2 || first?.role !== undefined || second?.role !== undefined) return;
  if (first?.clock === undefined || second?.clock === undefined) return;
  second.day ??= first.day;
  if (isSame(first.clock, second.clock) && isSame(first.day ?? {}, second.day ?? {})) drafts.pop();
  else if (isLater(second, first)) second.role = "updated";
}

/** `updated 1/22/2011 11:08:35 AM ET 2011-01-22T16:08:35`: the same day once more behind a labelled one. */
function repeats(draft: Draft | undefined, before: Draft | undefined): boolean {
  if (draft?.role !== undefined || draft?.isApart || before?.role === undefined) return false;
  return draft?.day?.kind === "day" && before.day?.kind === "day" && isSameDay(before.day, draft.day);
}

function isLater(second: Draft, first: Draft): boolean {
  const at = ({ day, clock }: Draft): number | undefined =>
    day?.kind === "day" && clock !== undefined
      ? Date.UTC(day.year ?? 2000, (day.month ?? 1) - 1, day.day ?? 1, clock.hour, clock.minute ?? 0)
      : undefined;
  const [later, earlier] = [at(second), at(first)];
  return later !== undefined && earlier !== undefined && later > earlier;
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
function takeCapturedDay(draft: Draft, isOfPair: boolean): void {
  if (draft.day !== undefined || draft.clock === undefined || (draft.role === undefined && !isOfPair)) return;
  const { weekday } = draft;
  draft.day = weekday === undefined ? { kind: "day-before", days: 0 } : { kind: "weekday-before", weekday };
}

/** `UPDATE: Dec. 22, 2016, 2:16 p.m. EST Updated with …`: a label that is followed by no date, beside one that is. */
const isBareLabel = (draft: Draft): boolean => draft.day === undefined && draft.clock === undefined;

const isSegment = (draft: Draft): draft is Draft & { day: DayWords } => draft.day !== undefined;

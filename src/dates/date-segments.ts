// Which day, clock, zone and label of a line belong together. `POSTED: … | UPDATED: …` is two segments; in
// `March 28, 2012 -- Updated 1815 GMT (0215 HKT)` the day stands before its label and there is one.
import type { ClockPart, DayPart, ZonePart } from "./forms/form.ts";
import type { PlacedPart } from "./read-date-line.ts";

export interface Segment {
  readonly role?: "published" | "updated";
  readonly day: DayPart;
  readonly clock?: ClockPart;
  readonly zone?: ZonePart;
  readonly weekday?: number;
  readonly start: number;
  readonly end: number;
}

type Draft = { -readonly [Key in keyof Segment]?: Segment[Key] };

/** Undefined when the parts do not add up to dates: a time alone, two days under one label, a label without a date. */
export function cutSegments(parts: readonly PlacedPart[]): readonly Segment[] | undefined {
  const drafts: Draft[] = [{}];
  for (const placed of parts) {
    if (placed.part.kind === "filler") continue;
    if (placed.part.kind === "label") drafts.push({ role: placed.part.role, start: placed.start, end: placed.end });
    else if (!addPart(drafts.at(-1) ?? {}, placed)) return undefined;
  }
  const segments = shareDays(drafts.filter((draft) => draft.start !== undefined));
  return segments.length > 0 && segments.every(isSegment) ? segments : undefined;
}

/** False when the part cannot belong to the draft. */
function addPart(draft: Draft, { part, start, end }: PlacedPart): boolean {
  draft.start ??= start;
  draft.end = end;
  switch (part.kind) {
    case "day":
      if (draft.day !== undefined) return JSON.stringify(draft.day) === JSON.stringify(part);
      draft.day = part;
      return true;
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
    const day = draft.day ?? (draft.clock === undefined ? undefined : partner?.day);
    return day === undefined ? draft : { ...draft, day };
  });
}

const isSegment = (draft: Draft): draft is Segment => draft.day !== undefined;

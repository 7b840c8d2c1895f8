// Which day, clock, zone and label of a line belong together. `POSTED: … | UPDATED: …` is two segments; in
// `March 28, 2012 -- Updated 1815 GMT (0215 HKT)` the day stands before its label and there is one.
import type { PlacedPart } from "../date-parts.ts";
import { type DayWords, type Draft, draftParts, isBareLabel } from "./draft.ts";
import { settleRoles } from "./settle-roles.ts";
import { shareDays, takeBareYear, takeCapturedDay } from "./share-days.ts";

export type Segment = Readonly<Omit<Draft, "role" | "note" | "noteName" | "forgetWeekday">> & {
  readonly day: DayWords;
  readonly role: Exclude<Draft["role"], "stage">;
};

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
  const told = drafts.filter(({ role }) => role !== "stage");
  const segments = told.length > 1 ? told.filter((draft) => !isBareLabel(draft)) : told;
  return segments.length > 0 && segments.every(isSegment) ? segments : undefined;
}

const isSegment = (draft: Draft): draft is Draft & Segment => draft.day !== undefined && draft.role !== "stage";

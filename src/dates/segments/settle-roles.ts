// Whose label a label is when it stands behind its date, and what two dates without one say.
import { type Draft, isBareLabel } from "./draft.ts";
import { isSameClock, mergeDays } from "./same-moment.ts";

/** A label behind its date is that date's; of two dates without one the later is an update, and the same twice is one. */
export function settleRoles(drafts: Draft[]): void {
  for (let index = drafts.length - 1; index > 0; index -= 1) takeLabelBehind(drafts, index);
  for (let index = drafts.length - 1; index > 0; index -= 1)
    if (repeats(drafts[index], drafts[index - 1])) drafts.splice(index, 1);
  const [first, second] = drafts;
  if (drafts.length !== 2 || first?.role !== undefined || second?.role !== undefined) return;
  if (first?.clock === undefined || second?.clock === undefined) return;
  second.day ??= first.day;
  if (isSameMoment(first, second)) drafts.pop();
  else if (isLater(second, first)) second.role = "updated";
}

/** `2019年04月21日 12時00分更新`, `於 2014-04-07 12:15 發表，最後修改於 …` */
function takeLabelBehind(drafts: Draft[], index: number): void {
  const [before, label] = [drafts[index - 1], drafts[index]];
  if (before === undefined || label === undefined || before.role !== undefined) return;
  if (!isBareLabel(label) || label.isApart || !label.isDirect) return;
  before.role = label.role;
  drafts.splice(index, 1);
}

/** `updated 1/22/2011 11:08:35 AM ET 2011-01-22T16:08:35`: the same day once more behind a labelled one. */
function repeats(draft: Draft | undefined, before: Draft | undefined): boolean {
  if (draft?.role !== undefined || draft?.isApart || before?.role === undefined) return false;
  return draft?.day?.kind === "day" && before.day?.kind === "day" && mergeDays(before.day, draft.day) !== undefined;
}

function isSameMoment({ day, clock }: Draft, second: Draft): boolean {
  if (clock === undefined || second.clock === undefined || !isSameClock(clock, second.clock)) return false;
  return day?.kind === "day" && second.day?.kind === "day" && mergeDays(day, second.day) !== undefined;
}

function isLater(second: Draft, first: Draft): boolean {
  const at = ({ day, clock }: Draft): number | undefined =>
    day?.kind === "day" && clock !== undefined
      ? Date.UTC(day.year ?? 2000, (day.month ?? 1) - 1, day.day ?? 1, clock.hour, clock.minute ?? 0)
      : undefined;
  const [later, earlier] = [at(second), at(first)];
  return later !== undefined && earlier !== undefined && later > earlier;
}

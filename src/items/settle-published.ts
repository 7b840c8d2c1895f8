// The date of publication of an item that is not public yet (design, rules 5, 7 and 8).
import type { Moment } from "../model/dates.ts";
import { momentsOf, type Statement } from "./statement.ts";

/** `capture` is the moment that an undated item gets. What an operator set in the front matter goes before the page's words. */
export function settlePublished(statements: readonly Statement[], capture: Moment): Moment {
  const set = statements.find(({ reading }) => reading.place === "front-matter" && reading.role === "published");
  if (set?.moment !== undefined) return set.moment;
  const [stated] = momentsOf(statements, "published");
  const [unlabelled] = momentsOf(statements, "unlabelled");
  const [updated] = momentsOf(statements, "updated");
  const [address] = momentsOf(statements, "address").filter(({ at }) => updated === undefined || at <= updated.at);
  const chosen = stated ?? unlabelled ?? address ?? updated ?? capture;
  return withinItsDay(chosen, updated);
}

/**
 * A day of publication is a day in the page's own zone; an update stated to the minute on that same day, by another
 * zone's calendar, came after it. The item was public by then, so the day's first moment can be no later.
 */
function withinItsDay(published: Moment, updated: Moment | undefined): Moment {
  if (published.precision !== "day" || updated === undefined || published.at <= updated.at) return published;
  const hours = (Date.parse(published.at) - Date.parse(updated.at)) / 3_600_000;
  return hours < 24 ? { ...published, at: updated.at } : published;
}

export const isUndated = (statements: readonly Statement[]): boolean =>
  statements.every(({ moment }) => moment === undefined);

// Whether a date that was read is one of the item's two, and if not, why.
import type { Moment } from "../../model/dates.ts";
import type { Item, StatedDate } from "../../model/item.ts";
import { doubtWords } from "./date-words.ts";
import { findStated } from "./show-date.ts";

export interface Verdict {
  readonly counts: boolean;
  readonly words: string;
  /** In sentences. */
  readonly doubts: readonly string[];
}

export function findVerdict(one: StatedDate, item: Item): Verdict {
  const doubts = one.doubts.map((doubt) => doubtWords[doubt]);
  const dates = [
    ...(findStated(item.published, item) === one ? ["published"] : []),
    ...(isUpdate(one, item) ? ["updated"] : []),
  ];
  if (dates.length > 0) return { counts: true, words: `Counts: ${dates.join(" and ")}.`, doubts };
  return { counts: false, words: `Does not count${reason(one, item)}`, doubts };
}

/** The updated date of an item that was never updated is its published date, and comes from nowhere of its own. */
const isUpdate = (one: StatedDate, item: Item): boolean =>
  findStated(item.updated, item) === one && (item.updated.basis === "updated" || item.updated.at !== item.published.at);

const NEVER_READ: ReadonlySet<string> = new Set(["impossible", "implausible", "ambiguous-zone", "page-clock"]);

function reason(one: StatedDate, item: Item): string {
  if (one.lost !== undefined) return `: ${one.lost}.`;
  // The doubt, which stands below, is the reason.
  if (one.stated === undefined || one.doubts.some((doubt) => NEVER_READ.has(doubt))) return ".";
  return one.role === "updated" ? `: ${lostAsUpdate(item.updated)}.` : `: ${lostAsPublished(one, item.published)}.`;
}

function lostAsUpdate({ basis }: Moment): string {
  if (basis === "change") return "the text changed after it";
  return basis === "updated" ? "another update is later, or was recorded" : "no update was recorded from it";
}

function lostAsPublished({ role, place }: StatedDate, { basis }: Moment): string {
  if (basis === "repair") return "an editor has set the date of publication";
  if (place === "address" && basis !== "address") return "what the page states goes before the day in its address";
  if (role === "unlabelled" && basis === "published") return "a date that is called the published one goes before it";
  return "another was recorded, and a recorded date of publication stays";
}

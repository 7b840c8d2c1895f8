// Whether a date that was read is one of the item's two, and if not, why.
import type { Moment } from "../../model/dates.ts";
import type { Item, StatedDate } from "../../model/item.ts";
import type { Words } from "../../model/words.ts";
import { findStated } from "./show-date.ts";

export interface Verdict {
  /** Which of the item's dates it is. */
  readonly counts: "published" | "updated" | "both" | undefined;
  /** Why it is none, where there is more to say than its doubts do. */
  readonly reason: keyof Words["reason"] | undefined;
}

export function findVerdict(one: StatedDate, item: Item): Verdict {
  const isPublished = findStated(item.published, item) === one;
  const counts = isUpdate(one, item) ? (isPublished ? "both" : "updated") : isPublished ? "published" : undefined;
  return { counts, reason: counts === undefined ? reasonOf(one, item) : undefined };
}

/** The updated date of an item that was never updated is its published date, and comes from nowhere of its own. */
const isUpdate = (one: StatedDate, item: Item): boolean =>
  findStated(item.updated, item) === one && (item.updated.basis === "updated" || item.updated.at !== item.published.at);

const NEVER_READ: ReadonlySet<string> = new Set(["impossible", "implausible", "ambiguous-zone", "page-clock"]);

function reasonOf(one: StatedDate, item: Item): Verdict["reason"] {
  if (one.lost !== undefined) return one.lost;
  if (one.stated === undefined || one.doubts.some((doubt) => NEVER_READ.has(doubt))) return undefined;
  return one.role === "updated" ? lostAsUpdate(item.updated) : lostAsPublished(one, item.published);
}

function lostAsUpdate({ basis }: Moment): Verdict["reason"] {
  if (basis === "change") return "changed";
  return basis === "updated" ? "later" : "unrecorded";
}

function lostAsPublished({ role, place }: StatedDate, { basis }: Moment): Verdict["reason"] {
  if (basis === "repair") return "repaired";
  if (place === "address" && basis !== "address") return "address";
  return role === "unlabelled" && basis === "published" ? "labelled" : "frozen";
}

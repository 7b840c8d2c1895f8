// How long a cache may keep a document (RFC 9111 section 5.2.2, RFC 5861 section 3).
import type { Instant } from "../model/dates.ts";

/**
 * `maxAge` in seconds. No copy outlives the next release, not even a stale one. Serving stale lasts no longer than
 * being fresh does, so the header tells of a release only in the last moments before it.
 */
export function writeCacheControl(maxAge: number, now: Instant, nextRelease?: Instant): string {
  const left = nextRelease === undefined ? Number.POSITIVE_INFINITY : secondsUntil(nextRelease, now);
  const fresh = Math.min(maxAge, left);
  const stale = Math.min(maxAge, left - fresh);
  const directives = ["public", "no-transform", `max-age=${fresh}`];
  return [...directives, ...(stale > 0 ? [`stale-while-revalidate=${stale}`] : [])].join(", ");
}

/**
 * Of a page of the archive, kept for a day. A release adds no item to it, and whatever it changes there the head of the
 * feed has too, so that a copy may outlive it; counting down from a day would tell of the release a day ahead (design,
 * rule 9). Close to the release, where every document's time is shorter, this one's is as short.
 */
export function writeArchiveCacheControl(maxAge: number, now: Instant, nextRelease?: Instant): string {
  const isClose = nextRelease !== undefined && secondsUntil(nextRelease, now) < 2 * maxAge;
  return isClose ? writeCacheControl(maxAge, now, nextRelease) : writeCacheControl(A_DAY, now);
}

const A_DAY = 86_400;

/** `now` has lost its fraction of a second, which a cache would add at the end: one second less is safe. */
function secondsUntil(later: Instant, now: Instant): number {
  return Math.max(0, (Date.parse(later) - Date.parse(now)) / 1000 - 1);
}

/** Until then no header of an answer depends on the clock: `max-age` is cut only this close to a release. */
export const settledUntil = (maxAge: number, nextRelease: Instant): Instant =>
  `${new Date(Date.parse(nextRelease) - (2 * maxAge + 2) * 1000).toISOString().slice(0, 19)}Z`;

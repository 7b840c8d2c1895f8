// What a build begins with while its own modules are still being loaded, on another core if there is much to go through. So nothing
// that takes long to load is imported here.
import { statSync } from "node:fs";
import path from "node:path";
import type { Instant } from "../../model/dates.ts";
import { LEDGERS, PAGES, SETTLED } from "../folders.ts";
import type { Writing } from "../kept/content.ts";
import type { Listing } from "../kept/file-states.ts";
import { openSecondHand, type SecondHand } from "./second-hand.ts";

export interface Ahead {
  readonly now: Instant;
  readonly hand: SecondHand;
  /** These answer with what waits for it. */
  readonly listings: () => Listings;
  readonly opened: () => Writing | undefined;
  readonly digests: () => ReadonlyMap<string, string>;
}

/** Of the two folders. */
export interface Listings {
  readonly pages: Listing;
  readonly ledgers: Listing;
}

/** Of some 1,300 pages: with fewer a build is as quick with one core as with two. */
const MUCH = 2 ** 20;

const isMuchKept = (root: string): boolean =>
  (statSync(path.join(root, SETTLED), { throwIfNoEntry: false })?.size ?? 0) > MUCH;

/** Of a build of the project in `root`, `now`; `isAside`: on another core. The hand is to be closed. */
export function beginAhead(root: string, now: Instant, isAside = isMuchKept(root)): Ahead {
  const hand = openSecondHand(root, isAside);
  const pages = hand.list(path.join(root, PAGES));
  const ledgers = hand.list(path.join(root, LEDGERS));
  const digests = hand.digests();
  const opened = hand.open(root, now);
  return { now, hand, listings: () => ({ pages: pages(), ledgers: ledgers() }), digests, opened };
}

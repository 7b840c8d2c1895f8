// An item on its way: what is known of it, then what it shows and its dates, before it is linked to others.
import type { Instant } from "../model/dates.ts";
import type { Dates, Gathered } from "./settle-item.ts";
import type { Shown } from "./show-item.ts";

/** What an item is, as some of its appearances show it. */
export interface Version extends Pick<Gathered, "appearances"> {
  readonly shown: Shown;
  readonly dates: Dates;
}

export interface Draft extends Gathered, Version {
  /** What becomes of it at the release of held pages that show it, the soonest first; each has the appearances before it too. */
  readonly later: readonly (Version & { readonly at: Instant })[];
}

/** On every page, held ones too. */
export const everywhere = ({ appearances, later }: Draft): Draft["appearances"] =>
  later.at(-1)?.appearances ?? appearances;

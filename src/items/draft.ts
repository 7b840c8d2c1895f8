// An item on its way: what is known of it, then what it shows and its dates, before it is linked to others.

import type { Dates, Gathered } from "./settle-item.ts";
import type { Shown } from "./show-item.ts";

export interface Draft extends Gathered {
  readonly shown: Shown;
  readonly dates: Dates;
}

// All of content/ settled at once, without writing anything.

import type { ReadPage } from "../items/read-pages.ts";
import { settle } from "../items/settle.ts";
import { unrecorded } from "../items/unrecorded.ts";
import type { Instant } from "../model/dates.ts";
import type { SettledContent } from "../model/item.ts";
import type { Ledger } from "../model/ledger.ts";
import { readContent } from "./content-files.ts";
import { listsOn, refuseLostName } from "./lost-names.ts";

export interface SettledSite {
  /** Not guarded yet. */
  readonly content: SettledContent;
  /** One line for every page that is not recorded as it is. */
  readonly unrecorded: readonly string[];
  /** What it was settled from. */
  readonly pages: readonly ReadPage[];
  readonly ledger: Ledger;
}

/** Throws Refusals for all that a build refuses. */
export function settleContent(root: string, now: Instant): SettledSite {
  const { site, pages, ledger } = readContent(root);
  const settled = settle({ pages, site, ledger, now });
  refuseLostName(root, site, [...settled.ledger.pages.values()].flatMap(listsOn));
  return { content: settled.content, unrecorded: unrecorded(ledger, settled.ledger), pages, ledger };
}

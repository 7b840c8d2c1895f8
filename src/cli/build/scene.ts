// What a build finds: the site, its files, what is kept of the last build, and which pages have to be settled again for it.
import { existsSync } from "node:fs";
import { digest } from "../../items/digest.ts";
import type { Instant } from "../../model/dates.ts";
import type { Site } from "../../model/site.ts";
import { readSiteAgain, refuseOtherAuthority } from "../content-files.ts";
import { readWholeLedgers, type WholeLedgers } from "../ledger-files.ts";
import type { Listings } from "./ahead.ts";
import { type CarriedLedgers, openCarried } from "./carried-ledgers.ts";
import type { KeptSite } from "./kept-lines.ts";
import { type Found, isLedgerSame, isPageSame, survey } from "./survey.ts";

export interface BuildOptions {
  readonly now: Instant;
  /** Refuse what the ledger does not hold. */
  readonly frozen?: boolean;
  /** A file that keeps what is settled but not recorded from one build to the next, so that a preview's dates stand still. */
  readonly carry?: string;
}

export interface Scene {
  readonly root: string;
  readonly now: Instant;
  readonly site: Site;
  /** As it is recorded of the site as a whole. */
  readonly recorded: WholeLedgers;
  /** What is taken for recorded: the same, or what a preview carries. */
  readonly before: WholeLedgers;
  readonly found: readonly Found[];
  readonly changed: ReadonlySet<string>;
  readonly carried: CarriedLedgers | undefined;
  readonly isFrozen: boolean;
  readonly digests: Pick<KeptSite, "file" | "site" | "ledgers">;
}

export function findScene(
  root: string,
  kept: KeptSite | undefined,
  listings: () => Listings,
  { now, frozen = false, carry }: BuildOptions,
): Scene {
  const file = readSiteAgain(root, kept?.file);
  const { site } = file;
  const { ledgers: recorded, digest: ledgers } = readWholeLedgers(root, kept?.ledgers);
  refuseOtherAuthority(root, site, recorded);
  const digests = { file, site: digest(JSON.stringify(site)), ledgers };
  const found = survey(root, listings(), kept?.pages ?? []);
  // What was carried counts until the ledger on disk changes: then that is the newer truth.
  const isLedgerStill = kept?.ledgers === digests.ledgers && found.every(isLedgerSame);
  const goesOn = isLedgerStill && kept.carried !== undefined && carry !== undefined && existsSync(carry);
  const isChanged = (each: Found): boolean =>
    kept?.site !== digests.site || !isPageSame(each) || !isLedgerSame(each) || hasToMove(each);
  const hasToMove = ({ kept: page }: Found): boolean => {
    if (page === undefined || page.isOpen) return true;
    const { unrecorded, rare: { carried } = {} } = page;
    return (
      (carried !== undefined && !goesOn) ||
      (unrecorded !== undefined && (frozen || (carry !== undefined && carried === undefined)))
    );
  };
  return {
    root,
    now,
    site,
    recorded,
    before: goesOn ? kept.carried : recorded,
    found: goesOn || kept?.carried === undefined ? found : found.map(withoutCarried),
    changed: new Set(found.filter(isChanged).map(({ slug }) => slug)),
    carried: carry === undefined ? undefined : openCarried(carry),
    isFrozen: frozen,
    digests,
  };
}

function withoutCarried(found: Found): Found {
  const { kept } = found;
  if (kept?.rare?.carried === undefined) return found;
  const { carried: _, ...rare } = kept.rare;
  return { ...found, kept: { ...kept, rare } };
}

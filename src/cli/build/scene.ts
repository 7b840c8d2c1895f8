// What a build finds: the site, its files, what is kept of the last build, and which pages have to be settled again for it.
import { existsSync } from "node:fs";
import { digest } from "../../items/digest.ts";
import type { Instant } from "../../model/dates.ts";
import type { ArchiveLedger, Ledger } from "../../model/ledger.ts";
import type { Site } from "../../model/site.ts";
import { readSiteAgain, refuseOtherAuthority } from "../content-files.ts";
import type { Carried } from "../kept/page.ts";
import type { PageColumns } from "../kept/pages.ts";
import type { KeptSite } from "../kept/site-lines.ts";
import { readWholeLedgers } from "../ledger-files.ts";
import type { Listings } from "./ahead.ts";
import { type CarriedLedgers, openCarried } from "./carried-ledgers.ts";
import { type Found, isLedgerSame, isPageSame, open, type Survey, survey } from "./survey.ts";

export interface BuildOptions {
  readonly now: Instant;
  /** Refuse what the ledger does not hold. */
  readonly frozen?: boolean;
  /** A file that keeps what is settled but not recorded from one build to the next, so that a preview's dates stand still. */
  readonly carry?: string;
}

/** What is still of it can come out otherwise only when something reaches it that changed. */
export interface Scene extends Survey {
  readonly root: string;
  readonly now: Instant;
  readonly site: Site;
  /** As it is recorded. */
  readonly recorded: Pick<Ledger, "site">;
  /** What is taken for recorded of the site as a whole: the same, or what a preview carries. */
  readonly before: Pick<Ledger, "site">;
  readonly archive: () => ArchiveLedger | undefined;
  readonly changed: ReadonlySet<string>;
  readonly carried: CarriedLedgers | undefined;
  readonly isFrozen: boolean;
  readonly digests: Pick<KeptSite, "file" | "site" | "ledgers">;
}

export function findScene(
  root: string,
  kept: KeptSite | undefined,
  listings: () => Listings,
  options: BuildOptions,
): Scene {
  const { now, frozen = false, carry } = options;
  const file = readSiteAgain(root, kept?.file);
  const { site } = file;
  const { digest: ledgers, ...whole } = readWholeLedgers(root, kept?.ledgers);
  const recorded = whole.site === undefined ? {} : { site: whole.site };
  refuseOtherAuthority(root, site, recorded);
  const digests = { file, site: digest(JSON.stringify(site)), ledgers };
  const looked = survey(root, listings(), kept?.pages ?? []);
  const isSiteSame = kept?.site === digests.site;
  const unrecorded = findUnrecorded(kept, ledgers, looked, options);
  const { goesOn } = unrecorded;
  const { found, still } = open(looked, (some) => !isSiteSame || some.isOpen || haveToMove(some, unrecorded));
  const isChanged = (each: Found): boolean =>
    !isSiteSame ||
    !isPageSame(each) ||
    !isLedgerSame(each) ||
    (each.kept?.isOpen ?? true) ||
    hasToMove(each.kept?.unrecorded, each.kept?.rare?.carried, unrecorded);
  return {
    root,
    now,
    site,
    recorded,
    before: goesOn ?? recorded,
    archive: goesOn === undefined ? whole.archive : () => goesOn.archive,
    still,
    found: goesOn === undefined ? found.map(withoutCarried) : found,
    changed: new Set(found.filter(isChanged).map(({ slug }) => slug)),
    carried: carry === undefined ? undefined : openCarried(carry),
    isFrozen: frozen,
    digests,
  };
}

/** What becomes of what is not recorded. */
interface Unrecorded {
  /** What a preview carried of the site as a whole, as long as it counts. */
  readonly goesOn: KeptSite["carried"] | undefined;
  readonly isFrozen: boolean;
  readonly isPreview: boolean;
  /** Whether the last build was one. */
  readonly wasPreview: boolean;
}

function findUnrecorded(
  kept: KeptSite | undefined,
  ledgers: string,
  { found }: Survey,
  { frozen = false, carry }: BuildOptions,
): Unrecorded {
  // What was carried counts until the ledger on disk changes: then that is the newer truth.
  const isLedgerStill = kept?.ledgers === ledgers && found.every(isLedgerSame);
  return {
    goesOn: isLedgerStill && carry !== undefined && existsSync(carry) ? kept.carried : undefined,
    isFrozen: frozen,
    isPreview: carry !== undefined,
    wasPreview: kept?.carried !== undefined,
  };
}

/** `line`: what of a page is not recorded. */
const hasToMove = (
  line: string | undefined,
  carried: Carried | undefined,
  { goesOn, isFrozen, isPreview }: Unrecorded,
): boolean =>
  (carried !== undefined && goesOn === undefined) ||
  (line !== undefined && (isFrozen || (isPreview && carried === undefined)));

/** The same of some pages, of which mostly nobody has to know. */
function haveToMove({ unrecorded, rare }: PageColumns, how: Unrecorded): boolean {
  if (!how.isFrozen && !how.isPreview && !how.wasPreview) return false;
  return unrecorded().some((line, row) => hasToMove(line === "" ? undefined : line, rare().get(row)?.carried, how));
}

function withoutCarried(found: Found): Found {
  const { kept } = found;
  if (kept?.rare?.carried === undefined) return found;
  const { carried: _, ...rare } = kept.rare;
  return { ...found, kept: { ...kept, rare } };
}

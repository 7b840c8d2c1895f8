// content/ → build/content.txt, the one file that the Worker bundles. Never writes under content/. What a build came to is kept,
// and the next one settles only what can come out otherwise; its bytes are those of a build that settles everything.
import { byAppearance } from "../../items/appearances.ts";
import { bySlug } from "../../items/by-slug.ts";
import { settleHead } from "../../items/settle.ts";
import { unrecordedSite } from "../../items/unrecorded.ts";
import type { PageLedger, Recordings } from "../../model/ledger.ts";
import { Refusal } from "../../model/refusal.ts";
import { readLedger, type WholeLedgers } from "../ledger-files.ts";
import { refuseLostName } from "../lost-names.ts";
import { refuseReplayOf } from "../refuse-replay.ts";
import { Damaged } from "./carried-ledgers.ts";
import { COMPILED, compile, keptPieces, type NewTexts, openTexts } from "./compiled-content.ts";
import type { KeptPage } from "./kept-lines.ts";
import { findKept, isMuchKept, type Kept, keep } from "./kept-site.ts";
import { type BuildOptions, findScene, type Scene } from "./scene.ts";
import { openSecondHand, type SecondHand } from "./second-hand.ts";
import { type SettledParts, settleParts } from "./settle-parts.ts";
import { type Listings, list } from "./survey.ts";

export interface BuildResult {
  /** How many. */
  readonly items: number;
  /** One line for every page that is not recorded as it is. */
  readonly unrecorded: readonly string[];
}

/** `isMuch`: whether two cores are to work at it. Throws Refusals, and leaves the compiled content as it is then. */
export function build(root: string, options: BuildOptions, isMuch = isMuchKept(root)): BuildResult {
  const hand = openSecondHand(isMuch);
  const tools = { root, hand, listings: list(root, hand), texts: openTexts(root) };
  const kept = findKept(root, COMPILED, options.now);
  try {
    return buildOn(kept, tools, options);
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    return buildOn(undefined, tools, options);
  } finally {
    try {
      hand.close();
    } finally {
      tools.texts.close();
      kept?.content.close();
    }
  }
}

interface Tools {
  readonly root: string;
  readonly hand: SecondHand;
  readonly listings: () => Listings;
  readonly texts: NewTexts;
}

function buildOn(kept: Kept | undefined, { root, hand, listings, texts }: Tools, options: BuildOptions): BuildResult {
  const scene = findScene(root, kept, listings, options);
  const settled = settleParts(scene, texts);
  const { old, anew, lives } = bring(kept, settled);
  const { items, finish } = compile(root, hand, old, anew, kept);
  const { before, after } = filesOf(scene, settled);
  const { head, ledger } = settleHead(before, { lives, pages: after }, scene.site, scene.now);
  const pages = keepPages(scene, settled, ledger.pages);
  const unrecorded = unrecordedOf(scene, pages, ledger);
  refuse(scene, settled, pages, unrecorded);
  const { pages: _, ...whole } = ledger;
  const carried = scene.carried === undefined ? {} : { carried: whole };
  keep(root, { ...scene.digests, ...carried, now: scene.now, pages, lives, items }, finish(head));
  return { items: items.length, unrecorded };
}

/** What stays of the last build, and what is new. */
function bring(kept: Kept | undefined, { parts, touched }: SettledParts) {
  const last = kept?.lives ?? [];
  const reached = new Set(last.flatMap(({ id }) => (touched.has(id) ? id : [])));
  const stays = ({ id }: { readonly id: string }): boolean => !reached.has(id);
  return {
    old: kept === undefined ? [] : keptPieces(kept).filter(({ item }) => stays(item)),
    anew: parts.flatMap(({ pieces }) => pieces),
    lives: [...last.filter(stays), ...parts.flatMap((part) => part.lives)].toSorted(byAppearance),
  };
}

/** The ledger before and after, as far as it tells who recorded when. */
function filesOf({ found, before, now }: Scene, { parts, touched }: SettledParts) {
  const last = new Map<string, Recordings>();
  const next = new Map<string, Recordings>();
  const stay = found.filter(({ slug, kept }) => kept !== undefined && !touched.pages.has(slug));
  for (const { slug, kept } of stay) {
    const filed = kept?.carried?.filed ?? kept?.filed ?? {};
    if (Object.keys(filed).length === 0) continue;
    last.set(slug, filed);
    next.set(slug, filed);
  }
  // What nobody recorded is recorded now. One page tells as much as ten thousand.
  const anew = stay.find(({ kept }) => kept?.ledger === undefined && kept?.carried === undefined);
  if (anew !== undefined) next.set(anew.slug, { recordings: [now] });
  for (const page of parts.flatMap(({ pages }) => pages)) {
    if (page.before !== undefined) last.set(page.kept.slug, page.before);
    next.set(page.kept.slug, page.after);
  }
  return { before: { ...before, pages: bySlug(last) }, after: bySlug(next) };
}

function keepPages(
  { found, carried }: Scene,
  { parts, touched, files }: SettledParts,
  filed: Readonly<Record<string, Recordings>>,
): readonly KeptPage[] {
  const anew = new Map(parts.flatMap(({ pages }) => pages.map((page) => [page.kept.slug, page])));
  const pages = found.flatMap((each) => {
    const page = anew.get(each.slug);
    const kept = touched.pages.has(each.slug) ? page?.kept : each.kept;
    if (kept === undefined) return [];
    const line = carried && page?.ledger && carried.add({ ...page.ledger, ...filed[each.slug] });
    const its = files.filesOf(each);
    // Of nearly all pages nothing has changed.
    const { page: file, ledger } = each.kept ?? {};
    if (kept === each.kept && line === undefined && its.page === file && its.ledger === ledger) return [each.kept];
    return [{ ...kept, ...its, ...(line === undefined ? {} : { carried: line }) }];
  });
  carried?.save();
  return pages;
}

function unrecordedOf({ recorded }: Scene, pages: readonly KeptPage[], after: WholeLedgers): readonly string[] {
  const filed = bySlug(pages.map((page) => [page.slug, page.filed]));
  const lines = pages.flatMap(({ unrecorded }) => unrecorded ?? []);
  return [...unrecordedSite({ ...recorded, pages: filed }, after.site), ...lines.toSorted()];
}

function refuse(scene: Scene, settled: SettledParts, pages: readonly KeptPage[], unrecorded: readonly string[]): void {
  const { root, site, isFrozen } = scene;
  if (isFrozen) refuseUnrecorded(root, settled, unrecorded);
  refuseLostName(
    root,
    site,
    pages.flatMap(({ lists = [] }) => lists),
  );
}

/** All that is not recorded was settled again. */
function refuseUnrecorded(root: string, { parts }: SettledParts, lines: readonly string[]): void {
  const recorded = readLedger(root);
  const open = parts.flatMap(({ pages }) =>
    pages.flatMap(({ ledger }): readonly PageLedger[] => (ledger ? [ledger] : [])),
  );
  const pages = [...Object.entries(recorded.pages), ...open.map((ledger) => [ledger.page, ledger] as const)];
  refuseReplayOf(root, recorded, { ...recorded, pages: bySlug(pages) });
  if (lines.length === 0) return;
  throw new Refusal(
    "unrecorded",
    `the ledger does not hold the content as it is:${lines.map((line) => `\n  ${line}`).join("")}`,
    "Run `npx --no-install dateline record`, and commit content/ledger and content/published.",
  );
}

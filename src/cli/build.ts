// content/ → build/content.txt, the one file that the Worker bundles. Never writes under content/. What a build came to is kept,
// and the next one settles only what can come out otherwise; its bytes are those of a build that settles everything.
import { byAppearance } from "../items/appearances.ts";
import { settleHead } from "../items/settle.ts";
import { unrecordedSite } from "../items/unrecorded.ts";
import type { PageLedger, Recordings } from "../model/ledger.ts";
import { Refusal } from "../model/refusal.ts";
import { type BuildOptions, findScene, type Scene } from "./build-scene.ts";
import { Damaged } from "./carried-ledgers.ts";
import { COMPILED, compile, keptPieces, type NewTexts, openTexts } from "./compiled-content.ts";
import { findKept, type Kept, type KeptPage, keep } from "./kept-site.ts";
import { readLedger, type WholeLedgers } from "./ledger-files.ts";
import { refuseLostName } from "./lost-names.ts";
import { refuseReplayOf } from "./refuse-replay.ts";
import { type SettledParts, settleParts } from "./settle-parts.ts";

export interface BuildResult {
  /** How many. */
  readonly items: number;
  /** One line for every page that is not recorded as it is. */
  readonly unrecorded: readonly string[];
}

export function build(root: string, options: BuildOptions): BuildResult {
  const texts = openTexts(root);
  try {
    return buildOn(findKept(root, COMPILED, options.now), texts, root, options);
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    return buildOn(undefined, texts, root, options);
  } finally {
    texts.close();
  }
}

function buildOn(kept: Kept | undefined, texts: NewTexts, root: string, options: BuildOptions): BuildResult {
  const scene = findScene(root, kept, options);
  const { site, now, digests } = scene;
  const settled = settleParts(scene, texts);
  const { parts, touched } = settled;
  const stays = ({ id }: { readonly id: string }): boolean => !touched.has(id);
  const lives = [...(kept?.lives ?? []).filter(stays), ...parts.flatMap((part) => part.lives)].toSorted(byAppearance);
  const { before, after } = filesOf(scene, settled);
  const { head, ledger } = settleHead(before, { lives, pages: after }, site, now);
  const pages = keepPages(scene, settled, ledger.pages);
  const unrecorded = unrecordedOf(scene, pages, ledger);
  if (scene.isFrozen) refuseUnrecorded(root, settled, unrecorded);
  refuseLostName(
    root,
    site,
    pages.flatMap(({ lists = [] }) => lists),
  );
  const old = kept === undefined ? [] : keptPieces(kept).filter(stays);
  const anew = parts.flatMap(({ pieces }) => pieces);
  const compiled = compile(root, head, old, anew, kept);
  const { pages: _, ...carried } = ledger;
  keep(root, { ...digests, ...(scene.carried === undefined ? {} : { carried }), now, pages, lives, ...compiled });
  return { items: compiled.items.length, unrecorded };
}

/** The ledger before and after, as far as it tells who recorded when. */
function filesOf({ found, before }: Scene, { parts, touched }: SettledParts) {
  const last = new Map<string, Recordings>();
  const next = new Map<string, Recordings>();
  for (const { slug, kept } of found) {
    if (kept === undefined || touched.pages.has(slug)) continue;
    const filed = kept.carried?.filed ?? kept.filed;
    last.set(slug, filed);
    next.set(slug, filed);
  }
  for (const page of parts.flatMap(({ pages }) => pages)) {
    if (page.before !== undefined) last.set(page.kept.slug, page.before);
    next.set(page.kept.slug, page.after);
  }
  return { before: { ...before, pages: Object.fromEntries(last) }, after: Object.fromEntries(next) };
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
    return [{ ...kept, ...files.filesOf(each), ...(line === undefined ? {} : { carried: line }) }];
  });
  carried?.save();
  return pages;
}

function unrecordedOf({ recorded }: Scene, pages: readonly KeptPage[], after: WholeLedgers): readonly string[] {
  const filed = Object.fromEntries(pages.map((page) => [page.slug, page.filed]));
  const lines = pages.flatMap(({ unrecorded }) => unrecorded ?? []);
  return [...unrecordedSite({ ...recorded, pages: filed }, after.site), ...lines.toSorted()];
}

/** All that is not recorded was settled again. */
function refuseUnrecorded(root: string, { parts }: SettledParts, lines: readonly string[]): void {
  const recorded = readLedger(root);
  const open = parts.flatMap(({ pages }) =>
    pages.flatMap(({ ledger }): readonly PageLedger[] => (ledger ? [ledger] : [])),
  );
  const pages = Object.fromEntries(open.map((ledger) => [ledger.page, ledger]));
  refuseReplayOf(root, recorded, { ...recorded, pages: { ...recorded.pages, ...pages } });
  if (lines.length === 0) return;
  throw new Refusal(
    "unrecorded",
    `the ledger does not hold the content as it is:${lines.map((line) => `\n  ${line}`).join("")}`,
    "Run `npx --no-install dateline record`, and commit content/ledger and content/published.",
  );
}

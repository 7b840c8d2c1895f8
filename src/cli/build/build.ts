// content/ → build/content.txt, the one file that the Worker bundles. Never writes under content/. What a build came to is kept,
// and the next one settles only what can come out otherwise; its bytes are those of a build that settles everything.
import { isDeepStrictEqual } from "node:util";
import { byAppearance, type Life } from "../../items/appearances.ts";
import { merge } from "../../items/order.ts";
import { settleHead } from "../../items/settle.ts";
import { unrecordedSite } from "../../items/unrecorded.ts";
import type { Recordings } from "../../model/ledger.ts";
import type { WholeLedgers } from "../ledger-files.ts";
import { type Ahead, beginAhead } from "./ahead.ts";
import { Damaged } from "./carried-ledgers.ts";
import type { Written } from "./compiled-content.ts";
import type { KeptSite } from "./kept-lines.ts";
import type { KeptPage } from "./kept-pages.ts";
import { findKept, keep } from "./kept-site.ts";
import { endOf, type NewTexts, openTexts } from "./new-texts.ts";
import { refuseBuild } from "./refuse-build.ts";
import { type BuildOptions, findScene, type Scene } from "./scene.ts";
import { type SettledParts, settleParts } from "./settle-parts.ts";

export interface BuildResult {
  /** How many. */
  readonly items: number;
  /** One line for every page that is not recorded as it is. */
  readonly unrecorded: readonly string[];
}

/** Throws Refusals, and leaves the compiled content as it is then. `ahead` is of a build of this moment. */
export function build(root: string, options: BuildOptions, ahead = beginAhead(root, options.now)): BuildResult {
  const texts = openTexts(root, options.now);
  const tools = { root, ...ahead, texts };
  try {
    return buildOn(findKept(root, options.now), tools, options);
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    return buildOn(undefined, tools, options);
  } finally {
    ahead.hand.close();
    texts.close();
  }
}

interface Tools extends Omit<Ahead, "now"> {
  readonly root: string;
  readonly texts: NewTexts;
}

function buildOn(kept: KeptSite | undefined, tools: Tools, options: BuildOptions): BuildResult {
  const { root, listings, opened } = tools;
  const scene = findScene(root, kept, listings, options);
  try {
    // Somebody else wrote the content since, or the last build did not come to its end.
    if (kept !== undefined && !isDeepStrictEqual(opened(), kept.writing)) throw new Damaged();
    return buildScene(kept, scene, tools);
  } finally {
    scene.carried?.close();
  }
}

function buildScene(kept: KeptSite | undefined, scene: Scene, { root, hand, texts }: Tools): BuildResult {
  const settled = settleParts(scene, texts);
  const { gone, anew, lives } = bring(kept, settled);
  const begun = hand.begin({ isKept: kept !== undefined, gone, anew });
  const { before, after } = filesOf(scene, settled);
  const { head, ledger } = settleHead(before, { lives, pages: after }, scene.site, scene.now);
  const pages = keepPages(scene, settled, ledger.pages);
  const unrecorded = unrecordedOf(scene, pages, ledger);
  refuseBuild(scene, settled, pages, unrecorded);
  const finished = hand.finish(endOf(head));
  const { pages: _, ...whole } = ledger;
  const carried = scene.carried === undefined ? {} : { carried: whole };
  const written = (): Written => {
    begun();
    return finished();
  };
  keep(root, { ...scene.digests, ...carried, now: scene.now, pages, lives }, kept?.chunks, () => {
    const { items: _, ...writing } = written();
    return writing;
  });
  return { items: written().items, unrecorded };
}

/** What goes of the last build, and what is new. */
function bring(kept: KeptSite | undefined, { parts, touched }: SettledParts) {
  const last = kept?.lives ?? [];
  const gone: string[] = [];
  const stay: Life[] = [];
  for (const life of last) {
    if (touched.has(life.id)) gone.push(life.id);
    else stay.push(life);
  }
  return {
    gone,
    anew: parts.flatMap(({ pieces }) => pieces),
    lives: merge(stay, parts.flatMap((part) => part.lives).toSorted(byAppearance), byAppearance),
  };
}

/** The ledger before and after, as far as it tells who recorded when. */
function filesOf({ found, before, now }: Scene, { parts, touched }: SettledParts) {
  const last = new Map<string, Recordings>();
  const next = new Map<string, Recordings>();
  const stay = found.filter(({ slug, kept }) => kept !== undefined && !touched.pages.has(slug));
  for (const { slug, kept } of stay) {
    const filed = kept?.rare?.carried?.filed ?? kept?.filed ?? {};
    if (Object.keys(filed).length === 0) continue;
    last.set(slug, filed);
    next.set(slug, filed);
  }
  // What nobody recorded is recorded now. One page tells as much as ten thousand.
  const anew = stay.find(({ kept }) => kept?.ledger === undefined && kept?.rare?.carried === undefined);
  if (anew !== undefined) next.set(anew.slug, { recordings: [now] });
  for (const page of parts.flatMap(({ pages }) => pages)) {
    if (page.before !== undefined) last.set(page.kept.slug, page.before);
    next.set(page.kept.slug, page.after);
  }
  return { before: { ...before, pages: last }, after: next };
}

function keepPages(
  { found, carried }: Scene,
  { parts, touched, files }: SettledParts,
  filed: ReadonlyMap<string, Recordings>,
): readonly KeptPage[] {
  const anew = new Map(parts.flatMap(({ pages }) => pages.map((page) => [page.kept.slug, page])));
  const pages = found.flatMap((each) => {
    const page = anew.get(each.slug);
    const kept = touched.pages.has(each.slug) ? page?.kept : each.kept;
    if (kept === undefined) return [];
    const line = carried && page?.ledger && carried.add({ ...page.ledger, ...filed.get(each.slug) });
    const its = files.filesOf(each);
    // Of nearly all pages nothing has changed.
    const { page: file, ledger } = each.kept ?? {};
    if (kept === each.kept && line === undefined && its.page === file && its.ledger === ledger) return [each.kept];
    return [{ ...kept, ...its, ...(line === undefined ? {} : { rare: { ...kept.rare, carried: line } }) }];
  });
  carried?.save();
  return pages;
}

function unrecordedOf({ recorded }: Scene, pages: readonly KeptPage[], after: WholeLedgers): readonly string[] {
  const filed = new Map<string, Recordings>();
  for (const page of pages) filed.set(page.slug, page.filed);
  const lines = pages.flatMap(({ unrecorded }) => unrecorded ?? []);
  return [...unrecordedSite({ ...recorded, pages: filed }, after.site), ...lines.toSorted()];
}

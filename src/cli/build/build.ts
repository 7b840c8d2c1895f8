// content/ → build/content.txt, the one file that the Worker bundles. Never writes under content/. What a build came to is kept,
// and the next one settles only what can come out otherwise; its bytes are those of a build that settles everything.
import { isDeepStrictEqual } from "node:util";
import { byAppearance } from "../../items/appearances.ts";
import { endingsOf } from "../../items/endings.ts";
import { settleSite } from "../../items/settle.ts";
import { unrecordedSite } from "../../items/unrecorded.ts";
import type { Ledger, Recordings } from "../../model/ledger.ts";
import type { ContentSize } from "../content-size.ts";
import { rememberDigests } from "../digest-source.ts";
import { isKept } from "../kept/chunks.ts";
import type { KeptPage } from "../kept/page.ts";
import { findKept, keep } from "../kept/site.ts";
import type { KeptSite } from "../kept/site-lines.ts";
import { changeSorted } from "../kept/sorted-list.ts";
import { type Ahead, beginAhead } from "./ahead.ts";
import { archiveLives } from "./archive-lives.ts";
import { Damaged } from "./carried-ledgers.ts";
import type { Written } from "./compiled-content.ts";
import { countFilings, filingsOf } from "./filings.ts";
import { endOf, TextsFiles } from "./new-texts.ts";
import { refuseBuild } from "./refuse-build.ts";
import { type BuildOptions, findScene, type Scene } from "./scene.ts";
import { type SettledParts, settleParts } from "./settle-parts.ts";

export interface BuildResult {
  /** How many. */
  readonly items: number;
  readonly size: ContentSize;
  /** One line for every page that is not recorded as it is. */
  readonly unrecorded: readonly string[];
}

/** Throws Refusals, and leaves the compiled content as it is then. `ahead` is of a build of this moment. */
export function build(root: string, options: BuildOptions, ahead = beginAhead(root, options.now)): BuildResult {
  const texts = new TextsFiles(root);
  const tools = { root, ...ahead, texts };
  try {
    rememberDigests(ahead.digests());
    return buildOn(findKept(root, options.now), tools, options);
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    return buildOn(undefined, tools, options);
  } finally {
    ahead.hand.close();
    texts.close();
  }
}

interface Tools extends Pick<Ahead, "hand" | "listings" | "opened"> {
  readonly root: string;
  readonly texts: TextsFiles;
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
  const { parts, touched, still } = settled;
  const gone = kept === undefined ? undefined : touched.numbers;
  const begun = hand.begin({ gone, anew: parts.flatMap(({ pieces }) => pieces) });
  // What follows can take as long as the other core does.
  const anew = parts.flatMap((part) => part.lives);
  const lives = changeSorted(kept?.lives ?? [], { gone, anew, order: byAppearance });
  const archived = archiveLives(kept, lives, scene);
  const { lastRemoval, ...endings } = endingsOf(lives.flatMap((some) => (isKept(some) ? some.some.ended() : some)));
  const { before, after } = filingsOf(scene, settled);
  const { head, ledger } = settleSite(before, { pages: after, lastRemoval }, scene.site, scene.now);
  const others = keepPages(scene, settled, ledger.pages);
  const unrecorded = unrecordedOf(scene, settled, others, ledger);
  refuseBuild(scene, settled, others, unrecorded);
  const finished = hand.finish(endOf(head, archived.appearances, { ...endings, archivePages: archived.pages }));
  const measured = hand.measure();
  const whole = { site: ledger.site, ...(archived.ledger === undefined ? {} : { archive: archived.ledger }) };
  const carried = scene.carried === undefined ? {} : { carried: whole };
  const { inOrder } = archived;
  const written = (): Written => {
    begun();
    return finished();
  };
  const site = { ...scene.digests, ...carried, ...(inOrder && { inOrder }), now: scene.now };
  keep(root, { ...site, pages: { still, others }, lives }, () => {
    const { items: _, ...writing } = written();
    return writing;
  });
  return { items: written().items, size: measured(), unrecorded };
}

function keepPages(
  { carried }: Scene,
  { found, parts, touched, files }: SettledParts,
  filed: ReadonlyMap<string, Recordings>,
): readonly KeptPage[] {
  const anew = new Map(parts.flatMap(({ pages }) => pages.map((page) => [page.kept.slug, page])));
  const pages = found.flatMap((each) => {
    const page = anew.get(each.slug);
    const kept = touched.pages.has(each.slug) ? page?.kept : each.kept;
    if (kept === undefined) return [];
    const line = carried && page?.ledger && carried.add({ ...page.ledger, ...filed.get(each.slug) });
    return [
      { ...kept, ...files.filesOf(each), ...(line === undefined ? {} : { rare: { ...kept.rare, carried: line } }) },
    ];
  });
  carried?.save();
  return pages;
}

function unrecordedOf(
  { recorded }: Scene,
  { still }: SettledParts,
  others: readonly KeptPage[],
  after: Pick<Ledger, "site">,
): readonly string[] {
  const before = { ...recorded, pages: new Map(), others: countFilings(still, others, ({ filed }) => filed) };
  const lines = [
    ...still.flatMap(({ some }) => some.unrecorded().filter((line) => line !== "")),
    ...others.flatMap(({ unrecorded }) => unrecorded ?? []),
  ];
  return [...unrecordedSite(before, after.site), ...lines.toSorted()];
}

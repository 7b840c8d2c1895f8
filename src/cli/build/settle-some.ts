// Pages that nothing ties to others, read and settled: what becomes of their items, and what is kept of them.
import type { Life } from "../../items/appearances.ts";
import { filedOf } from "../../items/recordings.ts";
import { settlePart } from "../../items/settle.ts";
import { isTouched, NO_TIES, type Ties, type Touched } from "../../items/ties.ts";
import { isTimeless } from "../../items/timeless.ts";
import { isSame, unrecordedPage } from "../../items/unrecorded.ts";
import type { PageLedger, Recordings } from "../../model/ledger.ts";
import type { KeptPage, Rare } from "../kept/page.ts";
import type { Piece } from "../kept/pieces.ts";
import { listsOn } from "../lost-names.ts";
import { collect } from "../refusals.ts";
import type { NewTexts } from "./new-texts.ts";
import type { Scene } from "./scene.ts";
import type { SiteFiles } from "./site-files.ts";
import type { Found } from "./survey.ts";

export interface Part {
  readonly pieces: readonly Piece[];
  readonly lives: readonly Life[];
  readonly pages: readonly SettledPage[];
}

export interface SettledPage {
  readonly kept: Omit<KeptPage, "page" | "ledger">;
  /** Who recorded what this settling started from, and what it came to. */
  readonly before: Recordings | undefined;
  readonly after: Recordings;
  /** What becomes of its ledger: of a page that is not recorded as it is, for a preview or a frozen build. */
  readonly ledger?: PageLedger;
}

/** Of pages that were read. */
export type TiesOf = ReadonlyMap<string, Ties>;

export interface Work {
  readonly scene: Pick<Scene, "root" | "site" | "before" | "now" | "carried" | "isFrozen">;
  readonly files: SiteFiles;
  /** Where the items go. */
  readonly texts: NewTexts;
  readonly touched: Pick<Touched, "pages" | "numbers">;
  readonly ties: TiesOf;
}

/** Throws Refusals for what cannot be read or settled. */
export function settleSome(found: readonly Found[], work: Work): Part {
  const { scene, files, texts, touched } = work;
  const { site, before, now } = scene;
  collect(found.map((each) => () => files.read(each)));
  const pages = found.flatMap(({ slug }) => files.page(slug) ?? []);
  const settled = settlePart({ pages, site, ledger: { ...before, ...files.ledger(found) }, now });
  const edited = new Set(
    settled.items.filter((item) => item.changed === now && item.recorded !== now).map(({ id }) => id),
  );
  const kept = found.flatMap((each) => {
    const after = settled.pages.get(each.slug);
    return after === undefined || !touched.pages.has(each.slug) ? [] : [keepPage(each, after, edited, work)];
  });
  for (const { slug } of found) files.forget(slug);
  return {
    pieces: texts.add(settled.items.filter(({ id }) => isTouched(touched.numbers, id))),
    lives: settled.lives.filter(({ id }) => isTouched(touched.numbers, id)),
    pages: kept,
  };
}

function keepPage(
  { slug, kept }: Found,
  after: PageLedger,
  edited: ReadonlySet<string>,
  { scene, files, ties }: Work,
): SettledPage {
  const before = files.before(slug);
  const recorded = files.recorded(slug);
  const unrecorded = unrecordedPage(recorded, after);
  const isCarried = scene.carried !== undefined && unrecorded !== undefined;
  // The next build starts from another ledger then, and may find other ids.
  const isNew = isCarried && (before === undefined || !isSame(before, after));
  const { renamed } = scene.site;
  const carried = isCarried && !isNew ? kept?.rare?.carried : undefined;
  const isRenamed = Object.keys({ ...renamed.topics, ...renamed.authors }).length > 0;
  const rare: Rare = {
    ...(carried === undefined ? {} : { carried }),
    ...(isRenamed ? { lists: listsOn(after) } : {}),
  };
  return {
    kept: {
      slug,
      ties: ties.get(slug) ?? kept?.ties ?? NO_TIES,
      filed: recorded === undefined ? {} : filedOf(recorded),
      unrecorded,
      rare: Object.keys(rare).length === 0 ? undefined : rare,
      isOpen: isNew || !isTimeless(files.page(slug)?.reading, before, after, scene.now, edited),
    },
    before: before && filedOf(before),
    after: filedOf(after),
    ...(isNew || (scene.isFrozen && unrecorded !== undefined) ? { ledger: after } : {}),
  };
}

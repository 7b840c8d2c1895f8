// What of a site can come out otherwise than at the last build, read and settled, some hundred pages at a time.
import type { Life } from "../../items/appearances.ts";
import { filedOf } from "../../items/recordings.ts";
import { settlePart } from "../../items/settle.ts";
import {
  findTouched,
  isTouched,
  joinTies,
  NO_TIES,
  splitApart,
  type Ties,
  type Touched,
  tiesOf,
} from "../../items/ties.ts";
import { isTimeless } from "../../items/timeless.ts";
import { isSame, unrecordedPage } from "../../items/unrecorded.ts";
import type { PageLedger, Recordings } from "../../model/ledger.ts";
import type { KeptPage, Rare } from "../kept/pages.ts";
import type { Piece } from "../kept/pieces.ts";
import { listsOn } from "../lost-names.ts";
import { collect } from "../refusals.ts";
import { keepHeapSmall } from "../small-heap.ts";
import type { NewTexts } from "./new-texts.ts";
import type { Scene } from "./scene.ts";
import { SiteFiles } from "./site-files.ts";
import { type Found, open, type Survey } from "./survey.ts";

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

/** Pages. With fewer at a time more time goes into beginning again; with more of them more memory is held. */
const AT_ONCE = 500;

/** What is still in it nothing reached. */
export interface SettledParts extends Survey {
  readonly parts: readonly Part[];
  readonly touched: Touched;
  /** What was read, and where it is kept. */
  readonly files: SiteFiles;
}

/** Throws Refusals for all that cannot be read. */
export function settleParts(scene: Scene, texts: NewTexts): SettledParts {
  const files = new SiteFiles(scene);
  const settled = settleTouched(scene, files, texts);
  // Where its reading is kept is noted with each page.
  return { ...settled, ...open(settled, () => files.haveMoved), files };
}

function settleTouched(scene: Scene, files: SiteFiles, texts: NewTexts) {
  try {
    const ties = readChanged(scene, files);
    const { found, still, touched, around } = reachFrom(scene, ties);
    files.know(found);
    const settleSome = (slugs: ReadonlySet<string>): Part => {
      const its = found.filter(({ slug }) => slugs.has(slug));
      return settleFound(its, { scene, files, texts, touched, ties });
    };
    return { found, still, touched, parts: Array.from(splitApart(around, AT_ONCE), settleSome) };
  } finally {
    files.close();
  }
}

/** Looks page by page at what is reached, until nothing more is. */
function reachFrom({ changed, ...survey }: Scene, ties: TiesOf) {
  for (let { found, still }: Survey = survey; ; ) {
    const tied = found.map(({ slug, kept }) => ({ slug, ties: joinTies(kept?.ties, ties.get(slug)) }));
    const elsewhere = still.flatMap(({ some }) => [...some.same().values()].flat());
    const touched = findTouched(tied, changed, still.length === 0 ? undefined : elsewhere);
    const next = open({ found, still }, (some) => some.items().some(touched.reaches));
    if (next.still.length === still.length)
      return { found, still, touched, around: tied.filter(({ slug }) => touched.around.has(slug)) };
    ({ found, still } = next);
  }
}

type TiesOf = ReadonlyMap<string, Ties>;

/** What of a large site was read is read again with its part: all of it would not fit into memory beside what is made of it. */
function readChanged({ found, changed }: Scene, files: SiteFiles): TiesOf {
  const ties = new Map<string, Ties>();
  const its = found.filter(({ slug }) => changed.has(slug));
  if (its.length > AT_ONCE) keepHeapSmall();
  files.readAhead(its);
  collect(
    its.map((each) => () => {
      const { slug } = each;
      files.read(each);
      ties.set(slug, tiesOf(slug, files.page(slug)?.reading, files.before(slug)));
      if (its.length > AT_ONCE) files.forget(slug);
    }),
  );
  return ties;
}

interface Work {
  readonly scene: Scene;
  readonly files: SiteFiles;
  /** Where the items go. */
  readonly texts: NewTexts;
  readonly touched: Touched;
  readonly ties: TiesOf;
}

function settleFound(found: readonly Found[], work: Work): Part {
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

// What of a site can come out otherwise than at the last build, read and settled, some hundred pages at a time.
import {
  findTouched,
  groupItems,
  joinTies,
  splitApart,
  type TiedPage,
  type Ties,
  type Touched,
  tiesOf,
} from "../../items/ties.ts";
import { collect } from "../refusals.ts";
import { keepHeapSmall } from "../small-heap.ts";
import { NewTexts, type TextsFiles } from "./new-texts.ts";
import { AT_ONCE } from "./part-size.ts";
import type { Scene } from "./scene.ts";
import { settleAhead } from "./settle-ahead.ts";
import { type Part, settleSome, type TiesOf, type Work } from "./settle-some.ts";
import { SiteFiles } from "./site-files.ts";
import { type Found, open, type Survey } from "./survey.ts";

/** What is still in it nothing reached. */
export interface SettledParts extends Survey {
  readonly parts: readonly Part[];
  readonly touched: Touched;
  /** What was read, and where it is kept. */
  readonly files: SiteFiles;
}

/** Throws Refusals for all that cannot be read. */
export function settleParts(scene: Scene, texts: TextsFiles): SettledParts {
  const files = new SiteFiles(scene);
  const settled = settleTouched(scene, files, texts);
  // Where its reading is kept is noted with each page.
  return { ...settled, ...open(settled, () => files.haveMoved), files };
}

function settleTouched(scene: Scene, files: SiteFiles, texts: TextsFiles) {
  try {
    const ties = readChanged(scene, files);
    const { found, still, touched, around } = reachFrom(scene, ties);
    files.know(found);
    const parts = Array.from(splitApart(around, AT_ONCE), (slugs) => found.filter(({ slug }) => slugs.has(slug)));
    return { found, still, touched, parts: settleAll(parts, { scene, files, touched, ties }, texts) };
  } finally {
    files.close();
  }
}

function settleAll(
  parts: readonly (readonly Found[])[],
  context: Omit<Work, "texts">,
  texts: TextsFiles,
): readonly Part[] {
  const work = { ...context, texts: new NewTexts(texts.another(), context.scene.now) };
  const ahead = settleAhead(parts, context, texts);
  try {
    return parts.map((found, index) => ahead.take(index) ?? settleSome(found, work));
  } finally {
    ahead.close();
  }
}

/** Looks page by page at what is reached, until nothing more is. */
function reachFrom({ changed, ...survey }: Scene, ties: TiesOf) {
  const tie = ({ slug, kept }: Found): TiedPage => ({ slug, ties: joinTies(kept?.ties, ties.get(slug)) });
  const elsewhere = survey.still.flatMap(({ some }) => [...some.same().values()]);
  // Whichever of the pages are looked at, it is these.
  const groups =
    survey.still.length === 0
      ? undefined
      : groupItems([...survey.found.map((each) => tie(each).ties.same), ...elsewhere]);
  for (let { found, still }: Survey = survey; ; ) {
    const tied = found.map(tie);
    const touched = findTouched(tied, changed, groups);
    const next = open({ found, still }, (some) => some.items().some(touched.reaches));
    if (next.still.length === still.length)
      return { found, still, touched, around: tied.filter(({ slug }) => touched.around.has(slug)) };
    ({ found, still } = next);
  }
}

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

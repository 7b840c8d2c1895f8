// Appearances by page → what is stated of each item, by id, in the order in which ids first appear; and what is known of
// an item by some of its appearances.
import type { Instant } from "../model/dates.ts";
import type { Ledger } from "../model/ledger.ts";
import type { Site } from "../model/site.ts";
import type { Recorded } from "./merge-records.ts";
import type { Appearance, ReadPage } from "./read-pages.ts";
import { type Capture, captureMoment, settleCapture } from "./settle-capture.ts";
import type { Gathered } from "./settle-item.ts";
import { isUndated } from "./settle-published.ts";
import { type Statement, statementsOf } from "./statement.ts";

export interface Stated {
  readonly appearance: Appearance;
  readonly statements: readonly Statement[];
  readonly capture: Capture;
  /** How many undated entries of the page stand above it, and itself; 0 for the article. */
  readonly undated: number;
}

export function stateItems(
  appearances: readonly Appearance[],
  ledger: Ledger,
  site: Site,
  now: Instant,
): ReadonlyMap<string, readonly Stated[]> {
  const byPage = Map.groupBy(appearances, ({ page }) => page);
  const stated = [...byPage].flatMap(([page, its]) => statePage(page, its, firstSeen(page, ledger, now), site));
  return Map.groupBy(stated, ({ appearance }) => appearance.id);
}

/** `before` is what is recorded of the item as these appearances show it. */
export const gather = (
  its: readonly Stated[],
  before: Recorded | undefined,
  ledger: Ledger,
  now: Instant,
): Gathered => ({
  appearances: newestFirst(its, ledger, now),
  statements: its.flatMap(({ statements }) => statements),
  capture: earliest(its.map(({ capture, undated }) => captureMoment(capture, undated))),
  before,
});

/** When this very file was first recorded: the clock that its dates are measured against (rule 2). */
export function firstSeen(page: ReadPage, ledger: Ledger, now: Instant): Instant {
  const file = ledger.pages.get(page.reading.slug)?.file;
  return file !== undefined && file.digest === page.fileDigest ? file.recorded : now;
}

function statePage(page: ReadPage, appearances: readonly Appearance[], seen: Instant, site: Site): readonly Stated[] {
  const stated = appearances.map((appearance) => ({ appearance, statements: statementsOf(appearance, seen, site) }));
  const capture = settleCapture(
    page.reading,
    stated.flatMap(({ statements }) => statements),
    seen,
    site,
  );
  let undated = 0;
  return stated.map((each) => {
    if (each.appearance.entry !== undefined && isUndated(each.statements)) undated += 1;
    return { ...each, capture, undated: each.appearance.entry === undefined ? 0 : undated };
  });
}

/** The newest capture's text is shown: by its stated time of capture, else by when its file was first recorded. */
function newestFirst(stated: readonly Stated[], ledger: Ledger, now: Instant): Gathered["appearances"] {
  const [first, ...others] = stated
    .toSorted((a, b) => (age(a, ledger, now) > age(b, ledger, now) ? -1 : 1))
    .map(({ appearance }) => appearance);
  if (first === undefined) throw new Error("an item without an appearance");
  return [first, ...others];
}

function age({ appearance, capture }: Stated, ledger: Ledger, now: Instant): string {
  const { page } = appearance;
  const captured = capture.from === "stated" ? capture.at : firstSeen(page, ledger, now);
  return `${captured} ${page.reading.slug}`;
}

const earliest = ([first, ...others]: readonly ReturnType<typeof captureMoment>[]) => {
  if (first === undefined) throw new Error("an item without an appearance");
  return others.reduce((least, each) => (each.at < least.at ? each : least), first);
};

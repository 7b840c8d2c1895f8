// Who recorded the pages of a site when. Of those that stay as they are it is enough to count how many say the same.
import type { Recordings } from "../../model/ledger.ts";
import type { KeptPage } from "../kept/page.ts";
import type { SomePages } from "../kept/pages.ts";
import type { Scene } from "./scene.ts";
import type { SettledParts } from "./settle-parts.ts";

/** The ledger before and after. */
export function filingsOf({ before, now }: Scene, { found, still, parts, touched }: SettledParts) {
  const stay = found.flatMap(({ slug, kept }) => (kept === undefined || touched.pages.has(slug) ? [] : kept));
  const others = countFilings(still, stay, ({ filed, rare }) => rare?.carried?.filed ?? filed);
  const last = new Map<string, Recordings>();
  const next = new Map<string, Recordings>();
  // What nobody recorded is recorded now. One page tells as much as ten thousand.
  const anew = findNew(still, stay);
  if (anew !== undefined) next.set(anew, { recordings: [now] });
  for (const page of parts.flatMap(({ pages }) => pages)) {
    if (page.before !== undefined) last.set(page.kept.slug, page.before);
    next.set(page.kept.slug, page.after);
  }
  return { before: { ...before, pages: last, others }, after: next };
}

type Filed = Pick<KeptPage, "filed" | "rare">;

export function countFilings(
  still: readonly SomePages[],
  pages: readonly Filed[],
  filingOf: (page: Filed) => Recordings,
): ReadonlyMap<Recordings, number> {
  const counts = new Map<Recordings, number>();
  const add = (filed: Recordings): void => void counts.set(filed, (counts.get(filed) ?? 0) + 1);
  for (const { some } of still) {
    const rare = some.rare();
    for (const [row, filed] of some.filed().entries()) add(filingOf({ filed, rare: rare.get(row) }));
  }
  for (const page of pages) add(filingOf(page));
  return counts;
}

/** The slug of a page that is recorded nowhere. */
function findNew(still: readonly SomePages[], stay: readonly KeptPage[]): string | undefined {
  for (const { some } of still) {
    const row = some.ledger.names.findIndex((name, at) => name === "" && some.rare().get(at)?.carried === undefined);
    if (row !== -1) return some.slugs()[row];
  }
  return stay.find(({ ledger, rare }) => ledger === undefined && rare?.carried === undefined)?.slug;
}

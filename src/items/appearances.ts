// What the ledger says of the whole site: the order in which items appeared, and which of them are gone.
import type { Instant } from "../model/dates.ts";
import type { Appearance, Removal } from "../model/item.ts";
import type { Ledger, LedgerRecord } from "../model/ledger.ts";
import { isAbsent } from "./absence.ts";

interface Life {
  readonly id: string;
  readonly kind: LedgerRecord["kind"];
  readonly order: number;
  readonly appeared: Instant;
  /** Since when no page shows it. */
  readonly gone: Instant | undefined;
}

export interface Lives {
  readonly appearances: readonly Appearance[];
  readonly removals: readonly Removal[];
}

/** An item that went before it appeared leaves no trace. */
export function livesOf(ledger: Ledger): Lives {
  const records = Object.values(ledger.pages).flatMap((page) => Object.entries(page.items));
  const lives = [...Map.groupBy(records, ([id]) => id)]
    .map(([id, its]) =>
      lifeOf(
        id,
        its.map(([, record]) => record),
      ),
    )
    .filter(({ appeared, gone }) => gone === undefined || appeared <= gone);
  return {
    appearances: lives.toSorted(byAppearance).map(({ id, appeared }) => ({ id, at: appeared })),
    removals: lives.flatMap(({ id, kind, gone }) => (gone === undefined ? [] : [{ path: pathOf(id, kind), at: gone }])),
  };
}

export const pathOf = (id: string, kind: LedgerRecord["kind"]): string =>
  `/${kind === "article" ? "articles" : "coverage"}/${id.slice(id.lastIndexOf("/") + 1)}`;

function lifeOf(id: string, records: readonly LedgerRecord[]): Life {
  const [first] = records.toSorted((a, b) => compare(a.recorded, b.recorded));
  if (first === undefined) throw new Error("an item without a record");
  // A repair moves the date of publication, not the moment at which the item could first be seen.
  const published = first.repairs[0]?.from ?? first.published.at;
  return {
    id,
    kind: first.kind,
    order: first.order,
    appeared: published > first.recorded ? published : first.recorded,
    gone: records.every(isAbsent)
      ? records
          .map(({ absences }) => absences.at(-1)?.from ?? "")
          .toSorted()
          .at(-1)
      : undefined,
  };
}

/** Recorded together: articles first, then coverage in page order, then by id. */
const byAppearance = (a: Life, b: Life): number =>
  compare(a.appeared, b.appeared) || a.order - b.order || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

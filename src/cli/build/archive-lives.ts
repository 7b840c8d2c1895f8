// The order in which items appeared, and how many stand on each page of the archive. The items that stand on full pages are mostly the
// first that appeared, in their order: as long as they are, nobody has to look at them.
import { type Life, toAppearance } from "../../items/appearances.ts";
import { fillArchive, sizesOf } from "../../items/archive-pages.ts";
import type { Instant } from "../../model/dates.ts";
import type { ArchiveLedger } from "../../model/ledger.ts";
import { type Chunk, isKept } from "../kept/chunks.ts";
import { type LifeColumns, type LifeList, writeAppearances } from "../kept/lives.ts";
import type { KeptSite } from "../kept/site-lines.ts";
import { countRows } from "../kept/sorted-list.ts";
import type { Scene } from "./scene.ts";

export interface Archived {
  /** `Appearance`s in the order of the archive, in JSON, between commas. */
  readonly appearances: string;
  /** How many stand on each full page. */
  readonly pages: readonly number[];
  /** Only of an archive that was filled anew, as that of a preview is: nobody else asks for it. */
  readonly ledger?: ArchiveLedger;
  /** How many stand on each full page that is recorded; undefined unless these are the first lives, in their order. */
  readonly inOrder: readonly number[] | undefined;
}

/** `lives` are those of `kept`, changed (`changeSorted`). */
export function archiveLives(kept: KeptSite | undefined, lives: LifeList, scene: Scene): Archived {
  const inOrder = inOrderStill(kept, lives, scene);
  return inOrder === undefined ? archiveAnew(lives, scene) : fillBehind(inOrder, lives, scene);
}

/** A preview needs to know what it carries. */
function inOrderStill(
  kept: KeptSite | undefined,
  lives: LifeList,
  { carried, digests }: Scene,
): readonly number[] | undefined {
  if (kept?.inOrder === undefined || carried !== undefined || kept.ledgers !== digests.ledgers) return undefined;
  return isBegunAlike(kept.lives, lives, sum(kept.inOrder)) ? kept.inOrder : undefined;
}

/** Whether the first `count` are the same, in the same order. */
function isBegunAlike(kept: readonly Chunk<LifeColumns>[], lives: LifeList, count: number): boolean {
  let left = count;
  return kept.every(({ some }, index) => {
    const [stretch, size] = [lives[index] ?? [], some.numbers().length];
    const its = Math.min(left, size);
    left -= its;
    if (its === 0 || isKept(stretch)) return true;
    return (
      (left === 0 || stretch.length === size) &&
      some.rows().every(({ id }, row) => row >= its || stretch[row]?.id === id)
    );
  });
}

function fillBehind(inOrder: readonly number[], lives: LifeList, { site, now }: Scene): Archived {
  const more = Math.floor((countPublic(lives, now) - sum(inOrder)) / site.pageSize);
  return {
    appearances: lives
      .map((stretch) => (isKept(stretch) ? stretch.some.appearances() : writeAppearances(stretch)))
      .filter((json) => json !== "")
      .join(","),
    pages: [...inOrder, ...Array<number>(Math.max(0, more)).fill(site.pageSize)],
    inOrder,
  };
}

/** They are in the order of time: what is still to appear comes last. */
function countPublic(lives: LifeList, now: Instant): number {
  const counts = lives.map((stretch) => {
    const last = isKept(stretch) ? stretch.some.last() : stretch.at(-1);
    const isPublic = last === undefined || last.appeared <= now;
    return isPublic ? countRows([stretch]) : rowsOf(stretch).filter(({ appeared }) => appeared <= now).length;
  });
  return sum(counts);
}

function archiveAnew(lives: LifeList, { archive, carried, site, now }: Scene): Archived {
  const appeared = lives.flatMap(rowsOf).map(toAppearance);
  const before = archive();
  const { appearances, ledger } = fillArchive(appeared, before, site.pageSize, now);
  const isInOrder = (before?.pages ?? []).flat().every((id, place) => appeared[place]?.id === id);
  return {
    appearances: JSON.stringify(appearances).slice(1, -1),
    pages: sizesOf(ledger),
    inOrder: isInOrder && carried === undefined ? sizesOf(before) : undefined,
    ...(ledger === undefined ? {} : { ledger }),
  };
}

const rowsOf = (stretch: LifeList[number]): readonly Life[] => (isKept(stretch) ? stretch.some.rows() : stretch);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);

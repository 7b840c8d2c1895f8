// The archive (RFC 5005 section 4): full pages of items in the order of the archive, counted from the oldest. A page that
// is full never changes its membership: what was removed keeps its place in the numbering.
import { pathOf } from "../items/item-path.ts";
import type { Guarded } from "../model/guarded.ts";
import type { Appearance, Item } from "../model/item.ts";
import { changeOf, newest, type Shelf } from "./release.ts";
import type { FeedHead } from "./store.ts";
import type { Visible } from "./visible.ts";

/** How many pages are full: those that are recorded, and those that have filled since. */
export function fullPages({ content, archived }: Shelf, { appeared }: Visible): number {
  return content.archivePages.length + Math.floor((appeared.length - archived) / content.site.pageSize);
}

/** What appeared since the last full page: only the head of the feed has it. */
export function sinceLastPage(shelf: Shelf, visible: Visible): readonly Guarded<Item>[] {
  return present(visible.appeared.slice(startOf(fullPages(shelf, visible) + 1, shelf)), visible);
}

/** Undefined when that page is not full yet. */
export function findArchivePage(page: number, shelf: Shelf, visible: Visible): FeedHead | undefined {
  const { content } = shelf;
  const pages = fullPages(shelf, visible);
  if (!Number.isSafeInteger(page) || page < 1 || page > pages) return undefined;
  const members = membersOf(page, shelf, visible);
  const items = present(members, visible).toReversed();
  const removed = members.flatMap(({ id }) => shelf.removals.get(pathOf(id)) ?? []);
  // The link to the next page came when that page was full.
  const next = page < pages ? membersOf(page + 1, shelf, visible) : [];
  const filled = newest([...members, ...next].map(({ at }) => at));
  return {
    items,
    changed: newest([content.siteChanged, ...removed, filled, ...items.map(changeOf)]),
    replaced: content.changed,
    ...(visible.until === undefined ? {} : { nextRelease: visible.until }),
    archive: { ...(page > 1 ? { previous: page - 1 } : {}), ...(page < pages ? { next: page + 1 } : {}) },
  };
}

const membersOf = (page: number, shelf: Shelf, { appeared }: Visible): readonly Appearance[] =>
  appeared.slice(startOf(page, shelf), startOf(page + 1, shelf));

/** How many have appeared before that page. A page that is recorded has the size that it was given then. */
function startOf(page: number, { content: { archivePages, site }, archived }: Shelf): number {
  const later = page - 1 - archivePages.length;
  if (later >= 0) return archived + later * site.pageSize;
  return archivePages.slice(0, page - 1).reduce((sum, size) => sum + size, 0);
}

const present = (members: readonly Appearance[], { byPath }: Visible): readonly Guarded<Item>[] =>
  members.flatMap(({ id }) => byPath.get(pathOf(id)) ?? []);

// The archive (RFC 5005 section 4): full pages of items in order of appearance, counted from the oldest. A page that is
// full never changes its membership: what was removed keeps its place in the numbering.
import type { Guarded } from "../model/guarded.ts";
import type { Appearance, Item } from "../model/item.ts";
import { changeOf, newest, type Shelf } from "./release.ts";
import type { FeedHead } from "./store.ts";
import type { Visible } from "./visible.ts";

/** How many pages are full. */
export const fullPages = ({ content }: Shelf, visible: Visible): number =>
  Math.floor(visible.appeared.length / content.site.pageSize);

/** What appeared since the last full page: only the head of the feed has it. */
export function sinceLastPage(shelf: Shelf, visible: Visible): readonly Guarded<Item>[] {
  return present(visible.appeared.slice(fullPages(shelf, visible) * shelf.content.site.pageSize), visible);
}

/** Undefined when that page is not full yet. */
export function findArchivePage(page: number, shelf: Shelf, visible: Visible): FeedHead | undefined {
  const { content } = shelf;
  const size = content.site.pageSize;
  const pages = fullPages(shelf, visible);
  if (!Number.isSafeInteger(page) || page < 1 || page > pages) return undefined;
  const members = visible.appeared.slice((page - 1) * size, page * size);
  const items = present(members, visible).toReversed();
  const removed = members.flatMap(({ id }) => shelf.removals.get(pathOf(id)) ?? []);
  // The link to the next page came when that page was full.
  const linked = visible.appeared[(page + 1) * size - 1]?.at ?? "";
  return {
    items,
    changed: newest([content.siteChanged, ...removed, linked, members.at(-1)?.at ?? "", ...items.map(changeOf)]),
    replaced: content.changed,
    ...(visible.until === undefined ? {} : { nextRelease: visible.until }),
    archive: { ...(page > 1 ? { previous: page - 1 } : {}), ...(page < pages ? { next: page + 1 } : {}) },
  };
}

const present = (members: readonly Appearance[], { byPath }: Visible): readonly Guarded<Item>[] =>
  members.flatMap(({ id }) => byPath.get(pathOf(id)) ?? []);

/** A tag URI ends in the item's path: `tag:AUTHORITY,DATE:coverage/HASH`. */
const pathOf = (id: string): string => `/${id.slice(id.lastIndexOf(":") + 1)}`;

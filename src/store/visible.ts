// What is public at one instant. It stays true until the next release, so a warm question is a look-up.
import { articleSlugOf } from "../feeds/feed-path.ts";
import { guardItem } from "../feeds/guard-item.ts";
import { byNewestChange } from "../items/order.ts";
import type { Instant, Moment } from "../model/dates.ts";
import type { Guarded } from "../model/guarded.ts";
import type { Appearance, Item, ItemLink } from "../model/item.ts";
import { newest, type Shelf, soonest } from "./release.ts";

export interface Visible {
  /** True from `from` on, and before `until`. */
  readonly from: Instant;
  readonly until?: Instant;
  /** In the order of feeds; links to held items are taken out. */
  readonly ordered: readonly Guarded<Item>[];
  readonly byPath: ReadonlyMap<string, Guarded<Item>>;
  /** What has appeared by now, in the order of the archive, removed items among it. */
  readonly appeared: readonly Appearance[];
  /** Of topics, authors and articles, by the path of their page: when an item last left their feed. */
  readonly departures: ReadonlyMap<string, Instant>;
}

export function findVisible(shelf: Shelf, now: Instant): Visible {
  const isPublic = (one: Item | ItemLink): boolean => {
    const release = shelf.releases.get(one.id);
    return release !== undefined && release.at <= now;
  };
  const heldPages = findHeldPages(shelf, now);
  const shown = shelf.content.items.filter(isPublic).map((item) => showAt(item, now));
  const stages = findStages(shown);
  const ordered = shown
    .map(({ item }) => withRelease(withoutHeldPages(withoutHeldLinks(item, isPublic), heldPages), shelf, stages))
    .sort(byNewestChange);
  // What stands on a page that is recorded as full was public then, whatever our clock says.
  const appeared = shelf.content.appearances.filter(({ at }, place) => place < shelf.archived || at <= now);
  const departures = new Map(shelf.content.departures.filter(({ at }) => at <= now).map(({ path, at }) => [path, at]));
  const byPath = new Map(ordered.map((item) => [item.path, item]));
  return { ...findSpan(shelf, now), ordered, byPath, appeared, departures };
}

interface Shown {
  readonly item: Guarded<Item>;
  /** When it last changed by the release of a page that shows it. */
  readonly since?: Instant;
}

/** What a page that was held says of it counts from that page's release on. */
function showAt(item: Guarded<Item>, now: Instant): Shown {
  const { later, ...first } = item;
  if (later === undefined) return { item };
  const stage = later.findLast(({ at }) => at <= now);
  if (stage === undefined) return { item: guardItem(first) };
  return { item: guardItem({ ...stage.shows, changed: newest([item.changed, stage.at]) }), since: stage.at };
}

/** Title and moment of what a release has changed: others name it. By id. */
type Stages = ReadonlyMap<string, { readonly title: string; readonly since: Instant }>;

const findStages = (shown: readonly Shown[]): Stages =>
  new Map(shown.flatMap(({ item: { id, title }, since }) => (since === undefined ? [] : [[id, { title, since }]])));

export const isWithin = (visible: Visible, now: Instant): boolean =>
  visible.from <= now && (visible.until === undefined || now < visible.until);

function findSpan({ releases }: Shelf, now: Instant): Pick<Visible, "from" | "until"> {
  const instants = [...releases.values()].map((release) => release.at);
  const from = newest(instants.filter((at) => at <= now));
  const until = soonest(instants.filter((at) => at > now));
  return until === undefined ? { from } : { from, until };
}

function withoutHeldLinks(item: Guarded<Item>, isPublic: (link: ItemLink) => boolean): Guarded<Item> {
  return item.related.every(isPublic) ? item : guardItem({ ...item, related: item.related.filter(isPublic) });
}

/** Coverage can be on a held page too: what that page says of its dates would give away the page. */
function withoutHeldPages(item: Guarded<Item>, held: ReadonlySet<string>): Guarded<Item> {
  const { published, updated, stated, moves } = item;
  const isTold = ({ page }: { readonly page: string }): boolean => !held.has(page);
  const moments = [published, updated, ...moves.map(({ to }) => to)];
  if (stated.every(isTold) && moments.every((moment) => isToldMoment(moment, held))) return item;
  return guardItem({
    ...item,
    published: untell(published, held),
    updated: untell(updated, held),
    stated: stated.filter(isTold),
    moves: moves.map((move) => ({ ...move, to: untell(move.to, held) })),
  });
}

const isToldMoment = ({ evidence }: Moment, held: ReadonlySet<string>): boolean =>
  evidence === undefined || !held.has(evidence.page);

function untell(moment: Moment, held: ReadonlySet<string>): Moment {
  if (isToldMoment(moment, held)) return moment;
  const { evidence: _, ...rest } = moment;
  return rest;
}

/** Slugs. */
function findHeldPages({ content, releases }: Shelf, now: Instant): ReadonlySet<string> {
  const held = content.items.filter((item) => item.kind === "article" && (releases.get(item.id)?.at ?? "") > now);
  return new Set(held.map((item) => articleSlugOf(item.path)));
}

/** A release is a change too: of what is released, and of what names it, or what it changes, from then on. */
function withRelease(item: Guarded<Item>, { releases }: Shelf, stages: Stages): Guarded<Item> {
  const { id } = item;
  const related = item.related.some((link) => stages.has(link.id))
    ? item.related.map((link) => ({ ...link, title: stages.get(link.id)?.title ?? link.title }))
    : item.related;
  let changed = newest([item.changed, releases.get(id)?.lastChange ?? ""]);
  for (const link of related) {
    changed = newest([changed, releases.get(link.id)?.appeared ?? "", stages.get(link.id)?.since ?? ""]);
  }
  return changed === item.changed && related === item.related ? item : guardItem({ ...item, related, changed });
}

// The topics and authors of what is public. Two names with one slug are one collection, by the name that is first in order.
import { authorsOf } from "../items/lists.ts";
import { slugOf } from "../markup/slug.ts";
import type { Guarded } from "../model/guarded.ts";
import type { Item } from "../model/item.ts";
import type { Author } from "../model/site.ts";

export interface Collected {
  readonly slug: string;
  readonly name: string;
  /** In the order of feeds. */
  readonly items: readonly Guarded<Item>[];
}

export const collectTopics = (items: readonly Guarded<Item>[]): ReadonlyMap<string, Collected> =>
  collect(items, (item) => item.topics);

export const collectAuthors = (
  items: readonly Guarded<Item>[],
  own: readonly Author[],
): ReadonlyMap<string, Collected> => collect(items, (item) => authorsOf(item, own).map(({ name }) => name));

function collect(
  items: readonly Guarded<Item>[],
  namesOf: (item: Item) => readonly string[],
): ReadonlyMap<string, Collected> {
  const found = new Map<string, { slug: string; name: string; items: Guarded<Item>[] }>();
  const slugs = new Map<string, string>();
  for (const item of items) {
    for (const name of namesOf(item)) {
      const slug = slugs.get(name) ?? slugOf(name);
      slugs.set(name, slug);
      if (slug === "") continue;
      const collected = found.get(slug) ?? { slug, name, items: [] };
      if (name < collected.name) collected.name = name;
      if (collected.items.at(-1) !== item) collected.items.push(item);
      found.set(slug, collected);
    }
  }
  const inOrder = [...found.values()].map((collected) => ({ collected, order: orderOf(collected) }));
  inOrder.sort((a, b) => (a.order < b.order ? -1 : 1));
  return new Map(inOrder.map(({ collected }) => [collected.slug, collected]));
}

/** By name, case and accents aside; the same on every machine, which a collation is not. Slugs are never the same. */
const orderOf = ({ name, slug }: Collected): string =>
  `${name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()}\n${slug}`;

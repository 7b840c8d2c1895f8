// The guard over all items at once, when content is compiled, so that no rendering has to look at their texts again.
import { cleanLine, cleanText } from "../markup/clean-text.ts";
import type { Guarded } from "../model/guarded.ts";
import type { Item } from "../model/item.ts";
import { findText, guardAuthors, guardImage, guardMoment, guardSource, guardTopics } from "./guard-values.ts";

type Guards = { readonly [Key in keyof Required<Item>]: (value: Required<Item>[Key]) => Item[Key] | undefined };

const asItIs = <Value>(value: Value): Value => value;

/** What becomes of each value: a new one in an item must have its line here. Undefined leaves it out. */
const guards: Guards = {
  // Of Dateline's own making; an entry's id and address are looked at again where a channel gives them their beginning.
  id: asItIs,
  kind: asItIs,
  path: asItIs,
  recorded: asItIs,
  changed: asItIs,
  title: cleanLine,
  language: cleanLine,
  authors: guardAuthors,
  topics: guardTopics,
  summary: cleanLine,
  html: cleanText,
  source: guardSource,
  image: guardImage,
  section: findText,
  published: guardMoment,
  updated: guardMoment,
  moves: (moves) => moves.map((move) => ({ ...move, to: guardMoment(move.to) })),
  // In no feed.
  stated: asItIs,
  later: (later) => later.map(({ at, shows }) => ({ at, shows: guardItem(shows) })),
  related: (links) => links.map(({ id, path, title }) => ({ id, path: cleanText(path), title: cleanLine(title) })),
};

/** @throws RangeError when a date is none. */
export function guardItem(item: Item): Guarded<Item> {
  const guarded: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(item)) {
    const kept = (guards[key as keyof Item] as (value: unknown) => unknown)(value);
    if (kept !== undefined) guarded[key] = kept;
  }
  return guarded as unknown as Guarded<Item>;
}

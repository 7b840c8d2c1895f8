// The feeds and the store take nothing but what the guard has seen. The tests speak of raw values: here these go to the
// guard first, as they do when content is compiled.
import * as channels from "../src/feeds/channel.ts";
import { compileContent, editionOf } from "../src/feeds/compile-content.ts";
import { type GuardedChannel, guardChannel, guardEntry } from "../src/feeds/guard.ts";
import { guardItem } from "../src/feeds/guard-item.ts";
import * as atom from "../src/feeds/write-atom.ts";
import * as json from "../src/feeds/write-json-feed.ts";
import * as rss from "../src/feeds/write-rss.ts";
import type { Channel } from "../src/model/channel.ts";
import type { Item, SettledContent } from "../src/model/item.ts";
import type { Site } from "../src/model/site.ts";
import { bundledStore as store } from "../src/store/bundled.ts";
import type { Store } from "../src/store/store.ts";

const guarded = (channel: Channel): GuardedChannel =>
  guardChannel(
    channel,
    channel.entries.map((entry) => guardEntry(entry, channel.id)),
  );

export const writeRss = (channel: Channel): string => rss.writeRss(guarded(channel));
export const writeAtom = (channel: Channel): string => atom.writeAtom(guarded(channel));
export const writeJsonFeed = (channel: Channel): string => json.writeJsonFeed(guarded(channel));

export type ChannelSource = Omit<channels.ChannelSource, "items" | "site"> & {
  readonly items: readonly Item[];
  readonly site: Site;
};

export const buildChannel = (source: ChannelSource): GuardedChannel =>
  channels.buildChannel({ ...source, site: editionOf(source.site), items: source.items.map(guardItem) });

export const bundledStore = (content: SettledContent): Store => store(compileContent(content));

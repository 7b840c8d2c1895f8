// What is new of the compiled content: the texts of items, in a file until they are put into their order, for those of a large site
// would not fit into memory beside all else; and the end, which tells of the site as a whole.
import { appendFileSync, closeSync, mkdirSync, openSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { editionOf } from "../../feeds/compile-content.ts";
import { guardItem } from "../../feeds/guard-item.ts";
import type { Instant } from "../../model/dates.ts";
import type { Item, SettledContent } from "../../model/item.ts";
import { type Piece, sayNew } from "../kept/pieces.ts";

export interface NewTexts {
  add(items: readonly Item[]): readonly Piece[];
  close(): void;
}

export function openTexts(root: string, now: Instant): NewTexts {
  const file = path.join(root, "build", `.texts.${process.pid}.draft`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, "");
  const handle = openSync(file, "r");
  const news = sayNew(now);
  let end = 0;
  return {
    add(items) {
      const written = items.map((item) => Buffer.from(JSON.stringify(guardItem(item))));
      appendFileSync(file, Buffer.concat(written));
      return items.map(({ id, changed, updated, published }, index) => {
        const [start, text] = [end, written[index] ?? Buffer.of()];
        end += text.length;
        const dates = { updated: { at: updated.at }, published: { at: published.at } };
        const newAt = changed === now ? text.indexOf(news) : -1;
        return { id, changed, ...dates, handle, start, length: text.length, newAt: newAt === -1 ? undefined : newAt };
      });
    },
    close() {
      closeSync(handle);
      rmSync(file, { force: true });
    },
  };
}

/** What follows the last item. `appearances`: in JSON, between commas. */
export function endOf(
  head: Pick<SettledContent, "site" | "changed" | "siteChanged">,
  appearances: string,
  others: Pick<SettledContent, "archivePages" | "removals" | "departures">,
): Uint8Array {
  const { site, changed, siteChanged } = head;
  const { archivePages, removals, departures } = others;
  const before = JSON.stringify({ site: editionOf(site), changed, siteChanged }).slice(1, -1);
  const behind = JSON.stringify({ archivePages, removals, departures }).slice(1);
  return Buffer.from(`],${before},"appearances":[${appearances}],${behind}\n`);
}

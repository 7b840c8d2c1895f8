// What is new of the compiled content: the texts of items, in a file until they are put into their order, for those of a large site
// would not fit into memory beside all else; and the end, which tells of the site as a whole.
import { closeSync, constants, mkdirSync, openSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { editionOf } from "../../feeds/compile-content.ts";
import { guardItem } from "../../feeds/guard-item.ts";
import type { Instant } from "../../model/dates.ts";
import type { Item, SettledContent } from "../../model/item.ts";
import { type Piece, sayNew } from "../kept/pieces.ts";

/** Throws where there is no such file: a core that is told to stop may come to write once more when it is gone. */
function append(file: string, bytes: Uint8Array): void {
  const handle = openSync(file, constants.O_WRONLY | constants.O_APPEND);
  try {
    writeFileSync(handle, bytes);
  } finally {
    closeSync(handle);
  }
}

/** A file that is open for reading. */
export interface TextsFile {
  readonly file: string;
  readonly handle: number;
}

export class NewTexts {
  readonly #place: TextsFile;
  readonly #now: Instant;
  #end = 0;

  /** `place`: of an empty file that nobody else writes to. */
  constructor(place: TextsFile, now: Instant) {
    this.#place = place;
    this.#now = now;
  }

  add(items: readonly Item[]): readonly Piece[] {
    const { file, handle } = this.#place;
    const news = sayNew(this.#now);
    const written = items.map((item) => Buffer.from(JSON.stringify(guardItem(item))));
    append(file, Buffer.concat(written));
    return items.map(({ id, changed, updated, published }, index) => {
      const [start, text] = [this.#end, written[index] ?? Buffer.of()];
      this.#end += text.length;
      const dates = { updated: { at: updated.at }, published: { at: published.at } };
      const newAt = changed === this.#now ? text.indexOf(news) : -1;
      return { id, changed, ...dates, handle, start, length: text.length, newAt: newAt === -1 ? undefined : newAt };
    });
  }
}

/** Files for them in the project in `root`, which are gone once they are closed. */
export class TextsFiles {
  readonly #folder: string;
  readonly #open: TextsFile[] = [];

  constructor(root: string) {
    this.#folder = path.join(root, "build");
  }

  another(): TextsFile {
    mkdirSync(this.#folder, { recursive: true });
    const file = path.join(this.#folder, `.texts.${process.pid}.${this.#open.length}.draft`);
    writeFileSync(file, "");
    const place = { file, handle: openSync(file, "r") };
    this.#open.push(place);
    return place;
  }

  close(): void {
    for (const { file, handle } of this.#open) {
      closeSync(handle);
      rmSync(file, { force: true });
    }
  }
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

// A site with a long history, from a seed: items are recorded, edited and removed in steps, and content is what a build
// would make of it at any moment.
import type { Appearance, Item, Removal, SettledContent } from "../../src/model/item.ts";
import { moment, site } from "./sample-content.ts";

const START = Date.parse("2026-01-01T00:00:00Z");

export class LongSite {
  readonly #items = new Map<string, Item>();
  readonly #appearances: Appearance[] = [];
  readonly #removals: Removal[] = [];
  #random = 12345;
  #clock = START;
  #changed = "";

  constructor() {
    this.#changed = this.now;
  }

  get now(): string {
    return new Date(this.#clock).toISOString().replace(".000", "");
  }

  /** Those that a page shows, in the order of recording. */
  get items(): readonly Item[] {
    return [...this.#items.values()];
  }

  get appeared(): number {
    return this.#appearances.length;
  }

  /** One recording, a minute later; what it adds shares a moment. */
  step(added: number, edited: number, removed: number): this {
    this.#clock += 60_000;
    for (let n = 0; n < added; n += 1) this.#add();
    for (let n = 0; n < edited; n += 1) this.#edit();
    for (let n = 0; n < removed; n += 1) this.#remove();
    return this;
  }

  content(pageSize: number): SettledContent {
    const items = this.items.toSorted(
      (a, b) => compare(b.changed, a.changed) || compare(b.updated.at, a.updated.at) || compare(a.id, b.id),
    );
    return {
      site: { ...site, pageSize },
      items,
      siteChanged: "2026-01-01T00:00:00Z",
      changed: this.#changed,
      appearances: [...this.#appearances],
      removals: [...this.#removals],
      archivePages: [],
      departures: [],
    };
  }

  #add(): void {
    const { now } = this;
    const name = `coverage/${String(this.#appearances.length).padStart(6, "0")}`;
    const published = moment(now);
    const id = `tag:quay.example,2026:${name}`;
    this.#appearances.push({ id, at: now });
    this.#items.set(id, {
      id,
      kind: "coverage",
      path: `/${name}`,
      title: `Number ${this.#appearances.length}`,
      language: "en",
      authors: [],
      topics: [`Pier ${this.#appearances.length % 20}`],
      summary: "In short.",
      html: "<p>Revision 1</p>",
      published,
      updated: published,
      recorded: now,
      changed: now,
      moves: [],
      stated: [],
      related: [],
    });
  }

  #edit(): void {
    const item = this.#any();
    const revision = Number(/\d+/.exec(item.html)?.[0]) + 1;
    const updated = moment(this.now);
    const moves = [...item.moves, { at: this.now, from: item.updated.at, to: updated }];
    this.#items.set(item.id, { ...item, html: `<p>Revision ${revision}</p>`, updated, changed: this.now, moves });
  }

  #remove(): void {
    const { id, path } = this.#any();
    this.#items.delete(id);
    this.#removals.push({ path, at: this.now });
    this.#changed = this.now;
  }

  #any(): Item {
    const { items } = this;
    this.#random = (Math.imul(this.#random, 1103515245) + 12345) >>> 0;
    const item = items[this.#random % items.length];
    if (item === undefined) throw new Error("nothing is there to change");
    return item;
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

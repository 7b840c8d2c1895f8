// A build settles only what can come out otherwise, and nobody can tell: its bytes are those of a whole settling.
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test, vi } from "vitest";
import { type Dice, dice } from "../../../bench/dice.ts";
import { beginAhead } from "../../../src/cli/build/ahead.ts";
import { build } from "../../../src/cli/build/build.ts";
import { readContent } from "../../../src/cli/content-files.ts";
import { writeLedgerFiles } from "../../../src/cli/ledger-files.ts";
import { editionOf } from "../../../src/feeds/compile-content.ts";
import { guardItem } from "../../../src/feeds/guard-item.ts";
import { repair } from "../../../src/items/repair.ts";
import { settle } from "../../../src/items/settle.ts";
import { unrecorded } from "../../../src/items/unrecorded.ts";
import type { Ledger } from "../../../src/model/ledger.ts";
import { Project } from "../project.ts";
import { lookLater } from "./look-later.ts";

// Few pages at a time, so that of small sites too some stay where they are kept.
vi.mock("../../../src/cli/kept/chunk-size.ts", () => ({ MOST: 4 }));

const SLUGS = Array.from({ length: 24 }, (_, index) => `page-${"abcdefghijklmnopqrstuvwx"[index]}`);
const HOUR = 3_600_000;

class Story {
  readonly project = new Project();
  readonly roll: Dice;
  readonly isPreview: boolean;
  readonly isOnTwoCores: boolean;
  /** Few pages that share nearly all of their coverage, or many that share little of it. */
  readonly isWide: boolean;
  time = Date.UTC(2026, 4, 1, 12);
  /** As a preview has it that settles everything at every build. */
  carried: { readonly recorded: string; readonly ledger: Ledger } | undefined;

  constructor(seed: number, isPreview: boolean, isOnTwoCores: boolean) {
    this.roll = dice(seed);
    this.isPreview = isPreview;
    this.isOnTwoCores = isOnTwoCores;
    this.isWide = seed % 3 !== 0;
  }

  get now(): string {
    return `${new Date(this.time).toISOString().slice(0, 19)}Z`;
  }

  get root(): string {
    return this.project.root;
  }

  pick<Value>(from: readonly Value[]): Value {
    const value = from[this.roll(from.length)];
    if (value === undefined) throw new Error("nothing to pick from");
    return value;
  }

  /** Days from long ago to next week, most of them past. */
  day(): string {
    const days = this.pick([-4000, -3000, -2000, -900, -400, -30, -3, -1, 0, 1, 6]);
    return new Date(this.time + 24 * HOUR * days).toISOString().slice(0, 10);
  }

  step(): string {
    const slug = this.pick(this.isWide ? SLUGS : SLUGS.slice(0, 9));
    const steps: Record<string, () => void> = {
      text: () => this.put(slug, "txt", this.text()),
      front: () => this.put(slug, "md", this.markdown()),
      remove: () => this.take(slug),
      copy: () => this.copy(this.pick(SLUGS), slug),
      wait: () => (this.time += this.pick([0, 1000, HOUR, 30 * HOUR, 24 * 40 * HOUR])),
      record: () => this.record(),
      // On a machine whose clock is behind: the recording arrives late.
      "record late": () => this.record(new Date(this.time - 50 * HOUR)),
      // Or ahead: it counts once its time has come.
      "record early": () => this.record(new Date(this.time + HOUR)),
      repair: () => this.repair(),
      site: () => appendFileSync(path.join(this.root, "content", "site.yaml"), "# seen again\n"),
    };
    const name = this.pick([
      "text",
      "text",
      "text",
      "front",
      "front",
      "remove",
      "copy",
      "wait",
      "wait",
      "record",
      ...(this.isPreview ? [] : ["record late", "record early"]),
      "repair",
      "site",
    ]);
    steps[name]?.();
    return `${name} ${slug}`;
  }

  put(slug: string, ending: string, text: string): void {
    this.take(slug);
    writeFileSync(path.join(this.root, "content", "pages", `${slug}.${ending}`), text);
  }

  take(slug: string): void {
    for (const ending of ["txt", "md"])
      rmSync(path.join(this.root, "content", "pages", `${slug}.${ending}`), { force: true });
  }

  copy(from: string, to: string): void {
    const folder = path.join(this.root, "content", "pages");
    const name = ["txt", "md"].find((ending) => existsSync(path.join(folder, `${from}.${ending}`)));
    if (name !== undefined && from !== to)
      this.put(to, name, readFileSync(path.join(folder, `${from}.${name}`), "utf8"));
  }

  text(): string {
    const entries = Array.from({ length: this.roll(4) }, () => this.entry());
    const line = this.roll(4) === 0 ? "" : `updated 6:39 PM EDT, ${this.day()}\n`;
    const front = this.roll(3) === 0 ? `---\ntopics: [Topic ${this.roll(4)}]\n---\n` : "";
    return `${front}Ferry ${this.roll(3)} returns
By Ida Rowe
${line}
Boats cross the sound again, for the ${this.roll(3)}rd time this week.

${entries.length === 0 ? "" : `Part of complete coverage on\n${entries.join("\n")}\n`}`;
  }

  entry(): string {
    const line = this.roll(2) === 0 ? "" : `updated 10:26 AM EST, ${this.day()}\n`;
    const ending = this.pick(["bell", "bell", "boat"]);
    return `${line}The island school number ${this.roll(this.isWide ? 60 : 5)} has two pupils, and it keeps its old ${ending}.`;
  }

  markdown(): string {
    const related = Array.from({ length: 1 + this.roll(3) }, () => {
      const url = `https://harbor.example/${this.roll(this.isWide ? 40 : 4)}.html`;
      const date = this.roll(2) === 0 ? "" : `\n    published: ${this.day()}`;
      return `  - title: School ${this.roll(3)}\n    url: ${url}\n    text: School ${this.roll(this.isWide ? 40 : 4)} keeps its bell and its boat.${date}`;
    });
    const hour = new Date(this.time + HOUR * this.pick([-1, 2, 26])).toISOString();
    const published = this.pick(["", "", `published: ${this.day()}T10:00:00Z\n`, `published: ${hour}\n`]);
    return `---\ntitle: Bells ${this.roll(3)}\n${published}related:\n${related.join("\n")}\n---\nThe bells ring ${this.roll(3)} times.\n`;
  }

  record(at = new Date(this.time)): void {
    const { site, pages, ledger } = readContent(this.root);
    const now = `${at.toISOString().slice(0, 19)}Z`;
    writeLedgerFiles(this.root, ledger, settle({ pages, ledger, site, now }).ledger);
  }

  repair(): void {
    const { ledger } = readContent(this.root);
    const ids = [...ledger.pages.values()].flatMap(({ items }) => Object.keys(items));
    if (ids.length === 0) return;
    const published = `${this.pick([2010, 2019])}-03-04T05:06:07Z`;
    writeLedgerFiles(this.root, ledger, repair(ledger, { id: this.pick(ids), published, reason: "wrong" }, this.now));
  }

  /** What a build has to come to, as a settling of all tells. */
  expected(): { readonly content: string; readonly unrecorded: readonly string[] } {
    // Elsewhere: what a build keeps of its reading is not to be seen.
    const whole = new Project();
    cpSync(path.join(this.root, "content"), path.join(whole.root, "content"), { recursive: true });
    const { site, pages, ledger } = readContent(whole.root);
    const recorded = JSON.stringify({ ...ledger, pages: [...ledger.pages] });
    const before = this.isPreview && this.carried?.recorded === recorded ? this.carried.ledger : ledger;
    const settled = settle({ pages, ledger: before, site, now: this.now });
    this.carried = { recorded, ledger: settled.ledger };
    const { items, ...head } = settled.content;
    return {
      content: `${JSON.stringify({ items: items.map(guardItem), ...head, site: editionOf(head.site) })}\n`,
      unrecorded: unrecorded(ledger, settled.ledger),
    };
  }

  built(): { readonly content: string; readonly unrecorded: readonly string[] } {
    const carry = path.join(this.root, "build", "carried.json");
    mkdirSync(path.dirname(carry), { recursive: true });
    const result = build(
      this.root,
      { now: this.now, ...(this.isPreview ? { carry } : {}) },
      beginAhead(this.root, this.now, this.isOnTwoCores),
    );
    return { content: this.project.read("build/content.txt"), unrecorded: result.unrecorded };
  }
}

/** Where two texts part, and what stands there: neither is for reading. */
function firstDifference(built: string, expected: string): object | undefined {
  if (built === expected) return undefined;
  const at = [...expected].findIndex((letter, index) => letter !== built[index]);
  return { at, built: built.slice(at - 150, at + 150), expected: expected.slice(at - 150, at + 150) };
}

const SEEDS = [0, 1, 2, 3, 4, 5, 103];

describe.each([
  ["a build", false, false, SEEDS, 24],
  ["a preview", true, false, SEEDS, 24],
  // Which takes its time to begin.
  ["a build on two cores", false, true, SEEDS.slice(0, 1), 10],
  ["a preview on two cores", true, true, SEEDS.slice(0, 1), 10],
])("%s", (_, isPreview, isOnTwoCores, seeds, rounds) => {
  test.each(seeds)(
    "comes to what a settling of everything comes to, whatever was edited, added, removed or recorded: story %i",
    (seed) => {
      const story = new Story(seed, isPreview, isOnTwoCores);
      const steps: string[] = [];
      if (seed % 2 === 0) lookLater();
      for (let count = 0; count < rounds; count += 1) {
        for (let more = story.roll(3); more >= 0; more -= 1) steps.push(story.step());
        steps.push(`built at ${story.now}`);
        const expected = story.expected();
        const built = story.built();
        expect(built.unrecorded, steps.join("\n")).toEqual(expected.unrecorded);
        expect(firstDifference(built.content, expected.content), steps.join("\n")).toBeUndefined();
        expect(readFileSync(path.join(story.root, "build", "settled.txt"), "utf8")).toContain(story.now);
      }
    },
  );
});

describe.each([
  ["one core", false],
  ["two cores", true],
])("a build that is refused, on %s", (_, isOnTwoCores) => {
  // Only what is settled tells that there is no such topic, and the content is being put together by then.
  test("leaves what the last one wrote, and no draft", () => {
    const story = new Story(1, false, isOnTwoCores);
    story.put("page-a", "txt", story.text());
    build(story.root, { now: story.now }, beginAhead(story.root, story.now, isOnTwoCores));
    const before = story.project.files("build");
    appendFileSync(path.join(story.root, "content", "site.yaml"), "renamed:\n  topics:\n    harbour: nowhere\n");
    story.put("page-a", "txt", `${story.text()}Another bell.\n`);
    expect(() => build(story.root, { now: story.now }, beginAhead(story.root, story.now, isOnTwoCores))).toThrow(
      "nowhere",
    );
    const { "build/readings.txt": _, ...after } = story.project.files("build");
    expect({ ...before, ...after }).toEqual(before);
  });
});

// What a build has done by hand comes to the same on this core and on another.
import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Plan } from "../../../src/cli/build/put-together.ts";
import { openSecondHand } from "../../../src/cli/build/second-hand.ts";
import { writingOf } from "../../../src/cli/write-file.ts";

const WAS = "2026-05-01T12:00:00Z";
const NOW = "2026-05-02T12:00:00Z";
const newAt = (at: string): string => `{"recorded":"${at}","changed":"${at}"}`;

describe.each([
  ["this core", false],
  ["another core", true],
])("a hand on %s", (_, isOther) => {
  const newFolder = () => {
    const folder = mkdtempSync(path.join(tmpdir(), "dateline-hand-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    return folder;
  };
  const newHand = () => {
    const hand = openSecondHand(isOther);
    onTestFinished(hand.close);
    return hand;
  };
  const open = (folder: string, name: string, text: string) => {
    writeFileSync(path.join(folder, name), text);
    const handle = openSync(path.join(folder, name), "r");
    onTestFinished(() => closeSync(handle));
    return handle;
  };
  const plan = (folder: string, more: Partial<Plan> = {}): Plan => ({
    file: path.join(folder, "whole.txt"),
    start: "[",
    runs: [],
    ...more,
  });

  test("tells the states of files, but of those whose next change might not show in it", () => {
    const folder = newFolder();
    for (const name of ["a.txt", "b.txt", ".hidden"]) writeFileSync(path.join(folder, name), name);
    // That it was written long ago is only said of it.
    utimesSync(path.join(folder, "a.txt"), 1, 1);
    const hand = newHand();
    const found = [...hand.list(folder)()];
    expect(found.toSorted()).toEqual([
      ["a.txt", undefined],
      ["b.txt", undefined],
    ]);
    const home = path.join(import.meta.dirname, "..", "..", "..");
    const left = statSync(path.join(home, "LICENSE"));
    expect(hand.list(home)().get("LICENSE")).toBe(`${writingOf(left)} ${left.ctimeMs}`);
    expect(hand.list(path.join(folder, "nowhere"))()).toEqual(new Map());
  });

  test("puts pieces of files between commas, and moves a moment in those of one of them", () => {
    const folder = newFolder();
    const kept = open(folder, "kept.txt", `${newAt(WAS)},${newAt("2020-01-01T00:00:00Z")},${newAt(WAS)}`);
    const anew = open(folder, "new.txt", newAt(WAS));
    const { length } = newAt(WAS);
    const runs = [
      { handle: anew, start: 0, end: length },
      { handle: kept, start: 0, end: 3 * length + 2 },
      { handle: kept, start: length + 1, end: 2 * length + 1 },
    ];
    const hand = newHand();
    hand.begin(plan(folder, { runs, move: { handle: kept, was: WAS, now: NOW } }));
    const writing = hand.finish(Buffer.from("]\n"))();
    const old = newAt("2020-01-01T00:00:00Z");
    const file = path.join(folder, "whole.txt");
    expect(readFileSync(file, "utf8")).toBe(`[${[newAt(WAS), newAt(NOW), old, newAt(NOW), old].join(",")}]\n`);
    expect(writing).toBe(writingOf(statSync(file)));
  });

  test("puts long pieces together", () => {
    const folder = newFolder();
    const long = "ferry ".repeat(500_000);
    const handle = open(folder, "long.txt", long);
    const hand = newHand();
    hand.begin(plan(folder, { runs: [2, 7, long.length, 1].map((end) => ({ handle, start: 0, end })) }));
    hand.finish(Buffer.from("]"))();
    expect(readFileSync(path.join(folder, "whole.txt"), "utf8") === `[fe,ferry f,${long},f]`).toBe(true);
  });

  test("leaves nothing of what it abandons, and what was there", () => {
    const folder = newFolder();
    writeFileSync(path.join(folder, "whole.txt"), "before");
    const hand = newHand();
    hand.begin(plan(folder))();
    expect(readdirSync(folder)).toHaveLength(2);
    hand.abandon()();
    expect(readdirSync(folder)).toEqual(["whole.txt"]);
    expect(readFileSync(path.join(folder, "whole.txt"), "utf8")).toBe("before");
    expect(() => hand.finish(Buffer.from("]"))()).toThrow("nothing was begun");
  });

  test("says what it could not do, and leaves nothing of it", () => {
    const folder = newFolder();
    const hand = newHand();
    const noFile = openSync(folder, "r");
    onTestFinished(() => closeSync(noFile));
    const begin = () => hand.begin(plan(folder, { runs: [{ handle: noFile, start: 0, end: 1 }] }))();
    expect(begin).toThrow("EISDIR");
    expect(readdirSync(folder)).toEqual([]);
    expect(() => hand.begin(plan(path.join(folder, "\0")))()).toThrow();
  });
});

// What a build has done by hand comes to the same on this core and on another.
import {
  appendFileSync,
  closeSync,
  mkdirSync,
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
import type { Written } from "../../../src/cli/build/compiled-content.ts";
import { openSecondHand } from "../../../src/cli/build/second-hand.ts";
import { stateOf } from "../../../src/cli/kept/file-states.ts";
import { type Piece, sayNew } from "../../../src/cli/kept/pieces.ts";
import { draftOf, writingOf } from "../../../src/cli/write-file.ts";
import { idNumber } from "../../../src/items/ties.ts";

const WAS = "2026-05-01T12:00:00Z";
const NOW = "2026-05-02T12:00:00Z";
const LATER = "2026-05-03T12:00:00Z";
const LATE = "2021-01-01T00:00:00Z";
const LONG_AGO = "2020-01-01T00:00:00Z";
const PUBLISHED = "2019-01-01T00:00:00Z";
const CONTENT = "build/content.txt";
const END = Buffer.from("]}\n");
const numbers = (...ids: readonly string[]): ReadonlySet<number> => new Set(ids.map(idNumber));
const textOf = (id: string, at: string): string => `{"id":"${id}",${sayNew(at)}}`;

describe.each([
  ["this core", false],
  ["another core", true],
])("a hand on %s", (_, isOther) => {
  const newFolder = () => {
    const folder = mkdtempSync(path.join(tmpdir(), "dateline-hand-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    return folder;
  };
  const newHand = (folder: string) => {
    const hand = openSecondHand(folder, isOther);
    onTestFinished(hand.close);
    return hand;
  };
  test("tells the states of files, but of those whose next change might not show in it", () => {
    const folder = newFolder();
    for (const name of ["a.txt", "b.txt", ".hidden"]) writeFileSync(path.join(folder, name), name);
    // That it was written long ago is only said of it.
    utimesSync(path.join(folder, "a.txt"), 1, 1);
    const hand = newHand(folder);
    expect(hand.list(folder)()).toEqual({ names: "a.txt/b.txt/", states: Float64Array.of(Number.NaN, Number.NaN) });
    const home = path.join(import.meta.dirname, "..", "..", "..");
    const { names, states } = hand.list(home)();
    expect(states[names.split("/").indexOf("LICENSE")]).toBe(stateOf(path.join(home, "LICENSE")));
    expect(stateOf(path.join(home, "LICENSE"))).toBeGreaterThan(0);
    expect(hand.list(path.join(folder, "nowhere"))()).toEqual({ names: "", states: new Float64Array() });
  });

  /** Texts of new items in a file, each with a moment. */
  const newPieces = (folder: string, now: string, texts: Readonly<Record<string, string>>): readonly Piece[] => {
    const file = path.join(folder, "texts.txt");
    writeFileSync(file, "");
    const handle = openSync(file, "r");
    onTestFinished(() => closeSync(handle));
    let start = 0;
    return Object.entries(texts).map(([id, at]) => {
      const text = textOf(id, at);
      appendFileSync(file, text);
      const piece = { id, changed: at, published: { at: PUBLISHED }, updated: { at: PUBLISHED }, handle, start };
      start += text.length;
      return { ...piece, length: text.length, newAt: at === now ? text.indexOf(sayNew(at)) : undefined };
    });
  };
  /** As a build has it done that knows nothing yet. */
  const write = (folder: string, texts: Readonly<Record<string, string>>, now = WAS): Written => {
    const hand = newHand(folder);
    hand.open(folder, now)();
    hand.begin({ gone: undefined, anew: newPieces(folder, now, texts) });
    return hand.finish(END)();
  };
  const readContent = (folder: string): string => readFileSync(path.join(folder, CONTENT), "utf8");

  test("puts texts between commas, newest change first, and notes where they are", () => {
    const folder = newFolder();
    const { content, pieces, items } = write(folder, { a: LONG_AGO, b: WAS, c: WAS });
    expect(readContent(folder)).toBe(`{"items":[${textOf("b", WAS)},${textOf("c", WAS)},${textOf("a", LONG_AGO)}]}\n`);
    expect(items).toBe(3);
    expect(content).toBe(writingOf(statSync(path.join(folder, CONTENT))));
    expect(newHand(folder).open(folder, NOW)()).toEqual({ content, pieces });
  });

  test("keeps what does not go, and moves the moment of what was new", () => {
    const folder = newFolder();
    write(folder, { a: LONG_AGO, b: WAS, c: WAS, d: WAS });
    const hand = newHand(folder);
    hand.open(folder, NOW)();
    hand.begin({ gone: numbers("c"), anew: newPieces(folder, NOW, { aa: LATE, e: NOW }) });
    expect(hand.finish(END)().items).toBe(5);
    const texts = [textOf("b", NOW), textOf("d", NOW), textOf("e", NOW), textOf("aa", LATE), textOf("a", LONG_AGO)];
    expect(readContent(folder)).toBe(`{"items":[${texts.join(",")}]}\n`);
    // And once more.
    const next = newHand(folder);
    next.open(folder, LATER)();
    next.begin({ gone: numbers("b"), anew: [] });
    next.finish(END)();
    const left = [textOf("d", LATER), textOf("e", LATER), textOf("aa", LATE), textOf("a", LONG_AGO)];
    expect(readContent(folder)).toBe(`{"items":[${left.join(",")}]}\n`);
  });

  test("leaves alone what would be the same, and writes another end", () => {
    const folder = newFolder();
    const first = write(folder, { a: LONG_AGO, b: LATE });
    const again = (end: Uint8Array) => {
      const hand = newHand(folder);
      hand.open(folder, NOW)();
      hand.begin({ gone: new Set(), anew: [] });
      return hand.finish(end)();
    };
    expect(again(END)).toEqual(first);
    expect(again(Buffer.from("],more}\n")).content).not.toBe(first.content);
    expect(readContent(folder)).toBe(`{"items":[${textOf("b", LATE)},${textOf("a", LONG_AGO)}],more}\n`);
  });

  test("puts long texts together", () => {
    const folder = newFolder();
    const ids = ["a", "b".repeat(3_000_000), "c".repeat(700_000), "d"];
    write(folder, Object.fromEntries(ids.map((id) => [id, LATE])));
    const hand = newHand(folder);
    hand.open(folder, NOW)();
    hand.begin({ gone: numbers("a"), anew: newPieces(folder, NOW, { e: LONG_AGO }) });
    hand.finish(END)();
    const texts = [...ids.slice(1).map((id) => textOf(id, LATE)), textOf("e", LONG_AGO)];
    expect(readContent(folder) === `{"items":[${texts.join(",")}]}\n`).toBe(true);
  });

  test("leaves nothing of what it abandons, and what was there", () => {
    const folder = newFolder();
    write(folder, { a: WAS });
    const before = readdirSync(path.join(folder, "build"));
    const hand = newHand(folder);
    hand.open(folder, NOW)();
    hand.begin({ gone: new Set(), anew: [] })();
    expect(readdirSync(path.join(folder, "build"))).toHaveLength(before.length + 2);
    hand.close();
    expect(readdirSync(path.join(folder, "build"))).toEqual(before);
    expect(readContent(folder)).toBe(`{"items":[${textOf("a", WAS)}]}\n`);
  });

  test("puts nothing in place of which only a part could be written", () => {
    const folder = newFolder();
    write(folder, { a: LONG_AGO });
    const before = readContent(folder);
    const inTheWay = draftOf(path.join(folder, "build", "pieces.txt"));
    mkdirSync(inTheWay);
    const hand = newHand(folder);
    hand.open(folder, NOW)();
    const begun = hand.begin({ gone: numbers("a"), anew: [] });
    const finished = hand.finish(END);
    expect(begun).toThrow("EISDIR");
    expect(finished).toThrow("nothing was begun");
    hand.close();
    expect(readContent(folder)).toBe(before);
    expect(readdirSync(path.join(folder, "build"))).toEqual([path.basename(inTheWay), "content.txt", "pieces.txt"]);
  });

  test("says what it could not do, and leaves nothing of it", () => {
    const folder = newFolder();
    const noFile = openSync(folder, "r");
    onTestFinished(() => closeSync(noFile));
    const [piece] = newPieces(folder, NOW, { a: NOW });
    const hand = newHand(folder);
    expect(() => hand.begin({ gone: undefined, anew: [] })()).toThrow("nothing was opened");
    hand.open(folder, NOW)();
    const begin = () => hand.begin({ gone: undefined, anew: [{ ...piece, handle: noFile } as Piece] })();
    expect(begin).toThrow("EISDIR");
    expect(readdirSync(path.join(folder, "build"))).toEqual([]);
  });
});

// What the last build came to is believed only while it is whole; else everything is settled, and nobody is told.
import { appendFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { crc32 } from "node:zlib";
import { describe, expect, test, vi } from "vitest";
import { build } from "../../../src/cli/build/build.ts";
import { readContent } from "../../../src/cli/content-files.ts";
import { type KeptFile, lookAt, stateOf } from "../../../src/cli/kept/file-states.ts";
import { findKept } from "../../../src/cli/kept/site.ts";
import { writeLedgerFiles } from "../../../src/cli/ledger-files.ts";
import { digest } from "../../../src/items/digest.ts";
import { settle } from "../../../src/items/settle.ts";
import { PAGE, Project } from "../project.ts";

const NOW = "2026-05-01T12:00:00Z";
const LATER = "2026-05-02T12:00:00Z";
const KEPT = "build/settled.txt";
const COMPILED = "build/content.txt";
const PIECES = "build/pieces.txt";

function builtOnce(): Project {
  const project = new Project();
  project.write("content/pages/ferry.txt", PAGE).write("content/pages/boat.txt", PAGE.replace("Ferry", "Boat"));
  build(project.root, { now: NOW });
  return project;
}

/** As it is when the machine stopped after the one file of a build was put in place. */
function rebuilt(project: Project, file: string): void {
  const other = builtOnce();
  other.write("content/pages/boat.txt", PAGE.replace("Ferry", "Another boat"));
  build(other.root, { now: NOW });
  project.write(file, other.read(file));
}

const replaceIn = (file: string, old: string, words: string) => (project: Project) =>
  void project.write(file, project.read(file).replace(old, words));

/** With the checksum that fits. */
function signed(text: string): string {
  const lines = text.slice(0, text.lastIndexOf("\n") + 1);
  return `${lines}${crc32(lines)}`;
}

describe("a build", () => {
  test("knows what the last one came to", () => {
    const project = builtOnce();
    expect(findKept(project.root, LATER)).toBeDefined();
    project.write(KEPT, signed(project.read(KEPT)));
    expect(findKept(project.root, LATER)).toBeDefined();
  });

  test("knows nothing of what a clock wrote that was ahead", () => {
    expect(findKept(builtOnce().root, "2026-04-30T12:00:00Z")).toBeUndefined();
  });

  test.each<[string, (project: Project) => void]>([
    ["is not there", (project) => rmSync(path.join(project.root, KEPT))],
    ["is torn", (project) => project.write(KEPT, project.read(KEPT).slice(0, -200))],
    ["is empty", (project) => project.write(KEPT, "")],
    ["has another letter", replaceIn(KEPT, "ferry", "fairy")],
    ["is of another version", (project) => project.write(KEPT, signed(`x${project.read(KEPT)}`))],
    ["stands beside content that somebody edited", replaceIn(COMPILED, "Ida", "Ada")],
    ["stands beside content that was torn", (project) => project.write(COMPILED, project.read(COMPILED).slice(0, 900))],
    ["stands beside no content", (project) => rmSync(path.join(project.root, COMPILED))],
    ["stands beside pieces that somebody edited", replaceIn(PIECES, "2026-05", "2026-04")],
    ["stands beside pieces that were torn", (project) => project.write(PIECES, project.read(PIECES).slice(0, -200))],
    ["stands beside pieces of another version", (project) => project.write(PIECES, signed("then\n+\nx\n"))],
    ["stands beside empty pieces", (project) => project.write(PIECES, "")],
    ["stands beside no pieces", (project) => rmSync(path.join(project.root, PIECES))],
    ["stands beside the pieces of another build", (project) => rebuilt(project, PIECES)],
    ["stands beside the content of another build", (project) => rebuilt(project, COMPILED)],
    ["knows of readings that are gone", (project) => rmSync(path.join(project.root, "build/readings.txt"))],
    ["knows of readings that were torn", (project) => project.write("build/readings.txt", "\0\n")],
  ])("comes to the same when what is kept %s", (name, damage) => {
    const [project, whole] = [builtOnce(), builtOnce()];
    damage(project);
    if (name.startsWith("is") || name.startsWith("has")) expect(findKept(project.root, LATER)).toBeUndefined();
    for (const { root } of [project, whole])
      appendFileSync(path.join(root, "content/pages/boat.txt"), "Another school.\n");
    rmSync(path.join(whole.root, "build"), { recursive: true });
    expect(build(project.root, { now: LATER })).toEqual(build(whole.root, { now: LATER }));
    expect(project.read(COMPILED)).toBe(whole.read(COMPILED));
  });

  test("of nothing new leaves the compiled content alone, once all is recorded", () => {
    const project = builtOnce();
    const { site, pages, ledger } = readContent(project.root);
    writeLedgerFiles(project.root, ledger, settle({ pages, ledger, site, now: NOW }).ledger);
    build(project.root, { now: NOW });
    const before = project.read(COMPILED);
    build(project.root, { now: LATER });
    expect(project.read(COMPILED)).toBe(before);
  });

  test("of nothing new moves the dates of what is not recorded: it is new at the moment of each build", () => {
    const project = builtOnce();
    const before = project.read(COMPILED);
    build(project.root, { now: LATER });
    expect(project.read(COMPILED)).toBe(before.replaceAll(NOW, LATER));
  });
});

describe("a file", () => {
  const setFile = (project: Project, text: string) => {
    const file = path.join(project.root, "a.txt");
    writeFileSync(file, text);
    return file;
  };
  const look = ({ root }: Project, kept?: KeptFile) => lookAt(root, "a.txt", stateOf(path.join(root, "a.txt")), kept);

  test("is read again while its times may not show that it was written again", () => {
    const project = new Project();
    setFile(project, "one");
    const kept = { name: "a.txt", state: Number.NaN, digest: digest("another"), place: undefined };
    expect(look(project, kept)).toEqual({ ...kept, digest: undefined });
    expect(look(project, { ...kept, digest: digest("one") }).digest).toBe(digest("one"));
  });

  test("is known by its size and times alone when it has been left alone for a while", () => {
    const project = new Project();
    const { mtimeMs } = statSync(setFile(project, "one"));
    vi.useFakeTimers({ now: mtimeMs + 60_000, toFake: ["Date"] });
    try {
      const { state } = look(project);
      const kept = { name: "a.txt", state, digest: digest("something else"), place: undefined };
      expect(look(project, kept)).toBe(kept);
      const file = setFile(project, "two");
      utimesSync(file, mtimeMs / 1000, mtimeMs / 1000);
      expect(look(project, { ...kept, digest: digest("one") }).digest).toBeUndefined();
      expect(look(project, { ...kept, digest: digest("two") })).toEqual({
        ...kept,
        state: stateOf(file),
        digest: digest("two"),
      });
    } finally {
      vi.useRealTimers();
    }
  });
});

// What pages say is kept from one run to the next, and a damaged copy is never believed.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { collectNotes, keepReadings, type Note } from "../../src/cli/kept-readings.ts";
import type { Span } from "../../src/cli/line-file.ts";
import type { ReadPage } from "../../src/items/read-pages.ts";

const DIGEST = "d".repeat(64);
const NAME = "a-page.txt";
const OTHER = "b-page.md";
const LONG = "c".repeat(250);
const READER = "e".repeat(64);
const page = (title: string): ReadPage => ({
  reading: {
    slug: "a-page",
    file: "content/pages/a-page.txt",
    front: { topics: [] },
    title,
    highlights: [],
    body: [],
    readings: [],
  },
  body: { summary: "Boats cross.", html: "<p>Two\u2028lines, an \u{1F6A2} and a lone \uD800.</p>", visible: OTHER },
  fileDigest: DIGEST,
});
const reading = (title: string): string => JSON.stringify(page(title));

function note(name: string, place: Span | undefined): Note {
  if (place === undefined) throw new Error("nothing was kept");
  return { name, digest: DIGEST, place };
}

function newFile(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "dateline-kept-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return path.join(folder, "build", "readings.txt");
}

/** What one run finds, and whether it had to read. */
function ask(file: string, name: string, title: string): { readonly title: string; readonly read: boolean } {
  const kept = keepReadings(file, READER);
  const read = vi.fn(() => reading(title));
  const found = kept.find(name, DIGEST, read);
  kept.save();
  return { title: found.reading.title, read: read.mock.calls.length > 0 };
}

it("gives what was read, unchanged, to the next run", () => {
  const file = newFile();
  expect(ask(file, NAME, "Ferry")).toEqual({ title: "Ferry", read: true });
  expect(ask(file, NAME, "Another")).toEqual({ title: "Ferry", read: false });
  expect(keepReadings(file, READER).find(NAME, DIGEST, () => reading("no"))).toEqual(page("Ferry"));
});

it("reads again what is asked for under another name", () => {
  const file = newFile();
  ask(file, NAME, "Ferry");
  expect(ask(file, OTHER, "Bridge")).toEqual({ title: "Bridge", read: true });
  expect(ask(file, NAME, "no")).toEqual({ title: "Ferry", read: false });
});

it.each([
  ["a changed letter", (text: string) => text.replace("Ferry", "Fairy")],
  ["a torn end", (text: string) => text.slice(0, -20)],
  ["nothing but a name", () => `${READER} ${NAME} ${DIGEST} `],
  ["bytes of no meaning", () => "\0\uFFFF\n\n{}\n"],
  ["an empty file", () => ""],
])("reads again instead of believing %s", (_, damage) => {
  const file = newFile();
  ask(file, NAME, "Ferry");
  writeFileSync(file, damage(readFileSync(file, "utf8")));
  expect(ask(file, NAME, "Bridge")).toEqual({ title: "Bridge", read: true });
  expect(ask(file, NAME, "no")).toEqual({ title: "Bridge", read: false });
});

it("reads again what another reader read", () => {
  const file = newFile();
  ask(file, NAME, "Ferry");
  const kept = keepReadings(file, "f".repeat(64));
  expect([kept.has(NAME, DIGEST), kept.find(NAME, DIGEST, () => reading("Bridge"))]).toEqual([false, page("Bridge")]);
});

it("finds lines of any length", () => {
  const file = newFile();
  const long = "Ferry ".repeat(400_000);
  for (const [name, title] of [
    [NAME, long],
    [OTHER, "Bridge"],
    [LONG, long],
  ] as const) {
    ask(file, name, title);
  }
  expect(ask(file, NAME, "no").title).toBe(long);
  expect(ask(file, OTHER, "no")).toEqual({ title: "Bridge", read: false });
  expect(ask(file, LONG, "no").title).toBe(long);
});

it("forgets what nobody asks for, once that is the greater part", () => {
  const file = newFile();
  const kept = keepReadings(file, READER);
  for (let number = 0; number < 300; number += 1)
    kept.find(`page-${number}`, DIGEST, () => reading("Old".repeat(10_000)));
  kept.find(NAME, DIGEST, () => reading("Ferry"));
  kept.save();
  const before = readFileSync(file).length;
  expect(ask(file, NAME, "no").read).toBe(false);
  expect(readFileSync(file).length).toBeLessThan(before / 100);
  expect(ask(file, NAME, "no")).toEqual({ title: "Ferry", read: false });
});

it("notes where lines are once others before them are forgotten", () => {
  const file = newFile();
  const full = keepReadings(file, READER);
  for (let number = 0; number < 300; number += 1)
    full.find(`page-${number}`, DIGEST, () => reading("Old".repeat(10_000)));
  for (const [name, title] of [
    [NAME, "Ferry"],
    [OTHER, "Bridge"],
  ] as const)
    full.find(name, DIGEST, () => reading(title));
  full.save();
  const notes = [NAME, OTHER].map((name) => note(name, full.placeOf(name, DIGEST)));
  const next = keepReadings(file, READER, collectNotes(notes));
  next.find(OTHER, DIGEST, () => reading("no"));
  next.save();
  const places = [NAME, OTHER].flatMap((name) => next.placeOf(name, DIGEST) ?? []);
  expect(readFileSync(file).length).toBe(places.reduce((sum, { start, end }) => sum + end - start + 1, 0));
  const noted = keepReadings(file, READER, collectNotes([note(NAME, next.placeOf(NAME, DIGEST))]));
  expect(noted.find(NAME, DIGEST, () => reading("no"))).toEqual(page("Ferry"));
});

it("finds a line where it was noted to be, without looking through the others, and knows a wrong note", () => {
  const file = newFile();
  const first = keepReadings(file, READER);
  first.find(NAME, DIGEST, () => reading("Ferry"));
  first.find(OTHER, DIGEST, () => reading("Bridge"));
  first.save();
  const place = first.placeOf(OTHER, DIGEST);
  const noted = keepReadings(file, READER, collectNotes([note(OTHER, place)]));
  expect(noted.has(NAME, DIGEST)).toBe(false);
  expect(noted.find(OTHER, DIGEST, () => reading("no"))).toEqual(page("Bridge"));
  expect(
    keepReadings(file, READER, collectNotes([note(NAME, place)])).find(NAME, DIGEST, () => reading("Ferry")),
  ).toEqual(page("Ferry"));
});

it("costs nothing but time where it cannot write", () => {
  const file = path.join(newFile(), "..", "..", "\0", "readings.txt");
  expect(ask(file, NAME, "Ferry")).toEqual({ title: "Ferry", read: true });
});

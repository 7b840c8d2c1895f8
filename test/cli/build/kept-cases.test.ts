// Where a build that settles only some of a site could come out otherwise than one that settles all of it.
import { appendFileSync, cpSync, renameSync } from "node:fs";
import path from "node:path";
import { describe, expect, test, vi } from "vitest";
import { build } from "../../../src/cli/build/build.ts";
import { readContent } from "../../../src/cli/content-files.ts";
import { writeLedgerFiles } from "../../../src/cli/ledger-files.ts";
import { settle } from "../../../src/items/settle.ts";
import { Project } from "../project.ts";
import { lookLater } from "./look-later.ts";

// Few pages at a time, so that of small sites too some stay where they are kept.
vi.mock("../../../src/cli/kept/chunk-size.ts", () => ({ MOST: 4 }));

const PAGES = "content/pages";
const DAYS = Array.from({ length: 6 }, (_, index) => `2026-05-0${index + 1}T12:00:00Z`);

const page = (title: string, ...entries: readonly (readonly [address: string, text: string])[]): string => {
  const related = entries.map(
    ([address, text]) => `  - title: A school\n    url: https://harbor.example/${address}.html\n    text: ${text}\n`,
  );
  const head = `---\ntitle: ${title}\npublished: 2012-03-28T10:00:00Z\n`;
  return `${head}${related.length === 0 ? "" : `related:\n${related.join("")}`}---\nThe bells ring.\n`;
};

const SCHOOL = ["school", "The island school has two pupils, and it keeps its bell."] as const;
const FERRY = ["ferry", "A ferry came in at noon with nobody aboard."] as const;
const BELL = ["bell", "Nobody knows who rang the bell of the harbor."] as const;

function record(project: Project, now: string): void {
  const { site, pages, ledger } = readContent(project.root);
  writeLedgerFiles(project.root, ledger, settle({ pages, ledger, site, now }).ledger);
}

function built(project: Project, now: string): string {
  build(project.root, { now });
  return project.read("build/content.txt");
}

/** By a project that has never built. */
function builtAnew({ root }: Project, now: string): string {
  const project = new Project();
  cpSync(path.join(root, "content"), path.join(project.root, "content"), { recursive: true });
  return built(project, now);
}

test("a new page beside one of the same name is refused, wherever that is kept", () => {
  lookLater();
  const project = new Project();
  for (const letter of "abcdefghij") project.write(`${PAGES}/${letter}.md`, page(letter));
  built(project, DAYS[0] ?? "");
  project.write(`${PAGES}/e.txt`, "Ferry returns\nBy Ida Rowe\n\nBoats cross the sound again.\n");
  expect(() => built(project, DAYS[1] ?? "")).toThrow("`e.txt` has the same name");
});

describe("a build comes to what a settling of everything comes to", () => {
  test("when a new page brings back what another one showed", () => {
    const project = new Project();
    project.write(`${PAGES}/a.md`, page("A", SCHOOL)).write(`${PAGES}/z.md`, page("Z"));
    record(project, DAYS[0] ?? "");
    project.remove(`${PAGES}/a.md`);
    record(project, DAYS[1] ?? "");
    project.write(`${PAGES}/b.md`, page("B", SCHOOL));
    for (const now of DAYS.slice(2)) expect(built(project, now)).toBe(builtAnew(project, now));
  });

  test("when a new page makes one of two entries that another page lists above a third", () => {
    const project = new Project();
    project.write(`${PAGES}/i.md`, page("I", SCHOOL, FERRY, BELL)).write(`${PAGES}/z.md`, page("Z"));
    built(project, DAYS[0] ?? "");
    project.write(`${PAGES}/b.md`, page("B", [SCHOOL[0], FERRY[1]]));
    expect(built(project, DAYS[1] ?? "")).toBe(builtAnew(project, DAYS[1] ?? ""));
  });

  test("when a page gets another ending, and the same bytes say something else", () => {
    const project = new Project();
    const text =
      "---\ntitle: Bells\n---\nThe bells of Port Amber\nBy Ida Rowe\n\nBoats **cross** the sound, and come back.\n";
    project.write(`${PAGES}/a.txt`, text).write(`${PAGES}/z.md`, page("Z"));
    built(project, DAYS[0] ?? "");
    renameSync(path.join(project.root, PAGES, "a.txt"), path.join(project.root, PAGES, "a.md"));
    const content = built(project, DAYS[1] ?? "");
    expect(content).toBe(builtAnew(project, DAYS[1] ?? ""));
    expect(content).toContain("<strong>cross</strong>");
  });

  test("when a page is called like something that every object has", () => {
    const project = new Project();
    const others = { a: page("A", SCHOOL), z: page("Z") };
    for (const [slug, text] of Object.entries(others)) project.write(`${PAGES}/${slug}.md`, text);
    project.write(`${PAGES}/constructor.md`, page("C", SCHOOL, FERRY));
    expect(built(project, DAYS[0] ?? "")).toBe(builtAnew(project, DAYS[0] ?? ""));
    record(project, DAYS[1] ?? "");
    project.write(`${PAGES}/constructor.md`, page("Constructed", SCHOOL));
    expect(built(project, DAYS[2] ?? "")).toBe(builtAnew(project, DAYS[2] ?? ""));
    record(project, DAYS[3] ?? "");
    project.remove(`${PAGES}/constructor.md`);
    expect(built(project, DAYS[4] ?? "")).toBe(builtAnew(project, DAYS[4] ?? ""));
  });

  test("when nothing changes but what is recorded of the site", () => {
    const project = new Project();
    project.write(`${PAGES}/a.md`, page("A", SCHOOL));
    record(project, DAYS[0] ?? "");
    const before = built(project, DAYS[1] ?? "");
    const file = "content/ledger/_site.json";
    project.write(file, project.read(file).replaceAll(DAYS[0] ?? "", "2026-05-01T13:00:00Z"));
    expect(built(project, DAYS[1] ?? "")).toBe(builtAnew(project, DAYS[1] ?? ""));
    expect(project.read("build/content.txt")).not.toBe(before);
  });

  // A colleague's clock was ahead: what is recorded next counts as later than that.
  test("when a page is new and the last recording is still to come", () => {
    const project = new Project();
    project.write(`${PAGES}/a.md`, page("A"));
    record(project, "2026-05-01T12:00:30Z");
    project.write(`${PAGES}/b.md`, page("B", SCHOOL));
    for (const now of ["2026-05-01T12:00:00Z", "2026-05-01T12:00:10Z"])
      expect(JSON.parse(built(project, now))).toEqual(JSON.parse(builtAnew(project, now)));
  });

  const SITE = "content/site.yaml";
  const manyPages = (): Project => {
    lookLater();
    const project = new Project();
    project.write(SITE, project.read(SITE).replace("pageSize: 50", "pageSize: 3"));
    for (const letter of "abcdefghij") project.write(`${PAGES}/${letter}.md`, page(letter));
    return project;
  };

  test("when the site speaks another language, and no page changed", () => {
    const project = manyPages();
    built(project, DAYS[0] ?? "");
    project.write(SITE, project.read(SITE).replace("language: en", "language: fr"));
    expect(built(project, DAYS[1] ?? "")).toBe(builtAnew(project, DAYS[1] ?? ""));
  });

  test("when a page of the archive waits for an item that is held", () => {
    const project = manyPages();
    for (const letter of "kl")
      project.write(`${PAGES}/${letter}.md`, page(letter).replace("2012", letter === "l" ? "2027" : "2012"));
    built(project, DAYS[0] ?? "");
    const content = built(project, DAYS[1] ?? "");
    expect(content).toBe(builtAnew(project, DAYS[1] ?? ""));
    expect(JSON.parse(content).archivePages).toEqual([3, 3, 3]);
  });

  test("when an item is gone that stands on a full page of the archive", () => {
    const project = manyPages();
    record(project, DAYS[0] ?? "");
    built(project, DAYS[1] ?? "");
    for (const file of [`${PAGES}/b.md`, "content/ledger/b.json"]) project.remove(file);
    const content = built(project, DAYS[2] ?? "");
    expect(content).toBe(builtAnew(project, DAYS[2] ?? ""));
    expect(JSON.parse(content).appearances).toContainEqual({ id: expect.stringMatching(/\/b$/), at: "" });
  });

  test("when items that were held have appeared since, before what is new once more", () => {
    const project = manyPages();
    for (const letter of "cdefghij")
      project.write(`${PAGES}/${letter}.md`, page(letter).replace(/2012-03-28/, "2026-05-02"));
    for (const letter of "ab") project.remove(`${PAGES}/${letter}.md`);
    record(project, "2026-04-30T12:00:00Z");
    for (const letter of "ab") project.write(`${PAGES}/${letter}.md`, page(letter));
    for (const now of [DAYS[0], DAYS[2], DAYS[3]])
      expect(built(project, now ?? "")).toBe(builtAnew(project, now ?? ""));
  });

  test("when it is a preview after one that was none, and none after a preview", () => {
    const project = manyPages();
    const carry = path.join(project.root, "build/carried.json");
    const previewed = (now: string): string => {
      build(project.root, { now, carry });
      return project.read("build/content.txt");
    };
    built(project, DAYS[0] ?? "");
    const preview = previewed(DAYS[1] ?? "");
    expect(preview).toBe(builtAnew(project, DAYS[1] ?? ""));
    expect(previewed(DAYS[2] ?? "")).toBe(preview);
    expect(built(project, DAYS[3] ?? "")).toBe(builtAnew(project, DAYS[3] ?? ""));
  });

  test("when readings are put in other places, those too of pages that nothing reached", () => {
    lookLater();
    const project = new Project();
    const entriesOf = (letter: string) => ("ab".includes(letter) ? [SCHOOL] : "ij".includes(letter) ? [FERRY] : []);
    for (const letter of "abcdefghij") project.write(`${PAGES}/${letter}.md`, page(letter, ...entriesOf(letter)));
    built(project, DAYS[0] ?? "");
    const readings = "build/readings.txt";
    appendFileSync(path.join(project.root, readings), `${"x".repeat(10_000_000)}\n`);
    const linesAfterEditOf = (letter: string): number => {
      project.write(`${PAGES}/${letter}.md`, page(`${letter} again`, ...entriesOf(letter)));
      expect(built(project, DAYS[1] ?? "")).toBe(builtAnew(project, DAYS[1] ?? ""));
      return project
        .read(readings)
        .split("\n")
        .filter((line) => line !== "").length;
    };
    expect(linesAfterEditOf("a")).toBe(10);
    // The reading of `i` was found where it is now: only that of `j` is another.
    expect(linesAfterEditOf("j")).toBe(11);
  });

  test("when a ledger knows of other recordings and of none of its own", () => {
    const project = new Project();
    project.write(`${PAGES}/a.md`, page("A")).write(`${PAGES}/b.md`, page("B"));
    record(project, DAYS[0] ?? "");
    const { recordings: _, ...rest } = JSON.parse(project.read("content/ledger/b.json"));
    project.write("content/ledger/b.json", JSON.stringify(rest));
    for (const now of DAYS.slice(1)) expect(built(project, now)).toBe(builtAnew(project, now));
  });
});

// The replay guard, as whoever records and deploys meets it.
import { rmSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { NearProject, PAGE, type Project } from "./project.ts";

const LEDGER = "content/ledger/ferry.json";
const RECEIPT = "content/published/ferry.json";
const ID = "tag:dateline.example,2026:articles/ferry";
const PUBLISHED = "2012-03-28T22:39:00Z";

/** Each of its pages is one item of its own. */
const lone = (number: number): string =>
  `The number ${number} boat\nupdated 6:39 PM EDT, Wed March 28, 2012\n\nIt sails.\n`;

async function harbour(pages: number): Promise<Project> {
  const project = new NearProject().write("content/pages/ferry.txt", PAGE);
  for (let number = 1; number <= pages; number += 1) project.write(`content/pages/boat-${number}.txt`, lone(number));
  expect((await project.run("record")).code).toBe(0);
  return project;
}

/** As somebody would edit a recorded date by hand. */
const redate = (project: Project): Project =>
  project.write(LEDGER, project.read(LEDGER).replaceAll(PUBLISHED, "2012-03-29T22:39:00Z"));

describe("the replay guard", { timeout: 30_000 }, () => {
  test("keeps a receipt of each page by itself, of what is public and nothing else", async () => {
    const project = new NearProject()
      .write("content/pages/ferry.txt", PAGE)
      .write("content/pages/later.txt", `---\npublished: 2031-01-01\n---\n${lone(1)}`);
    await project.run("record");
    expect(Object.keys(project.files("content/published"))).toEqual([RECEIPT, "content/published/later.json"]);
    expect(JSON.parse(project.read(RECEIPT)).shown).toMatchObject({ [ID]: PUBLISHED });
    expect(Object.keys(JSON.parse(project.read(RECEIPT)).shown)).toHaveLength(3);
    expect(JSON.parse(project.read("content/published/later.json"))).toMatchObject({
      shown: {},
      removed: {},
      accepted: [],
    });
  });

  test.each(["record", "build --frozen"])("stops %s when a published date was moved by hand", async (command) => {
    const project = redate(await harbour(0));
    const before = project.files("content");
    const { code, err } = await project.run(...command.split(" "));
    expect(code).toBe(1);
    expect(err).toContain(`${ID} was published ${PUBLISHED}, and would be 2012-03-29T22:39:00Z\n`);
    expect(err).toContain("--accept-replay");
    expect(project.files("content")).toEqual(before);
  });

  test("lets a repair move it", async () => {
    const project = await harbour(0);
    expect((await project.run("repair", ID, "--published", "2012-03-27", "--reason", "print")).code).toBe(0);
    expect((await project.run("build", "--frozen")).code).toBe(0);
    expect(JSON.parse(project.read(RECEIPT)).shown[ID]).toBe("2012-03-27T04:00:00Z");
    expect((await project.run("record")).code).toBe(0);
  });

  test("stops when more than a tenth of the public items and more than three would be gone", async () => {
    const project = await harbour(5);
    for (const number of [1, 2, 3, 4]) project.remove(`content/pages/boat-${number}.txt`);
    const before = project.files("content");
    const { code, err } = await project.run("record");
    expect([code, project.files("content")]).toEqual([1, before]);
    expect(err).toContain("4 of 8 public items would be gone");
  });

  test.each([
    [5, 3, "three are few, whatever the share"],
    [38, 4, "a tenth is few, whatever the number"],
  ])("of %i boats lets %i go: %s", async (boats, gone) => {
    const project = await harbour(boats);
    for (let number = 1; number <= gone; number += 1) project.remove(`content/pages/boat-${number}.txt`);
    expect((await project.run("record")).code).toBe(0);
    expect((await project.run("build", "--frozen")).code).toBe(0);
    // What went is no longer missed.
    expect(JSON.parse(project.read("content/published/boat-1.json"))).toMatchObject({ shown: {} });
    expect((await project.run("record")).code).toBe(0);
  });

  test.each(["record", "build --frozen"])("stops %s when the ledger was lost", async (command) => {
    const project = await harbour(1);
    project.remove(LEDGER);
    const { code, err } = await project.run(...command.split(" "));
    expect([code, err.length > 0]).toEqual([1, true]);
    expect(project.files("content")).not.toHaveProperty([LEDGER]);
    if (command === "record") expect(err).toContain("content/ledger has lost 3 items");
    rmSync(path.join(project.root, "content/ledger"), { recursive: true });
    expect((await project.run("record")).err).toContain("content/ledger has lost 4 items");
  });

  test("--frozen wants the receipt of every page", async () => {
    const project = await harbour(0);
    project.remove(RECEIPT);
    const { code, err } = await project.run("build", "--frozen");
    expect([code, err]).toEqual([1, expect.stringContaining("no receipt of ferry")]);
    expect((await project.run("record")).code).toBe(0);
    expect((await project.run("build", "--frozen")).code).toBe(0);
  });

  test("a damaged receipt is refused by name and never overwritten", async () => {
    const project = (await harbour(0)).write(RECEIPT, "{}");
    const { code, err } = await project.run("record");
    expect([code, err]).toEqual([1, expect.stringContaining(`${RECEIPT}: this receipt is damaged`)]);
    expect(project.read(RECEIPT)).toBe("{}");
  });

  test("--accept-replay records what is meant, with date and reason, on the pages concerned", async () => {
    const project = redate(await harbour(1));
    expect((await project.run("record", "--accept-replay", " ")).code).toBe(2);
    expect((await project.run("record", "--accept-replay", "moved from the old system")).code).toBe(0);
    expect(JSON.parse(project.read(RECEIPT))).toMatchObject({
      shown: { [ID]: "2012-03-29T22:39:00Z" },
      accepted: [{ at: expect.stringMatching(/^\d{4}-/), reason: "moved from the old system" }],
    });
    expect(JSON.parse(project.read("content/published/boat-1.json")).accepted).toEqual([]);
    expect((await project.run("build", "--frozen")).code).toBe(0);
    // It is for this once.
    expect((await redate(project).run("record")).code).toBe(0);
    project.write(LEDGER, project.read(LEDGER).replaceAll("2012-03-29T22:39:00Z", "2012-03-30T22:39:00Z"));
    expect((await project.run("record")).code).toBe(1);
  });

  test("two people who add pages touch no receipt in common", async () => {
    const project = await harbour(0);
    const before = project.files("content/published");
    project.write("content/pages/boat-1.txt", lone(1));
    await project.run("record");
    const after = project.files("content/published");
    expect(Object.keys(after).filter((file) => after[file] !== before[file])).toEqual([
      "content/published/boat-1.json",
    ]);
  });
});

// The ledger survives a kill at any moment of `record`: every file is there whole or not at all, and the next run ends the work.
import { expect, test } from "vitest";
import { readLedger } from "../../src/cli/ledger-files.ts";
import { PAGE, Project } from "./project.ts";

const PAGES = 60;
const KILLS = 8;

const slug = (index: number): string => `ferry-${index}`;
const text = (index: number, edition: string): string =>
  PAGE.replace("Ferry", `Ferry ${index}`).replace("again", edition).replace("The island", `Island ${index}'s`);

function write(project: Project, edition: string): void {
  for (let index = 0; index < PAGES; index += 1)
    project.write(`content/pages/${slug(index)}.txt`, text(index, edition));
}

test("a record that is killed leaves whole files, and the next one ends its work", async () => {
  const project = new Project();
  write(project, "again");
  const start = performance.now();
  await project.run("record");
  const whole = performance.now() - start;
  const first = readLedger(project.root);
  const published = (ledger: typeof first) =>
    [...ledger.pages.values()].flatMap((page) =>
      Object.entries(page.items).map(([id, record]) => [id, record.published.at]),
    );

  let killed = 0;
  for (let round = 0; round < KILLS; round += 1) {
    write(project, `for the ${round}th time`);
    // Spread over the whole run, and densest over its end, where files are written.
    const outcome = await project.runUntil(whole * (0.4 + 0.6 * ((round + 1) / KILLS)), "record");
    if (outcome.code === null) killed += 1;
    const names = Object.keys(project.files("content/ledger")).filter((name) => name.endsWith(".json"));
    expect(names).toHaveLength(PAGES + 2);
    expect(published(readLedger(project.root)).toSorted()).toEqual(published(first).toSorted());
  }
  expect(killed).toBeGreaterThan(0);
  expect((await project.run("record")).code).toBe(0);
  expect((await project.run("build", "--frozen")).code).toBe(0);
}, 120_000);

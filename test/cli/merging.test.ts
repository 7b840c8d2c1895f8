// Two people record on branches, and one of them is published before the other's work comes in.
import { cpSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { COMPILED } from "../../src/cli/folders.ts";
import type { CompiledContent } from "../../src/model/item.ts";
import { readerOf } from "../http/publisher.ts";
import { NearProject, type Project } from "./project.ts";

beforeEach(() => vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => vi.useRealTimers());

const story = (name: string): string => `The boat ${name}\nupdated 6:39 PM EDT, Wed March 28, 2012\n\n${name} sails.\n`;
const put = (project: Project, name: string): Project => project.write(`content/pages/${name}.txt`, story(name));

async function record(project: Project, now: string): Promise<void> {
  vi.setSystemTime(now);
  expect((await project.run("record")).code).toBe(0);
}

function branch(from: Project): Project {
  const copy = new NearProject();
  cpSync(path.join(from.root, "content"), path.join(copy.root, "content"), { recursive: true });
  return copy;
}

/** A file of the other branch that this one has not. */
const merge = (into: Project, from: Project): void =>
  cpSync(path.join(from.root, "content"), path.join(into.root, "content"), { recursive: true, force: false });

/** Published, and asked at that instant. */
async function publish(project: Project, now: string): Promise<ReturnType<typeof readerOf>> {
  vi.setSystemTime(now);
  const { code, err } = await project.run("build", "--frozen");
  expect([code, err]).toEqual([0, ""]);
  return readerOf(JSON.parse(project.read(COMPILED)) as CompiledContent, now);
}

async function branches(): Promise<{ main: Project; early: Project }> {
  const main = new NearProject();
  main.write("content/site.yaml", main.read("content/site.yaml").replace("pageSize: 50", "pageSize: 2"));
  await record(put(put(put(main, "a"), "b"), "c"), "2026-02-20T00:00:00Z");
  const early = branch(main);
  await record(put(early, "early"), "2026-03-01T00:00:00Z");
  await record(put(main, "late"), "2026-03-02T00:00:00Z");
  return { main, early };
}

const idsAt = async (ask: ReturnType<typeof readerOf>, address: string): Promise<string[]> =>
  (JSON.parse(await (await ask(address)).text()).items as { id: string }[]).map(({ id }) => id.replace(/.*\//, ""));

describe("work that was recorded before what is published, and comes in after it", () => {
  test("stops a frozen build, which names the command", async () => {
    const { main, early } = await branches();
    merge(main, early);
    vi.setSystemTime("2026-03-04T00:00:00Z");
    const { code, err } = await main.run("build", "--frozen");
    expect(code).toBe(1);
    expect(err).toContain("recorded apart");
    expect(err).toContain("dateline record");
  });

  test("reaches every reader once it is recorded, and changes no full page of the archive", async () => {
    const { main, early } = await branches();
    const before = await publish(main, "2026-03-03T00:00:00Z");
    const page = await idsAt(before, "/archive/2/feed.json");
    expect(page).toEqual(["late", "c"]);
    merge(main, early);
    await record(main, "2026-03-04T00:00:00Z");
    const after = await publish(main, "2026-03-05T00:00:00Z");
    expect(await idsAt(after, "/archive/2/feed.json")).toEqual(page);
    expect(await idsAt(after, "/feed.json")).toContain("early");
    const { headers } = await before("/feed.json");
    const [tag, date] = [headers.get("ETag") ?? "", headers.get("Last-Modified") ?? ""];
    for (const asked of [
      { "If-Modified-Since": date },
      { "If-None-Match": tag },
      { "If-None-Match": tag, "A-IM": "feed" },
    ]) {
      const response = await after("/feed.json", asked);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain("articles/early");
    }
  });
});

test("an authority of ids that was recorded is frozen", async () => {
  const project = put(new NearProject(), "a");
  await record(project, "2026-03-01T00:00:00Z");
  const yaml = project.read("content/site.yaml");
  project.write("content/site.yaml", yaml.replace("dateline.example,2026", "other.example,2026"));
  const before = project.files("content");
  for (const command of ["record", "build"]) {
    const { code, err } = await project.run(command);
    expect(code).toBe(1);
    expect(err).toMatch(/content\/site\.yaml:\d+: `tagAuthority` was dateline\.example,2026 when /);
    expect(err).toContain("Put it back.");
  }
  expect(project.files("content")).toEqual(before);
});

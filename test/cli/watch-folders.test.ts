import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { watchFolders } from "../../src/cli/watch-folders.ts";

const QUIET = 60;
let folder: string;
let bursts: (readonly string[])[];
let end: () => void;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "dateline-watch-"));
  mkdirSync(join(folder, "pages"));
  writeFileSync(join(folder, "pages", "a.txt"), "1");
  bursts = [];
  end = watchFolders([folder], (names) => bursts.push(names), QUIET);
  await wait(50);
});

afterEach(() => {
  end();
  rmSync(folder, { recursive: true, force: true });
});

const write = (name: string, text = "2") => writeFileSync(join(folder, name), text);
const seen = (name: string) => vi.waitFor(() => expect(bursts.flat()).toContain(join(...name.split("/"))), 3000);
/** Long enough for any burst that would come to have come. */
const quiet = () => wait(QUIET * 5);

describe("watchFolders", () => {
  it("tells of many changes in one burst once", async () => {
    for (let count = 0; count < 10; count += 1) {
      write("pages/a.txt", String(count));
      write(`pages/b${count}.txt`);
      await wait(QUIET / 6);
    }
    await seen("pages/b9.txt");
    await quiet();
    expect(bursts).toHaveLength(1);
  });

  it("tells of two changes with a pause between them twice", async () => {
    write("pages/a.txt", "2");
    await quiet();
    write("pages/a.txt", "3");
    await quiet();
    expect(bursts).toEqual([[join("pages", "a.txt")], [join("pages", "a.txt")]]);
  });

  it("sees a file that is replaced by renaming, as editors save", async () => {
    for (const text of ["2", "3"]) {
      bursts.length = 0;
      write("pages/.a.txt.draft", text);
      renameSync(join(folder, "pages", ".a.txt.draft"), join(folder, "pages", "a.txt"));
      await seen("pages/a.txt");
      await quiet();
    }
  });

  it("sees what is written into a folder that is new", async () => {
    mkdirSync(join(folder, "ledger"));
    await quiet();
    write("ledger/a.json");
    await seen("ledger/a.json");
  });

  it("still hears a folder that was removed and made again, as a checkout does", async () => {
    rmSync(join(folder, "pages"), { recursive: true });
    mkdirSync(join(folder, "pages"));
    write("pages/a.txt");
    await quiet();
    bursts.length = 0;
    write("pages/a.txt", "after");
    await seen("pages/a.txt");
  });

  it("does not take an editor's scratch file for a change", async () => {
    write("pages/.a.txt.swp");
    write("pages/a.txt~");
    await quiet();
    expect(bursts).toEqual([]);
  });

  it("is silent after its end, even about a change just before it", async () => {
    write("pages/a.txt");
    await wait(QUIET / 4);
    end();
    write("pages/a.txt", "3");
    await quiet();
    expect(bursts).toEqual([]);
  });
});

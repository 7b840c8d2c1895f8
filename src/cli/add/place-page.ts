// A page into content/pages, whole or not at all. Two files of one name would be refused by everything that reads content/, so
// a page that gets another ending leaves first, under a hidden name, and is brought back if its successor never came.
import { renameSync, rmSync } from "node:fs";
import path from "node:path";
import { namesIn, PAGES } from "../folders.ts";
import { writeWhole } from "../write-file.ts";

const UNPLACED = /^\..+\.new$/;
const REPLACED = /^\.(.+)\.replaced$/;

/** `name` and `replaced` are names of files in content/pages; `replaced` is what the page was until now. */
export function placePage(root: string, name: string, bytes: Uint8Array, replaced: string | undefined): void {
  const place = (file: string): string => path.join(root, PAGES, file);
  if (replaced === undefined || replaced === name) {
    writeWhole(place(name), bytes);
    return;
  }
  const draft = `.${name}.new`;
  const aside = `.${replaced}.replaced`;
  writeWhole(place(draft), bytes);
  renameSync(place(replaced), place(aside));
  renameSync(place(draft), place(name));
  rmSync(place(aside));
}

/** Ends what a run that was stopped between two steps had begun. */
export function healPages(root: string): void {
  const folder = path.join(root, PAGES);
  const names = namesIn(folder);
  for (const name of names) {
    if (UNPLACED.test(name)) rmSync(path.join(folder, name));
    const page = REPLACED.exec(name)?.[1];
    if (page === undefined) continue;
    const { name: slug } = path.parse(page);
    const isReplaced = names.some((each) => path.parse(each).name === slug);
    if (isReplaced) rmSync(path.join(folder, name));
    else renameSync(path.join(folder, name), path.join(folder, page));
  }
}

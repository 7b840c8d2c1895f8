// What the command was given, files and folders, → the files to add, in order.
import { type Dirent, readdirSync } from "node:fs";
import path from "node:path";
import { findEnding, isFolder } from "./open-file.ts";

/** Pages of a folder in the order of their names, at any depth; what is no page is passed over. An empty folder stands for itself. */
export function findFiles(given: string): readonly string[] {
  const files = isFolder(given) ? walk(given) : [];
  return files.length === 0 ? [given] : files;
}

function walk(folder: string): readonly string[] {
  const all = list(folder);
  if (all === undefined) return [folder];
  const names = all.filter((each) => !each.isDirectory()).map(({ name }) => name);
  return all.toSorted((a, b) => (a.name < b.name ? -1 : 1)).flatMap((each) => findIn(folder, each, names));
}

/** Undefined for a folder that may not be looked into: it is told as such when it is opened. */
function list(folder: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith("."));
  } catch {
    return undefined;
  }
}

function findIn(folder: string, each: Dirent, names: readonly string[]): readonly string[] {
  const file = path.join(folder, each.name);
  if (each.isDirectory()) return isPartOfPage(each.name, names) ? [] : walk(file);
  return findEnding(each.name) === undefined ? [] : [file];
}

/** Browsers put what a saved page is made of beside it: `Ferry.html`, `Ferry_files/`, `Ferry-Dateien/`. Its frames are no pages. */
const isPartOfPage = (folder: string, names: readonly string[]): boolean =>
  names.some((name) => {
    const { name: stem, ext } = path.parse(name);
    return /^\.html?$/i.test(ext) && folder.startsWith(stem) && /^[_\-.]\p{L}+$/u.test(folder.slice(stem.length));
  });

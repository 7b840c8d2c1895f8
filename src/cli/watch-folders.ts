// Tells when something under a folder has changed, once per burst of changes.
import { type FSWatcher, watch } from "node:fs";

/** Long enough for an editor's save or a checkout to be one change, short enough not to be felt. */
const QUIET_MILLISECONDS = 120;

/**
 * Calls `changed` with the names that changed (relative to their folder, sorted), when nothing has changed for `quiet` milliseconds.
 * Returns what ends the watching.
 */
export function watchFolders(
  folders: readonly string[],
  changed: (names: readonly string[]) => void,
  quiet: number = QUIET_MILLISECONDS,
): () => void {
  const names = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const noticed = (name: string | null) => {
    if (name === null || isScratch(name)) return;
    names.add(name);
    clearTimeout(timer);
    timer = setTimeout(settled, quiet);
  };
  const settled = () => {
    watchers = folders.map((folder, index) => reopen(folder, watchers[index], noticed));
    const burst = [...names].sort();
    names.clear();
    changed(burst);
  };
  let watchers: (FSWatcher | undefined)[] = folders.map((folder) => open(folder, noticed));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher?.close();
  };
}

function open(folder: string, noticed: (name: string | null) => void): FSWatcher {
  const watcher = watch(folder, { recursive: true }, (_event, name) => noticed(name));
  // A file that vanishes while it is being looked at is a change like any other.
  watcher.on("error", () => noticed("."));
  return watcher;
}

/** Node 26 on Linux goes deaf for a folder that was removed and made again (a checkout does that), unless it is watched anew. */
function reopen(
  folder: string,
  old: FSWatcher | undefined,
  noticed: (name: string | null) => void,
): FSWatcher | undefined {
  try {
    const fresh = open(folder, noticed);
    old?.close();
    return fresh;
  } catch {
    return old;
  }
}

/** Editors keep swap files and drafts beside the file itself. */
function isScratch(name: string): boolean {
  const file = name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
  return (file.startsWith(".") && file !== ".") || file.endsWith("~");
}

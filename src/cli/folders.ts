// Where things lie in a project, of which more than one room knows.
import { existsSync, readdirSync } from "node:fs";

export const PAGES = "content/pages";
export const LEDGERS = "content/ledger";
/** What builds write: what the Worker bundles; where the texts of its items stand in that; what the last build came to. */
export const COMPILED = "build/content.txt";
export const PIECES = "build/pieces.txt";
export const SETTLED = "build/settled.txt";

/** None where there is no such folder. */
export const namesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder) : []);

/** The same without those that are hidden. */
export const seenIn = (folder: string): readonly string[] => namesIn(folder).filter((name) => !name.startsWith("."));

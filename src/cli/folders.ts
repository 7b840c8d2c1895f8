// Where things lie in a project, of which more than one room knows.
export const PAGES = "content/pages";
export const LEDGERS = "content/ledger";
/** What builds write: what the Worker bundles; where the texts of its items stand in that; what the last build came to. */
export const COMPILED = "build/content.txt";
export const PIECES = "build/pieces.txt";
export const SETTLED = "build/settled.txt";

// Where the readings of pages are kept, as the last build noted it with each page.
import type { KeptFile } from "../kept/file-states.ts";
import type { Note, Notes } from "../kept-readings.ts";
import { lengthOf } from "../line-log.ts";
import type { Found, Survey } from "./survey.ts";

export class ReadingNotes implements Notes {
  readonly length: number;
  readonly all: () => readonly Note[];
  readonly #byName = new Map<string, Note>();

  constructor(found: Survey["found"], still: Survey["still"]) {
    this.know(found);
    const near = [...this.#byName.values()];
    const lengths = still.map(({ some }) => some.length());
    this.length = lengths.reduce((sum, length) => sum + length, lengthOf(near.map(({ place }) => place)));
    this.all = () => [...near, ...still.flatMap(({ some }) => some.pages().map(({ page }) => page)).filter(isNote)];
  }

  /** Of pages that may be asked for from now on. */
  know(found: readonly Found[]): void {
    for (const { kept } of found) if (isNote(kept?.page)) this.#byName.set(kept.page.name, kept.page);
  }

  find(name: string): Note | undefined {
    return this.#byName.get(name);
  }
}

const isNote = (file: KeptFile | undefined): file is KeptFile & Note => file?.place !== undefined;

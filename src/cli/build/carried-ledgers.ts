// What a preview has settled but nobody recorded, carried from one build to the next so that its dates stand still. A page's
// ledger is a line of the file; where it is, is kept with the page. Each preview has a file of its own: without it nothing is carried.
import { appendFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { digest } from "../../items/digest.ts";
import { filedOf } from "../../items/recordings.ts";
import type { PageLedger } from "../../model/ledger.ts";
import type { Carried } from "../kept/page.ts";
import { openLines } from "../line-file.ts";

/** What is kept cannot be believed: build from nothing. */
export class Damaged extends Error {}

export interface CarriedLedgers {
  readonly file: string;
  /** Throws `Damaged` when the line is not what it was. */
  read(place: Carried): PageLedger;
  /** Where it is from now on, once saved. */
  add(ledger: PageLedger): Carried;
  save(): void;
  close(): void;
}

export function openCarried(file: string): CarriedLedgers {
  mkdirSync(path.dirname(file), { recursive: true });
  appendFileSync(file, "");
  const lines = openLines(file);
  const added: string[] = [];
  let end = lines?.size() ?? 0;
  return {
    file,
    read(place) {
      const json = lines?.read(place).toString() ?? "";
      if (digest(json) !== place.digest) throw new Damaged();
      return JSON.parse(json);
    },
    add(ledger) {
      const json = JSON.stringify(ledger);
      const start = end;
      end += Buffer.byteLength(json) + 1;
      added.push(json);
      return { start, end: end - 1, digest: digest(json), filed: filedOf(ledger) };
    },
    close: () => lines?.close(),
    save() {
      for (const json of added) appendFileSync(file, `${json}\n`);
    },
  };
}

// One page to read, here or on another core: into JSON, as it is kept.
import { toReadPage } from "../items/read-body.ts";
import type { CapturedPage } from "../model/page.ts";
import { type PageHome, readPage } from "../pages/read-page.ts";

export type PageFile = Omit<CapturedPage, "bytes">;

export interface Job {
  /** Where the file is on this machine. */
  readonly path: string;
  readonly page: PageFile;
}

/** A `ReadPage`. Throws a Refusal for a page that cannot be read. */
export const readJob = (page: CapturedPage, home: PageHome, fileDigest: string): string =>
  JSON.stringify(toReadPage(readPage(page, home), fileDigest));

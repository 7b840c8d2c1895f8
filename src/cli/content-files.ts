// The files under content/ → site, pages as they read, ledger. Writes nothing there; what pages say is kept under build/.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ReadPage } from "../items/read-pages.ts";
import type { Ledger } from "../model/ledger.ts";
import { Refusal } from "../model/refusal.ts";
import type { Site } from "../model/site.ts";
import { readLedger } from "./ledger-files.ts";
import { readPages } from "./page-files.ts";
import { readSite } from "./read-site.ts";

export interface Content {
  readonly site: Site;
  readonly pages: readonly ReadPage[];
  readonly ledger: Ledger;
}

/** `root` holds content/. Throws Refusals for everything in it that cannot be read. */
export function readContent(root: string): Content {
  const site = readSiteFile(root);
  return { site, pages: readPages(root, site), ledger: readLedger(root) };
}

export const SITE_FILE = "content/site.yaml";

export function readSiteFile(root: string): Site {
  const file = SITE_FILE;
  if (!existsSync(path.join(root, file))) {
    throw new Refusal("no-site-file", "there is no such file", "Run the command in the project's folder.", { file });
  }
  return readSite(readFileSync(path.join(root, file), "utf8"), file);
}

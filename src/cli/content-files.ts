// The files under content/ → site, pages as they read, ledger. Writes nothing there; what pages say is kept under build/.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { digest } from "../items/digest.ts";
import type { ReadPage } from "../items/read-pages.ts";
import type { Ledger } from "../model/ledger.ts";
import { Refusal } from "../model/refusal.ts";
import type { Site } from "../model/site.ts";
import { readLedger } from "./ledger-files.ts";
import { readPages } from "./page-files.ts";
import { lineInSite, readSite } from "./read-site.ts";

export interface Content {
  readonly site: Site;
  readonly pages: readonly ReadPage[];
  readonly ledger: Ledger;
}

/** `root` holds content/. Throws Refusals for everything in it that cannot be read, and for ids that would change. */
export function readContent(root: string): Content {
  const site = readSiteFile(root);
  const pages = readPages(root, site);
  const ledger = readLedger(root);
  refuseOtherAuthority(root, site, ledger);
  return { site, pages, ledger };
}

export const SITE_FILE = "content/site.yaml";

/** The ids of feeds begin with it too, and an id never changes (RFC 4287 section 4.2.6). */
export function refuseOtherAuthority(root: string, site: Site, ledger: Pick<Ledger, "site">): void {
  const recorded = ledger.site?.tagAuthority;
  if (recorded === undefined || recorded === site.tagAuthority) return;
  throw new Refusal(
    "authority-changed",
    `\`tagAuthority\` was ${recorded} when the first ids were recorded, and readers know every feed and item by it`,
    "Put it back. A site that nobody has read yet may begin anew: take out content/ledger and content/published.",
    { file: SITE_FILE, line: lineInSite(readFileSync(path.join(root, SITE_FILE), "utf8"), ["tagAuthority"]) },
  );
}

export const readSiteFile = (root: string): Site => readSiteAgain(root, undefined).site;

/** The site file as it was read, with the digest of its bytes. */
export interface SiteFile {
  readonly digest: string;
  readonly site: Site;
}

/** The last reading, where the bytes are still the same. */
export function readSiteAgain(root: string, last: SiteFile | undefined): SiteFile {
  const file = SITE_FILE;
  if (!existsSync(path.join(root, file))) {
    throw new Refusal("no-site-file", "there is no such file", "Run the command in the project's folder.", { file });
  }
  const bytes = readFileSync(path.join(root, file));
  const now = digest(bytes);
  return now === last?.digest ? last : { digest: now, site: readSite(bytes.toString(), file) };
}

// The files under content/ → site, pages as they read, ledger. Reads only.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { digest } from "../items/digest.ts";
import type { ReadPage } from "../items/read-pages.ts";
import type { Ledger } from "../model/ledger.ts";
import { Refusal } from "../model/refusal.ts";
import type { Site } from "../model/site.ts";
import { readPage } from "../pages/read-page.ts";
import { readLedger } from "./ledger-files.ts";
import { readSite } from "./read-site.ts";
import { collect } from "./refusals.ts";

export interface Content {
  readonly site: Site;
  readonly pages: readonly ReadPage[];
  readonly ledger: Ledger;
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** `root` holds content/. Throws Refusals for everything in it that cannot be read. */
export function readContent(root: string): Content {
  const site = readSiteFile(root);
  return { site, pages: readPages(root, site), ledger: readLedger(root) };
}

export function readSiteFile(root: string): Site {
  const file = "content/site.yaml";
  if (!existsSync(path.join(root, file))) {
    throw new Refusal("no-site-file", "there is no such file", "Run the command in the project's folder.", { file });
  }
  return readSite(readFileSync(path.join(root, file), "utf8"), file);
}

function readPages(root: string, site: Site): readonly ReadPage[] {
  const folder = path.join(root, "content", "pages");
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith(".")) : [];
  return collect(names.toSorted().map((name) => () => readPageFile(root, name, site)));
}

function readPageFile(root: string, name: string, site: Site): ReadPage {
  const file = `content/pages/${name}`;
  const { name: slug, ext } = path.parse(name);
  if (ext !== ".txt") throw new Refusal("unknown-kind", "this is no captured text", "Pages end in .txt.", { file });
  if (!SLUG.test(slug)) {
    const remedy = "Name it in lower-case letters, digits and single hyphens: its name is the address of the article.";
    throw new Refusal("bad-slug", `\`${slug}\` cannot be an address`, remedy, { file });
  }
  const bytes = readFileSync(path.join(root, file));
  const reading = readPage({ slug, file, kind: "text", bytes }, { language: site.language, zone: site.zone });
  return { reading, fileDigest: digest(bytes) };
}

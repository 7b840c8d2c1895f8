// The files under content/ → site, pages as they read, ledger. Writes nothing there; what pages say is kept under build/.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { digest } from "../items/digest.ts";
import { toReadPage } from "../items/read-body.ts";
import type { ReadPage } from "../items/read-pages.ts";
import type { Ledger } from "../model/ledger.ts";
import { Refusal } from "../model/refusal.ts";
import type { Site } from "../model/site.ts";
import { findPageKind, pageKinds } from "../pages/page-kind.ts";
import { readPage } from "../pages/read-page.ts";
import { digestReaders, type KeptReadings, keepReadings } from "./kept-readings.ts";
import { readLedger } from "./ledger-files.ts";
import { readSite } from "./read-site.ts";
import { collect } from "./refusals.ts";

export interface Content {
  readonly site: Site;
  readonly pages: readonly ReadPage[];
  readonly ledger: Ledger;
}

const KEPT = "build/readings.txt";
const ENDINGS = `Pages end in ${Object.keys(pageKinds).join(", ")}.`;
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
  const home = { language: site.language, zone: site.zone, url: site.url };
  const kept = keepReadings(path.join(root, KEPT));
  const key = digest(JSON.stringify([digestReaders(), home]));
  refuseTwins(names);
  try {
    return collect(names.toSorted().map((name) => () => readPageFile(root, name, { home, kept, key })));
  } finally {
    kept.save();
  }
}

/** `a.txt` and `a.html` would be one article at one address. */
function refuseTwins(names: readonly string[]): void {
  const twins = [...Map.groupBy(names, (name) => path.parse(name).name).values()].find((each) => each.length > 1);
  if (twins === undefined) return;
  const file = `content/pages/${twins[0]}`;
  throw new Refusal("same-slug", `\`${twins[1]}\` has the same name`, "Rename one: its name is its address.", { file });
}

interface Reading {
  readonly home: Pick<Site, "language" | "zone" | "url">;
  readonly kept: KeptReadings;
  /** Of all that a reading depends on but the page itself. */
  readonly key: string;
}

function readPageFile(root: string, name: string, { home, kept, key }: Reading): ReadPage {
  const file = `content/pages/${name}`;
  const { name: slug, ext } = path.parse(name);
  const kind = findPageKind(ext);
  if (kind === undefined) throw new Refusal("unknown-kind", "this is no page", ENDINGS, { file });
  if (!SLUG.test(slug)) {
    const remedy = "Name it in lower-case letters, digits and single hyphens: its name is the address of the article.";
    throw new Refusal("bad-slug", `\`${slug}\` cannot be an address`, remedy, { file });
  }
  const bytes = readFileSync(path.join(root, file));
  const fileDigest = digest(bytes);
  const reading = kept.find(digest(`${key} ${slug} ${fileDigest}`), () => readPage({ slug, file, kind, bytes }, home));
  return toReadPage(reading, fileDigest);
}

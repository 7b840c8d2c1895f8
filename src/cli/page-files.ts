// The files under content/pages → what each says. What is kept from an earlier run is not read again.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { digest } from "../items/digest.ts";
import { toReadPage } from "../items/read-body.ts";
import type { ReadPage } from "../items/read-pages.ts";
import type { CapturedPage } from "../model/page.ts";
import { Refusal } from "../model/refusal.ts";
import type { Site } from "../model/site.ts";
import { findPageKind, pageKinds } from "../pages/page-kind.ts";
import { type PageHome, readPage } from "../pages/read-page.ts";
import { digestReaders, type KeptReadings, keepReadings } from "./kept-readings.ts";
import { type ReadAhead, readAhead } from "./read-ahead.ts";
import type { Job } from "./read-ahead-worker.ts";
import { collect } from "./refusals.ts";

const KEPT = "build/readings.txt";
const ENDINGS = `Pages end in ${Object.keys(pageKinds).join(", ")}.`;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

interface Reading {
  readonly root: string;
  readonly home: PageHome;
  readonly kept: KeptReadings;
  /** Of all that a reading depends on but the page itself. */
  readonly key: string;
}

/** In the order of their names. Throws Refusals for every file that is no page. */
export function readPages(root: string, site: Site): readonly ReadPage[] {
  const folder = path.join(root, "content", "pages");
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith(".")) : [];
  refuseTwins(names);
  const home = { language: site.language, zone: site.zone, url: site.url };
  const key = digest(JSON.stringify([digestReaders(), home]));
  const reading = { root, home, kept: keepReadings(path.join(root, KEPT)), key };
  const ahead = readAhead(findNew(names.toSorted(), reading), home);
  try {
    return collect(names.toSorted().map((name) => () => readPageFile(name, reading, ahead)));
  } finally {
    ahead.close();
    reading.kept.save();
  }
}

/** `a.txt` and `a.html` would be one article at one address. */
function refuseTwins(names: readonly string[]): void {
  const twins = [...Map.groupBy(names, (name) => path.parse(name).name).values()].find((each) => each.length > 1);
  if (twins === undefined) return;
  const file = `content/pages/${twins[0]}`;
  throw new Refusal("same-slug", `\`${twins[1]}\` has the same name`, "Rename one: its name is its address.", { file });
}

/** Saved pages that no earlier run has read. Texts are read in less time than it takes to hand them over. */
function findNew(names: readonly string[], { root, kept, key }: Reading): readonly Job[] {
  return names
    .filter((name) => findPageKind(path.extname(name)) === "html" && SLUG.test(path.parse(name).name))
    .map((name) => {
      const page = pageOf(name);
      const file = path.join(root, page.file);
      return { name: nameOf(key, page.slug, digest(readFileSync(file))), path: file, page };
    })
    .filter(({ name }) => !kept.has(name));
}

function readPageFile(name: string, { root, home, kept, key }: Reading, ahead: ReadAhead): ReadPage {
  const page = pageOf(name);
  const bytes = readFileSync(path.join(root, page.file));
  const fileDigest = digest(bytes);
  const known = nameOf(key, page.slug, fileDigest);
  return toReadPage(
    kept.find(known, () => ahead.take(known) ?? readPage({ ...page, bytes }, home)),
    fileDigest,
  );
}

const nameOf = (key: string, slug: string, fileDigest: string): string => digest(`${key} ${slug} ${fileDigest}`);

function pageOf(name: string): Omit<CapturedPage, "bytes"> {
  const file = `content/pages/${name}`;
  const { name: slug, ext } = path.parse(name);
  const kind = findPageKind(ext);
  if (kind === undefined) throw new Refusal("unknown-kind", "this is no page", ENDINGS, { file });
  if (SLUG.test(slug)) return { slug, file, kind };
  const remedy = "Name it in lower-case letters, digits and single hyphens: its name is the address of the article.";
  throw new Refusal("bad-slug", `\`${slug}\` cannot be an address`, remedy, { file });
}

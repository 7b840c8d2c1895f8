// The files under content/pages → what each says. What is kept from an earlier run is not read again.
import { readFileSync } from "node:fs";
import path from "node:path";
import { digest } from "../items/digest.ts";
import type { ReadPage } from "../items/read-pages.ts";
import { Refusal } from "../model/refusal.ts";
import type { Site } from "../model/site.ts";
import { findPageKind, pageKinds } from "../pages/page-kind.ts";
import { digestSource, READERS } from "./digest-source.ts";
import { PAGES, seenIn } from "./folders.ts";
import { keepReadings, type Notes } from "./kept-readings.ts";
import type { Span } from "./line-file.ts";
import { readAhead } from "./read-ahead.ts";
import { type Job, type PageFile, readJob } from "./read-job.ts";
import { collect } from "./refusals.ts";

const KEPT = "build/readings.txt";
const ENDINGS = `Pages end in ${Object.keys(pageKinds).join(", ")}.`;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** In the order of their names. Throws Refusals for every file that is no page. */
export function readPages(root: string, site: Site): readonly ReadPage[] {
  const names = listPages(root);
  const pages = openPages(root, site);
  try {
    pages.readAhead(names);
    return collect(names.map((name) => () => pages.read(pageOf(name))));
  } finally {
    pages.close();
  }
}

/** The names of the files, in order. Throws a Refusal for two that would be one article at one address. */
function listPages(root: string): readonly string[] {
  const pages = new Map<string, string>();
  for (const name of seenIn(path.join(root, PAGES)).toSorted()) {
    const slug = slugOf(name);
    const twin = pages.get(slug);
    if (twin !== undefined) throw sameSlug(twin, name);
    pages.set(slug, name);
  }
  return [...pages.values()];
}

export function sameSlug(...names: readonly [string, string]): Refusal {
  const [name, twin] = names.toSorted();
  const remedy = "Rename one: its name is its address.";
  return new Refusal("same-slug", `\`${twin}\` has the same name`, remedy, { file: `${PAGES}/${name}` });
}

/** `ferry.txt` → `ferry`. */
export function slugOf(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
}

/** Throws a Refusal for a name that no page can have. */
export function pageOf(name: string): PageFile {
  const file = `${PAGES}/${name}`;
  const slug = slugOf(name);
  const kind = findPageKind(path.extname(name));
  if (kind === undefined) throw new Refusal("unknown-kind", "this is no page", ENDINGS, { file });
  if (SLUG.test(slug)) return { slug, file, kind };
  const remedy = "Name it in lower-case letters, digits and single hyphens: its name is the address of the article.";
  throw new Refusal("bad-slug", `\`${slug}\` cannot be an address`, remedy, { file });
}

const isPageName = (name: string): boolean => findPageKind(path.extname(name)) !== undefined && SLUG.test(slugOf(name));

export interface Pages {
  /** Has a second core begin with what will be asked for, in this order, where that is worth its start. */
  readAhead(names: readonly string[]): void;
  /** Throws a Refusal for a page that cannot be read. With a digest, the file is only looked at when nothing is kept of it. */
  read(page: PageFile, fileDigest?: string): ReadPage;
  /** Where the reading of a page is kept, once closed. */
  placeOf(name: string, fileDigest: string): Span | undefined;
  /** Puts on disk what is new. */
  flush(): void;
  /** The same for the last time. Answers with whether readings are kept in other places then. */
  close(): boolean;
}

const nameOf = ({ file }: PageFile): string => path.basename(file);

/** `notes`: where readings are kept; else all that is kept is looked through. */
export function openPages(root: string, site: Site, notes?: Notes): Pages {
  const home = { language: site.language, zone: site.zone, url: site.url };
  const reader = digest(JSON.stringify([digestSource(READERS), home]));
  const kept = keepReadings(path.join(root, KEPT), reader, notes);
  const find = (page: PageFile, fileDigest: string, bytes?: Uint8Array): ReadPage =>
    kept.find(nameOf(page), fileDigest, () =>
      readJob({ ...page, bytes: bytes ?? readFileSync(path.join(root, page.file)) }, home, fileDigest),
    );
  let ahead = readAhead([], home);
  const jobOf = (page: PageFile): Job => ({ path: path.join(root, page.file), page });
  const isNew = ({ path, page }: Job): boolean => kept.isEmpty || !kept.has(nameOf(page), digest(readFileSync(path)));
  return {
    readAhead(files) {
      ahead.close();
      ahead = readAhead(
        files
          .filter(isPageName)
          .map((name) => jobOf(pageOf(name)))
          .filter(isNew),
        home,
      );
    },
    read(page, known) {
      const there = ahead.take(page.slug);
      if (there !== undefined) return kept.find(nameOf(page), there.fileDigest, () => there.json);
      if (known !== undefined && kept.has(nameOf(page), known)) return find(page, known);
      const bytes = readFileSync(path.join(root, page.file));
      return find(page, digest(bytes), bytes);
    },
    placeOf: kept.placeOf,
    flush: kept.flush,
    close() {
      ahead.close();
      return kept.save();
    },
  };
}

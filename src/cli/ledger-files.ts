// content/ledger/: one file a page, `_site.json` for the site file, `_archive.json` for the archive's full pages. Read
// strictly, written whole.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { z } from "zod";
import { digest } from "../items/digest.ts";
import { archiveLedgerShape, pageLedgerShape, siteLedgerShape } from "../items/ledger-shape.ts";
import { writeLedger } from "../items/write-ledger.ts";
import type { ArchiveLedger, Ledger, PageLedger, SiteLedger } from "../model/ledger.ts";
import { Refusal } from "../model/refusal.ts";
import { readYaml } from "../pages/read-yaml.ts";
import { LEDGERS, seenIn } from "./folders.ts";
import { collect } from "./refusals.ts";
import { writeWhole } from "./write-file.ts";

// No slug begins with an underscore.
const SITE = "_site.json";
const ARCHIVE = "_archive.json";

/** Throws Refusals for damaged files. */
export function readLedger(root: string): Ledger {
  const pages = collect(listLedgers(root).map((name) => () => readPageLedger(root, name)));
  const { site, ...whole } = readWholeLedgers(root);
  const archive = whole.archive();
  return {
    ...(site === undefined ? {} : { site }),
    ...(archive === undefined ? {} : { archive }),
    pages: new Map(pages.map((page) => [page.page, page])),
  };
}

/** The names of the pages' files, in order. */
function listLedgers(root: string): readonly string[] {
  return seenIn(path.join(root, LEDGERS)).filter(isLedgerName).toSorted();
}

/** Whether it is the name of a page's ledger, of those that are not hidden. */
export const isLedgerName = (name: string): boolean => name.endsWith(".json") && name !== SITE && name !== ARCHIVE;

/** What the ledger holds of the site as a whole. */
export interface WholeLedgers {
  readonly site: SiteLedger | undefined;
  /** Of a large site it is large too. */
  readonly archive: () => ArchiveLedger | undefined;
  /** Of the bytes of the files. */
  readonly digest: string;
}

/** Throws a Refusal for a damaged file. What has the digest `sound` was looked through before, by this Dateline. */
export function readWholeLedgers(root: string, sound?: string): WholeLedgers {
  const textOf = (name: string): string | undefined =>
    existsSync(path.join(root, LEDGERS, name)) ? readLedgerText(root, name) : undefined;
  const texts = { site: textOf(SITE), archive: textOf(ARCHIVE) };
  const found = digest(JSON.stringify([texts.site, texts.archive].map((text) => text && digest(text))));
  const read = <T>(name: string, text: string | undefined, shape: z.ZodType<T>): (() => T | undefined) => {
    if (text === undefined) return () => undefined;
    if (found === sound) return () => JSON.parse(text);
    const ledger = parse(name, text, shape);
    return () => ledger;
  };
  const site = read(SITE, texts.site, siteLedgerShape);
  const archive = read(ARCHIVE, texts.archive, archiveLedgerShape);
  return { site: site(), archive, digest: found };
}

/** Throws a Refusal for a damaged file. */
export function readPageLedger(root: string, name: string, text = readLedgerText(root, name)): PageLedger {
  const ledger = parse(name, text, pageLedgerShape);
  if (`${ledger.page}.json` === name) return ledger;
  const remedy = "Give the file the name of its page, or bring it back from version control.";
  throw new Refusal("damaged-ledger", `this is the ledger of \`${ledger.page}\``, remedy, {
    file: `${LEDGERS}/${name}`,
  });
}

const readLedgerText = (root: string, name: string): string => readFileSync(path.join(root, LEDGERS, name), "utf8");

function parse<T>(name: string, text: string, shape: z.ZodType<T>): T {
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    throw damaged(text, `${LEDGERS}/${name}`, shape);
  }
}

/** JSON is YAML 1.2, and a YAML reader knows the lines; where it finds nothing wrong, the text is no JSON. */
function damaged(text: string, file: string, shape: z.ZodType): Refusal {
  const remedy = "Nothing was written. Bring the file back from version control: ids and dates depend on it.";
  try {
    readYaml(text, shape);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return new Refusal("damaged-ledger", `this ledger is damaged: ${error.message}`, remedy, { ...error.place, file });
  }
  return new Refusal("damaged-ledger", "this ledger is damaged: it is no JSON", remedy, { file, line: 1 });
}

/** Writes what differs, each file whole. Returns the names of the files written. */
export function writeLedgerFiles(root: string, before: Ledger, after: Ledger): readonly string[] {
  const files = [...after.pages].map(([slug, page]) => ({
    name: `${slug}.json`,
    page,
    last: before.pages.get(slug),
  }));
  const site = after.site === undefined ? [] : [{ name: SITE, page: after.site, last: before.site }];
  const archive = after.archive === undefined ? [] : [{ name: ARCHIVE, page: after.archive, last: before.archive }];
  const written: string[] = [];
  for (const { name, page, last } of [...files, ...site, ...archive]) {
    const text = writeLedger(page);
    if (last !== undefined && writeLedger(last) === text) continue;
    writeWhole(path.join(root, LEDGERS, name), [text]);
    written.push(`${LEDGERS}/${name}`);
  }
  return written;
}

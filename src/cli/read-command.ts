import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { systemClock } from "../http/clock.ts";
import { digest } from "../items/digest.ts";
import { toReadPage } from "../items/read-body.ts";
import { settle } from "../items/settle.ts";
import { Refusal } from "../model/refusal.ts";
import type { Site } from "../model/site.ts";
import { findPageKind } from "../pages/page-kind.ts";
import { readPage } from "../pages/read-page.ts";
import { readArguments, UsageError } from "./arguments.ts";
import { readSiteFile } from "./content-files.ts";
import { type PageReport, reportPage, toJson, toText } from "./page-report.ts";
import { collect } from "./refusals.ts";

export const help = `Usage: dateline read FILE... [--json]

Prints what captured pages say, and which dates are settled from it, with the words and the line each comes from.
The pages need not belong to the site; its site file says where they are at home. Nothing is recorded.

  --json  one JSON object a line for each file: title, byline, language, published, updated, related, settled, doubts.
          published and updated are as stated: with the stated offset, as a wall clock, as a day, or null
`;

// Without a site file a page is at home nowhere: what it leaves open stays open.
const NO_SITE: Site = {
  title: "-",
  description: "-",
  url: "http://localhost",
  language: "en",
  zone: "UTC",
  authors: [{ name: "-" }],
  tagAuthority: "localhost,2000",
  pageSize: 50,
  maxAge: 0,
  earliest: "1970-01-01T00:00:00Z",
  undated: "bounded",
  renamed: { topics: {}, authors: {} },
  moved: {},
  ended: {},
};

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, { json: { type: "boolean" } });
  if (positionals.length === 0) throw new UsageError("`read` needs a FILE");
  const root = process.cwd();
  const site = existsSync(path.join(root, "content", "site.yaml")) ? readSiteFile(root) : NO_SITE;
  const write = (report: PageReport): void => {
    process.stdout.write(values.json ? `${JSON.stringify(toJson(report))}\n` : toText(report));
  };
  // What can be read is printed even when another file cannot.
  collect(positionals.map((file) => () => write(readFile(file, site))));
  return 0;
}

function readFile(file: string, site: Site): PageReport {
  const bytes = readBytes(file);
  // Anything that does not end as another kind is taken for captured text.
  const page = { slug: "page", file, kind: findPageKind(path.extname(file)) ?? "text", bytes } as const;
  const reading = readPage(page, { language: site.language, zone: site.zone, url: site.url });
  const read = toReadPage(reading, digest(bytes));
  return reportPage(reading, settle({ pages: [read], ledger: { pages: new Map() }, site, now: systemClock() }).content);
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === "ENOENT"
        ? "there is no such file"
        : code === "EISDIR"
          ? "this is a folder"
          : `it cannot be read (${code})`;
    throw new Refusal("unreadable-file", why, undefined, { file });
  }
}

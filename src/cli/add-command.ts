import path from "node:path";
import { systemClock } from "../http/clock.ts";
import { Refusal } from "../model/refusal.ts";
import { cutFrontMatter } from "../pages/front-matter.ts";
import { mergeFrontMatter } from "../pages/merge-front-matter.ts";
import { addFiles } from "./add/add-files.ts";
import type { Given } from "./add/compose-page.ts";
import { findFiles } from "./add/find-files.ts";
import { isFolder } from "./add/open-file.ts";
import { noProgress, showProgress } from "./add/progress.ts";
import { Shelf } from "./add/shelf.ts";
import { readArguments, UsageError } from "./arguments.ts";

export const help = `Usage: dateline add FILE... [--source URL] [--captured TIME] [--topic TOPIC]... [--language TAG] [--zone NAME]
                    [--yes] [--minor] [--accept-replay REASON] [--dry-run]

Puts saved pages into content/pages/ and records them. A FILE ends in .txt, .html, .htm, .md, .mhtml or .mht, or is a folder of
such. Each is read and shown first; what is doubtful is asked about: no date, one that cannot be true or could be another,
a guessed title. Another capture of an article that is there, by its address or its text, becomes its revision: same address
on this site, same id, same published date. An older capture changes nothing.

  --source URL     where the page was captured, when it does not say so; of one FILE
  --captured TIME  when: 2012-03-28T18:39-04:00, or as a page would print it; a time without a zone is the site's
  --topic TOPIC    what it is about; as many as you like
  --language TAG   when it is not the site's: en, pt-BR, …
  --zone NAME      where its clocks are: America/New_York, …
  --yes            add what is doubtful too
  --minor          the revision changes nothing that a reader must know: the updated date stays
  --accept-replay REASON  all that goes is meant to: record it, and keep the reason
  --dry-run        say what would be done, and do nothing
`;

const OPTIONS = {
  source: { type: "string" },
  captured: { type: "string" },
  topic: { type: "string", multiple: true },
  language: { type: "string" },
  zone: { type: "string" },
  yes: { type: "boolean" },
  minor: { type: "boolean" },
  "accept-replay": { type: "string" },
  "dry-run": { type: "boolean" },
} as const;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (positionals.length === 0) throw new UsageError("`add` needs a FILE");
  const reason = values["accept-replay"]?.trim();
  if (reason === "") throw new UsageError("`--accept-replay` needs a REASON");
  const given = readGiven(values);
  const files = [...new Set(positionals.flatMap(findFiles).map((file) => path.normalize(file)))];
  if (given.source !== undefined && files.length > 1) throw new UsageError("`--source` is the address of one page");
  const isDry = values["dry-run"] ?? false;
  const shelf = new Shelf(process.cwd(), { isDry, isMinor: values.minor ?? false, clock: systemClock, reason });
  const isFromFolder = positionals.some(isFolder);
  const progress = isFromFolder && process.stderr.isTTY ? showProgress(files.length, process.stderr) : noProgress;
  return addFiles(files, {
    shelf,
    given,
    isDry,
    isYes: values.yes ?? false,
    isBrief: isFromFolder,
    clock: systemClock,
    out: process.stdout,
    err: process.stderr,
    progress,
    ...(process.stdin.isTTY && process.stdout.isTTY
      ? { terminal: { input: process.stdin, output: process.stdout } }
      : {}),
  });
}

interface Values {
  readonly source?: string | undefined;
  readonly captured?: string | undefined;
  readonly topic?: readonly string[] | undefined;
  readonly language?: string | undefined;
  readonly zone?: string | undefined;
}

/** Front matter's own rules hold for what is said here. */
function readGiven({ topic, ...others }: Values): Given {
  const said = Object.entries(others).filter(([key, value]) => KEYS.includes(key) && value !== undefined);
  const given: Given = Object.fromEntries(topic === undefined ? said : [...said, ["topics", topic]]);
  try {
    cutFrontMatter(`---\n${mergeFrontMatter("", { ...given })}---\n`, {});
  } catch (error) {
    if (error instanceof Refusal) throw new UsageError([error.message, error.remedy].filter(Boolean).join(". "));
    throw error;
  }
  return given;
}

const KEYS: readonly string[] = ["source", "captured", "language", "zone"];
